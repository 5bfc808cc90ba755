"""The sets of workouts, kept as JSON in the order in which they were done."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection, Subquery, Text, bindparam, cast, insert, select

from tgbot.store import tables
from tgbot.store.prepared import Prepared
from tgbot.training.as_json import set_json, set_value
from tgbot.training.workout import Set, Workout

S = tables.workout_set

FEW = 4

_SETS = select(S.c.workout_id, cast(S.c.done, Text)).order_by(S.c.workout_id, S.c.position)
_OF = _SETS.where(S.c.workout_id.in_(bindparam("ids", expanding=True)))
_OF_FEW = Prepared(_SETS.where(S.c.workout_id.in_([bindparam(f"id{n}") for n in range(FEW)])))
_PUT = Prepared(insert(S), ["workout_id", "position", "person_id", "done"])


def of_subquery(workouts: Subquery) -> Prepared:
    """A statement that gives the sets of the workouts whose ids a subquery has."""
    return Prepared(_SETS.join(workouts, workouts.c.id == S.c.workout_id))


def put(conn: Connection, person_id: int, workout_id: int, workout: Workout) -> None:
    """Records the sets of a workout."""
    owner = {"workout_id": workout_id, "person_id": person_id}
    rows = [
        {**owner, "position": position, "done": _shape(done)}
        for position, done in enumerate(workout.sets)
    ]
    _PUT.run_each(conn, rows)


def of(conn: Connection, workout_ids: Sequence[int]) -> Mapping[int, list[Set]]:
    """The sets of each workout; an empty list for one that has none."""
    if not workout_ids:
        return defaultdict(list)
    if len(workout_ids) > FEW:
        return by_workout(conn.execute(_OF, {"ids": workout_ids}))
    last = workout_ids[-1]
    padded = [*workout_ids, *[last] * (FEW - len(workout_ids))]
    return by_workout(_OF_FEW.rows(conn, {f"id{n}": one for n, one in enumerate(padded)}))


def by_workout(rows: Iterable[Sequence[Any]]) -> Mapping[int, list[Set]]:
    """The sets of each workout, of rows that have its id and the set."""
    found: dict[int, list[Set]] = defaultdict(list)
    for workout_id, done in rows:
        found[workout_id].append(_set(done))
    return found


def as_read(done: Set) -> Set:
    """A set that is being written, as it will be read."""
    return _set(json.dumps(_shape(done)))


def _shape(done: Set) -> dict[str, Any]:
    shape = set_json(done).items()
    return {key: value for key, value in shape if value is not None and value != []}


@lru_cache(maxsize=4096)
def _set(done: str) -> Set:
    # People do the same sets week after week, and reading them was a fifth of a message's time.
    return set_value(json.loads(done))
