"""What has to be mastered before an exercise opens, and what of it is still missing."""

from collections.abc import Collection, Iterable, Sequence

from tgbot.training.exercise import Exercise, Prerequisite
from tgbot.training.progression.pain import Level, level_of
from tgbot.training.workout import Workout


def unmet(
    exercise: Exercise, workouts: Sequence[Workout], confirmed: Collection[str]
) -> tuple[Prerequisite, ...]:
    """The prerequisites of an exercise that are neither mastered nor confirmed.

    Args:
        exercise: the exercise that is to open.
        workouts: the person's log.
        confirmed: slugs of exercises that the person says they have mastered; the slug of the
            exercise itself confirms all its prerequisites.
    """
    if exercise.slug in confirmed:
        return ()
    return tuple(
        needed
        for needed in exercise.prerequisites
        if needed.exercise not in confirmed and not mastered(needed, workouts)
    )


def mastered(needed: Prerequisite, workouts: Iterable[Workout]) -> bool:
    """Was the exercise done on one date for as many sets of as many reps, without pain?"""
    dates: dict[object, list[Workout]] = {}
    for workout in workouts:
        if workout.exercise == needed.exercise:
            dates.setdefault(workout.date, []).append(workout)
    # Who has mastered it is likely to have done it so the last time, too.
    return any(_done_so(needed, day) for day in reversed(dates.values()))


def _done_so(needed: Prerequisite, day: Iterable[Workout]) -> bool:
    good = 0
    for workout in day:
        if level_of(workout.pain) is not Level.FREE:
            return False
        for done in workout.sets:
            if (done.reps or done.seconds or 0) >= needed.reps and done.kind != "warmup":
                good += 1
    return good >= needed.sets
