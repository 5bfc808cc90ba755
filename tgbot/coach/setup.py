"""The onboarding: which step is open, what to ask and to suggest there, and the plan at its end."""

from tgbot.cards import pickers, when
from tgbot.cards import setup as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.plan import at_night, next_session
from tgbot.coach.session import programme_of
from tgbot.coach.targets import log_for, planned
from tgbot.store import plans
from tgbot.training.programme import Programme
from tgbot.wording import Html

STEPS = ("begin", "zone", "days", "time", "equipment", "programme")


def open_step(desk: Desk) -> str | None:
    """The step that is still open; None once there is a plan and nothing left to ask."""
    step = desk.person.setup
    if step in STEPS:
        return step
    return None if plans.get(desk.conn, desk.person.id) is not None else "days"


def after(step: str) -> str | None:
    """The step behind a step; None behind the last."""
    following = STEPS[STEPS.index(step) + 1 :]
    return following[0] if following else None


def question(desk: Desk, step: str, name: str, other: str | None = None) -> Card:
    """The question of a step, below what was chosen so far; `name` is whom it greets."""
    words, person = desk.words, desk.person
    plan = plans.get(desk.conn, person.id)
    slots = {} if plan is None else plan.slots
    match step:
        case "begin":
            return cards.begin(words, name, other)
        case "zone":
            card = cards.zone(words, person.zone, desk.now)
        case "days":
            card = cards.days(words, frozenset(slots) or None)
        case "time":
            card = cards.times(words, slots)
        case "equipment":
            card = cards.equipment(words, _equipment(desk))
        case _:
            card = cards.programme(words, suggested(desk), careful=bool(person.cautions))
    return cards.with_summary(words, card, chosen(desk, step))


def chosen(desk: Desk, step: str) -> list[str]:
    """What was chosen in the steps before a step, in words."""
    words, plan = desk.words, plans.get(desk.conn, desk.person.id)
    pieces = _equipment(desk)
    slots = {} if plan is None else plan.slots
    shown = {
        "begin": words.label(f"setup-chosen-{desk.person.beginning or 'gently'}"),
        "zone": _where(desk),
        "days": when.weekdays(words, slots),
        "time": ", ".join(dict.fromkeys(when.clock(at) for at in slots.values())),
        "equipment": pickers.pieces(words, {"gym"} if pieces is None else pieces),
    }
    return [shown[one] for one in STEPS[: STEPS.index(step)] if shown[one]]


def _where(desk: Desk) -> str:
    city = when.city(desk.words, desk.person.zone)
    return f"{city}, lb" if desk.person.units == "lb" else city


def _equipment(desk: Desk) -> frozenset[str] | None:
    """The pieces that a person said they have; None where they have all, or did not say."""
    kept = desk.person.equipment
    return None if kept is None else frozenset(kept["kinds"])


def usual_days(desk: Desk) -> frozenset[int]:
    """The days that are suggested: those of the plan, else the usual ones."""
    plan = plans.get(desk.conn, desk.person.id)
    return cards.USUAL_DAYS[0] if plan is None else frozenset(plan.slots)


def suggested(desk: Desk) -> Programme:
    """The programme of the plan; without one, that with which most people begin.

    Cautions and equipment don't change it: in every programme the coach plans easier exercises
    where one is cautioned against, and only what the person has.
    """
    return programme_of(desk, plans.get(desk.conn, desk.person.id))


def by_preference(desk: Desk) -> list[Programme]:
    """All programmes, the suggested one first."""
    first = suggested(desk)
    return sorted(desk.content.programmes.values(), key=lambda one: one.slug != first.slug)


def cautioned(desk: Desk, programme: Programme) -> tuple[cards.Cautioned, ...]:
    """The exercises of a programme that the person's cautions speak against."""
    log = log_for(desk, programme.exercises)
    found = []
    for slug in programme.exercises:
        exercise = desk.content.exercises[slug]
        if exercise.ladder.caution_sites & desk.person.cautions:
            plan = planned(desk, exercise, log, desk.today)
            found.append(cards.Cautioned(exercise, None if plan.rests else plan.exercise))
    return tuple(found)


def all_set(desk: Desk, *, warned_of: Programme | None = None) -> Card:
    """The plan that the onboarding ended with.

    `warned_of` is the programme whose cautions the person has read already.
    """
    return cards.all_set(desk.words, _done(desk, warned_of))


def welcome_back(desk: Desk, name: str) -> Card:
    """The plan as it stands, for somebody who begins again; nothing is changed by it."""
    return cards.welcome_back(desk.words, name, _done(desk, programme_of(desk, _plan(desk))))


def _done(desk: Desk, warned_of: Programme | None) -> cards.Done:
    plan = _plan(desk)
    programme, coming = programme_of(desk, plan), next_session(desk)
    return cards.Done(
        programme=programme,
        slots=plan.slots,
        zone=desk.person.zone,
        next=None if coming is None else (coming.day, coming.at),
        cautioned=() if programme == warned_of else cautioned(desk, programme),
        at_night=at_night(desk.person, plan),
    )


def _plan(desk: Desk) -> plans.Plan:
    plan = plans.get(desk.conn, desk.person.id)
    if plan is None:
        raise LookupError("The person has no plan; choose training days first.")
    return plan


def open_line(desk: Desk) -> Html | None:
    """What of the onboarding is still open, in one line; None where nothing is."""
    step, words = desk.person.setup, desk.words
    if step not in STEPS:
        return None
    still = [words.label(f"setup-step-{one}") for one in STEPS[STEPS.index(step) :]]
    return words.t("setup-still-open", steps=", ".join(still))
