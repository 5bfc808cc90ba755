"""What a target was made from: its last days, as the log has them now."""

from datetime import date

from tgbot.cards import why as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.plan_of import log_of, plan_of
from tgbot.coach.session import names
from tgbot.coach.targets import Log, Planned
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Prescribed, Workout

LAST = 3


def card(desk: Desk, exercise: Exercise) -> Card:
    """Why the next target of an exercise is what it is."""
    log = log_of(desk, exercise)
    plan = plan_of(desk, exercise, log)
    shown = cards.Shown(plan, last_days(plan, log), names(desk), desk.person.units)
    return cards.why(desk.words, shown)


def last_days(plan: Planned, log: Log, most: int = LAST) -> tuple[cards.Day, ...]:
    """The newest days of an exercise, and of the one that it stands in for since pain."""
    exercises = {plan.exercise.slug: plan.exercise}
    if plan.because.safety_note:
        exercises[plan.of.slug] = plan.of
    days: dict[tuple[date, str], list[Workout]] = {}
    for slug in exercises:
        for one in log.get(slug, ()):
            days.setdefault((one.date, slug), []).append(one)
    newest = sorted(days, reverse=True)[:most]
    return tuple(
        cards.Day(exercises[slug], day, tuple(days[day, slug]), _asked(days[day, slug]))
        for day, slug in newest
    )


def _asked(done: list[Workout]) -> Prescribed | None:
    return next((one.prescribed for one in done if one.prescribed is not None), None)
