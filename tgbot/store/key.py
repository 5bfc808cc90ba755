"""The key of a database: from the settings, from its file, or made for a new database."""

from pathlib import Path

from sqlalchemy.exc import DBAPIError

from tgbot.store import meta
from tgbot.store.database import StoreError, engine_for, shown
from tgbot.store.secret import Sealer, SealError, new_key, write_key


def sealer_for(url: str, key: str | None, file: Path) -> Sealer:
    """The sealer of a migrated database, its key proven; a new database may get a new key.

    Raises:
        SealError: the key is missing, malformed or not this database's.
        StoreError: the database can't be read.
    """
    engine = engine_for(url)
    try:
        with engine.begin() as conn:
            known = meta.holds_a_proof(conn)
            sealer = Sealer(key or _from_file(file, url, known=known))
            meta.prove_key(conn, sealer)
        return sealer
    except DBAPIError as error:
        raise StoreError(
            f"The database {shown(url)} can't be read: {error.orig}.", "Check TGBOT_DATABASE_URL."
        ) from None
    finally:
        engine.dispose()


def _from_file(file: Path, url: str, *, known: bool) -> str:
    try:
        return file.read_text("ascii").strip()
    except FileNotFoundError:
        if known:
            raise SealError(
                f"The key of {shown(url)} is missing: there is no {file} and TGBOT_KEY is not set.",
                "Put the key back, or name a new database in TGBOT_DATABASE_URL.",
            ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise SealError(
            f"The key file {file} can't be read ({error}). Mend its rights or its content, or "
            "set TGBOT_KEY."
        ) from None
    try:
        key = new_key()
        write_key(file, key)
        return key
    except OSError as error:
        raise SealError(
            f"A key can't be written to {file} ({error.strerror}). Let this user write there, "
            "or name another file in TGBOT_KEY_FILE."
        ) from None
