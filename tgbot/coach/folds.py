"""What the logs of exercises came to, kept for the next time that they are asked about.

A message that logs one set more asks for the same exercise several times: before it and with it.
Workouts are values that never change, so a log of the very same ones comes to the same.
"""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field

from tgbot.coach.band_colours import counted_on
from tgbot.store.database import Connection
from tgbot.training.exercise import Exercise
from tgbot.training.progression import Fold, Person, fold_of, sessions_of, unmet
from tgbot.training.progression.from_workouts import Known
from tgbot.training.workout import Workout

MOST = 100_000
"""So many dates and workouts are kept, of what was asked about last: some ten megabytes."""

OF_ONE = 3
"""So many logs of each exercise: with today's and without it, and one with an edit between."""

Rows = Sequence[Workout]
Key = tuple[frozenset[str] | None, tuple[str, ...], bytes]
"""Equipment, bands, and which workouts: their ids, in a fifth of the room that numbers take."""
UnmetKey = tuple[frozenset[str], bytes]


@dataclass(slots=True)
class _Asked:
    """One exercise of one person. The workouts are kept, so that their ids stay theirs."""

    exercise: Exercise
    folds: OrderedDict[Key, tuple[Rows, Fold | None]] = field(default_factory=OrderedDict)
    unmet: OrderedDict[UnmetKey, tuple[Rows, tuple[str, ...]]] = field(default_factory=OrderedDict)
    days: Known = field(default_factory=dict)

    @property
    def size(self) -> int:
        kept = (*self.folds.values(), *self.unmet.values())
        return 1 + len(self.days) + sum(len(rows) for rows, _ in kept)


class Folds:
    """The exercises that were asked about last."""

    def __init__(self, most: int = MOST) -> None:
        self._asked: OrderedDict[tuple[int, str], _Asked] = OrderedDict()
        self._most = most
        self._size = 0

    def of(
        self, person_id: int, exercise: Exercise, rows: Rows, person: Person, bands: tuple[str, ...]
    ) -> Fold | None:
        """What these workouts of the exercise and its easier ones come to.

        Args:
            person_id: whose log it is.
            exercise: the exercise whose ladder counts.
            rows: the workouts, in any order.
            person: who it is for, of whom the equipment counts.
            bands: the colours of their bands, light to heavy.
        """
        asked = self._of(person_id, exercise)
        key = (person.equipment, bands, array("Q", map(id, rows)).tobytes())
        known = asked.folds.get(key)
        if known is not None:
            asked.folds.move_to_end(key)
            return known[1]
        self._size -= asked.size
        ladder = exercise.ladder
        counted = counted_on(ladder, bands, rows)
        sessions = sessions_of(counted, exercise, ladder.regressions, asked.days)
        fold = fold_of(sessions, ladder, person)
        asked.folds[key] = (rows, fold)
        if len(asked.folds) > OF_ONE:
            asked.folds.popitem(last=False)
        self._size += asked.size
        while self._size > self._most and len(self._asked) > 1:
            self._size -= self._asked.popitem(last=False)[1].size
        return fold

    def unmet(
        self, person_id: int, exercise: Exercise, rows: Rows, confirmed: frozenset[str]
    ) -> tuple[str, ...]:
        """What is to be mastered before an exercise opens, by the workouts of just that."""
        asked = self._of(person_id, exercise)
        key = (confirmed, array("Q", map(id, rows)).tobytes())
        known = asked.unmet.get(key)
        if known is not None:
            asked.unmet.move_to_end(key)
            return known[1]
        self._size -= asked.size
        found = tuple(needed.exercise for needed in unmet(exercise, rows, confirmed))
        asked.unmet[key] = rows, found
        if len(asked.unmet) > OF_ONE:
            asked.unmet.popitem(last=False)
        self._size += asked.size
        return found

    def _of(self, person_id: int, exercise: Exercise) -> _Asked:
        of = (person_id, exercise.slug)
        asked = self._asked.get(of)
        if asked is None or asked.exercise is not exercise:
            self._size += 1 - (0 if asked is None else asked.size)
            asked = self._asked[of] = _Asked(exercise)
        self._asked.move_to_end(of)
        return asked


def folds(conn: Connection) -> Folds:
    """What is kept for a connection, and goes with it."""
    found: Folds | None = conn.info.get("folds")
    if found is None:
        found = conn.info["folds"] = Folds()
    return found


def forget(conn: Connection) -> None:
    """Keeps nothing of what anybody's logs came to any more."""
    conn.info.pop("folds", None)
