"""What comes in the place of a reminder when the last ones went unanswered."""

from tgbot.clock import absence, manners
from tgbot.coach import ease
from tgbot.coach.desk import Desk
from tgbot.store import appointments, outbox
from tgbot.store.appointments import Appointment
from tgbot.training.occurrence import LATE_FOR


def offer(desk: Desk, due: Appointment) -> bool:
    """Offers another time, fewer days or a break instead of that session; whether it was sent."""
    card = None if due.state == "skipped" else ease.instead_of_a_reminder(desk)
    if card is None:
        appointments.mark(desk.conn, due.id, "skipped")
        return False
    desk = absence.take_back_unsent(desk)
    outbox.put(
        desk.conn,
        desk.person.chat_id,
        "sendMessage",
        card.to_send() | manners.sound(desk),
        desk.now,
        person_id=desk.person.id,
        appointment_id=due.id,
        lane=outbox.APPOINTMENT,
        expires_at=manners.before_night(desk, desk.now + LATE_FOR),
        key=f"offer:{due.id}",
        subject="panel",
    )
    appointments.mark(desk.conn, due.id, "sent")
    manners.note(desk, desk.person.unanswered.asked(due.day))
    # Behind the offer it is quiet; a word or a tap makes the days ahead anew.
    appointments.withdraw(desk.conn, desk.person.id, ("session", "week"), after=desk.now)
    return True
