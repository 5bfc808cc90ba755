"""What is done now and then: fresh content, days ahead for everybody, old texts removed."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta

import structlog

from tgbot import metrics
from tgbot.cards.card import Card
from tgbot.clock import left_out, zone_rules
from tgbot.coach import ahead
from tgbot.content import Fault, Library
from tgbot.store import inbox, keeping, outbox, people, plans
from tgbot.store.database import Connection, Database
from tgbot.store.keeping import BOXES, Box, Place
from tgbot.wording import joined, words_for

log = structlog.get_logger()

PEOPLE_A_COMMIT = 50
TIDY_EVERY = timedelta(hours=6)
MOST_FAULTS = 5


class Housekeeping:
    """Keeps content, appointments and boxes in order."""

    def __init__(
        self,
        db: Database,
        library: Library,
        now: Callable[[], datetime],
        admins: frozenset[int],
        said: Callable[[], None],
    ) -> None:
        self._db = db
        self._library = library
        self._now = now
        self._admins = admins
        self._said = said
        self._tidied: datetime | None = None

    async def each_minute(self) -> None:
        """Takes up changed content and counts; every six hours tops up days ahead and tidies."""
        await self.refresh_content()
        now = self._now()
        await self._db.run(left_out.own_up, now)
        await self._db.run(_count, now)
        await self._db.checkpoint()
        if self._tidied is None or now - self._tidied >= TIDY_EVERY:
            self._tidied = now
            for box in BOXES:
                await self._tidy(box, now)
            await zone_rules.follow(self._db, self._now)
            await self.top_up_everybody()

    async def refresh_content(self) -> None:
        """Reads changed content files; a broken change is told to the log and the admins."""
        before = self._library.current
        faults = await asyncio.to_thread(self._library.refresh)
        if self._library.current is not before:
            log.info("content taken up", exercises=len(self._library.current.exercises))
        for fault in faults:
            log.error("content kept as it was", fault=str(fault))
        if faults and self._admins:
            await self._db.run(self._tell_admins, faults)
            self._said()

    async def top_up_everybody(self) -> None:
        """Makes the appointments of the days ahead for all who lack them, some at a time."""
        last: int | None = 0
        while last is not None:
            last = await self._db.run(_top_up_some, last, self._now())

    async def _tidy(self, box: Box, now: datetime) -> None:
        """Removes what is kept no longer, a piece at a time: others have their turn between."""
        place: Place | None = await self._db.run(keeping.forget_texts, box, now)
        while place is not None:
            place = await self._db.run(keeping.forget_texts, box, now, place)
        while await self._db.run(keeping.forget_rows, box, now):
            pass

    def _tell_admins(self, conn: Connection, faults: list[Fault]) -> None:
        shown = joined(str(fault) for fault in faults[:MOST_FAULTS])
        for admin in sorted(self._admins):
            person = people.get(conn, admin)
            words = words_for("en" if person is None else person.language)
            card = Card(words.t("admin-content-kept", count=len(faults), faults=shown))
            outbox.put(
                conn,
                admin,
                "sendMessage",
                card.to_send(),
                self._now(),
                person_id=admin,
                lane=outbox.APPOINTMENT,
            )


def _top_up_some(conn: Connection, after: int, now: datetime) -> int | None:
    # Who has a card for a day after tomorrow is topped up when it falls due: no hurry for them.
    day = (now + timedelta(days=2)).date()
    cardless, last = plans.without_a_card(conn, after, PEOPLE_A_COMMIT, day)
    for person_id in cardless:
        person = people.get(conn, person_id)
        if person is not None and person.state == people.ACTIVE:
            ahead.top_up(conn, person, now)
    return last


def _count(conn: Connection, now: datetime) -> None:
    waiting, _ = inbox.count_waiting(conn)
    metrics.inbox_waiting.set(waiting)
    metrics.outbox_open.set(outbox.count_open(conn, now))
