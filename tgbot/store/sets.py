"""The sets of workouts, kept as JSON in the order in which they were done."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Dialect,
    Subquery,
    Text,
    TypeDecorator,
    bindparam,
    cast,
    insert,
    select,
)

from tgbot.store import tables
from tgbot.store.prepared import Prepared
from tgbot.training.as_json import set_json, set_value
from tgbot.training.same import of_the_same
from tgbot.training.workout import Set, Workout

S = tables.workout_set

Sets = tuple[Set, ...]

FEW = 4
AT_ONCE = 5
"""So many sets of a workout are recorded by one statement; few log more."""

_SETS = select(S.c.workout_id, cast(S.c.done, Text)).order_by(S.c.workout_id, S.c.position)
_OF = _SETS.where(S.c.workout_id.in_(bindparam("ids", expanding=True)))
_OF_FEW = Prepared(_SETS.where(S.c.workout_id.in_([bindparam(f"id{n}") for n in range(FEW)])))


class _Written(TypeDecorator[str]):
    """JSON that is written already."""

    impl = JSON
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> None:
        """Leaves it as it is."""


def _put(count: int) -> Prepared:
    """A statement that records so many sets of a workout."""
    owner: dict[str, Any] = {"workout_id": bindparam("workout"), "person_id": bindparam("person")}
    rows = [
        {
            **owner,
            "position": bindparam(f"position{n}"),
            "done": bindparam(f"done{n}", type_=_Written),
        }
        for n in range(count)
    ]
    return Prepared(insert(S).values(rows))


_PUTS = [_put(count) for count in range(1, AT_ONCE + 1)]


def of_subquery(workouts: Subquery) -> Prepared:
    """A statement that gives the sets of the workouts whose ids a subquery has."""
    return Prepared(_SETS.join(workouts, workouts.c.id == S.c.workout_id))


def put(conn: Connection, person_id: int, workout_id: int, workout: Workout) -> None:
    """Records the sets of a workout."""
    done = _texts(workout.sets)
    for first in range(0, len(done), AT_ONCE):
        some = done[first : first + AT_ONCE]
        values: dict[str, Any] = {"workout": workout_id, "person": person_id}
        for n, one in enumerate(some):
            values[f"position{n}"], values[f"done{n}"] = first + n, one
        _PUTS[len(some) - 1].run(conn, values)


def of(conn: Connection, workout_ids: Sequence[int]) -> Mapping[int, Sets]:
    """The sets of each workout that has any."""
    if not workout_ids:
        return {}
    if len(workout_ids) > FEW:
        return by_workout(conn.execute(_OF, {"ids": workout_ids}))
    last = workout_ids[-1]
    padded = [*workout_ids, *[last] * (FEW - len(workout_ids))]
    return by_workout(_OF_FEW.rows(conn, {f"id{n}": one for n, one in enumerate(padded)}))


def by_workout(rows: Iterable[Sequence[Any]]) -> Mapping[int, Sets]:
    """The sets of each workout that has any, of rows that have its id and the set.

    Workouts of which the same is kept have the very same sets.
    """
    found: dict[int, list[str]] = defaultdict(list)
    for workout_id, done in rows:
        found[workout_id].append(done)
    return {workout_id: _sets(tuple(done)) for workout_id, done in found.items()}


def as_read(done: Sets) -> Sets:
    """The sets of a workout that is being written, as they will be read."""
    return _sets(_texts(done))


# What a line says is kept, so its sets are the very same ones whoever writes it.
@of_the_same
def _texts(done: Sets) -> tuple[str, ...]:
    return tuple([json.dumps(_shape(one)) for one in done])


def _shape(done: Set) -> dict[str, Any]:
    shape = set_json(done).items()
    return {key: value for key, value in shape if value is not None and value != []}


# People do the same sets week after week, and reading them was a fifth of a message's time.
@lru_cache(maxsize=4096)
def _sets(done: tuple[str, ...]) -> Sets:
    return tuple([_set(one) for one in done])


@lru_cache(maxsize=4096)
def _set(done: str) -> Set:
    return set_value(json.loads(done))
