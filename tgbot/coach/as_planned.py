"""A target as the workout that did exactly that: what one tap on a card records."""

from dataclasses import replace
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Prescribed, Set, Workout


def as_planned(
    desk: Desk, exercise: Exercise, target: Prescribed, day: date, *, less: int = 0
) -> Workout:
    """A workout that did exactly a target, or `less` in its last set."""
    rung = exercise.ladder.rungs[min(target.rung, len(exercise.ladder.rungs) - 1)]
    amounts = [target.reps] * target.sets
    amounts[-1] = max(1, amounts[-1] - less)
    ladder = exercise.ladder
    timed = ladder.mode == "hold"
    one = Set(
        resistance=rung.resistance,
        side="each" if exercise.each_side else None,
        tempo=ladder.tempo[target.tempo] if ladder.tempo and target.tempo else None,
        pause_s=(ladder.pause[target.pause] or None) if ladder.pause else None,
    )
    sets = tuple(
        replace(one, seconds=amount) if timed else replace(one, reps=amount) for amount in amounts
    )
    return Workout(day, exercise.slug, sets, desk.moment, prescribed=target)
