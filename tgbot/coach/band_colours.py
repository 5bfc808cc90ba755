"""Bands of colours that no ladder has: each counts as the next lighter one of the person's order.

As a load between two rungs counts as the lower one: that much is certainly mastered.
"""

from collections.abc import Sequence
from dataclasses import replace

from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Band, Resistance
from tgbot.training.workout import Set, Workout


def counted_on(
    ladder: Ladder, order: Sequence[str], workouts: Sequence[Workout]
) -> Sequence[Workout]:
    """The workouts with colours of the ladder in the place of those that it lacks.

    Args:
        ladder: the ladder that they are to be judged by.
        order: the person's colours, light to heavy.
        workouts: as they were logged; a colour lighter than any of the ladder stays as it is.
    """
    stand_ins = _stand_ins(ladder, order)
    if not stand_ins:
        return workouts
    return [_workout(one, stand_ins) for one in workouts]


def _stand_ins(ladder: Ladder, order: Sequence[str]) -> dict[str, str]:
    """The colours that the ladder lacks, each with the one that it counts as."""
    rungs = {one.resistance.colour for one in ladder.rungs if isinstance(one.resistance, Band)}
    found: dict[str, str] = {}
    lighter: str | None = None
    for colour in order:
        if colour in rungs:
            lighter = colour
        elif lighter is not None:
            found[colour] = lighter
    return found


def _workout(one: Workout, stand_ins: dict[str, str]) -> Workout:
    sets = tuple([_set(done, stand_ins) for done in one.sets])
    same = all(counted is done for counted, done in zip(sets, one.sets, strict=True))
    return one if same else replace(one, sets=sets)


def _set(done: Set, stand_ins: dict[str, str]) -> Set:
    used = done.resistance
    counted = _band(used, stand_ins)
    return done if counted is used else replace(done, resistance=counted)


def _band(used: Resistance | None, stand_ins: dict[str, str]) -> Resistance | None:
    if isinstance(used, Band) and used.colour in stand_ins:
        return replace(used, colour=stand_ins[used.colour])
    return used
