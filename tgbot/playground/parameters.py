"""What did the bot send with a call: values from a query, a form, a multipart body or JSON.

Stricter than Telegram, which ignores what it does not know: an unknown parameter is refused, so
that a misspelt one is found here and not by silence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tgbot.playground.refusal import RefusalError, bad_request


@dataclass(frozen=True)
class Upload:
    """A file that came in a multipart body."""

    name: str
    mime: str
    data: bytes


class Parameters:
    """The parameters of one call, read with the type that the method asks for.

    Args:
        values: name to value; strings from a form, anything from JSON.
        uploads: name to file.
    """

    def __init__(self, values: Mapping[str, Any], uploads: Mapping[str, Upload]) -> None:
        self.values = {name: value for name, value in values.items() if value is not None}
        self.uploads = uploads

    def refuse_unknown(self, known: frozenset[str]) -> None:
        """Refuses a parameter outside `known`.

        Raises:
            RefusalError: 400 `unknown parameter "x"`.
        """
        attached = {
            value.removeprefix("attach://")
            for value in self.values.values()
            if isinstance(value, str) and value.startswith("attach://")
        }
        for name in [*self.values, *self.uploads]:
            if name not in known and name not in attached:
                raise bad_request(f'unknown parameter "{name}"')

    def text(self, name: str, default: str = "") -> str:
        """The parameter as a string."""
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def whole(self, name: str, default: int | None = None) -> int | None:
        """The parameter as a whole number, or the default where it is missing or is none."""
        try:
            return int(self.values.get(name, default))  # type: ignore[arg-type]  # what is no number is caught below
        except (TypeError, ValueError):
            return default

    def flag(self, name: str) -> bool:
        """Is the parameter true, as Telegram reads it."""
        return str(self.values.get(name, "")).lower() in {"true", "yes", "1"}

    def json(self, name: str, error: str) -> Any:
        """The parameter decoded from JSON; None where it is missing.

        Raises:
            RefusalError: 400 with `error`, where it is not JSON.
        """
        value = self.values.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(error) from None

    def upload(self, name: str) -> Upload | str | None:
        """A file sent along, or the text that names one (a file_id), or None."""
        if name in self.uploads:
            return self.uploads[name]
        value = self.text(name)
        if value.startswith("attach://"):
            attached = self.uploads.get(value.removeprefix("attach://"))
            if attached is None:
                raise self._no_file(name)
            return attached
        return value or None

    @staticmethod
    def _no_file(name: str) -> RefusalError:
        return bad_request(f"there is no {name} in the request")
