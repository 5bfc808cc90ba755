"""The session of a training day: what is planned, what is done, and the card that shows it.

The same card is the reminder and /today. What it prints is kept as the facts of its message, so
that a tap on it, even weeks later, records exactly that.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from tgbot.cards import session as cards
from tgbot.cards import session_buttons as buttons
from tgbot.cards.card import Card
from tgbot.cards.session_shown import Away, Page
from tgbot.coach import own_programme, version
from tgbot.coach.desk import Desk
from tgbot.coach.half_done import half_done
from tgbot.coach.pain_ahead import known_on
from tgbot.coach.session_items import Item, Session
from tgbot.coach.session_shown import to_show
from tgbot.coach.targets import Log, Planned, log_for, planned
from tgbot.store import appointments, outbox, plans
from tgbot.store.appointments import Appointment
from tgbot.store.outbox import Letter
from tgbot.store.plans import Plan
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Programme
from tgbot.training.workout import Prescribed, Workout

DEFAULT_PROGRAMME = "glutes-and-legs-at-home"
CARDS_KEPT_FRESH = 10
STILL_HURTING = ("pain-stop", "pain-wait", "pain-hold", "pain-ease")


def programme_of(desk: Desk, plan: Plan | None) -> Programme:
    """The person's programme; the first one to try where they have none, or theirs is gone."""
    programmes = desk.content.programmes
    if plan is not None and plan.programme in programmes:
        return own_programme.followed(desk.content, programmes[plan.programme], plan)
    return programmes.get(DEFAULT_PROGRAMME) or next(iter(programmes.values()))


def session(desk: Desk, appointment: Appointment) -> Session:
    """The session that an appointment is for, in the version that was chosen for it."""
    day, content = appointment.day, desk.content
    programme = programme_of(desk, plans.get(desk.conn, desk.person.id))
    kept = tuple(one for one in appointment.facts.get("exercises", ()) if one in content.exercises)
    if kept and day < desk.today:
        # What was shown on a day that is over does not change with the plan.
        was = content.programmes.get(appointment.facts["programme"], programme)
        programme = own_programme.with_exercises(content, was, kept)
    log = log_for(desk, [*programme.exercises, *kept])
    earlier = known_on(desk, log, day)
    coming: dict[str, Planned] = {}
    for slug in dict.fromkeys([*programme.exercises, *kept]):
        plan = planned(desk, content.exercises[slug], earlier, day)
        # What was done of it stays on the card when the plan changes, also what stood in for it.
        if slug in programme.exercises or any(one.sets for one in _of_day(log, day, plan)):
            coming.setdefault(plan.exercise.slug, plan)
    shown = version.applied(list(coming.values()), appointment.facts)
    asked = {plan.exercise.slug: plan for plan in shown}
    items = []
    for slug, plan in coming.items():
        told = _of_day(log, day, plan)
        done = tuple(one for one in told if one.sets)
        hurt = tuple(one for one in told if not one.sets and hurts(one))
        if done or slug in asked:
            items.append(Item(asked.get(slug, plan), done, hurt_before(plan, log, day), hurt))
    half = half_done(desk, day, [(item.plan, item.done) for item in items])
    items = [replace(item, half=half.get(item.plan.exercise.slug, 0)) for item in items]
    return Session(appointment, programme, tuple(items))


def _of_day(log: dict[str, list[Workout]], day: date, plan: Planned) -> tuple[Workout, ...]:
    slugs = dict.fromkeys((plan.meant.slug, plan.of.slug, plan.exercise.slug))
    return tuple(one for slug in slugs for one in log.get(slug, []) if one.date == day)


def hurts(report: Workout) -> bool:
    """Whether a report says that something hurt, and not that nothing does."""
    return report.pain is not None and report.pain.score != 0


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


def card(
    desk: Desk,
    of: Session,
    *,
    late: Away | None = None,
    missed: Sequence[date] = (),
    page: Page | None = None,
) -> Card:
    """The session's card as it looks now; `page` asks something below it."""
    shown = to_show(desk, of, late=late, missed=missed)
    return buttons.session(desk.words, shown, page)


def missed_card(desk: Desk, days: Sequence[date]) -> Card:
    """One word about sessions that were missed while the bot was away."""
    return cards.missed(desk.words, days)


def names(desk: Desk) -> Mapping[str, str]:
    """The names of all exercises by slug, in the person's language."""
    return desk.library.called(desk.words.language)


def subject(appointment_id: int) -> str:
    """What the message of a session card is about."""
    return f"session:{appointment_id}"


def facts(of: Session) -> dict[str, Any]:
    """What a card prints, to be kept with its message."""
    return {
        "session": of.appointment.id,
        "day": of.appointment.day.isoformat(),
        "items": [
            {"exercise": plan.exercise.slug, "target": plan.prescribed.as_list()}
            for plan in of.left
            if plan.prescribed is not None
        ],
    }


def remember(desk: Desk, of: Session) -> None:
    """Keeps which exercises a day's card shows: they stay its own when the plan changes."""
    done = (item.plan.meant.slug for item in of.items if item.done)
    exercises = list(dict.fromkeys([*of.programme.exercises, *done]))
    shown = {"programme": of.programme.slug, "exercises": exercises}
    appointments.note(desk.conn, of.appointment, **shown)


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
    remember(desk, now)
    return [(letter, card(desk, now), facts(now)) for letter in letters]
