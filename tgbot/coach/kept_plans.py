"""What was found to come next, kept for the next time that it is asked about.

A message asks several times for the target of the day before anything was logged, and so do the
other messages of that day. The same workouts, content and person on the same day have the same
target; all of these are values that stay the very same while nothing of them changes.
"""

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from tgbot.coach.desk import Desk
from tgbot.content import Content
from tgbot.store.database import Connection
from tgbot.store.people import Person
from tgbot.training.exercise import Exercise
from tgbot.training.planned import Planned
from tgbot.training.workout import Workout

MOST = 60_000
"""So many workouts that plans were made of are kept, of what was asked about last."""

Rows = Sequence[Workout]
Key = tuple[int, int, date, date, str, bytes]


@dataclass(frozen=True, slots=True)
class _Kept:
    """A plan and all that it was made of, so that their ids stay theirs."""

    plan: Planned
    content: Content
    person: Person
    rows: Rows


class KeptPlans:
    """The plans that were asked about last."""

    def __init__(self, most: int = MOST) -> None:
        self._plans: OrderedDict[Key, _Kept] = OrderedDict()
        self._most = most
        self._size = 0

    def of(
        self, desk: Desk, exercise: Exercise, rows: Rows, day: date, find: Callable[[], Planned]
    ) -> Planned:
        """What comes next in an exercise, as it was found before or as `find` finds it.

        Args:
            desk: the content and the person that it depends on, and the day it is for them.
            exercise: the exercise that is asked about.
            rows: all workouts that it depends on.
            day: the local date that it is for.
            find: gives it where it is not known.
        """
        content, person = desk.content, desk.person
        ids = array("Q", map(id, rows)).tobytes()
        key = (id(content), id(person), desk.today, day, exercise.slug, ids)
        kept = self._plans.get(key)
        if kept is not None:
            self._plans.move_to_end(key)
            return kept.plan
        plan = find()
        self._plans[key] = _Kept(plan, content, person, rows)
        self._size += 1 + len(rows)
        while self._size > self._most and len(self._plans) > 1:
            self._size -= 1 + len(self._plans.popitem(last=False)[1].rows)
        return plan


def kept_plans(conn: Connection) -> KeptPlans:
    """What is kept for a connection, and goes with it."""
    found: KeptPlans | None = conn.info.get("plans")
    if found is None:
        found = conn.info["plans"] = KeptPlans()
    return found


def forget(conn: Connection) -> None:
    """Keeps no plan of anybody any more."""
    conn.info.pop("plans", None)
