"""The only wiring: builds the parts, starts and stops the loops.

What comes in goes inbox → dispatcher → outbox → sender; what falls due goes ticker → outbox.
"""

import asyncio
import uuid
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime

import aiohttp
from aiohttp import web

from tgbot.chat.commands import COMMANDS
from tgbot.chat.dispatch import Dispatcher
from tgbot.chat.hall import Hall
from tgbot.chat.routes import add_routes
from tgbot.clock.due import Due
from tgbot.clock.housekeeping import Housekeeping
from tgbot.clock.loops import Loops
from tgbot.clock.ticker import Ticker
from tgbot.content import Library
from tgbot.gateway import introduce
from tgbot.gateway.client import Client
from tgbot.gateway.pace import Pace
from tgbot.gateway.polling import WANTED, Poller
from tgbot.gateway.sender import Sender
from tgbot.gateway.start import application_for, come_to_life
from tgbot.gateway.webhook import PATH, Webhook
from tgbot.settings import Settings, token_of
from tgbot.store import appointments, inbox, meta, outbox
from tgbot.store.database import Database
from tgbot.web.health import Health
from tgbot.wording import words_for

DRAIN_SECONDS = 4.0
SETTLE_SECONDS = 60.0
LONGEST_STILL = 120.0


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
        self._settings = settings
        self._db = db
        self._library = library
        self._now = now
        self._loops = Loops()
        self._arrived: Callable[[], None] = lambda: None
        self._stopping = self._ready = False
        site.add_routes(Health(self._alive, self._is_ready).routes())
        if settings.webhook_url and settings.webhook_secret:
            secret = settings.webhook_secret.get_secret_value()
            hook = Webhook(secret, db, now, lambda: self._arrived())
            site.add_routes([web.post(PATH, hook.post)])

    async def start(self) -> None:
        """Comes to life and starts the loops; waits while Telegram is away.

        Raises:
            RefusedTokenError: Telegram does not know the token.
        """
        settings, token = self._settings, token_of(self._settings)
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        self._client = Client(self._session, settings.api_url, token)
        self._application = application_for(self._session, settings.api_url, token)
        bot_name = await come_to_life(self._application)
        add_routes(self._application)
        pace = Pace(settings.send_rate)
        self._sender = Sender(
            self._client, self._db, self._now, pace, uuid.uuid4().hex, self._look_again
        )
        hall = Hall(self._library, bot_name, settings.admins)
        self._dispatcher = Dispatcher(
            self._application, self._db, hall, self._now, self._after_commit
        )
        self._arrived = self._dispatcher.wake
        self._housekeeping = Housekeeping(
            self._db, self._library, self._now, settings.admins, self._sender.wake
        )
        self._ticker = Ticker(
            self._db,
            self._now,
            Due(self._library, bot_name),
            self._housekeeping.each_minute,
            self._sender.wake,
        )
        self._loops.start("sender", self._sender.run)
        self._loops.start("dispatcher", self._dispatcher.run)
        await self._ticker.start()
        self._loops.start("intake", self._take_in)
        self._ready = True

    async def stop(self) -> None:
        """Stops intake, finishes what is there, and closes; takes a few seconds at most."""
        self._stopping, self._ready = True, False
        if hasattr(self, "_ticker"):
            await self._loops.cancel("intake")
            await self._ticker.stop()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._quiet(), DRAIN_SECONDS)
            self._dispatcher.close()
            self._sender.close()
            await self._loops.finish(DRAIN_SECONDS)
            await self._application.shutdown()
        if hasattr(self, "_session"):
            await self._session.close()
        await self._db.close()

    async def settle(self) -> int:
        """Does all that is due, waits until all of it left; how many reminders were among it."""
        await self._ticker.tick()
        await asyncio.wait_for(self._quiet(), SETTLE_SECONDS)
        return self._ticker.take_reminders()

    async def next_due(self) -> datetime | None:
        """The earliest moment at which there is something to do."""
        moments = (
            await self._db.run(appointments.earliest),
            await self._db.run(outbox.next_due, self._now()),
        )
        return min((moment for moment in moments if moment is not None), default=None)

    def refresh_content(self) -> None:
        """Takes up changed content files now (SIGHUP)."""
        self._loops.start("content", self._housekeeping.refresh_content, once=True)

    async def _take_in(self) -> None:
        settings, words = self._settings, words_for("en")
        help = [(one.name, words.label(f"command-{one.name}")) for one in COMMANDS]
        about = words.label("bot-description"), words.label("bot-short-description")
        introduction = introduce.Introduction(help, *about)
        self._loops.start(
            "introduction", lambda: introduce.introduce(self._client, introduction), once=True
        )
        if settings.webhook_url and settings.webhook_secret:
            secret = settings.webhook_secret.get_secret_value()
            url = settings.webhook_url + PATH
            await introduce.receive_by_webhook(self._client, url, secret, WANTED)
            await asyncio.Event().wait()
        await introduce.receive_by_polling(self._client)
        await Poller(self._client, self._db, self._now, self._arrived).run()

    def _after_commit(self, due: datetime | None) -> None:
        self._sender.wake()
        self._ticker.set_next(due)

    def _look_again(self) -> None:
        self._ticker.set_next(self._now())

    async def _quiet(self) -> None:
        while True:
            waiting, _ = await self._db.run(inbox.count_waiting)
            unsent = await self._db.run(outbox.count_open, self._now())
            if not waiting and not unsent and self._sender.idle:
                return
            self._dispatcher.wake()
            self._sender.wake()
            await asyncio.sleep(0.005)

    async def _alive(self) -> str | None:
        return self._loops.fault() or self._ticker_fault()

    def _ticker_fault(self) -> str | None:
        if self._ready and self._ticker.still_for() > LONGEST_STILL:
            return "The clock stands still; the log says why."
        return None

    async def _is_ready(self) -> str | None:
        if self._stopping:
            return "The bot is stopping."
        if not self._ready:
            return "The bot is starting; it waits for Telegram to say who it is."
        try:
            await asyncio.wait_for(self._db.run(meta.put, "probe", "written"), 1.0)
        except Exception as error:
            # Whatever keeps the database from being written is the reason to give.
            return f"The database can't be written: {type(error).__name__}."
        return None
