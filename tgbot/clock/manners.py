"""What keeps a message from coming now: the night, or nobody having answered for long.

The quiet hours hold back what would come late or unasked, up to their end; what is too late by
then is missed, and told of then. What a person set or tapped comes on time, whatever the hour.
"""

from datetime import datetime, timedelta

from tgbot.coach.desk import Desk
from tgbot.store import appointments, people
from tgbot.store.appointments import PROMISED, Appointment
from tgbot.training.occurrence import ON_TIME_FOR, Lateness, lateness
from tgbot.training.unanswered import Turn, Unanswered

OFFERED_FOR = timedelta(hours=12)
"""So long may the offer wait for the morning, for it speaks of no single day."""


def turn(desk: Desk, due: Appointment) -> Turn:
    """What is to come for it; a snooze was asked for, so it comes."""
    unanswered = desk.person.unanswered
    if due.kind == "session":
        return unanswered.turn(due.day)
    return "quiet" if due.kind == "week" and unanswered.gone_quiet else "remind"


def lateness_of(desk: Desk, due: Appointment) -> Lateness | None:
    """How late it comes; None where it does not come now: never, or when the night is over."""
    comes = turn(desk, due)
    if comes == "quiet":
        appointments.mark(desk.conn, due.id, "quiet")
        return None
    since = promised(due)
    late = lateness(since, desk.now)
    if comes == "offer" and PROMISED in due.facts and desk.now - since <= OFFERED_FOR:
        late = Lateness.LATE
    morning = until_morning(desk)
    if morning is None or (late is Lateness.ON_TIME and comes == "remind"):
        return late
    facts = {**due.facts, PROMISED: since.isoformat()}
    appointments.mark(desk.conn, due.id, "waiting", facts=facts, due_at=morning)
    return None


def until_morning(desk: Desk) -> datetime | None:
    """When the quiet hours end in which it is now; None where it is in none."""
    quiet = desk.person.quiet
    return None if quiet is None else quiet.end_after(desk.now, desk.person.tz)


def before_night(desk: Desk, until: datetime) -> datetime:
    """Until when something late may leave: no longer than `until`, and not into the night.

    What is on its way when the quiet hours begin comes back to the clock, which holds it back.
    """
    quiet = desk.person.quiet
    if quiet is None:
        return until
    on_time = desk.now + ON_TIME_FOR
    return min(until, max(on_time, quiet.start_after(desk.now, desk.person.tz)))


def sound(desk: Desk) -> dict[str, bool]:
    """The parameter of a message that comes by itself to somebody who wants no sound."""
    return {} if desk.person.sound else {"disable_notification": True}


def note(desk: Desk, unanswered: Unanswered) -> Desk:
    """Keeps what was said to the person since their last word; the desk with them as they are."""
    if unanswered == desk.person.unanswered:
        return desk
    return desk.with_person(people.change(desk.conn, desk.person.id, unanswered=unanswered))


def missed(desk: Desk, due: Appointment) -> Desk:
    """Nothing was said for that session after all, so nobody left it unanswered."""
    if due.kind != "session":
        return desk
    return note(desk, desk.person.unanswered.never_left(due.day))


def promised(due: Appointment) -> datetime:
    """The moment at which it should have come, also where it was held back since."""
    kept = due.facts.get(PROMISED)
    return due.due_at if kept is None else datetime.fromisoformat(kept)
