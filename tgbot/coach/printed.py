"""The targets that a card printed, as lines of a log: what `done` in reply to it records."""

from collections.abc import Sequence
from datetime import date

from tgbot.coach.as_planned import as_planned
from tgbot.coach.desk import Desk
from tgbot.coach.log import Line, Understood
from tgbot.store import workouts
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Prescribed


def as_printed(desk: Desk, printed: Sequence[tuple[Exercise, Prescribed]], day: date) -> list[Line]:
    """What is left of a card's targets for its day; empty where all of it is logged."""
    logged = workouts.on(desk.conn, desk.person.id, day)
    return [
        Understood(as_planned(desk, exercise, target, day), filled_in=False)
        for exercise, target in printed
        if exercise.slug not in logged
    ]
