"""What is due: each appointment whose moment has come becomes a message, or is let go.

On time up to 15 minutes, marked as late up to 3 hours; later it is missed and told of once.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from tgbot import metrics
from tgbot.cards.session import Away
from tgbot.clock import manners, offers, reminders, summaries, timers
from tgbot.coach import ahead
from tgbot.coach.desk import Desk
from tgbot.content import Library
from tgbot.store import appointments, outbox, people
from tgbot.store.appointments import Appointment
from tgbot.store.database import Connection, OperationalError
from tgbot.store.people import Person
from tgbot.training.occurrence import Lateness

log = structlog.get_logger()

AN_OUTAGE = timedelta(minutes=5)


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
        self._away: tuple[datetime, datetime] | None = None

    def came_back(self, last_tick: datetime | None, now: datetime) -> None:
        """Notes the span in which the bot was not there, if there was one."""
        if last_tick is not None and now - last_tick >= AN_OUTAGE:
            self._away = (last_tick, now)

    def fire(self, conn: Connection, now: datetime, most: int) -> Fired:
        """Sees to up to `most` appointments that are due."""
        due = appointments.due(conn, now, most)
        reminded = sum(self._whole_or_not(conn, one, now) for one in due)
        return Fired(len(due), reminded)

    def _whole_or_not(self, conn: Connection, one: Appointment, now: datetime) -> bool:
        try:
            with conn.begin_nested():
                return self._one(conn, one, now)
        except OperationalError:
            raise
        except Exception:
            # Whatever one card trips over, everybody else's must still come.
            log.exception("an appointment failed", kind=one.kind, appointment=one.id)
            appointments.mark(conn, one.id, "missed")
            metrics.reminders.labels("failed").inc()
            return False

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
            if self._away is not None and self._away[1] - self._away[0] > ahead.COVERED:
                ahead.catch_up(conn, person, manners.promised(one), now)
            said = False
        elif one.kind == "week" and self._heard_enough(desk, one):
            appointments.mark(conn, one.id, "missed")
            said = False
        elif one.kind == "week":
            said = summaries.week(desk, one)
        elif manners.turn(desk, one) == "offer" and offers.offer(desk, one):
            metrics.reminders.labels("said").inc()
            return True
        else:
            away = self._away_then(desk, one) if late is Lateness.LATE else None
            said = reminders.session(desk, one, late is Lateness.LATE, away)
        if not said:
            said = reminders.tell_of_missed(desk, one)
        metrics.reminders.labels("said" if said else "silent").inc()
        ahead.top_up(conn, person, now)
        return said and one.kind != "week"

    def _heard_enough(self, desk: Desk, one: Appointment) -> bool:
        """Whether a card, or word of a miss, is the one message that comes after an absence."""
        if self._away is None or not self._away[0] <= manners.promised(one) <= self._away[1]:
            return False
        if appointments.another_due(desk.conn, desk.person.id, desk.now):
            return True
        return outbox.came_by_itself(desk.conn, desk.person.chat_id, self._away[0])

    def _away_then(self, desk: Desk, one: Appointment) -> Away:
        since, until = self._away or (manners.promised(one), desk.now)
        return Away(desk.person.local(since), desk.person.local(until))


def _on_a_break(person: Person, one: Appointment) -> bool:
    """Whether a person wants to hear nothing that day; what they do has its clock all the same."""
    return one.kind not in timers.KINDS and person.paused_on(one.day)
