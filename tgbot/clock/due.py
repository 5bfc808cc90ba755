"""What is due: each appointment whose moment has come becomes a message, or is let go.

On time up to 15 minutes, marked as late up to 3 hours; later it is missed and told of once.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

import structlog

from tgbot import metrics
from tgbot.clock import manners, offers, reminders, summaries, timers
from tgbot.clock.absence import Absence
from tgbot.coach import ahead
from tgbot.coach.desk import Desk
from tgbot.content import Library
from tgbot.store import appointments, people
from tgbot.store.appointments import Appointment
from tgbot.store.database import Connection, OperationalError
from tgbot.store.people import Person
from tgbot.store.trouble import is_the_databases_own
from tgbot.training.occurrence import Lateness

log = structlog.get_logger()

MOST_FALLS = 5
"""So often may a card trip over the database before that counts as its own failure."""


@dataclass(frozen=True, slots=True)
class Fired:
    """How many appointments were seen to, and how many of them became a reminder."""

    done: int
    reminders: int


class Due:
    """Fires appointments; knows since when the bot was away, to say so honestly."""

    def __init__(self, library: Library, bot_name: str) -> None:
        self._library = library
        self._bot_name = bot_name
        self._absence = Absence()
        self._falls: Counter[int] = Counter()

    def came_back(self, last_tick: datetime | None, now: datetime) -> None:
        """Notes the span in which the bot was not there, if there was one."""
        self._absence.ended(last_tick, now)

    def fire(self, conn: Connection, now: datetime, most: int) -> Fired:
        """Sees to up to `most` appointments that are due."""
        due = appointments.due(conn, now, most)
        reminded = sum(self._whole_or_not(conn, one, now) for one in due)
        return Fired(len(due), reminded)

    def _whole_or_not(self, conn: Connection, one: Appointment, now: datetime) -> bool:
        try:
            with conn.begin_nested():
                reminded = self._one(conn, one, now)
            self._falls.pop(one.id, None)
            return reminded
        except Exception as error:
            # Whatever one card trips over, everybody else's must still come.
            if self._says_nothing_about(one, error):
                return False
            log.exception("an appointment failed", kind=one.kind, appointment=one.id)
            appointments.mark(conn, one.id, "missed")
            metrics.reminders.labels("failed").inc()
            return False

    def _says_nothing_about(self, one: Appointment, error: Exception) -> bool:
        """Whether a card waits on, for what it tripped over may pass, as a deadlock does.

        Raises:
            OperationalError: no card can be seen to now, for the database can't be used.
        """
        if not isinstance(error, OperationalError):
            return False
        if is_the_databases_own(error):
            raise error
        self._falls[one.id] += 1
        if again := self._falls[one.id] < MOST_FALLS:
            log.warning("an appointment is tried again", kind=one.kind, appointment=one.id)
        else:
            del self._falls[one.id]
        return again

    def _one(self, conn: Connection, one: Appointment, now: datetime) -> bool:
        person = people.get(conn, one.person_id)
        if person is None or person.state != people.ACTIVE or _on_a_break(person, one):
            appointments.mark(conn, one.id, "skipped")
            return False
        desk = Desk(conn, person, self._library.current, now, now, self._bot_name)
        if one.kind in timers.KINDS:
            timers.fire(desk, one)
            return False
        late = manners.lateness_of(desk, one)
        if late is None:
            ahead.top_up(conn, person, now)
            return False
        metrics.lateness.observe((now - one.due_at).total_seconds())
        if late is Lateness.MISSED:
            appointments.mark(conn, one.id, "missed")
            manners.missed(desk, one)
            if self._absence.is_longer_than(ahead.COVERED):
                ahead.catch_up(conn, person, manners.promised(one), now)
            said = reminders.tell_of_missed(desk, one)
        elif self._absence.gives_way(desk, one, late):
            appointments.mark(conn, one.id, "missed")
            manners.missed(desk, one)
            said = False
        elif one.kind == "week":
            said = summaries.week(desk, one)
        elif manners.turn(desk, one) == "offer" and offers.offer(desk, one):
            metrics.reminders.labels("said").inc()
            return True
        else:
            away = self._absence.shown(desk, one) if late is Lateness.LATE else None
            said = reminders.session(desk, one, late is Lateness.LATE, away)
            said = said or reminders.tell_of_missed(desk, one)
        metrics.reminders.labels("said" if said else "silent").inc()
        ahead.top_up(conn, person, now)
        return said and one.kind != "week"


def _on_a_break(person: Person, one: Appointment) -> bool:
    """Whether a person wants to hear nothing that day; what they do has its clock all the same."""
    return one.kind not in timers.KINDS and person.paused_on(one.day)
