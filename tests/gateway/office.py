"""A post office: the real sender and a database, delivering to the playground over HTTP."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any, Literal

import aiohttp
from aiohttp import web
from sqlalchemy import Connection, select

from tests.store.cast import anna, ben, cleo
from tests.store.databases import migrated_file
from tgbot.gateway.client import Client
from tgbot.gateway.pace import Pace
from tgbot.gateway.sender import Sender
from tgbot.playground.clock import MovableClock
from tgbot.playground.refusal import RefusalError
from tgbot.playground.server import Playground, build
from tgbot.playground.world import Chat, Message
from tgbot.store import outbox, tables
from tgbot.store.database import Database
from tgbot.store.secret import Sealer, new_key

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNA, BEN, CLEO = 1001, 1002, 1003
PATIENCE = float(os.environ.get("PATIENCE", "20"))
"""Real seconds: the loop's stand still."""


class Held:
    """Calls to a chat that are held: when the first was made, may leave, and has ended."""

    def __init__(self) -> None:
        self.called, self.may_leave, self.ended = (asyncio.Event() for _ in range(3))


class Office:
    """What the tests of the sender work with.

    Attributes:
        playground: who gets the messages, and what goes wrong on the way.
        given_back: how often the clock was asked to look again at what came too late.
    """

    def __init__(self, playground: Playground, db: Database, client: Client, pace: Pace) -> None:
        self.playground = playground
        self.db = db
        self.clock = playground.clock
        self.given_back = 0
        self._client = client
        self._pace = pace
        self._ahead = 0.0
        self._task: asyncio.Task[None] | None = None
        loop = asyncio.get_running_loop()
        self._real_time = loop.time
        began = loop.time()
        # Pace counts in the loop's seconds: they stand still too until they are moved, however
        # slow the machine is.
        loop.time = lambda: began + self._ahead
        self._sender = self._new_sender("first life")

    def start(self, lease: str = "first life") -> None:
        """Begins to send, as a new life of the bot."""
        self._sender = self._new_sender(lease)
        self._task = asyncio.create_task(self._sender.run())

    async def stop(self) -> None:
        """Ends as the bot does when it is asked to."""
        self._sender.close()
        if self._task is not None:
            await self._task

    def forgets_its_pace(self, rate: float = 1000.0) -> None:
        """The next life knows nothing of this one but what is written down."""
        self._pace = Pace(rate)

    def closes(self) -> None:
        """Lets time go on by itself, and an hour ahead: whatever still hangs comes to its end."""
        ahead = self._ahead + 3600
        asyncio.get_running_loop().time = lambda: self._real_time() + ahead

    async def put(self, text: str, chat: int = ANNA, **more: Any) -> int:
        """Queues a message; gives its row."""
        payload = {"text": text, "parse_mode": "HTML"}
        details = {"person_id": chat, **more}
        method = details.pop("method", "sendMessage")
        now = self.clock.now()
        row = await self.db.run(outbox.put, chat, method, payload, now, **details)
        self._sender.wake()
        return row

    async def is_told_to_wait(self, seconds: int, text: str, chat: int = ANNA) -> int:
        """Queues a message whose first call the server answers with 429; gives its row."""
        self.playground.faults.add("too_many_requests", "sendMessage", retry_after=seconds)
        row = await self.put(text, chat, person_id=chat if chat > 0 else ANNA)
        await self.until("queued", row)
        return row

    async def put_beside(
        self,
        text: str,
        chat: int = ANNA,
        *,
        falls: Literal["before", "after"] | None = None,
        takes_until: Event | None = None,
    ) -> int:
        """Queues a message in a commit that takes the sender's turn along, if that is at none.

        It takes until something is so, if that is given.

        Raises:
            ConnectionError: it falls, before its commit or as soon as that took effect.
        """

        def work(conn: Connection, within: Callable[[Connection], None] | None) -> int:
            now = self.clock.now()
            row = outbox.put(conn, chat, "sendMessage", {"text": text}, now, person_id=chat)
            if takes_until is not None:
                takes_until.wait(PATIENCE)
            if within is not None:
                within(conn)
            if falls == "before":
                raise ConnectionError("the work falls")
            return row

        with self._sender.beside() as within:
            row = await self.db.run(work, within)
            if falls == "after":
                raise ConnectionError("nobody saw the commit")
            return row

    async def until_arrived(self, *texts: str) -> None:
        """Waits until Anna was shown just that and each call has ended, and wakes nobody."""

        async def has_arrived() -> bool:
            return self.texts() == list(texts) and not self._sender._calls

        await self._until(has_arrived, waking=False)

    async def until_by_itself(self, state: str, *rows: int) -> None:
        """Waits until rows are in a state, and wakes nobody."""

        async def are_so() -> bool:
            return {await self.state(row) for row in rows} == {state}

        await self._until(are_so, waking=False)

    async def until_due_within(self, seconds: float, row: int) -> None:
        """Waits until a row is due that soon."""

        async def is_so() -> bool:
            return (await self.row(row)).due_at <= self.clock.now() + timedelta(seconds=seconds)

        await self._until(is_so, waking=False)

    async def until_at_rest(self) -> None:
        """Waits until the sender has done what it was woken for, and waits to be woken again."""
        await self.quiet()

        async def rests() -> bool:
            return not self._sender._turning and not self._sender._wake.is_set()

        await self._until(rests, waking=False)

    def hold(self, chat: int | None) -> Held:
        """Holds calls to a chat, or those to none, from now on, before they leave."""
        held, call = Held(), self._client.call

        async def later(method: str, parameters: Any, **more: Any) -> Any:
            if parameters.get("chat_id") != chat:
                return await call(method, parameters, **more)
            held.called.set()
            await held.may_leave.wait()
            try:
                return await call(method, parameters, **more)
            finally:
                held.ended.set()

        # Put in the method's place, so that everything else of the client stays the real one.
        self._client.call = later  # type: ignore[method-assign]
        return held

    async def let_be_written_down(self) -> None:
        """Waits until no call is under way and no result is unwritten."""
        self._sender.wake()

        async def is_so() -> bool:
            busy = self._sender._turning or self._sender._wake.is_set()
            return self._sender.idle and not busy

        await self._until(is_so, waking=False)

    async def until_on_its_way(self) -> None:
        """Waits until a call is under way and the sender is at no turn."""

        async def is_so() -> bool:
            return bool(self._sender._calls) and not self._sender._turning

        await self._until(is_so, waking=False)

    async def until_told(self) -> None:
        """Waits until the whole bot was told to wait."""

        async def is_told() -> bool:
            return self._pace.everybody_waits(asyncio.get_running_loop().time())

        await self._until(is_told, waking=False)

    def wake(self) -> None:
        """Lets the sender look."""
        self._sender.wake()

    def time_passes(self, seconds: float) -> None:
        """Moves the loop's clock, and wakes nobody."""
        self._ahead += seconds

    async def move(self, **span: float) -> None:
        """Moves all clocks and lets happen what is due then."""
        ahead = timedelta(**span)
        self.clock.move_to(self.clock.now() + ahead)
        self._ahead += ahead.total_seconds()
        self._sender.wake()
        await self.quiet()

    async def quiet(self) -> None:
        """Waits until nothing that may leave now is left."""

        async def is_quiet() -> bool:
            self._sender.wake()
            return not await self.db.run(outbox.count_open, self.clock.now()) and self._sender.idle

        await self._until(is_quiet)

    async def let_leave_what_may(self, *, seconds: float) -> None:
        """Moves the clocks, and waits until the sender has looked and all it took has ended."""
        self._ahead += seconds
        self.clock.move_to(self.clock.now() + timedelta(seconds=seconds))
        for _ in range(2):
            self._sender.wake()
            await self.db.run(outbox.count_open, self.clock.now())
            await self._until(self._is_idle)

    async def fallen(self) -> None:
        """Waits for the sender to fall, and raises what it fell over."""
        assert self._task is not None
        task, self._task = self._task, None
        await self._until(_done(task))
        await task

    def moves(self, group: int, to: int) -> None:
        """From now on the group answers that it has become another chat."""
        check = self.playground.world.check_writable

        def refuse(chat: Chat) -> None:
            if chat.id == group:
                words = "Bad Request: group chat was upgraded to a supergroup chat"
                raise RefusalError(400, words, migrate_to_chat_id=to)
            check(chat)

        self.playground.world.check_writable = refuse

    async def until_shown(self, text: str, chat: int) -> None:
        """Waits until a message has arrived."""

        async def has_arrived() -> bool:
            return text in self.texts(chat)

        await self._until(has_arrived)

    async def until(self, state: str, row: int) -> None:
        """Waits until a row that was tried is in a state."""

        async def is_so() -> bool:
            found = await self.row(row)
            return found is not None and found.attempts > 0 and found.state == state

        await self._until(is_so)

    async def state(self, row: int) -> str | None:
        found = await self.row(row)
        return None if found is None else str(found.state)

    async def row(self, row: int) -> Any:
        def find(conn: Connection) -> Any:
            return conn.execute(select(tables.outbox).where(tables.outbox.c.id == row)).first()

        return await self.db.run(find)

    def shown(self, chat: int = ANNA) -> list[Message]:
        """What arrived in a chat, oldest first."""
        return list(self.playground.world.chats[chat].messages.values())

    def texts(self, chat: int = ANNA) -> list[str]:
        return [message.text for message in self.shown(chat)]

    async def _is_idle(self) -> bool:
        # A result that is being written is in nobody's hand; its row says `sending` till then.
        return self._sender.idle and not await self.db.run(outbox.left_sending, ())

    async def _until(self, so: Callable[[], Awaitable[bool]], *, waking: bool = True) -> None:
        latest = time.monotonic() + PATIENCE
        while not await so():
            assert time.monotonic() < latest, "it does not come to be"
            if waking:
                # What arrived may wait a moment to be written down, and here no moment passes.
                self._sender.wake()
            await asyncio.sleep(0)

    def _new_sender(self, lease: str) -> Sender:
        return Sender(self._client, self.db, self.clock.now, self._pace, lease, self._look)

    def _look(self) -> None:
        self.given_back += 1


@asynccontextmanager
async def an_office(folder: Path, rate: float = 1000.0) -> AsyncIterator[Office]:
    """A post office that is open, with Anna, Ben and Cleo on both sides."""
    playground = Playground(MovableClock(lambda: MORNING))
    playground.add_cast()
    runner = web.AppRunner(build(playground, Nobody()))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    db = Database(migrated_file(folder / "office.db"), Sealer(new_key()))
    for person in (anna, ben, cleo):
        await db.run(person)
    async with aiohttp.ClientSession() as session:
        root = f"http://127.0.0.1:{runner.addresses[0][1]}"
        client = Client(session, root, playground.token)
        office = Office(playground, db, client, Pace(rate))
        office.start()
        try:
            yield office
        finally:
            office.closes()
            await office.stop()
            await db.close()
            await runner.cleanup()


def _done(task: asyncio.Task[None]) -> Callable[[], Awaitable[bool]]:
    async def is_done() -> bool:
        return task.done()

    return is_done


class Nobody:
    """No bot: nothing is ever due."""

    async def next_due(self) -> datetime | None:
        return None

    async def settle(self) -> int:
        return 0
