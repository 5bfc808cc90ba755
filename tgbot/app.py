"""The only wiring: builds the parts, starts and stops the loops.

What comes in goes inbox → dispatcher → outbox → sender; what falls due goes ticker → outbox.
"""

import asyncio
import uuid
from collections.abc import Callable
from contextlib import nullcontext
from datetime import UTC, datetime

import aiohttp
import structlog
from aiohttp import web

from tgbot.chat.commands import introductions
from tgbot.chat.dispatch import Dispatcher
from tgbot.chat.hall import Hall
from tgbot.chat.routes import add_routes
from tgbot.clock.due import Due
from tgbot.clock.housekeeping import Housekeeping
from tgbot.clock.loops import Loops
from tgbot.clock.ticker import Ticker
from tgbot.content import Library
from tgbot.gateway.arrival import Arriving
from tgbot.gateway.client import Client
from tgbot.gateway.intake import Intake
from tgbot.gateway.introduce import Introduction
from tgbot.gateway.pace import Pace
from tgbot.gateway.sender import Sender
from tgbot.gateway.start import application_for, come_to_life
from tgbot.gateway.webhook import PATH, Webhook
from tgbot.settings import Settings, token_of
from tgbot.store import appointments, left, outbox
from tgbot.store.database import Database, DBAPIError
from tgbot.web.health import Health
from tgbot.web.ping import ping
from tgbot.web.ready import fault_of

log = structlog.get_logger()

DRAIN_SECONDS = 4.0
SETTLE_SECONDS = 60.0
LONGEST_UNASKED = 0.1


def utc_now() -> datetime:
    """The real time."""
    return datetime.now(UTC)


class App:
    """One bot. `now` is its clock; `site` the web application that health and webhook join."""

    def __init__(
        self,
        settings: Settings,
        db: Database,
        library: Library,
        site: web.Application,
        now: Callable[[], datetime] = utc_now,
    ) -> None:
        self._settings, self._db, self._library, self._now = settings, db, library, now
        self._loops = Loops()
        self._arriving: Arriving = nullcontext
        self._ticker: Ticker | None = None
        self._session: aiohttp.ClientSession | None = None
        self._stopping = False
        site.add_routes(Health(self._alive, self._is_ready, self._degraded).routes())
        if settings.webhook_url and settings.webhook_secret:
            secret = settings.webhook_secret.get_secret_value()
            hook = Webhook(secret, db, now, lambda: self._arriving())
            site.add_routes([web.post(PATH, hook.post)])

    async def start(self) -> None:
        """Comes to life and starts the loops; waits while Telegram is away.

        Raises:
            RefusedTokenError: Telegram does not know the token.
        """
        settings, db, now, token = self._settings, self._db, self._now, token_of(self._settings)
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        client = Client(self._session, settings.api_url, token)
        self._application = application_for(self._session, settings.api_url, token)
        bot_name = await come_to_life(self._application)
        add_routes(self._application)
        lease, pace = uuid.uuid4().hex, Pace(settings.send_rate)
        self._sender = Sender(client, db, now, pace, lease, self._look_again)
        said = self._sender.wake
        hall = Hall(self._library, bot_name, settings.admins)
        beside = self._sender.beside
        self._dispatcher = Dispatcher(self._application, db, hall, now, beside, self._after_commit)
        self._arriving = self._dispatcher.arriving
        self._housekeeping = Housekeeping(db, self._library, now, settings.admins, said)
        due = Due(self._library, bot_name)
        ticker = Ticker(db, now, due, self._each_minute, said)
        self._intake = Intake(settings, client, db, now, self._arriving)
        self._loops.start("sender", self._sender.run)
        self._loops.start("dispatcher", self._dispatcher.run)
        await ticker.start()
        self._ticker = ticker
        words = [Introduction(*one) for one in introductions()]
        self._loops.start("introduction", lambda: self._intake.present(words), once=True)
        self._loops.start("intake", self._intake.run)

    async def stop(self) -> None:
        """Stops intake, finishes what is there, and closes; takes a few seconds at most."""
        self._stopping = True
        if self._ticker is not None:
            await self._loops.cancel("intake")
            await self._ticker.stop()
            await self._drain()
            self._dispatcher.close()
            self._sender.close()
            await self._loops.finish(DRAIN_SECONDS)
            await self._application.shutdown()
        if self._session is not None:
            await self._session.close()
        await self._db.close()

    async def _drain(self) -> None:
        try:
            await asyncio.wait_for(self._quiet(), DRAIN_SECONDS)
        except TimeoutError:
            log.info("stopped with work left, which the next start does")
        except DBAPIError as error:
            # The database may be away for good; what else is open must be closed all the same.
            log.error("the database failed while stopping", why=type(error.orig).__name__)

    async def settle(self) -> int:
        """Does all that is due, waits until all of it left; how many reminders were among it."""
        assert self._ticker is not None, "a bot that has not started can't settle"
        await asyncio.wait_for(self._quiet(), SETTLE_SECONDS)
        # What fell due may have been seen to by the ticker itself, between the two.
        while await self._ticker.tick() or await self._db.run(left.anything, self._now()):
            await asyncio.wait_for(self._quiet(), SETTLE_SECONDS)
        return self._ticker.take_reminders()

    async def next_due(self) -> datetime | None:
        """The earliest moment at which there is something to do."""
        planned = await self._db.run(appointments.earliest)
        again = await self._db.run(outbox.next_due, self._now())
        return min((moment for moment in (planned, again) if moment is not None), default=None)

    def refresh_content(self) -> None:
        """Takes up changed content files now (SIGHUP)."""
        if self._ticker is not None:
            self._loops.start("content", self._housekeeping.refresh_content, once=True)

    async def _each_minute(self) -> None:
        await self._housekeeping.each_minute()
        if self._settings.ping_url and self._session and await self._alive() is None:
            await ping(self._session, self._settings.ping_url)

    def _after_commit(self, due: datetime | None) -> None:
        if self._ticker is not None:
            self._ticker.set_next(due)

    def _look_again(self) -> None:
        if self._ticker is not None:
            self._ticker.set_next(self._now())

    async def _quiet(self) -> None:
        loop_time = asyncio.get_running_loop().time
        asked, woken = -LONGEST_UNASKED, True
        while True:
            if self._sender.unwritten:
                self._sender.wake()
            idle = self._sender.idle and self._dispatcher.idle
            # While they are at it there is something left: no need to ask the database each time.
            if idle or loop_time() - asked > LONGEST_UNASKED:
                more = await self._db.run(left.anything, self._now())
                if not more and self._sender.idle:
                    return
                asked = loop_time()
                if not woken:
                    self._dispatcher.wake()
                    self._sender.wake()
                woken = not woken
            await asyncio.sleep(0.001)

    async def _alive(self) -> str | None:
        return self._loops.fault() or (self._ticker.fault() if self._ticker else None)

    async def _is_ready(self) -> str | None:
        started = self._ticker is not None
        return await fault_of(self._db, started=started, stopping=self._stopping)

    def _degraded(self) -> str | None:
        return self._intake.fault if self._ticker is not None else None
