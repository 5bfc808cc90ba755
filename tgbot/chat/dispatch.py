"""From the inbox to the function that handles a message, and its effects into one commit.

python-telegram-bot's handlers and filters choose the function; they only note it. The functions
then run in the database thread, each in its own savepoint, some twenty of them in one commit. What
they answer is claimed by the sender in that very commit.
"""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog
from telegram import Update
from telegram.ext import Application

from tgbot import metrics
from tgbot.chat.hall import Hall
from tgbot.chat.routes import FAILED, NOTED, Noted
from tgbot.store import appointments, inbox
from tgbot.store.database import Connection, Database, DBAPIError, OperationalError
from tgbot.store.inbox import BEFORE_ALL, Waiting
from tgbot.store.prepared import savepoint
from tgbot.store.trouble import is_the_databases_own

log = structlog.get_logger()

Within = Callable[[Connection], None]
"""What somebody else does in a commit of ours."""

A_COMMIT = 20
A_CHAT = 4
FIRST_REST = 0.2
REST_OF_ALL = 1.0
MOST_FALLS = 5
"""So often may one update make a whole commit fall before that counts as its own failure."""


@dataclass(frozen=True, slots=True)
class Routed:
    """An update that waits, read, with the function that is meant; None where nobody minds it."""

    waiting: Waiting
    update: Update | None
    noted: Noted | None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """What one commit gave: what waits next, what failed, and the earliest due moment."""

    waiting: list[Waiting]
    failed: list[Waiting]
    due: datetime | None


class Dispatcher:
    """Handles what waits in the inbox for as long as it runs.

    `beside` is the sender's turn in a commit of ours: entered before that, and left when it ended.
    """

    def __init__(
        self,
        application: Application[Any, Any, Any, Any, Any, Any],
        db: Database,
        hall: Hall,
        now: Callable[[], datetime],
        beside: Callable[[], AbstractContextManager[Within | None]],
        after_commit: Callable[[datetime | None], None],
    ) -> None:
        self._application = application
        self._db = db
        self._hall = hall
        self._now = now
        self._beside = beside
        self._after_commit = after_commit
        self._wake = asyncio.Event()
        self._resting: dict[int, float] = {}
        self._falls: Counter[int] = Counter()
        self._served = BEFORE_ALL
        self._closing = False
        self._rests: object | None = None
        self._found: list[Waiting] | None = None

    def wake(self) -> None:
        """Says that something came into the inbox."""
        self._wake.set()

    @contextmanager
    def arriving(self) -> Iterator[Within | None]:
        """A look at what waits, for the transaction that puts something there, and then a wake.

        It gives None unless the dispatcher rests: after each of its commits it looks by itself.
        """
        rest = self._rests
        if rest is None:
            yield None
        else:
            found: list[Waiting] = []
            resting = self._chats_at_rest()
            yield lambda conn: found.extend(self._look(conn, resting))
            if self._rests is rest:
                self._found = found
        self.wake()

    def close(self) -> None:
        """Finishes the commit it is at and stops."""
        self._closing = True
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Whether it waits for something to come in."""
        return self._rests is not None

    async def run(self) -> None:
        """Handles updates until `close` is called."""
        routed: list[Routed] = []
        while not self._closing:
            self._wake.clear()
            waiting, self._found = self._found, None
            if waiting is None:
                try:
                    waiting = await self._commit(routed)
                except DBAPIError as error:
                    log.error("database not usable, trying again", why=type(error.orig).__name__)
                    await asyncio.sleep(REST_OF_ALL)
                    routed = []
                    continue
            routed = [await self._route(one) for one in waiting]
            chats = dict.fromkeys(one.chat_id for one in waiting)
            self._served = next(reversed(chats), None) or BEFORE_ALL
            if not routed:
                await self._rest()

    async def _commit(self, routed: list[Routed]) -> list[Waiting]:
        """Handles what was read, if anything was; gives what waits next."""
        with self._beside() if routed else nullcontext() as within:
            turn = await self._db.run(self._turn, routed, self._chats_at_rest(), within)
        self._note_failures(turn.failed)
        if routed:
            self._after_commit(turn.due)
        return turn.waiting

    async def _rest(self) -> None:
        if self._wake.is_set():
            return
        self._rests = object()
        loop_time = asyncio.get_running_loop().time()
        sleep = min([5.0, *(until - loop_time for until in self._resting.values())])
        look = asyncio.get_running_loop().call_later(max(0.01, sleep), self._wake.set)
        await self._wake.wait()
        look.cancel()
        self._rests = None

    async def _route(self, waiting: Waiting) -> Routed:
        NOTED.set(None)
        FAILED.set(None)
        update = None
        try:
            update = Update.de_json(waiting.update, self._application.bot)
            await self._application.process_update(update)
        except Exception as error:
            # Whatever it trips over, what waits beside it must still be read.
            log.warning("an update can't be read", why=type(error).__name__)
            return Routed(waiting, update, None, error)
        return Routed(waiting, update, NOTED.get(), FAILED.get())

    def _turn(
        self, conn: Connection, routed: list[Routed], resting: list[int], within: Within | None
    ) -> Turn:
        failed: list[Waiting] = []
        behind_a_failure: set[int | None] = set()
        for one in routed:
            if one.waiting.chat_id in behind_a_failure:
                continue
            if not self._handle(conn, one):
                behind_a_failure.add(one.waiting.chat_id)
                failed.append(one.waiting)
        due = appointments.earliest(conn) if routed else None
        skipped = [*resting, *(chat for chat in behind_a_failure if chat is not None)]
        waiting = self._look(conn, skipped)
        if within is not None:
            within(conn)
        return Turn(waiting, failed, due)

    def _look(self, conn: Connection, resting: list[int]) -> list[Waiting]:
        return inbox.waiting(
            conn, most=A_COMMIT, a_chat=A_CHAT, resting=resting, after=self._served
        )

    def _handle(self, conn: Connection, one: Routed) -> bool:
        """Handles one update whole or not at all; False where that failed."""
        now = self._now()
        try:
            if one.error is not None:
                raise one.error
            with savepoint(conn):
                # First, so that of two processes only one handles it.
                if inbox.done(conn, one.waiting.update_id, now):
                    self._hall.receive(conn, one.update, one.noted, now)
            metrics.updates.labels(one.noted.name if one.noted else "other").inc()
            self._falls.pop(one.waiting.update_id, None)
            return True
        except Exception as error:
            # Whatever a handler trips over, the other messages of the commit must not fall too.
            if self._says_nothing_about(one, error):
                raise
            log.exception("an update failed", attempt=one.waiting.attempts + 1)
            if inbox.failed(conn, one.waiting.update_id, now):
                self._put_aside(conn, one, now)
            return False

    def _says_nothing_about(self, one: Routed, error: Exception) -> bool:
        """Whether an error is to be tried again for all of the commit, not held against one."""
        if not isinstance(error, OperationalError):
            return False
        if is_the_databases_own(error):
            return True
        self._falls[one.waiting.update_id] += 1
        return self._falls[one.waiting.update_id] < MOST_FALLS

    def _put_aside(self, conn: Connection, one: Routed, now: datetime) -> None:
        metrics.quarantined.inc()
        self._falls.pop(one.waiting.update_id, None)
        try:
            with savepoint(conn):
                self._hall.apologize(conn, one.update, now)
        except Exception as error:
            if isinstance(error, OperationalError) and is_the_databases_own(error):
                raise
            # Without a word to its sender it is still put aside, or it would stop everybody.
            log.exception("an update was put aside without a word")

    def _note_failures(self, failed: list[Waiting]) -> None:
        loop_time = asyncio.get_running_loop().time()
        for waiting in failed:
            if waiting.chat_id is not None:
                rest = FIRST_REST * 2**waiting.attempts
                self._resting[waiting.chat_id] = loop_time + rest

    def _chats_at_rest(self) -> list[int]:
        loop_time = asyncio.get_running_loop().time()
        self._resting = {c: until for c, until in self._resting.items() if until > loop_time}
        return list(self._resting)
