"""People to whom messages that are too long for one are on their way, and what arrived of them."""

from __future__ import annotations

import asyncio
import itertools
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.crash.crowd import LOOK_AGAIN, unsettled
from tests.process.program import PATIENCE
from tests.process.telegram import Telegram
from tgbot.playground.world import Message
from tgbot.store import outbox, people
from tgbot.store.database import engine_for
from tgbot.store.key import sealer_for
from tgbot.store.long_text import pieces
from tgbot.store.migrate import migrate

LINES = 1000


@dataclass(frozen=True)
class Arrived:
    """What is true of all pieces: so many, how many came again, how many of those with a sound."""

    pieces: int
    again: int
    loud: int


class LongLetters:
    """People who get one long message before each life of the bot; `folder` is the program's."""

    def __init__(self, telegram: Telegram, count: int, folder: Path) -> None:
        self._world = telegram.playground.world
        add = telegram.playground.people.add
        self._people = [add(f"P{number}", started=True).id for number in range(count)]
        self._database = folder / "data" / "tgbot.db"
        self._texts: list[str] = []
        migrate(self._url)
        self._sealer = sealer_for(self._url, None, folder / "tgbot.key")

    def put(self) -> None:
        """One more long message waits for each."""
        number = len(self._texts)
        self._texts.append("\n".join(f"{number}: line {line}" for line in range(LINES)))
        engine = engine_for(self._url)
        with engine.begin() as conn:
            conn.info["sealer"] = self._sealer
            now = datetime.now(UTC)
            for who in self._people:
                if people.get(conn, who) is None:
                    people.create(conn, who, who, "en", "UTC", now)
                payload = {"text": self._texts[-1]}
                outbox.put(conn, who, "sendMessage", payload, now, person_id=who)
        engine.dispose()

    async def begun(self) -> None:
        """Waits until each has a part of the newest message: all before it has arrived."""
        start = f"{len(self._texts) - 1}: "
        await self._until(
            lambda: all(
                any(one.text.startswith(start) for one in self._came(who)) for who in self._people
            )
        )

    async def settled(self) -> None:
        """Waits until nothing is on its way any more."""
        await self._until(lambda: not unsettled(self._database))

    def check(self) -> Arrived:
        """Asserts that each piece came, in order, at most twice, and again only at once."""
        wanted = [piece for text in self._texts for piece in pieces(text, marked_up=False)]
        again = loud = 0
        for who in self._people:
            came = [
                [*copies]
                for _, copies in itertools.groupby(self._came(who), key=lambda one: one.text)
            ]
            assert [copies[0].text for copies in came] == wanted
            assert max(len(copies) for copies in came) <= 2
            extra = [copy for copies in came for copy in copies[1:]]
            again += len(extra)
            loud += sum(not copy.silent for copy in extra)
        return Arrived(len(wanted) * len(self._people), again, loud)

    def counted(self) -> int:
        """How many copies the outbox knows of."""
        conn = sqlite3.connect(self._database)
        try:
            [copies] = conn.execute("select sum(copies) from outbox").fetchone()
            return int(copies)
        finally:
            conn.close()

    @property
    def _url(self) -> str:
        return f"sqlite:///{self._database}"

    async def _until(self, true: Callable[[], bool]) -> None:
        with self._world.feed.listen(frozenset(self._people)) as changes:
            async with asyncio.timeout(2 * PATIENCE):
                while not true():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(changes.get(), LOOK_AGAIN)

    def _came(self, who: int) -> list[Message]:
        return list(self._world.chats[who].messages.values())
