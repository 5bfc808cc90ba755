"""Encryption of what is private at rest: notes, pains, and the texts of messages.

AES-256-GCM with one key that is kept apart from the database. A value is 12 bytes of nonce and
then the ciphertext with its tag.
"""

import base64
import binascii
import json
import os
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import Connection

NONCE = 12
MENDS = "Put the key back that this database was written with, or start with another database"


class SealError(Exception):
    """The key is missing, malformed or not the one this database was written with.

    `mend` is how that is mended where it lies with the setting that names the database.
    """

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(f"{what} {mend}".strip())
        self.what, self.mend = what, mend


class Sealer:
    """Seals and opens with one key."""

    def __init__(self, key: str) -> None:
        """Takes the key as it stands in its file: 32 bytes in URL-safe base64.

        Raises:
            SealError: it is not that.
        """
        try:
            raw = base64.urlsafe_b64decode(key.encode("ascii"))
        except (UnicodeEncodeError, binascii.Error):
            raw = b""
        if len(raw) != 32:
            raise SealError(
                f"TGBOT_KEY is not a key (32 bytes in URL-safe base64, 44 characters). {MENDS}."
            )
        self._cipher = AESGCM(raw)

    def seal(self, value: Any) -> bytes:
        """Any JSON value, encrypted."""
        nonce = os.urandom(NONCE)
        text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
        return nonce + self._cipher.encrypt(nonce, text, None)

    def open(self, sealed: bytes) -> Any:
        """What `seal` was given.

        Raises:
            SealError: it was sealed with another key.
        """
        try:
            text = self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], None)
        except InvalidTag:
            raise SealError(f"The key does not fit what this database holds. {MENDS}.") from None
        return json.loads(text)


def new_key() -> str:
    """A fresh random key."""
    return base64.urlsafe_b64encode(os.urandom(32)).decode()


def write_key(file: Path, key: str) -> None:
    """Writes a new key where only its owner can read it; never overwrites one."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
        out.write(key + "\n")


def seal(conn: Connection, value: Any) -> bytes | None:
    """Seals with the key of the connection's database; None stays None."""
    return None if value is None else _sealer(conn).seal(value)


def unseal(conn: Connection, sealed: bytes | None) -> Any:
    """Opens what `seal` gave; None stays None."""
    return None if sealed is None else _sealer(conn).open(bytes(sealed))


def _sealer(conn: Connection) -> Sealer:
    sealer: Sealer = conn.info["sealer"]
    return sealer
