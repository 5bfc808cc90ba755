"""Logs that were read before, kept in memory for as long as their marks are those of the database.

People log several exercises in a row, and to read a year of training anew for each takes longer
than all else that a message asks for. `marks` says why what is kept here is never out of date.
"""

from bisect import bisect_right
from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from tgbot.training.workout import Workout

MOST = 40_000
"""So many workouts are kept, of whom they are who logged last: some ten megabytes."""

NEWEST = 150
"""So many workouts of an exercise are looked at."""


@dataclass(slots=True)
class _Person:
    """What is known of a person's log under a mark, by exercise, oldest first."""

    mark: int
    logs: dict[str, list[Workout]] = field(default_factory=dict)

    @property
    def size(self) -> int:
        return sum(len(log) + 1 for log in self.logs.values())


class Recall:
    """The logs of those who were there last."""

    def __init__(self, most: int = MOST) -> None:
        self._people: OrderedDict[int, _Person] = OrderedDict()
        self._most = most
        self._size = 0

    def known(self, person_id: int) -> int | None:
        """The mark under which something of a person's log is known."""
        person = self._people.get(person_id)
        return None if person is None else person.mark

    def logs(self, person_id: int, mark: int) -> dict[str, list[Workout]]:
        """What is known under a mark, by exercise; what was known under another is forgotten."""
        person = self._people.get(person_id)
        if person is None:
            return {}
        if person.mark != mark:
            self._forget(person_id)
            return {}
        self._people.move_to_end(person_id)
        return person.logs

    def learn(self, person_id: int, mark: int, logs: dict[str, list[Workout]]) -> None:
        """Keeps what was read under a mark."""
        person = self._people.get(person_id)
        if person is None:
            person = self._people[person_id] = _Person(mark)
        elif person.mark != mark:
            self._forget(person_id)
            person = self._people[person_id] = _Person(mark)
        self._size -= person.size
        person.logs.update(logs)
        self._size += person.size
        while self._size > self._most and len(self._people) > 1:
            self._forget(next(iter(self._people)))

    def added(self, person_id: int, mark: int, workout: Workout) -> None:
        """Goes on under a new mark with what was known, and a workout that is the newest row."""
        person = self._people[person_id]
        person.mark = mark
        log = person.logs.get(workout.exercise)
        if log is not None:
            place = bisect_right(log, workout.date, key=_date)
            # A list of its own: somebody may still be reading the one from before.
            person.logs[workout.exercise] = [*log[:place], workout, *log[place:]][-NEWEST:]
            self._size += len(person.logs[workout.exercise]) - len(log)

    def _forget(self, person_id: int) -> None:
        self._size -= self._people.pop(person_id).size


def recall(conn: Connection) -> Recall:
    """What is kept for a connection, and goes with it."""
    found: Recall | None = conn.info.get("recall")
    if found is None:
        found = conn.info["recall"] = Recall()
    return found


def forget(conn: Connection) -> None:
    """Keeps nothing of anybody's log any more."""
    conn.info.pop("recall", None)


def _date(workout: Workout) -> date:
    return workout.date
