"""The session of a day ahead."""

from datetime import date, time

from tgbot.coach.desk import Desk
from tgbot.coach.training_days import TrainingDay, training_days
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment


def session_on(desk: Desk, day: date) -> Appointment | None:
    """The session of a training day; None where it has none, or none any more.

    One so far ahead that it is not planned yet is made, without a reminder.
    """
    there = _there(desk, day)
    if there is None:
        return None
    slot, moment = day.isoformat(), there.due_at
    return appointments.make(desk.conn, desk.person.id, "session", slot, moment, state="withdrawn")


def time_of(desk: Desk, day: date) -> time | None:
    """The time of a day's session; None where it has none."""
    there = _there(desk, day)
    return None if there is None else there.at


def _there(desk: Desk, day: date) -> TrainingDay | None:
    plan = plans.get(desk.conn, desk.person.id)
    found = [] if plan is None else training_days(desk.conn, desk.person, plan, day, 1)
    return found[0] if found else None
