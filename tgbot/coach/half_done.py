"""Exercises of a day of which a guided session has some sets still before it."""

from collections.abc import Mapping, Sequence
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.store import guided
from tgbot.training.guided import passed_over, sets_done
from tgbot.training.planned import Planned
from tgbot.training.workout import Workout


def half_done(
    desk: Desk, day: date, done: Sequence[tuple[Planned, Sequence[Workout]]]
) -> Mapping[str, int]:
    """How many sets are in of each exercise that is not through, by its slug.

    Only on a day with a guided session: it counts sets. On any other day a log of an exercise is
    what somebody did of it, however many sets that were.
    """
    counts = [(plan, _sets(plan, rows)) for plan, rows in done]
    begun = [(plan, count) for plan, count in counts if 0 < count < plan.target.sets]
    session = guided.on(desk.conn, desk.person.id, day) if begun else None
    if session is None:
        return {}
    return {
        plan.exercise.slug: count
        for plan, count in begun
        if passed_over(plan.meant.slug) not in session.passed
    }


def _sets(plan: Planned, rows: Sequence[Workout]) -> int:
    mine = (row for row in rows if row.exercise == plan.exercise.slug)
    return sets_done(done for row in mine for done in row.sets)
