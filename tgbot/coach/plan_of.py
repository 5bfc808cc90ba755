"""Which plan an exercise is part of: its own, or that of the exercise for which it stands in.

A card of a training day, a receipt, Why? and /progress ask here, so that all name one target.
"""

from datetime import date

from tgbot.coach.desk import Desk
from tgbot.coach.session import programme_of
from tgbot.coach.targets import Log, Planned, log_for, planned
from tgbot.store import plans
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Programme
from tgbot.training.workout import Workout


def programme(desk: Desk) -> Programme:
    """The programme that the person follows."""
    return programme_of(desk, plans.get(desk.conn, desk.person.id))


def log_of(desk: Desk, *exercises: Exercise) -> dict[str, list[Workout]]:
    """The log of these exercises and of the whole programme."""
    return log_for(desk, [*programme(desk).exercises, *(one.slug for one in exercises)])


def stood_in(
    desk: Desk, exercise: Exercise, log: Log, day: date, among: Programme
) -> Planned | None:
    """The plan of a day in which an exercise stands in for one of the programme's."""
    if exercise.slug in among.exercises:
        return None
    plans_of_day = (
        planned(desk, desk.content.exercises[slug], log, day) for slug in among.exercises
    )
    return next((plan for plan in plans_of_day if plan.exercise is exercise), None)


def plan_of(desk: Desk, exercise: Exercise, log: Log) -> Planned:
    """What is next in an exercise as of today, as the session card has it."""
    standing = stood_in(desk, exercise, log, desk.today, programme(desk))
    return standing or planned(desk, exercise, log, desk.today)
