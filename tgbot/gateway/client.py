"""One call of the Bot API over HTTP, and the errors that tell whether it took effect.

Calls are always POST: aiohttp repeats a GET by itself.
"""

import base64
import json
from collections.abc import Mapping
from typing import Any

import aiohttp

CONNECT_SECONDS = 5
ANSWER_SECONDS = 8
"""Twenty calls that hang keep all others waiting so long; within ten seconds it is healed."""
UPLOAD_SECONDS = 60


class RefusedError(Exception):
    """The Bot API answered that it did not do it; `code` is its error code."""

    def __init__(self, code: int, description: str, parameters: Mapping[str, Any]) -> None:
        super().__init__(f"{code} {description}")
        self.code = code
        self.description = description
        self.retry_after: int | None = parameters.get("retry_after")
        self.migrate_to: int | None = parameters.get("migrate_to_chat_id")


class NoAnswerError(Exception):
    """The server answered something that is none of the Bot API's: nobody knows what it did."""


class Client:
    """Calls a Bot API server in the bot's name."""

    def __init__(self, session: aiohttp.ClientSession, root: str, token: str) -> None:
        self._session = session
        self._base = f"{root}/bot{token}"

    async def call(
        self, method: str, parameters: Mapping[str, Any], *, wait: float = ANSWER_SECONDS
    ) -> Any:
        """The result of a call.

        Raises:
            RefusedError: the Bot API said no, so it has not been done.
            NoAnswerError: an answer that is no Bot API's.
            aiohttp.ClientError, TimeoutError: see `gateway.outcome` for what each means.
        """
        body = _body(parameters)
        timeout = aiohttp.ClientTimeout(
            total=None,
            sock_connect=CONNECT_SECONDS,
            connect=CONNECT_SECONDS,
            sock_read=wait if "json" in body else max(wait, UPLOAD_SECONDS),
        )
        url = f"{self._base}/{method}"
        async with self._session.post(url, timeout=timeout, **body) as response:
            status, found = response.status, await response.read()
        try:
            answer = json.loads(found)
            if answer["ok"]:
                return answer["result"]
            code, description = int(answer["error_code"]), str(answer.get("description", ""))
            parameters = answer.get("parameters") or {}
        except (ValueError, KeyError, TypeError):
            raise NoAnswerError(f"HTTP {status}") from None
        raise RefusedError(code, description, parameters)


def _body(parameters: Mapping[str, Any]) -> dict[str, Any]:
    """JSON, or a form where a document travels along: {"name": …, "base64": …} under its key."""
    files = {
        key: value
        for key, value in parameters.items()
        if isinstance(value, dict) and "base64" in value
    }
    if not files:
        return {"json": parameters}
    form = aiohttp.FormData()
    for key, value in parameters.items():
        if key in files:
            form.add_field(key, base64.b64decode(value["base64"]), filename=value["name"])
        else:
            form.add_field(key, value if isinstance(value, str) else json.dumps(value))
    return {"data": form}
