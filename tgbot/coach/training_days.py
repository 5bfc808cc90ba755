"""The days on which a person trains: those of the plan, less what was moved away, plus to where."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment
from tgbot.store.database import Connection
from tgbot.store.people import Person
from tgbot.store.plans import Plan
from tgbot.training.occurrence import Occurrence, due_at

MOVED_TO, MOVED_FROM, AT = "moved_to", "moved_from", "at"
"""What an appointment keeps: to or from which date a session went, and a time said for it."""

DEFAULT_TIME = time(7, 30)


@dataclass(frozen=True, slots=True)
class TrainingDay:
    """A local date with a session, and its time; `moved_from` is the date that it had before."""

    day: date
    at: time
    due_at: datetime
    moved_from: date | None = None

    @property
    def occurrence(self) -> Occurrence:
        """The day and its moment."""
        return Occurrence(self.day, self.due_at)


def training_days(
    conn: Connection, person: Person, plan: Plan, first: date, count: int
) -> list[TrainingDay]:
    """The training days among `count` local dates from `first` on, by date."""
    known = {one.day: one for one in appointments.since(conn, person.id, "session", first)}
    days = []
    for day in (first + timedelta(days=n) for n in range(count)):
        facts = known[day].facts if day in known else {}
        at = _time(plan, day, facts)
        moment = None if at is None else due_at(day, at, person.tz)
        if at is not None and moment is not None:
            days.append(TrainingDay(day, at, moment, _date(facts.get(MOVED_FROM))))
    return days


def next_training_day(
    conn: Connection, person: Person, plan: Plan, first: date
) -> TrainingDay | None:
    """The first training day from a date on that no break covers, and that was not let go.

    None: no end of a break is named.
    """
    start = person.breaks.back_on(first)
    while start is not None:
        coming = training_days(conn, person, plan, start, 15)
        known = appointments.since(conn, person.id, "session", start) if coming else []
        let_go = {one.day for one in known if one.state == "skipped"}
        one = next((one for one in coming if one.day not in let_go), None)
        if one is None or not person.paused_on(one.day):
            return one
        start = person.breaks.back_on(one.day)
    return None


def is_training_day(conn: Connection, person: Person, day: date) -> bool:
    """Whether a local date has a session by the plan, or one that was moved there."""
    plan = plans.get(conn, person.id)
    return plan is not None and bool(training_days(conn, person, plan, day, 1))


def moved_to(conn: Connection, person: Person, of: Appointment) -> date | None:
    """The date to which a session was moved in the end; None where it was not."""
    went = _date(of.facts.get(MOVED_TO))
    for _ in range(7):
        there = went and appointments.find(conn, person.id, "session", went.isoformat())
        further = _date(there.facts.get(MOVED_TO)) if there else None
        if further is None:
            return went
        went = further
    return went


def moved_when(
    conn: Connection, person: Person, of: Appointment
) -> tuple[date, time | None] | None:
    """The date to which a session was moved in the end, with its time where a plan has one."""
    went, plan = moved_to(conn, person, of), plans.get(conn, person.id)
    if went is None:
        return None
    there = [] if plan is None else training_days(conn, person, plan, went, 1)
    return went, there[0].at if there else None


def usual_time(slots: Mapping[int, time]) -> time:
    """The time that most training days have; of several the earliest."""
    counted = Counter(slots.values())
    return min(counted, key=lambda at: (-counted[at], at)) if counted else DEFAULT_TIME


def _time(plan: Plan, day: date, facts: dict[str, str]) -> time | None:
    """The time of a day; a moved session keeps that of the day it came from."""
    if MOVED_TO in facts:
        return None
    at, origin = plan.slots.get(day.weekday()), _date(facts.get(MOVED_FROM))
    if AT in facts and (at is not None or origin is not None):
        return time.fromisoformat(facts[AT])
    if at is not None or origin is None:
        return at
    return plan.slots.get(origin.weekday(), usual_time(plan.slots))


def _date(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
