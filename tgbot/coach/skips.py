"""A day let go, and taken back: by a tap, or by training after all."""

from collections.abc import Iterable
from datetime import date

from tgbot.coach import ahead, leading
from tgbot.coach.desk import Desk
from tgbot.store import appointments, guided
from tgbot.store.appointments import Appointment

LET_GO_AT = "let_go_at"
"""The moment at which somebody let a session go."""


def let_go(desk: Desk, of: Appointment, reason: str) -> None:
    """Skips a session for a reason; nobody is led on through it."""
    appointments.clear_snoozes(desk.conn, desk.person.id, of.id)
    appointments.mark(desk.conn, of.id, "skipped")
    appointments.note(desk.conn, of, why=reason, **{LET_GO_AT: desk.moment.isoformat()})
    row = guided.on(desk.conn, desk.person.id, of.day)
    if row is not None and row.state == guided.OPEN:
        leading.show(desk, leading.end(desk, row, "stopped"))


def take_back(desk: Desk, of: Appointment) -> None:
    """Makes a skipped session one that counts again; its reminder, where that is ahead, comes."""
    if of.day > desk.today:
        # The plan's hour may be another one by now.
        appointments.mark(desk.conn, of.id, "withdrawn")
        ahead.replan(desk)
        return
    appointments.mark(desk.conn, of.id, "waiting" if of.due_at > desk.now else "sent")


def trained_after_all(desk: Desk, days: Iterable[date]) -> None:
    """Takes back what was skipped on days of which something was logged now."""
    for day in set(days):
        of = appointments.find(desk.conn, desk.person.id, "session", day.isoformat())
        if of is not None and of.state == "skipped":
            take_back(desk, of)
