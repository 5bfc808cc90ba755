"""Pain of a date that is not here yet: who flies west lives through the same date twice."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.coach.targets import Log, before
from tgbot.training.workout import Workout


def known_on(desk: Desk, log: Log, day: date) -> Log:
    """What a day's plan looks at: all that was done before it, and all pain that is known.

    For today and later that is the pain of later dates too: it was told of already. What was asked
    for on a day that is over stays as it was.
    """
    earlier = before(log, day)
    if day < desk.today:
        return earlier
    hurt = {slug: _hurt_after(log[slug], day) for slug in log}
    return {slug: [*rows, *hurt[slug]] if hurt[slug] else rows for slug, rows in earlier.items()}


def _hurt_after(rows: Sequence[Workout], day: date) -> list[Workout]:
    """The mere pains of later dates; workouts are given oldest first."""
    if not rows or rows[-1].date <= day:
        return []
    return [replace(one, sets=()) for one in rows if one.date > day and one.pain is not None]
