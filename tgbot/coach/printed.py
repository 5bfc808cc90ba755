"""The targets that a card printed, as what one tap or `done` in reply to it records."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.coach import session as sessions
from tgbot.coach.as_planned import as_planned
from tgbot.coach.desk import Desk
from tgbot.coach.log import Line, Understood
from tgbot.store import appointments, workouts
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Prescribed, Workout


def left_of(
    desk: Desk,
    printed: Sequence[tuple[Exercise, Prescribed]],
    day: date,
    *,
    less_in: str | None = None,
) -> list[Workout]:
    """What is left of a card's targets for its day, done exactly so; empty where all is logged.

    Of an exercise that a guided session is in the middle of, the sets that it has before it. One
    rep less is in the last set of `less_in`.
    """
    logged = workouts.on(desk.conn, desk.person.id, day)
    half = _half_done(desk, day) if any(one.slug in logged for one, _ in printed) else {}
    left = []
    for exercise, target in printed:
        slug = exercise.slug
        if slug in logged and slug not in half:
            continue
        whole = as_planned(desk, exercise, target, day, less=1 if slug == less_in else 0)
        sets = whole.sets[half.get(slug, 0) :]
        left += [replace(whole, sets=sets)] if sets else []
    return left


def as_printed(desk: Desk, printed: Sequence[tuple[Exercise, Prescribed]], day: date) -> list[Line]:
    """The same as lines of a log."""
    return [Understood(one, filled_in=False) for one in left_of(desk, printed, day)]


def _half_done(desk: Desk, day: date) -> dict[str, int]:
    of = appointments.find(desk.conn, desk.person.id, "session", day.isoformat())
    items = () if of is None else sessions.session(desk, of).items
    return {item.plan.exercise.slug: item.half for item in items if item.half}
