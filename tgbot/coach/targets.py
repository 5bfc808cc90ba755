"""What a person is to do next in an exercise: the one place that computes it.

The reminder, /today, the receipt and /progress all ask here, so they never disagree.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tgbot.coach.desk import Desk
from tgbot.coach.equipment import Equipment, bands_of
from tgbot.coach.folds import folds
from tgbot.coach.kept_plans import kept_plans
from tgbot.coach.own_target import in_its_place
from tgbot.store import workouts
from tgbot.store.own_targets import is_answered
from tgbot.training.exercise import Exercise
from tgbot.training.planned import Planned
from tgbot.training.progression import Person, Target, target_after
from tgbot.training.progression.person import Felt
from tgbot.training.workout import Workout

__all__ = ["Log", "Planned", "before", "log_for", "missing", "person_for", "planned"]

Log = Mapping[str, Sequence[Workout]]

Link = tuple[Exercise, Target]

A_WEEK = timedelta(weeks=1)


def log_for(desk: Desk, slugs: Iterable[str]) -> dict[str, list[Workout]]:
    """The log of these exercises and of all that their targets look at."""
    wanted = dict.fromkeys(one for slug in slugs for one in desk.content.way_to(slug))
    return workouts.of_exercises(desk.conn, desk.person.id, list(wanted))


def before(log: Log, day: date) -> Log:
    """What a day's plan looks at: all that was done before it, and the pain of the day itself.

    Each exercise's workouts are given oldest first, and so they stay. Pain always wins: a target
    that was fine in the morning is not once the knee hurts.
    """
    return {slug: _before(rows, day) for slug, rows in log.items()}


def _before(rows: Sequence[Workout], day: date) -> Sequence[Workout]:
    if not rows or rows[-1].date < day:
        return rows
    return [one for one in rows if one.date < day] + [
        replace(one, sets=()) for one in rows if one.date == day and one.pain is not None
    ]


def planned(desk: Desk, exercise: Exercise, log: Log, day: date) -> Planned:
    """What is next in an exercise on a local date, by the log given."""
    if desk.person.own_targets:
        # Whether those are answered yet, the log does not say.
        return _planned(desk, exercise, log, day)
    rows = _rows(log, desk.content.way_to(exercise.slug))
    find = partial(_planned, desk, exercise, log, day)
    return kept_plans(desk.conn).of(desk, exercise, rows, day, find)


def _planned(desk: Desk, exercise: Exercise, log: Log, day: date) -> Planned:
    chain = [(exercise, _target(desk, exercise, log, day))]
    while (easier := chain[-1][1].regression) is not None:
        if any(easier == one.slug for one, _ in chain):
            break
        stand_in = desk.content.exercises[easier]
        chain.append((stand_in, _target(desk, stand_in, log, day)))
    of, because = _weightiest(chain)
    stand_in, target = chain[-1]
    return Planned(exercise, stand_in, target, because, of)


def missing(desk: Desk, exercise: Exercise, log: Log) -> tuple[str, ...]:
    """The slugs of the exercises that are to be mastered before this one opens."""
    if not exercise.prerequisites:
        return ()
    confirmed = desk.person.confirmed
    if desk.person.beginning == "experienced":
        confirmed |= {exercise.slug}
    rows = _rows(log, [needed.exercise for needed in exercise.prerequisites])
    unmet = folds(desk.conn).unmet(desk.person.id, exercise, rows, confirmed)
    return tuple(needed.exercise for needed in unmet)


def _weightiest(chain: Sequence[Link]) -> Link:
    """The link that explains the plan: the last that pain or a caution speaks in, else the first.

    The easier exercise may itself have stopped or rest.
    """
    hurting = [link for link in chain if link[1].safety_note and link[1].action in _STOPPING]
    return hurting[-1] if hurting else chain[0]


_STOPPING = ("stop", "off", "regress")


def _target(desk: Desk, exercise: Exercise, log: Log, day: date) -> Target:
    person, bands = person_for(desk, exercise, log), bands_of(desk.person.equipment)
    rows = _rows(log, [exercise.slug, *exercise.ladder.regressions])
    fold = folds(desk.conn).of(desk.person.id, exercise, rows, person, bands)
    target = target_after(fold, exercise.ladder, day, person)
    own = desk.person.own_targets.get(exercise.slug)
    if own is None or is_answered(desk.conn, desk.person.id, exercise.slug, own):
        return target
    return in_its_place(target, exercise, own.target)


def _rows(log: Log, slugs: Iterable[str]) -> list[Workout]:
    return [done for slug in slugs for done in log.get(slug, ())]


def person_for(desk: Desk, exercise: Exercise, log: Log) -> Person:
    """The person as the engine is to know them for one exercise."""
    mine = Equipment.of_json(desk.person.equipment)
    return Person(
        cautions=desk.person.cautions,
        equipment=None if mine is None else mine.rungs(exercise.ladder),
        unmet=missing(desk, exercise, log),
        taken_back=desk.person.taken_back.get(exercise.slug),
        felt=_felt(desk),
    )


def _felt(desk: Desk) -> Felt:
    """How the week felt, for as long as the next one lasts."""
    said = desk.person.felt
    fresh = said is not None and timedelta() <= desk.today - said.on < A_WEEK
    return said.how if said is not None and fresh else "right"
