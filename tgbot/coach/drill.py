"""The warm-up drill of a programme: it may hurt like any exercise, and rests then."""

from dataclasses import replace
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.coach.targets import Planned, log_for, planned
from tgbot.training.programme import Programme


def drill(desk: Desk, programme: Programme, day: date) -> Planned | None:
    """What is planned of the drill on a day; None where the programme has none."""
    exercise = desk.content.exercises.get(programme.warm_up or "")
    if exercise is None:
        return None
    return planned(desk, exercise, log_for(desk, [exercise.slug]), day)


def without_what_hurts(desk: Desk, programme: Programme, day: date) -> Programme:
    """The programme as a day has it: without its drill where that rests after pain."""
    plan = drill(desk, programme, day)
    return programme if plan is None or not plan.rests else replace(programme, warm_up=None)
