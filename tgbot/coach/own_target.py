"""A target that a person set by hand, as far as it is safe, in the place of the engine's."""

from dataclasses import replace

from tgbot.training.exercise import Exercise
from tgbot.training.progression import Place, Reason, Target
from tgbot.training.progression.own_ladder import may_use
from tgbot.training.workout import Prescribed

CAREFUL = ("gap", "return")
"""After days off, and back after a stop, nothing may rise, whatever somebody would like."""


def in_its_place(target: Target, exercise: Exercise, wish: Prescribed) -> Target:
    """The person's own target in the place of the engine's, where that is safe.

    It never lifts a stop. After pain and wobbling, which close the last set, after days off and
    on the way back from a stop it can only make things easier.

    Args:
        target: what the engine says.
        exercise: what it is for.
        wish: what the person set.
    """
    if target.regression is not None or not target.sets or not fits(exercise, wish):
        return target
    careful = not target.open_last or target.action in CAREFUL
    if careful and _place(wish) > _place(target.prescribed):
        return target
    return replace(
        target,
        sets=wish.sets,
        reps=wish.reps,
        rung=wish.rung,
        tempo=wish.tempo,
        pause=wish.pause,
        reason=Reason("own"),
    )


def fits(exercise: Exercise, wish: Prescribed) -> bool:
    """Whether the ladder has that place at all; content may have changed since it was set."""
    ladder = exercise.ladder
    return (
        0 <= wish.rung < len(ladder.rungs)
        and may_use(ladder, wish.rung)
        and wish.tempo < max(1, len(ladder.tempo))
        and wish.pause < max(1, len(ladder.pause))
    )


def _place(shown: Prescribed) -> Place:
    return Place(shown.rung, shown.tempo, shown.pause, shown.sets, shown.reps)
