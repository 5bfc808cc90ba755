"""Who handles messages looks for them in the commit that takes them in, and handles each once."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import nullcontext
from datetime import datetime
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy import Connection
from telegram import Update

from tests.store.cast import NOW
from tests.store.databases import migrated_file
from tests.store.updates import message
from tgbot.chat.dispatch import Dispatcher
from tgbot.chat.hall import Hall
from tgbot.chat.routes import Noted
from tgbot.gateway.arrival import take_in
from tgbot.store import inbox
from tgbot.store.database import Database
from tgbot.store.secret import Sealer, new_key

PATIENCE = 20


class Counted(Database):
    """A database that counts the dispatcher's own transactions."""

    turns = 0

    async def run(self, function: Any, *args: Any, **kwargs: Any) -> Any:
        self.turns += getattr(function, "__name__", "") == "_turn"
        return await super().run(function, *args, **kwargs)


class Desk:
    """A dispatcher that is at work, with what came to it; it stands in for application and hall."""

    bot = None

    def __init__(self, db: Counted) -> None:
        self.db = db
        self.handled: list[int] = []
        self.dispatcher = Dispatcher(
            cast(Any, self), db, cast(Hall, self), lambda: NOW, nullcontext, lambda _: None
        )

    async def process_update(self, update: Update) -> None:
        """Notes no function: what is meant is not asked here."""

    def receive(
        self, _conn: Connection, update: Update, _noted: Noted | None, _now: datetime
    ) -> None:
        self.handled.append(update.update_id)

    async def rests(self) -> None:
        await self.until(lambda: self.dispatcher.idle)

    async def until(self, so: Callable[[], bool]) -> None:
        latest = time.monotonic() + PATIENCE
        while not so():
            assert time.monotonic() < latest, "it does not come to be"
            await asyncio.sleep(0)


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    db = Counted(migrated_file(tmp_path / "desk.db"), Sealer(new_key()))
    made = Desk(db)
    run = asyncio.create_task(made.dispatcher.run())
    await made.rests()
    yield made
    made.dispatcher.close()
    await run
    await db.close()


async def test_what_comes_while_it_rests_is_found_by_who_brings_it(desk: Desk) -> None:
    looks = desk.db.turns
    await take_in(desk.db, [message(7), message(8)], NOW, desk.dispatcher.arriving)
    await desk.until(lambda: len(desk.handled) == 2)
    assert desk.handled == [7, 8]
    assert desk.db.turns == looks + 1, "the one that handles them"


async def test_what_it_finds_itself_meanwhile_is_handled_once(desk: Desk) -> None:
    with desk.dispatcher.arriving() as look:
        await take_in(desk.db, [message(7)], NOW, lambda: nullcontext(look))
        desk.dispatcher.wake()
        await desk.until(lambda: desk.handled == [7])
        await desk.rests()
    await take_in(desk.db, [message(8)], NOW, desk.dispatcher.arriving)
    await desk.until(lambda: 8 in desk.handled)
    await desk.rests()
    assert desk.handled == [7, 8]


async def test_what_could_not_be_taken_in_is_not_handled(desk: Desk) -> None:
    async def falls() -> None:
        with desk.dispatcher.arriving() as look:
            assert look is not None

            def work(conn: Connection) -> None:
                inbox.receive(conn, [message(7)], NOW)
                look(conn)
                raise ConnectionError("the commit falls")

            await desk.db.run(work)

    with pytest.raises(ConnectionError):
        await falls()
    await take_in(desk.db, [message(8)], NOW, desk.dispatcher.arriving)
    await desk.until(lambda: bool(desk.handled))
    assert desk.handled == [8]


async def test_at_work_it_looks_by_itself(desk: Desk) -> None:
    await take_in(desk.db, [message(7)], NOW, desk.dispatcher.arriving)
    await desk.until(lambda: not desk.dispatcher.idle)
    with desk.dispatcher.arriving() as look:
        assert look is None
    await desk.until(lambda: desk.handled == [7])
