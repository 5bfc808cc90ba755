"""The stage of the story tests: a playground on a free port, its clock, and the bot that plays.

async with a_stage(make_bot) as stage:
    anna = await stage.person("Anna")
    [hello] = await anna.says("/start")
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Protocol

import aiohttp
from aiohttp import web

from tests.people import Someone
from tgbot.playground.clock import Arrival, Bot, Journey, MovableClock
from tgbot.playground.server import Playground, build

MONDAY_MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROUNDS_UNTIL_QUIET = 50


class BotUnderTest(Bot, Protocol):
    """A bot that a story can start and stop, besides what the clock needs of it."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Stage:
    """A playground on a free port and the bot that plays in it.

    Attributes:
        url: root of the Bot API, for `TGBOT_API_URL`.
        token: for `TGBOT_TOKEN`.
        clock: stands still until it is moved.
    """

    def __init__(self, url: str, playground: Playground, session: aiohttp.ClientSession) -> None:
        self.url = url
        self.playground = playground
        self.token = playground.token
        self.clock = playground.clock
        self.bot: BotUnderTest | None = None
        self._session = session
        self._make_bot: Callable[[Stage], BotUnderTest] | None = None
        self._journey = Journey(self.clock, CurrentBot(self), playground.confirmed)

    async def start_bot(self, make_bot: Callable[[Stage], BotUnderTest] | None = None) -> None:
        """Starts the bot, or another one after `stop_bot`, on the same data."""
        self._make_bot = make_bot or self._make_bot
        assert self._make_bot is not None, "say first how the bot is made"
        self.bot = self._make_bot(self)
        await self.bot.start()

    async def stop_bot(self) -> None:
        """Stops the bot; what people say then waits for it."""
        bot, self.bot = self.bot, None
        if bot is not None:
            await bot.stop()

    async def restart(self) -> None:
        """Stops the bot, starts another one, and lets it work off what waits."""
        await self.stop_bot()
        await self.start_bot()
        await self.quiet()

    async def person(self, name: str, **details: Any) -> Someone:
        """Somebody new; details as `NewPerson` has them, e.g. `language_code="de"`."""
        made = await self.post("people", {"first_name": name, **details})
        return Someone(self, made["id"], name)

    async def quiet(self) -> None:
        """Waits until the bot has fetched and done everything; at once while it is stopped."""
        if self.bot is None:
            return
        for _ in range(ROUNDS_UNTIL_QUIET):
            await self.playground.confirmed()
            await self.bot.settle()
            if not self.playground.updates.pending():
                return
        raise AssertionError("the bot does not become quiet")

    async def move(self, **span: float) -> Arrival:
        """Moves the clock, e.g. `hours=3`; what falls due meanwhile happens, if the bot runs."""
        ahead = timedelta(**span)
        if self.bot is not None:
            return await self._journey.ahead(ahead)
        self.clock.move_to(self.clock.now() + ahead)
        return Arrival(self.clock.now(), 0)

    async def next_reminder(self) -> Arrival:
        """Moves the clock until a reminder has left."""
        return await self._journey.to_next_reminder()

    async def revision(self) -> int:
        return self.playground.world.revision

    async def get(self, path: str) -> dict[str, Any]:
        async with self._session.get(f"{self.url}/play/{path}") as answer:
            return await _good(answer)

    async def post(
        self, path: str, body: dict[str, Any] | None = None, form: aiohttp.FormData | None = None
    ) -> dict[str, Any]:
        async with self._session.post(f"{self.url}/play/{path}", json=body, data=form) as answer:
            return await _good(answer)

    async def download(self, path: str) -> bytes:
        async with self._session.get(f"{self.url}/{path}") as answer:
            return await answer.read()


@dataclass(frozen=True)
class CurrentBot:
    """The bot that the stage has now, also after a restart."""

    stage: Stage

    async def next_due(self) -> datetime | None:
        return await self._bot().next_due()

    async def settle(self) -> int:
        return await self._bot().settle()

    def _bot(self) -> BotUnderTest:
        assert self.stage.bot is not None, "the bot is stopped"
        return self.stage.bot


@asynccontextmanager
async def a_stage(
    make_bot: Callable[[Stage], BotUnderTest],
    now: datetime = MONDAY_MORNING,
    prepare: Callable[[Stage], Awaitable[None]] | None = None,
) -> AsyncIterator[Stage]:
    """A stage with a running bot.

    Args:
        make_bot: makes it from the stage's `url`, `token` and `clock`.
        now: when the story begins, UTC.
        prepare: what happens before the bot starts.
    """
    playground = Playground(MovableClock(lambda: now))
    async with aiohttp.ClientSession() as session:
        stage = Stage("", playground, session)
        runner = web.AppRunner(build(playground, CurrentBot(stage)))
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        stage.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        try:
            if prepare:
                await prepare(stage)
            await stage.start_bot(make_bot)
            yield stage
        finally:
            await stage.stop_bot()
            await runner.cleanup()


async def _good(answer: aiohttp.ClientResponse) -> dict[str, Any]:
    body: dict[str, Any] = await answer.json()
    assert answer.status == 200, body.get("error", body)
    return body
