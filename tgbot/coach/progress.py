"""Where a person stands in an exercise, by the log as it is now."""

from tgbot.cards import progress as cards
from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.coach.plan_of import log_of, plan_of, programme
from tgbot.coach.session import names
from tgbot.coach.targets import Log, person_for
from tgbot.coach.why import last_days
from tgbot.store import workouts
from tgbot.training.bests import bests
from tgbot.training.exercise import Exercise
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.workout import Workout

EVER = 5000
"""Workouts of one exercise that nobody logs in twenty years."""


def card(desk: Desk, exercise: Exercise) -> Card:
    """The progress in one exercise."""
    return cards.progress(desk.words, shown(desk, exercise, log_of(desk, exercise)))


def overview(desk: Desk) -> Card:
    """The progress in all exercises of the programme."""
    log = log_of(desk)
    exercises = (desk.content.exercises[slug] for slug in programme(desk).exercises)
    every = [shown(desk, exercise, log, alone=False) for exercise in exercises]
    return cards.overview(desk.words, every)


def shown(desk: Desk, exercise: Exercise, log: Log, *, alone: bool = True) -> cards.Shown:
    """What there is to show of an exercise, or of what stands in for it now.

    Its records are looked up where it is shown `alone`.
    """
    plan = plan_of(desk, exercise, log)
    own = OwnLadder(plan.exercise.ladder, person_for(desk, plan.exercise, log))
    return cards.Shown(
        plan=plan,
        rungs=own.rungs,
        days=last_days(plan, log),
        records=tuple(bests(_all_of(desk, plan.exercise))) if alone else (),
        names=names(desk),
        units=desk.person.units,
    )


def _all_of(desk: Desk, exercise: Exercise) -> list[Workout]:
    """All that was ever logged of an exercise: a record of years ago still stands."""
    slug = exercise.slug
    return workouts.of_exercises(desk.conn, desk.person.id, [slug], most=EVER)[slug]
