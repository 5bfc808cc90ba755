"""A Telegram in the process of the test: the playground's Bot API, which notes each call."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from aiohttp import web
from aiohttp.typedefs import Handler

from tests.process.program import PATIENCE
from tgbot.playground.clock import MovableClock
from tgbot.playground.server import Playground, build
from tgbot.playground.world import Message

ANNA = 1001


@dataclass(frozen=True)
class Call:
    """A call of the Bot API: how, which method, and what it was answered."""

    verb: str
    method: str
    status: int


class NobodyMovesTheClock:
    """The program under test has a clock of its own, the real one."""

    async def next_due(self) -> datetime | None:
        return None

    async def settle(self) -> int:
        return 0


class Telegram:
    """A Bot API server; Anna is in it.

    Attributes:
        url: for `TGBOT_API_URL`.
        token: for `TGBOT_TOKEN`, the only one that it knows.
        calls: in the order in which they were answered.
    """

    def __init__(self, port: int) -> None:
        self.playground = Playground(MovableClock(), webhook_wait=0.01)
        self.playground.add_cast()
        self.token = self.playground.token
        self.url = f"http://127.0.0.1:{port}"
        self.calls: list[Call] = []
        self._called = asyncio.Condition()
        self._port = port
        self._runner: web.AppRunner | None = None

    async def opens(self) -> None:
        """Begins to answer."""
        app = build(self.playground, NobodyMovesTheClock())
        app.middlewares.append(self._note)
        self._runner = web.AppRunner(app)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()

    async def closes(self) -> None:
        """Ends all that waits for it."""
        if self._runner is not None:
            await self._runner.cleanup()

    def says(self, text: str) -> None:
        """Anna says something to the bot."""
        self.playground.people.say(ANNA, text)

    def of_the_bot(self) -> list[Message]:
        """What the bot wrote to Anna, oldest first."""
        world = self.playground.world
        return [m for m in world.chats[ANNA].messages.values() if m.author == world.bot.id]

    async def shows(self, part: str) -> Message:
        """Waits until the bot has written to Anna something that contains `part`."""
        await self.until(lambda: any(part in message.text for message in self.of_the_bot()))
        return next(message for message in self.of_the_bot() if part in message.text)

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits until something is true of the chats; looks at every change of them."""
        with self.playground.world.feed.listen(frozenset({ANNA})) as changes:
            async with asyncio.timeout(PATIENCE):
                while not true():
                    await changes.get()

    async def called(self, method: str) -> None:
        """Waits until a call of `method` was answered."""
        async with asyncio.timeout(PATIENCE), self._called:
            await self._called.wait_for(lambda: method in {call.method for call in self.calls})

    async def greeted(self) -> None:
        """Waits until the bot has presented itself, which it does in its own time."""
        await self.called("setChatMenuButton")

    @web.middleware
    async def _note(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        answer = await handler(request)
        if "method" in request.match_info:
            async with self._called:
                call = Call(request.method, request.match_info["method"], answer.status)
                self.calls.append(call)
                self._called.notify_all()
        return answer


@asynccontextmanager
async def a_telegram(port: int) -> AsyncIterator[Telegram]:
    """A Telegram that is not open yet; it closes with the block."""
    telegram = Telegram(port)
    try:
        yield telegram
    finally:
        await telegram.closes()
