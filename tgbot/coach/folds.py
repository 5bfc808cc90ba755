"""What the logs of exercises came to, kept for the next time that they are asked about.

A message that logs one set more asks for the same exercise several times: before it and with it.
Workouts are values that never change, so a log of the very same ones comes to the same; and one
that has more of the newest date goes on from what it came to before that.
"""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import TypeVar

from tgbot.coach.band_colours import counted_on
from tgbot.store.database import Connection
from tgbot.training.exercise import Exercise, Prerequisite
from tgbot.training.progression import (
    Fold,
    Growing,
    OwnLadder,
    Person,
    days_of,
    sessions_of,
    unmet,
)
from tgbot.training.progression.session import Day
from tgbot.training.workout import Workout

MOST = 80_000
"""So many workouts are kept, of what was asked about last: some ten megabytes."""

OF_ONE = 3
"""So many logs of each exercise: with today's and without it, and one with an edit between."""

Rows = Sequence[Workout]
Key = tuple[frozenset[str] | None, tuple[str, ...], bytes]
"""Equipment, bands, and which workouts: their ids, in a fifth of the room that numbers take."""
UnmetKey = tuple[frozenset[str], bytes]
Unmet = tuple[Prerequisite, ...]
AnyKey = TypeVar("AnyKey", Key, UnmetKey)
Found = TypeVar("Found", Growing, Unmet)


@dataclass(slots=True)
class _Asked:
    """One exercise of one person. The workouts are kept, so that their ids stay theirs."""

    exercise: Exercise
    logs: OrderedDict[Key, tuple[Rows, Growing]] = field(default_factory=OrderedDict)
    unmet: OrderedDict[UnmetKey, tuple[Rows, Unmet]] = field(default_factory=OrderedDict)

    @property
    def size(self) -> int:
        kept = (*self.logs.values(), *self.unmet.values())
        return 1 + sum([len(rows) for rows, _ in kept])


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
        key = (person.equipment, bands, _ids(rows))
        known = asked.logs.get(key)
        if known is None:
            known = rows, _log(asked, rows, person, bands)
            self._keep(asked.logs, key, known)
            while self._size > self._most and len(self._asked) > 1:
                self._size -= self._asked.popitem(last=False)[1].size
        else:
            asked.logs.move_to_end(key)
        return known[1].fold

    def unmet(
        self, person_id: int, exercise: Exercise, rows: Rows, confirmed: frozenset[str]
    ) -> Unmet:
        """What is to be mastered before an exercise opens, by the workouts of just that."""
        asked = self._of(person_id, exercise)
        key = (confirmed, _ids(rows))
        known = asked.unmet.get(key)
        if known is not None:
            asked.unmet.move_to_end(key)
            return known[1]
        found = _unmet(asked, rows, confirmed)
        self._keep(asked.unmet, key, (rows, found))
        return found

    def _keep(
        self, kept: OrderedDict[AnyKey, tuple[Rows, Found]], key: AnyKey, one: tuple[Rows, Found]
    ) -> None:
        kept[key] = one
        self._size += len(one[0])
        if len(kept) > OF_ONE:
            self._size -= len(kept.popitem(last=False)[1][0])

    def _of(self, person_id: int, exercise: Exercise) -> _Asked:
        of = (person_id, exercise.slug)
        asked = self._asked.get(of)
        if asked is None or asked.exercise is not exercise:
            self._size += 1 - (0 if asked is None else asked.size)
            asked = self._asked[of] = _Asked(exercise)
        self._asked.move_to_end(of)
        return asked


def _log(asked: _Asked, rows: Rows, person: Person, bands: tuple[str, ...]) -> Growing:
    """A log that was not asked about before."""
    earlier, newest = _newest(rows)
    key = (person.equipment, bands, _ids(earlier))
    known = asked.logs.get(key)
    if known is None:
        own = OwnLadder(asked.exercise.ladder, person)
        return Growing.of(_days(asked.exercise, rows, bands), own)
    asked.logs.move_to_end(key)
    return known[1].with_more(_days(asked.exercise, newest, bands))


def _days(exercise: Exercise, rows: Rows, bands: tuple[str, ...]) -> list[Day]:
    counted = counted_on(exercise.ladder, bands, rows)
    return days_of(sessions_of(counted, exercise, exercise.ladder.regressions))


def _unmet(asked: _Asked, rows: Rows, confirmed: frozenset[str]) -> Unmet:
    """What no date has mastered: what none before the newest has, and not the newest either."""
    earlier, newest = _newest(rows)
    key = (confirmed, _ids(earlier))
    known = asked.unmet.get(key)
    if known is None:
        return unmet(asked.exercise, rows, confirmed)
    asked.unmet.move_to_end(key)
    now = unmet(asked.exercise, newest, confirmed)
    return tuple(needed for needed in known[1] if needed in now)


def _newest(rows: Rows) -> tuple[list[Workout], list[Workout]]:
    """The workouts before the newest date, and those of it."""
    day = max(map(_date, rows), default=date.min)
    return [one for one in rows if one.date < day], [one for one in rows if one.date == day]


def _ids(rows: Rows) -> bytes:
    return array("Q", map(id, rows)).tobytes()


_date = attrgetter("date")


def folds(conn: Connection) -> Folds:
    """What is kept for a connection, and goes with it."""
    found: Folds | None = conn.info.get("folds")
    if found is None:
        found = conn.info["folds"] = Folds()
    return found


def forget(conn: Connection) -> None:
    """Keeps nothing of what anybody's logs came to any more."""
    conn.info.pop("folds", None)
