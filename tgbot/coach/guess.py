"""Which exercise, and which day, a log is for that names none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property, partial

from tgbot.coach import guided
from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.training_days import is_training_day
from tgbot.store import appointments, workouts
from tgbot.store import guided as kept
from tgbot.store.appointments import Appointment
from tgbot.store.outbox import Letter
from tgbot.training.workout import Set

HOWTO_COUNTS_FOR = timedelta(minutes=30)


@dataclass(frozen=True)
class Guess:
    """The slug of the exercise, and the local date; None where nothing tells.

    `later` finds the exercise when it is first asked for: most logs name theirs, and to plan a
    session takes longer than to read one. `used` has how the set before was done, by exercise: who
    writes no resistance in the middle of a session goes on with the same.
    """

    known: str | None
    day: date | None = None
    later: Callable[[], str | None] | None = None
    used: Mapping[str, Set] = field(default_factory=dict)

    @cached_property
    def exercise(self) -> str | None:
        """What it is for."""
        return self.known if self.later is None else self.later()


def guess(desk: Desk, about: Letter | None) -> Guess:
    """The first of these that tells.

    The card (or the question) that is replied to; the guided set in progress; the how-to opened
    within the last 30 minutes; the first of today's session that is not logged yet.
    """
    replied = _replied_to(desk, about)
    if replied is not None:
        return replied
    led = guided.in_progress(desk)
    if led is not None and led.at is not None:
        return Guess(led.at.exercise.slug, led.row.day, used=led.used_so_far)
    opened = howto_open(desk)
    return Guess(opened) if opened else Guess(None, later=partial(_first_of_today, desk))


def howto_open(desk: Desk) -> str | None:
    """The exercise whose how-to was opened within the last 30 minutes."""
    person = desk.person
    opened = person.howto_at if person.howto in desk.content.exercises else None
    recent = opened is not None and desk.moment - opened <= HOWTO_COUNTS_FOR
    return person.howto if recent else None


def session_replied_to(desk: Desk, about: Letter | None) -> Appointment | None:
    """The session whose card is replied to; None where it is another message, or none."""
    if about is None or not about.facts or not (about.subject or "").startswith("session:"):
        return None
    return appointments.get(desk.conn, desk.person.id, about.facts["session"])


def _replied_to(desk: Desk, about: Letter | None) -> Guess | None:
    subject = (about.subject or "") if about is not None else ""
    kind, _, rest = subject.partition(":")
    if kind == "howto":
        return Guess(rest)
    if kind == "log" and about is not None:
        return _logged(desk, about, rest)
    if kind in ("guided", "bell") and about is not None and about.facts:
        return _led(desk, about.facts["guided"])
    if kind == "asked" and about is not None and about.facts:
        return Guess(about.facts["exercise"], date.fromisoformat(about.facts["day"]))
    of = session_replied_to(desk, about)
    if of is None:
        return None
    left = sessions.session(desk, of).left or sessions.printed_plans(desk, of)
    return Guess(left[0].exercise.slug if left else None, of.day)


def _logged(desk: Desk, receipt: Letter, log: str) -> Guess | None:
    """The exercise of a receipt; in a group somebody else's may be answered, but not their day."""
    whose = receipt.person_id or desk.person.id
    rows = workouts.of_log(desk.conn, whose, log)
    if not rows:
        return None
    last = rows[-1].workout
    return Guess(last.exercise, last.date if whose == desk.person.id else None)


def _led(desk: Desk, session: int) -> Guess | None:
    """The set that comes next in a guided session, or else the one that was last in it."""
    row = kept.get(desk.conn, desk.person.id, session)
    if row is None:
        return None
    at = guided.now(desk, row)
    last = None if at.newest is None else at.newest.exercise
    of = last if at.at is None else at.at.exercise.slug
    return Guess(of, row.day, used=at.used_so_far)


def _first_of_today(desk: Desk) -> str | None:
    # Somebody who opened today's session on another day is in it all the same.
    slot = desk.today.isoformat()
    known = appointments.find(desk.conn, desk.person.id, "session", slot)
    opened = known is not None and known.state != "withdrawn"
    if not opened and not is_training_day(desk.conn, desk.person, desk.today):
        return None
    left = sessions.session(desk, sessions.todays(desk)).left
    return left[0].exercise.slug if left else None
