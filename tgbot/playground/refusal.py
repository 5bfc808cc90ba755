"""How does the local Bot API say no: an error code and Telegram's own words for it."""

from __future__ import annotations

from typing import Any


class RefusalError(Exception):
    """A call that the Bot API refuses.

    Args:
        code: the HTTP status and `error_code` of the answer.
        description: Telegram's sentence, prefix included.
        parameters: what stands in the answer's `parameters`, e.g. `retry_after` in seconds.
    """

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        """The body of the answer, as Telegram forms it."""
        body: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            body["parameters"] = self.parameters
        return body


def bad_request(what: str) -> RefusalError:
    """A 400 with Telegram's prefix before `what`."""
    return RefusalError(400, f"Bad Request: {what}")
