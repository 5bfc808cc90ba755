"""The weekly summary that comes on the person's chosen evening."""

from tgbot.clock import manners
from tgbot.coach import week as coach
from tgbot.coach.desk import Desk
from tgbot.store import appointments, outbox
from tgbot.store.appointments import Appointment
from tgbot.training.occurrence import LATE_FOR


def week(desk: Desk, due: Appointment) -> bool:
    """Sends the summary of the week in which it falls due."""
    outbox.put(
        desk.conn,
        desk.person.chat_id,
        "sendMessage",
        coach.card(desk, due.day, by_itself=True).to_send() | manners.sound(desk),
        desk.now,
        person_id=desk.person.id,
        appointment_id=due.id,
        lane=outbox.APPOINTMENT,
        expires_at=manners.before_night(desk, manners.promised(due) + LATE_FOR),
        key=f"appointment:{due.id}",
        subject=f"week:{due.day.isoformat()}",
    )
    appointments.mark(desk.conn, due.id, "sent")
    return True
