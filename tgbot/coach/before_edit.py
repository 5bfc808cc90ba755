"""What an edited set goes on from: its session's day, and how the set before it was done."""

from collections.abc import Mapping, Sequence
from datetime import date

from tgbot.coach import guided as guides
from tgbot.coach.desk import Desk
from tgbot.store import guided, workouts
from tgbot.store.workouts import Logged
from tgbot.training.workout import Set


def used_before(desk: Desk, rows: Sequence[Logged]) -> Mapping[str, Set]:
    """How the sets before those of a message were done, by exercise.

    In the guided session of their day, or among the single sets that they add up with.
    """
    first = rows[0]
    used: dict[str, Set] = {}
    for row in workouts.of_log(desk.conn, desk.person.id, first.log):
        if row.id >= first.id:
            break
        if row.undone_at is None and row.workout.sets:
            last = row.workout.sets[-1]
            used[row.workout.exercise] = Set(resistance=last.resistance, also=last.also)
    session = guided.on(desk.conn, desk.person.id, first.workout.date)
    led = {} if session is None else guides.now(desk, session).before(first.workout).used_so_far
    return {**used, **led}


def led_day(desk: Desk, rows: Sequence[Logged]) -> date | None:
    """The day that a session over midnight gave to a message; None where it was in none."""
    day = rows[0].workout.date
    if day >= desk.today or guided.on(desk.conn, desk.person.id, day) is None:
        return None
    return day
