"""Where the clock's parts work: a database, a clock that is moved by hand, and the real content."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from tests.store.cast import ANNA
from tgbot.clock.due import Due, Fired
from tgbot.coach import ahead
from tgbot.content import Library
from tgbot.gateway.outcome import Action, Outcome
from tgbot.gateway.record import record, too_late_to_leave
from tgbot.store import appointments, people, plans, tables
from tgbot.store.appointments import Appointment
from tgbot.store.claim import claim
from tgbot.store.database import Database
from tgbot.store.outbox import Letter
from tgbot.store.people import Person
from tgbot.store.secret import unseal

CONTENT = Path(__file__).parents[2] / "content"
MONDAY = date(2026, 3, 2)
EVERY_DAY = tuple(range(7))
SUNDAY_NIGHT = datetime(2026, 3, 1, 21, 0, tzinfo=UTC)
CARD = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
"""07:30 in Berlin on that Monday."""


class House:
    """A database and a clock; `moment` is what the clock shows."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.moment = SUNDAY_NIGHT
        self.library = Library(CONTENT)
        self.due = Due(self.library, "repbell_bot")

    def now(self) -> datetime:
        return self.moment

    async def trains(
        self, who: Callable[[Connection], Person], *, days: tuple[int, ...] = (0, 2, 4)
    ) -> Person:
        """Somebody whose plan has those weekdays at 07:30, with the days ahead made."""

        def begin(conn: Connection) -> Person:
            person = who(conn)
            programme = next(iter(self.library.current.programmes))
            slots = plans.at_one_time(days, time(7, 30))
            plans.put(conn, person.id, plans.Plan(programme, slots))
            ahead.remake(conn, person, self.moment)
            return person

        return await self.db.run(begin)

    async def plans(self, slots: dict[int, time], person: int = ANNA) -> None:
        """Gives somebody other training days, each with its time, as they would."""

        def change(conn: Connection) -> None:
            found, plan = people.get(conn, person), plans.get(conn, person)
            assert found is not None
            assert plan is not None
            plans.put(conn, person, plans.Plan(plan.programme, slots))
            ahead.remake(conn, found, self.moment)

        await self.db.run(change)

    async def fire(self, at: datetime | None = None) -> Fired:
        """Sees to what is due at a moment."""
        self.moment = at or self.moment
        return await self.db.run(self.due.fire, self.moment, 50)

    async def arrives(self) -> None:
        """All that was said arrives."""
        for letter in await self.leaves():
            await self.ends(letter, Action.SENT)

    async def leaves(self) -> list[Letter]:
        """All that was said and may leave is on its way."""

        def send(conn: Connection) -> list[Letter]:
            found = []
            for letter in claim(conn, self.moment, "lease", 99, ()):
                if (outcome := too_late_to_leave(conn, letter, self.moment)) is None:
                    found.append(letter)
                else:
                    record(conn, letter, outcome, None, self.moment)
            return found

        return await self.db.run(send)

    async def ends(self, letter: Letter, action: Action) -> None:
        """So the call of a letter ended."""
        outcome = Outcome(action, "why", 1.0)
        await self.db.run(record, letter, outcome, letter.id, self.moment)

    async def comes_back(self, gone: datetime, back: datetime) -> Fired:
        """The bot was away between the two, and sees to what fell due."""
        self.due.came_back(gone, back)
        return await self.fire(back)

    async def said(self, person: int = ANNA) -> list[str]:
        """What was put into the outbox for somebody, oldest first."""
        return [payload["text"] for payload in await self.payloads(person)]

    async def payloads(self, person: int = ANNA) -> list[dict[str, Any]]:
        def read(conn: Connection) -> list[dict[str, Any]]:
            box = tables.outbox
            rows = conn.execute(select(box).where(box.c.chat_id == person).order_by(box.c.id))
            return [unseal(conn, row.payload) for row in rows]

        return await self.db.run(read)

    async def change(self, person: int = ANNA, **changes: Any) -> None:
        await self.db.run(people.change, person, **changes)

    async def appointment(self, day: date = MONDAY, person: int = ANNA) -> Appointment:
        """A session's appointment."""
        found = await self.db.run(appointments.find, person, "session", day.isoformat())
        assert found is not None
        return found
