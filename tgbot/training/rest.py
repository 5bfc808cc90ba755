"""How long to rest after a set: as its exercise says, else longer the heavier it was."""

from collections.abc import Collection
from decimal import Decimal

from tgbot.training.exercise import Exercise
from tgbot.training.resistance import Weight, kilograms
from tgbot.training.workout import Set

SHORT, USUAL, LONG, LONGEST = 60, 90, 120, 180
HEAVY_KG = Decimal(20)
FEW, MANY = 5, 15


def rest_after(exercise: Exercise, done: Set) -> int:
    """The seconds of rest after a set.

    Heavy weights and few reps take longest. Who changes sides, holds or does many reps against
    little is soon ready again.
    """
    if exercise.rest is not None:
        return exercise.rest
    reps, heavy = done.reps or 0, _is_heavy(done)
    few = 0 < reps <= FEW
    if heavy:
        return LONGEST if few else LONG
    if exercise.each_side or not reps or reps >= MANY:
        return SHORT
    return LONG if few else USUAL


def _is_heavy(done: Set) -> bool:
    loads = (one for one in (done.resistance, *done.also) if isinstance(one, Weight))
    return sum((kilograms(one.value, one.unit) * one.count for one in loads), Decimal()) >= HEAVY_KG


def with_rest(marks: Collection[str], exercise: str, seconds: int) -> tuple[str, ...]:
    """The marks of a session with the rest that somebody wants after sets of an exercise."""
    prefix = _prefix(exercise)
    others = (mark for mark in marks if not mark.startswith(prefix))
    return (*others, f"{prefix}{seconds}")


def wanted(marks: Collection[str], exercise: str) -> int | None:
    """The rest that somebody wants after sets of an exercise; None where they have not said."""
    prefix = _prefix(exercise)
    said = (mark.removeprefix(prefix) for mark in marks if mark.startswith(prefix))
    return next((int(seconds) for seconds in said), None)


def _prefix(exercise: str) -> str:
    return f"rest:{exercise}:"
