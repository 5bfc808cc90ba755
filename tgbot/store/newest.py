"""The newest workouts of exercises, which is what their next target looks at."""

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select

from tgbot.store import sets, tables
from tgbot.store.prepared import Prepared
from tgbot.store.recall import NEWEST
from tgbot.store.workout_rows import FIELDS, workout_of
from tgbot.training.workout import Workout

AT_ONCE = 12
MANY = 4 * NEWEST
"""So many exercises are read at once, unless they were done so often together."""

W = tables.workout

_LIVE = select(*FIELDS).where(W.c.person_id == bindparam("person"), W.c.undone_at.is_(None))
_NEWEST_FIRST = _LIVE.order_by(W.c.date.desc(), W.c.id.desc())
_IS_ONE = W.c.exercise == bindparam("exercise")
_IS_SOME = W.c.exercise.in_([bindparam(f"exercise{n}") for n in range(AT_ONCE)])
_OF_ONE = _NEWEST_FIRST.where(_IS_ONE).limit(bindparam("most"))
_OF_SOME = Prepared(_NEWEST_FIRST.where(_IS_SOME).limit(bindparam("most")))
_ONE, _SETS_OF_ONE = (
    Prepared(_OF_ONE),
    sets.of_subquery(_OF_ONE.with_only_columns(W.c.id).subquery()),
)
_SETS_OF_SOME = sets.of_subquery(_LIVE.where(_IS_SOME).with_only_columns(W.c.id).subquery())


def newest_of_each(
    conn: Connection, person_id: int, exercises: Sequence[str]
) -> dict[str, list[Workout]]:
    """The newest workouts of each of some exercises, at most `NEWEST` of each, oldest first."""
    found: dict[str, list[Workout]] = {slug: [] for slug in exercises}
    for first in range(0, len(exercises), AT_ONCE):
        some = exercises[first : first + AT_ONCE]
        padded = [*some, *[some[-1]] * (AT_ONCE - len(some))]
        wanted = {"person": person_id, **{f"exercise{n}": one for n, one in enumerate(padded)}}
        rows = _OF_SOME.rows(conn, {**wanted, "most": MANY})
        if len(rows) == MANY:
            found |= {slug: newest_of(conn, person_id, slug, NEWEST) for slug in some}
            continue
        done = sets.by_workout(_SETS_OF_SOME.rows(conn, wanted)) if rows else {}
        for row in reversed(rows):
            found[row[2]].append(workout_of(conn, row, done.get(row[0], ())))
    return {slug: rows[-NEWEST:] for slug, rows in found.items()}


def newest_of(conn: Connection, person_id: int, exercise: str, most: int) -> list[Workout]:
    """The newest workouts of one exercise, at most so many, oldest first."""
    wanted = {"person": person_id, "exercise": exercise, "most": most}
    rows = _ONE.rows(conn, wanted)
    done = sets.by_workout(_SETS_OF_ONE.rows(conn, wanted)) if rows else {}
    return [workout_of(conn, row, done.get(row[0], ())) for row in reversed(rows)]
