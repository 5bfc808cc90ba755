"""The clocks of a guided session: a rest or a hold that ends, and a session that was forgotten.

They belong to what somebody does right now, so they come at night too, and only while they help.
"""

from tgbot.coach import leading
from tgbot.coach.desk import Desk
from tgbot.store import appointments, guided
from tgbot.store.appointments import Appointment, Kind
from tgbot.store.guided import OPEN

KINDS: tuple[Kind, ...] = ("rest", "hold", "forgotten")


def fire(desk: Desk, due: Appointment) -> None:
    """Sees to a clock that has come to its end."""
    appointments.mark(desk.conn, due.id, "done")
    row = guided.get(desk.conn, desk.person.id, int(due.facts["guided"]))
    if row is None or row.state != OPEN:
        return
    if due.kind == "forgotten":
        at = leading.end(desk, row, "closed")
        leading.show(desk, at)
    else:
        leading.ring(desk, row, due.kind, due.due_at)
