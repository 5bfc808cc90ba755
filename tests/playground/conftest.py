"""A playground over HTTP, with a clock that stands still and Anna in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from tgbot.playground.clock import MovableClock
from tgbot.playground.server import Playground, build

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
ANNA = 1001


class NoBot:
    """Nothing is ever due."""

    async def next_due(self) -> datetime | None:
        return None

    async def settle(self) -> int:
        return 0


@dataclass(frozen=True)
class Api:
    """The local Bot API as a bot calls it."""

    playground: Playground
    client: TestClient[Any, Any]

    async def call(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The whole answer of a call."""
        path = f"/bot{self.playground.token}/{method}"
        async with self.client.post(path, json=parameters) as answer:
            body: dict[str, Any] = await answer.json()
            assert answer.status == (200 if body["ok"] else body["error_code"])
            return body

    async def result(self, method: str, **parameters: Any) -> Any:
        """The result of a call that succeeds."""
        body = await self.call(method, **parameters)
        assert body["ok"], body
        return body["result"]

    async def refusal(self, method: str, **parameters: Any) -> str:
        """The words of a call that is refused."""
        body = await self.call(method, **parameters)
        assert not body["ok"], body
        return str(body["description"])

    async def sent(self, text: str = "Hello", **parameters: Any) -> int:
        """Sends Anna a text; its message id."""
        message = await self.result("sendMessage", chat_id=ANNA, text=text, **parameters)
        return int(message["message_id"])


@pytest.fixture
async def api() -> AsyncIterator[Api]:
    playground = Playground(MovableClock(lambda: NOON), webhook_wait=0.001)
    playground.add_cast()
    async with TestClient(TestServer(build(playground, NoBot()))) as client:
        yield Api(playground, client)
