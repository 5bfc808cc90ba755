"""The appointments of the days ahead.

They are made anew when a plan, a zone or a pause changes, in the transaction of the change, and
topped up as days go by.
"""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tgbot.coach.desk import Desk
from tgbot.coach.training_days import is_training_day, training_days
from tgbot.store import appointments, misses, plans
from tgbot.store.appointments import Appointment, Kind
from tgbot.store.database import Connection
from tgbot.store.people import Person
from tgbot.training.occurrence import (
    MENTIONED_FOR,
    Occurrence,
    days_ahead,
    due_at,
    still_due,
)

MADE_AHEAD: tuple[Kind, ...] = ("session", "week")
DAYS = 9
"""So many local dates, today included: a weekly plan always has its next card made."""
COVERED = timedelta(days=DAYS - 2)
"""Within such a span all has been made, whatever the zone."""


def replan(desk: Desk, *, moved: bool = False) -> None:
    """Makes the days ahead anew after a change of plan, time, zone or pause.

    `moved` is a change of zone: a card whose new moment passed within the last hour still comes.
    """
    remake(desk.conn, desk.person, desk.now, moved=moved)


def remake(conn: Connection, person: Person, now: datetime, *, moved: bool = False) -> None:
    """Calls off what waits ahead and plans it anew by the person's plan as it is now.

    What should have come and only waits, for the morning or for its turn to leave, comes yet, while
    its day is in the plan.
    """
    misses.call_off_unsent(conn, person.id, MADE_AHEAD, lambda one: _is_planned(conn, person, one))
    held = appointments.held_back(conn, person.id, MADE_AHEAD, now)
    appointments.withdraw(conn, person.id, MADE_AHEAD, after=now)
    top_up(conn, person, now, moved=moved)
    for one in held:
        if _is_planned(conn, person, one):
            appointments.hold_on(conn, one.id)


def _is_planned(conn: Connection, person: Person, one: Appointment) -> bool:
    if person.paused_on(one.day):
        return False
    if one.kind == "week":
        return plans.get(conn, person.id) is not None and one.day.weekday() == person.week_day
    return is_training_day(conn, person, one.day)


def top_up(conn: Connection, person: Person, now: datetime, *, moved: bool = False) -> None:
    """Makes what is missing of the days ahead; nothing where it has gone quiet."""
    plan = plans.get(conn, person.id)
    today = person.local(now).date()
    if plan is None or person.unanswered.gone_quiet:
        return
    known = appointments.slots(conn, person.id, "session", today - timedelta(days=1))
    first = today - timedelta(days=1)
    until = _made_until(person, today)
    count = (until - first).days
    coming = [one.occurrence for one in training_days(conn, person, plan, first, count)]
    for one in still_due(coming, now, moved=moved):
        if one.day.isoformat() not in known and not person.paused_on(one.day):
            appointments.plan(conn, person.id, "session", one.day.isoformat(), one.due_at)
    weekly = next_week_end(person.tz, person.week_day, person.week_time, now)
    while weekly is not None and person.paused_on(weekly.day) and weekly.day < until:
        weekly = next_week_end(person.tz, person.week_day, person.week_time, weekly.due_at)
    if weekly is not None and not person.paused_on(weekly.day):
        appointments.plan(conn, person.id, "week", weekly.day.isoformat(), weekly.due_at)


def _made_until(person: Person, today: date) -> date:
    """The first date that need not be made yet: the days of a break are none that help."""
    until = today + timedelta(days=DAYS)
    for away in person.breaks.all:
        if away.last is not None and today <= away.last and away.first <= until:
            until = max(until, away.last + timedelta(days=DAYS))
    return until


def catch_up(conn: Connection, person: Person, after: datetime, now: datetime) -> None:
    """Makes what fell due between the two moments, for then the bot was away.

    Only after an absence that the days ahead do not cover is anything missing. What is too old
    to be spoken of is not made.
    """
    plan = plans.get(conn, person.id)
    if plan is None:
        return
    since = max(after, now - MENTIONED_FOR)
    first, today = person.local(since).date(), person.local(now).date()
    for one in days_ahead(plan.slots, person.tz, first, (today - first).days + 1):
        if since < one.due_at <= now and not person.paused_on(one.day):
            appointments.make(conn, person.id, "session", one.day.isoformat(), one.due_at)


def next_week_end(zone: ZoneInfo, day: int, at: time, now: datetime) -> Occurrence | None:
    """The next moment of the weekly summary."""
    today = now.astimezone(zone).date()
    for ahead in range(8):
        when: date = today + timedelta(days=ahead)
        if when.weekday() == day and (moment := due_at(when, at, zone)) and moment > now:
            return Occurrence(when, moment)
    return None
