"""The sets of workouts, kept as JSON in the order in which they were done."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from sqlalchemy import Connection, Text, bindparam, cast, insert, select

from tgbot.store import tables
from tgbot.training.as_json import set_json, set_value
from tgbot.training.workout import Set, Workout

S = tables.workout_set

_OF = (
    select(S.c.workout_id, cast(S.c.done, Text))
    .where(S.c.workout_id.in_(bindparam("ids", expanding=True)))
    .order_by(S.c.workout_id, S.c.position)
)


def put(conn: Connection, person_id: int, workout_id: int, workout: Workout) -> None:
    """Records the sets of a workout."""
    rows = [
        {
            "workout_id": workout_id,
            "position": position,
            "person_id": person_id,
            "done": {
                key: value
                for key, value in set_json(done).items()
                if value is not None and value != []
            },
        }
        for position, done in enumerate(workout.sets)
    ]
    if rows:
        conn.execute(insert(S), rows)


def of(conn: Connection, workout_ids: Sequence[int]) -> Mapping[int, list[Set]]:
    """The sets of each workout; an empty list for one that has none."""
    found: dict[int, list[Set]] = defaultdict(list)
    if workout_ids:
        for workout_id, done in conn.execute(_OF, {"ids": workout_ids}):
            found[workout_id].append(_set(done))
    return found


@lru_cache(maxsize=4096)
def _set(done: str) -> Set:
    # People do the same sets week after week, and reading them was a fifth of a message's time.
    return set_value(json.loads(done))
