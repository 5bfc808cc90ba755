"""What hurt on a day besides what its session's card has a line for."""

from collections.abc import Collection
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.store import pains, workouts
from tgbot.training.workout import Pain


def hurt_besides(desk: Desk, day: date, shown: Collection[str]) -> tuple[tuple[str, Pain], ...]:
    """The names and pains of exercises that hurt that day and were not done.

    Args:
        desk: of the person.
        day: their local date.
        shown: the slugs of exercises that have a line of their own.
    """
    told = [one for one in pains.on(desk.conn, desk.person.id, day) if one[1].score != 0]
    others = [one for one in told if one[0] not in shown]
    if not others:
        return ()
    done, names = workouts.on(desk.conn, desk.person.id, day), ExerciseNames(desk)
    hurt = ((names.name_of(slug), pain) for slug, pain in others if slug not in done)
    return tuple(dict.fromkeys(hurt))
