"""The session of a training day: what is planned, what is done, and the card that shows it.

The same card is the reminder and /today. What it prints is kept as the facts of its message, so
that a tap on it, even weeks later, records exactly that.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tgbot.cards import session as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.targets import Log, Planned, before, log_for, planned
from tgbot.store import appointments, outbox, plans
from tgbot.store.appointments import Appointment
from tgbot.store.outbox import Letter
from tgbot.store.plans import Plan
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Programme
from tgbot.training.workout import Prescribed, Workout

DEFAULT_PROGRAMME = "glutes-and-legs-at-home"
CARDS_KEPT_FRESH = 5
STILL_HURTING = ("pain-stop", "pain-wait", "pain-hold", "pain-ease")


@dataclass(frozen=True, slots=True)
class Item:
    """One exercise of a session: what is planned, and what was logged of it that day.

    `asks`: it hurt last time, and nobody has said yet how it is now.
    """

    plan: Planned
    done: tuple[Workout, ...]
    asks: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """A training day's list; `appointment` is what its buttons name."""

    appointment: Appointment
    programme: Programme
    items: tuple[Item, ...]

    @property
    def left(self) -> list[Planned]:
        """What is still to do."""
        return [item.plan for item in self.items if not item.done and not item.plan.rests]

    @property
    def begun(self) -> bool:
        """Whether anything of it was logged for its day."""
        return any(item.done for item in self.items)


def programme_of(desk: Desk, plan: Plan | None) -> Programme:
    """The person's programme; the first one to try where they have none, or theirs is gone."""
    programmes = desk.content.programmes
    if plan is not None and plan.programme in programmes:
        return programmes[plan.programme]
    return programmes.get(DEFAULT_PROGRAMME) or next(iter(programmes.values()))


def session(desk: Desk, appointment: Appointment) -> Session:
    """The session that an appointment is for."""
    day = appointment.day
    programme = programme_of(desk, plans.get(desk.conn, desk.person.id))
    log = log_for(desk, programme.exercises)
    earlier = before(log, day)
    items: list[Item] = []
    for slug in programme.exercises:
        exercise = desk.content.exercises[slug]
        plan = planned(desk, exercise, earlier, day)
        if all(plan.exercise is not item.plan.exercise for item in items):
            items.append(Item(plan, _done_on(log, day, plan), hurt_before(plan, log, day)))
    return Session(appointment, programme, tuple(items))


def _done_on(log: dict[str, list[Workout]], day: date, plan: Planned) -> tuple[Workout, ...]:
    slugs = {plan.exercise.slug, plan.meant.slug, plan.of.slug}
    return tuple(
        done
        for slug in sorted(slugs)
        for done in log.get(slug, [])
        if done.date == day and done.sets
    )


def hurt_before(plan: Planned, log: Log, day: date) -> bool:
    """Whether pain still shapes the plan of a day on which nobody has said yet how it is."""
    keys = (plan.reason.key, plan.target.reason.key)
    if not any(key.startswith(STILL_HURTING) for key in keys):
        return False
    of = {plan.meant.slug, plan.exercise.slug, plan.of.slug}
    return not any(
        one.date == day and one.pain is not None for slug in of for one in log.get(slug, [])
    )


def todays(desk: Desk) -> Appointment:
    """The appointment of today's session, made where there is none yet."""
    slot = desk.today.isoformat()
    of = appointments.make(desk.conn, desk.person.id, "session", slot, desk.now, state="asked")
    if of.state == "withdrawn":
        appointments.mark(desk.conn, of.id, "asked")
    return of


def next_day(desk: Desk, plan: Plan) -> date:
    """The next training day after today."""
    days = (desk.today + timedelta(days=ahead) for ahead in range(1, 8))
    return next(day for day in days if day.weekday() in plan.slots)


def card(
    desk: Desk, of: Session, *, late: cards.Away | None = None, missed: Sequence[date] = ()
) -> Card:
    """The session's card as it looks now."""
    lines = [_line(desk, item) for item in of.items]
    shown = cards.Shown(
        appointment=of.appointment.id,
        day=of.appointment.day,
        programme=of.programme,
        lines=tuple(lines),
        names=names(desk),
        units=desk.person.units,
        is_today=of.appointment.day == desk.today,
        skipped=of.appointment.state == "skipped",
        late=late,
        missed=tuple(missed),
    )
    return cards.session(desk.words, shown)


def _line(desk: Desk, item: Item) -> cards.Line:
    done_of = item.plan.exercise
    if item.done:
        done_of = desk.content.exercises[item.done[0].exercise]
    stopped = item.plan.because.action == "stop"
    return cards.Line(item.plan, item.done, done_of, item.asks, stopped)


def missed_card(desk: Desk, days: Sequence[date]) -> Card:
    """One word about sessions that were missed while the bot was away."""
    return cards.missed(desk.words, days)


def names(desk: Desk) -> dict[str, str]:
    """The names of all exercises by slug, in the person's language."""
    language = desk.person.language
    return {slug: one.text(language).name for slug, one in desk.content.exercises.items()}


def subject(appointment_id: int) -> str:
    """What the message of a session card is about."""
    return f"session:{appointment_id}"


def facts(of: Session) -> dict[str, Any]:
    """What a card prints, to be kept with its message."""
    return {
        "session": of.appointment.id,
        "day": of.appointment.day.isoformat(),
        "items": [
            {"exercise": plan.exercise.slug, "target": _numbers(plan.target.prescribed)}
            for plan in of.left
        ],
    }


def printed(desk: Desk, letter_facts: dict[str, Any]) -> list[tuple[Exercise, Prescribed]]:
    """The targets that a card printed; those whose exercise is gone from the content are not."""
    found = []
    for item in letter_facts["items"]:
        exercise = desk.content.exercises.get(item["exercise"])
        if exercise is not None:
            found.append((exercise, Prescribed(*item["target"])))
    return found


def printed_plans(desk: Desk, appointment: Appointment) -> list[Planned]:
    """All that a session has, whether it is done or not, but for what rests."""
    return [item.plan for item in session(desk, appointment).items if not item.plan.rests]


def stale(desk: Desk, day: date) -> list[tuple[Letter, Card, dict[str, Any]]]:
    """The newest cards of a day's session with what they should say now, after a log."""
    found = appointments.find(desk.conn, desk.person.id, "session", day.isoformat())
    if found is None:
        return []
    letters = outbox.about(desk.conn, desk.person.chat_id, subject(found.id), most=CARDS_KEPT_FRESH)
    if not letters:
        return []
    now = session(desk, found)
    return [(letter, card(desk, now), facts(now)) for letter in letters]


def _numbers(shown: Prescribed) -> list[int]:
    return [shown.sets, shown.reps, shown.rung, shown.tempo, shown.pause]
