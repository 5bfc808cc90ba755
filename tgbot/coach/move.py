"""Moving a session to another day, and bringing it back. Of a day there is never more than one."""

from datetime import date, time, timedelta

from tgbot.cards.move import WhyNot
from tgbot.coach.desk import Desk
from tgbot.coach.training_days import (
    AT,
    MOVED_FROM,
    MOVED_TO,
    moved_to,
    training_days,
)
from tgbot.store import appointments, plans, workouts
from tgbot.store.appointments import Appointment

AHEAD = 7
MOVED_AT = "moved_at"
"""The moment at which somebody moved a session."""


def free_days(desk: Desk) -> list[date]:
    """The coming days to which a session may be moved: those without one, and without a break."""
    plan = plans.get(desk.conn, desk.person.id)
    days = [desk.today + timedelta(days=n) for n in range(1, AHEAD + 1)]
    taken = set()
    if plan is not None:
        coming = training_days(desk.conn, desk.person, plan, days[0], AHEAD)
        taken = {one.day for one in coming}
    return [day for day in days if day not in taken and not desk.person.paused_on(day)]


def why_not(desk: Desk, day: date) -> WhyNot:
    """What stands in the way of a day to which a session cannot go."""
    if not desk.today < day <= desk.today + timedelta(days=AHEAD):
        return "far"
    return "away" if desk.person.paused_on(day) else "taken"


def move(desk: Desk, of: Appointment, day: date, at: time | None = None) -> None:
    """Moves a session to a free day; its reminder comes there, at its usual time or at `at`.

    One that was moved before moves on from where it is by now.
    """
    conn, person = desk.conn, desk.person
    went = moved_to(conn, person, of)
    there = went and appointments.find(conn, person.id, "session", went.isoformat())
    if (there or of).day == day:
        return
    # The way back is that of the session that was named, wherever it is by now.
    named = appointments.note(conn, of, **{MOVED_AT: desk.moment.isoformat()})
    of = there or named
    appointments.clear_snoozes(conn, person.id, of.id)
    origin = of.facts.get(MOVED_FROM) or of.day.isoformat()
    appointments.mark(conn, of.id, "withdrawn")
    appointments.note(conn, of, **{MOVED_TO: day.isoformat(), MOVED_FROM: None, AT: None})
    there = appointments.make(conn, person.id, "session", day.isoformat(), desk.now, state="asked")
    came_from = None if origin == day.isoformat() else origin
    said = None if at is None else at.isoformat("minutes")
    facts = {MOVED_TO: None, MOVED_FROM: came_from, AT: said, "why": None}
    there = appointments.note(conn, there, **facts)
    _let_wait(desk, there)


def at_once(desk: Desk, day: date, at: time | None) -> bool:
    """Lets the card of one training day come at another time, or at its usual one (None).

    False where it trains on no such day, where that time is over, or its card came already.
    """
    conn, person = desk.conn, desk.person
    plan = plans.get(conn, person.id)
    if plan is None or not training_days(conn, person, plan, day, 1):
        return False
    there = appointments.make(conn, person.id, "session", day.isoformat(), desk.now, state="asked")
    if there.state not in ("waiting", *appointments.IDLE):
        return False
    said = None if at is None else at.isoformat("minutes")
    kept = there.facts.get(AT)
    there = appointments.note(conn, there, **{AT: said})
    [one] = training_days(conn, person, plan, day, 1)
    if one.due_at <= desk.now:
        appointments.note(conn, there, **{AT: kept})
        return False
    appointments.promise(conn, there, one.due_at)
    return True


def bring_back(desk: Desk, of: Appointment) -> bool:
    """Brings a moved session back to its day; False where it was trained on the other."""
    went = moved_to(desk.conn, desk.person, of)
    if went is None:
        return True
    if workouts.on(desk.conn, desk.person.id, went):
        return False
    there = appointments.find(desk.conn, desk.person.id, "session", went.isoformat())
    origin = None
    if there is not None:
        origin = there.facts.get(MOVED_FROM)
        appointments.clear_snoozes(desk.conn, desk.person.id, there.id)
        appointments.mark(desk.conn, there.id, "withdrawn")
        there = appointments.note(desk.conn, there, **{MOVED_FROM: None, AT: None})
        # The plan may train on that day by now.
        _let_wait(desk, there)
    # It may have been moved to this day before, too.
    came_from = {} if origin in (None, of.slot) else {MOVED_FROM: origin}
    back = appointments.note(desk.conn, of, **{MOVED_TO: None}, **came_from)
    appointments.mark(desk.conn, of.id, "sent")
    # The plan's time may be another than when it was moved.
    _let_wait(desk, back)
    return True


def _let_wait(desk: Desk, there: Appointment) -> None:
    """The reminder of a day that has a session now; without a plan there is none to be had."""
    plan = plans.get(desk.conn, desk.person.id)
    if plan is None:
        return
    for one in training_days(desk.conn, desk.person, plan, there.day, 1):
        if one.due_at > desk.now:
            appointments.promise(desk.conn, there, one.due_at)
