"""Some people who log at once, and what became of each of their messages.

Each log of a person weighs a kilogram more than their last one, so that a receipt tells which
message it confirms.
"""

from __future__ import annotations

import asyncio
import re
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.process.program import PATIENCE
from tests.process.telegram import Telegram
from tgbot.playground.world import Message

LOOK_AGAIN = 0.2
"""Seconds: what the bot notes in its database changes no chat."""
_RECEIPT = re.compile(r"1×10 · (\d+) kg")


@dataclass(frozen=True)
class Tally:
    """What is true of the messages of a crowd at the end.

    Attributes:
        said: messages that people said.
        recorded: logs in the database.
        lost, doubled: messages with no log, and with more than one.
        unconfirmed: messages without a receipt.
        copies: receipts beyond the first of each message.
        most: receipts of the message that has most.
        loud: copies that made a sound.
        counted: copies that the outbox knows of.
        uncertain: answers of which the outbox says that nobody knows whether they arrived.
        out_of_order: people whose first receipts are not in the order of their messages.
    """

    said: int
    recorded: int
    lost: int
    doubled: int
    unconfirmed: int
    copies: int
    most: int
    loud: int
    counted: int
    uncertain: int
    out_of_order: int

    def check(self, kills: int) -> None:
        """Asserts the promises that hold whatever died: nothing lost, nothing twice."""
        assert self.recorded == self.said, self
        assert (self.lost, self.doubled, self.unconfirmed) == (0, 0, 0), self
        assert (self.most <= 2, self.loud, self.out_of_order) == (True, 0, 0), self
        assert self.copies <= self.counted, self
        assert self.copies <= 20 * kills, self


class Crowd:
    """People of a Telegram who log; `database` is the file that the bot writes."""

    def __init__(self, telegram: Telegram, people: int, database: Path) -> None:
        self._telegram = telegram
        self._world = telegram.playground.world
        self._database = database
        add = telegram.playground.people.add
        self._said: dict[int, list[int]] = {
            add(f"P{n}", started=True).id: [] for n in range(people)
        }
        self._turn = 0

    @property
    def said(self) -> int:
        """How many messages were said."""
        return sum(len(messages) for messages in self._said.values())

    @property
    def ids(self) -> list[int]:
        """The people."""
        return list(self._said)

    def logs(self) -> int:
        """The next person logs; the update's id."""
        person = self.ids[self._turn % len(self._said)]
        self._turn += 1
        weight = len(self._said[person]) + 1
        said = self._telegram.playground.people.say(person, f"/log hip thrust 1x10 {weight} kg")
        self._said[person].append(said.id)
        return self._telegram.playground.updates.newest

    async def until(self, true: Callable[[], bool]) -> None:
        """Waits until something is true; looks at every change of a chat."""
        with self._world.feed.listen(frozenset(self._said)) as changes:
            async with asyncio.timeout(4 * PATIENCE):
                while not true():
                    with suppress(TimeoutError):
                        await asyncio.wait_for(changes.get(), LOOK_AGAIN)

    def confirmed(self) -> bool:
        """Whether each message has a receipt."""
        if sum(len(self._from_bot(person)) for person in self._said) < self.said:
            return False
        return all(
            {weight for weight, _ in self._receipts(person)} >= set(range(1, len(said) + 1))
            for person, said in self._said.items()
        )

    def settled(self) -> bool:
        """Whether the bot has fetched and answered everything, as well as it could."""
        fetched = not self._telegram.playground.updates.pending()
        return fetched and not unsettled(self._database)

    def receipts(self) -> int:
        """How many receipts came so far."""
        return sum(len(self._receipts(person)) for person in self._said)

    def copies(self) -> int:
        """Receipts so far beyond the first of each message."""
        receipts = [self._receipts(person) for person in self._said]
        return sum(len(all_) - len({weight for weight, _ in all_}) for all_ in receipts)

    def tally(self) -> Tally:
        """Counts, from the chats and the database."""
        sources, counted, uncertain = _kept(self._database)
        wanted = [f"msg:{person}:{m}:" for person, said in self._said.items() for m in said]
        logs = {one: sum(source.startswith(one) for source in sources) for one in wanted}
        receipts = {person: self._receipts(person) for person in self._said}
        numbers = {p: [weight for weight, _ in found] for p, found in receipts.items()}
        firsts = {p: list(dict.fromkeys(found)) for p, found in numbers.items()}
        return Tally(
            said=self.said,
            recorded=len(sources),
            lost=sum(count == 0 for count in logs.values()),
            doubled=sum(count > 1 for count in logs.values()),
            unconfirmed=sum(len(self._said[p]) - len(found) for p, found in firsts.items()),
            copies=self.copies(),
            most=max(found.count(n) for found in numbers.values() for n in found),
            loud=sum(_loud_copies(found) for found in receipts.values()),
            counted=counted,
            uncertain=uncertain,
            out_of_order=sum(found != sorted(found) for found in firsts.values()),
        )

    def _receipts(self, person: int) -> list[tuple[int, bool]]:
        """Kilograms of each receipt, and whether it came silently, oldest first."""
        found = ((_RECEIPT.search(m.text), m.silent) for m in self._from_bot(person))
        return [(int(match[1]), silent) for match, silent in found if match]

    def _from_bot(self, person: int) -> list[Message]:
        messages = self._world.chats[person].messages.values()
        return [message for message in messages if message.author == self._world.bot.id]


def _loud_copies(receipts: list[tuple[int, bool]]) -> int:
    seen: set[int] = set()
    loud = 0
    for weight, silent in receipts:
        loud += weight in seen and not silent
        seen.add(weight)
    return loud


def _kept(database: Path) -> tuple[list[str], int, int]:
    """The sources of all logs, and how many copies and uncertain ends the outbox counted."""
    conn = sqlite3.connect(database)
    try:
        sources = [source for (source,) in conn.execute("select source from workout")]
        counts = "select coalesce(sum(copies), 0), count(*) filter (where state = 'uncertain')"
        [copies, uncertain] = conn.execute(f"{counts} from outbox").fetchone()
        return sources, copies, uncertain
    finally:
        conn.close()


def unsettled(database: Path) -> int:
    """How many updates wait to be handled and how many answers to be sent."""
    conn = sqlite3.connect(database)
    try:
        unsent = "select count(*) from outbox where state in ('queued', 'sending')"
        waiting = "select count(*) from inbox where state = 'waiting'"
        return sum(conn.execute(one).fetchone()[0] for one in (unsent, waiting))
    finally:
        conn.close()
