"""The sessions of several days that are still to come."""

from collections.abc import Iterable
from datetime import date, timedelta

from tgbot.coach.day_ahead import session_on
from tgbot.coach.desk import Desk
from tgbot.coach.session import session
from tgbot.coach.training_days import training_days
from tgbot.store import plans
from tgbot.store.appointments import Appointment

A_WEEK = 7
LOOKED_AHEAD = 120
"""So many days are looked through for the sessions that come next."""


def to_come(desk: Desk, days: Iterable[date]) -> list[Appointment]:
    """The sessions of these days that may still be let go: not done, begun, skipped or away."""
    found = (session_on(desk, day) for day in days if not desk.person.paused_on(day))
    return [of for of in found if of is not None and _is_open(desk, of)]


def of_week(desk: Desk, week: int) -> list[Appointment]:
    """Those of this week (0), from today on, or of the next (1)."""
    monday = desk.today - timedelta(days=desk.today.weekday()) + timedelta(weeks=week)
    days = (monday + timedelta(days=n) for n in range(A_WEEK))
    return to_come(desk, (day for day in days if day >= desk.today))


def coming(desk: Desk, count: int) -> list[Appointment]:
    """So many that come next."""
    plan, found = plans.get(desk.conn, desk.person.id), list[Appointment]()
    if plan is None:
        return found
    for one in training_days(desk.conn, desk.person, plan, desk.today, LOOKED_AHEAD):
        if len(found) < count:
            found += to_come(desk, [one.day])
    return found


def _is_open(desk: Desk, of: Appointment) -> bool:
    if of.state == "skipped" or of.day < desk.today:
        return False
    if of.day > desk.today:
        return True
    shown = session(desk, of)
    return bool(shown.left) and not shown.begun
