"""The session card that comes by itself, the snooze, and one word about what was missed."""

from tgbot.cards.session_shown import Away
from tgbot.clock import absence, manners
from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.store import appointments, guided, misses, outbox, workouts
from tgbot.store.appointments import Appointment, State
from tgbot.training.occurrence import LATE_FOR, MENTIONED_FOR, ON_TIME_FOR


def session(desk: Desk, due: Appointment, late: bool, away: Away | None) -> bool:
    """Sends a session's card unless something of it is logged; whether it was sent.

    Nor to somebody who is being led through it: who stops before the first set, or is left alone
    until it is closed, has a message that says how to go on, and that is enough.
    """
    of = _session_of(desk, due)
    if of is None or of.state == "skipped":
        appointments.mark(desk.conn, due.id, "skipped")
        return False
    led = guided.on(desk.conn, desk.person.id, of.day)
    if led is not None and led.state == guided.OPEN:
        appointments.mark(desk.conn, due.id, "done")
        return False
    now = sessions.session(desk, of)
    exercises = {item.plan.exercise.slug for item in now.items}
    logged = workouts.on(desk.conn, desk.person.id, of.day)
    if now.begun or exercises & logged.keys():
        appointments.mark(desk.conn, due.id, "done")
        return False
    sessions.remember(desk, now)
    desk = absence.take_back_unsent(desk)
    missed = [one.day for one in _take_missed(desk, due)]
    card = sessions.card(desk, now, late=away, missed=missed)
    outbox.put(
        desk.conn,
        desk.person.chat_id,
        "sendMessage",
        card.to_send() | manners.sound(desk),
        desk.now,
        person_id=desk.person.id,
        appointment_id=due.id,
        lane=outbox.APPOINTMENT,
        # One that can't leave in time comes back to the clock, which words it as late.
        expires_at=manners.before_night(desk, manners.promised(due) + LATE_FOR)
        if late
        else manners.promised(due) + ON_TIME_FOR,
        key=f"appointment:{due.id}",
        subject=sessions.subject(of.id),
        facts=sessions.facts(now),
    )
    state: State = "late" if late else "sent"
    appointments.mark(desk.conn, due.id, state)
    manners.note(desk, desk.person.unanswered.reminded(of.day))
    return True


def tell_of_missed(desk: Desk, last: Appointment) -> bool:
    """One message for all that was missed, behind the last session or snooze that was due.

    Nothing while another one is still to be seen to: its card says it, or this comes after it.
    """
    if last.kind == "week" or absence.another_waits(desk):
        return False
    missed = _take_missed(desk, last)
    if not missed:
        return False
    days = [one.day for one in missed]
    outbox.put(
        desk.conn,
        desk.person.chat_id,
        "sendMessage",
        sessions.missed_card(desk, days).to_send() | manners.sound(desk),
        desk.now,
        person_id=desk.person.id,
        lane=outbox.APPOINTMENT,
        expires_at=max(one.due_at for one in missed) + MENTIONED_FOR,
        key=f"missed:{last.id}",
    )
    return True


def _session_of(desk: Desk, due: Appointment) -> Appointment | None:
    if due.kind == "session":
        return due
    return appointments.get(desk.conn, desk.person.id, int(due.facts["session"]))


def _take_missed(desk: Desk, teller: Appointment) -> list[Appointment]:
    """The sessions that were missed and not told of yet; `teller`'s message tells now."""
    found = misses.tell(desk.conn, teller, desk.now - MENTIONED_FOR)
    return [missed for missed in found if missed.kind == "session"]
