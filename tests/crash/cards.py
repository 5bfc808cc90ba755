"""People whose session is due now, and what of it reached them."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime, time
from pathlib import Path

from tests.crash.crowd import LOOK_AGAIN, unsettled
from tests.process.program import PATIENCE
from tests.process.telegram import Telegram
from tgbot.content import load
from tgbot.playground.world import Message
from tgbot.store import appointments, people, plans
from tgbot.store.database import Connection, engine_for
from tgbot.store.key import sealer_for
from tgbot.store.migrate import migrate

CONTENT = Path(__file__).parents[2] / "content"


class Expecting:
    """People who each expect one card; `folder` is the program's."""

    def __init__(self, telegram: Telegram, count: int, folder: Path) -> None:
        self._world = telegram.playground.world
        add = telegram.playground.people.add
        self.people = [add(f"P{number}", started=True).id for number in range(count)]
        self._database = folder / "data" / "tgbot.db"
        _fill(f"sqlite:///{self._database}", folder / "tgbot.key", self.people)

    async def settled(self) -> None:
        """Waits until each has a card and nothing more is due or on its way."""
        with self._world.feed.listen(frozenset(self.people)) as changes:
            async with asyncio.timeout(PATIENCE):
                while not all(self.cards(person) for person in self.people) or self._open():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(changes.get(), LOOK_AGAIN)

    def cards(self, person: int) -> list[Message]:
        """What a person got, oldest first."""
        return list(self._world.chats[person].messages.values())

    def kept(self) -> tuple[set[str], int]:
        """The states of what was due, and how many copies the outbox counted."""
        conn = sqlite3.connect(self._database)
        try:
            now = int(datetime.now(UTC).timestamp() * 1000)
            due = "select distinct state from appointment where due_at <= ? and kind = 'session'"
            states = {state for (state,) in conn.execute(due, (now,))}
            [copies] = conn.execute("select coalesce(sum(copies), 0) from outbox").fetchone()
            return states, copies
        finally:
            conn.close()

    def _open(self) -> bool:
        return unsettled(self._database) > 0 or "waiting" in self.kept()[0]


def _fill(url: str, key: Path, ids: Sequence[int]) -> None:
    migrate(url)
    sealer = sealer_for(url, None, key)
    programme = next(iter(load(CONTENT).programmes))
    engine = engine_for(url)
    with engine.begin() as conn:
        conn.info["sealer"] = sealer
        for person in ids:
            _expects(conn, person, programme)
    engine.dispose()


def _expects(conn: Connection, person: int, programme: str) -> None:
    now = datetime.now(UTC)
    people.create(conn, person, person, "en", "UTC", now)
    people.change(conn, person, setup=None, hinted=True)
    slots = plans.at_one_time(range(7), time(now.hour, now.minute))
    plans.put(conn, person, plans.Plan(programme, slots))
    appointments.make(conn, person, "session", now.date().isoformat(), now)
