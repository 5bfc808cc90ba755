"""The log: what people did. A workout is one exercise of one log (a message or a tap).

Undo (in `logs`) deletes nothing: an undone workout stays, marked, so that a later edit of its
message stays undone too.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, bindparam, delete, exists, func, insert, select, update

from tgbot.store import sets, tables
from tgbot.store.secret import seal, unseal
from tgbot.training.as_json import pain_json, pain_value
from tgbot.training.workout import Prescribed, Set, Workout

W = tables.workout


@dataclass(frozen=True, slots=True)
class Logged:
    """A workout as it is kept: which log it belongs to, and whether that was undone."""

    id: int
    log: str
    source: str
    workout: Workout
    undone_at: datetime | None
    filled_in: bool = False


def add(
    conn: Connection,
    person_id: int,
    log: str,
    source: str,
    workout: Workout,
    *,
    filled_in: bool = False,
) -> int | None:
    """Records a workout; None (and nothing recorded) where that source is recorded already.

    `filled_in` says that its resistance was not written but taken from the target or the last.
    """
    known = select(W.c.id).where(W.c.person_id == person_id, W.c.source == source)
    if conn.execute(known).first() is not None:
        return None
    owner = {"person_id": person_id, "log": log, "source": source, "filled_in": filled_in}
    values = {**owner, **_columns(conn, workout)}
    made = conn.execute(insert(W).values(**values)).inserted_primary_key
    assert made is not None
    workout_id: int = made[0]
    sets.put(conn, person_id, workout_id, workout)
    return workout_id


def replace(
    conn: Connection,
    person_id: int,
    logged: Logged,
    workout: Workout,
    *,
    filled_in: bool = False,
) -> None:
    """Puts another workout in the place of one, under the same source."""
    mine = (W.c.id == logged.id) & (W.c.person_id == person_id)
    columns = {**_columns(conn, workout), "filled_in": filled_in}
    conn.execute(update(W).where(mine).values(**columns))
    conn.execute(
        delete(tables.workout_set).where(
            tables.workout_set.c.workout_id == logged.id,
            tables.workout_set.c.person_id == person_id,
        )
    )
    sets.put(conn, person_id, logged.id, workout)


def remove(conn: Connection, person_id: int, ids: Iterable[int]) -> None:
    """Deletes workouts that an edit of their message no longer names."""
    gone = list(ids)
    for table, column in ((tables.workout_set, "workout_id"), (W, "id")):
        conn.execute(delete(table).where(table.c[column].in_(gone), table.c.person_id == person_id))


def of_log(conn: Connection, person_id: int, log: str) -> list[Logged]:
    """The workouts of one log in the order of its lines, undone ones included."""
    return _logged(conn, _OF_LOG, {"person": person_id, "log": log})


def of_ids(conn: Connection, person_id: int, ids: Iterable[int]) -> dict[int, Logged]:
    """Workouts by their ids."""
    rows = _logged(conn, _ALL.where(W.c.person_id == person_id, W.c.id.in_(list(ids))))
    return {row.id: row for row in rows}


def of_message(conn: Connection, person_id: int, chat_id: int, message_id: int) -> list[Logged]:
    """The workouts that one message recorded, undone ones included."""
    prefix = message_source(chat_id, message_id, "")
    return _logged(conn, _ALL.where(W.c.person_id == person_id, W.c.source.startswith(prefix)))


def message_source(chat_id: int, message_id: int, line: int | str) -> str:
    """The source of what a line of a message recorded; lines count from 1."""
    return f"msg:{chat_id}:{message_id}:{line}"


def of_exercises(
    conn: Connection, person_id: int, exercises: Sequence[str], most: int = 150
) -> dict[str, list[Workout]]:
    """The newest workouts of each exercise, at most so many of each, oldest first.

    What was mastered long ago stays known, however much of other exercises came after it.
    """
    wanted = {"person": person_id, "exercises": list(exercises), "most": most}
    rows = _logged(conn, _OF_EXERCISES, wanted)
    found: dict[str, list[Workout]] = {slug: [] for slug in exercises}
    for row in reversed(rows):
        found[row.workout.exercise].append(row.workout)
    return found


def between(conn: Connection, person_id: int, first: date, last: date) -> list[Workout]:
    """All workouts of a span of local dates, both included, oldest first."""
    rows = _logged(conn, _LIVE.where(W.c.person_id == person_id, W.c.date.between(first, last)))
    return [row.workout for row in reversed(rows)]


def newest(
    conn: Connection, person_id: int, exercise: str | None, skip: int, most: int
) -> list[Logged]:
    """A page of the log, newest first."""
    query = _LIVE.where(W.c.person_id == person_id)
    if exercise is not None:
        query = query.where(W.c.exercise == exercise)
    return _logged(conn, query.offset(skip).limit(most))


def count(conn: Connection, person_id: int, exercise: str | None = None) -> int:
    """How many workouts a person has logged."""
    query = select(func.count()).where(W.c.person_id == person_id, W.c.undone_at.is_(None))
    if exercise is not None:
        query = query.where(W.c.exercise == exercise)
    return conn.execute(query).scalar_one()


def on(conn: Connection, person_id: int, day: date) -> dict[str, list[Workout]]:
    """What was trained on one local date, by exercise; a mere report of pain is no training."""
    found: dict[str, list[Workout]] = defaultdict(list)
    for row in conn.execute(_ON, {"person": person_id, "day": day}):
        found[row.exercise].append(_workout(conn, row, ()))
    return dict(found)


def days(conn: Connection, person_id: int) -> set[date]:
    """The local dates on which a person trained: at least one set was logged."""
    done = exists().where(tables.workout_set.c.workout_id == W.c.id)
    mine = (W.c.person_id == person_id) & W.c.undone_at.is_(None)
    return set(conn.execute(select(W.c.date).where(mine, done).distinct()).scalars())


def logs_on(conn: Connection, person_id: int, day: date) -> int:
    """How many logs (messages or taps) there are for a local date."""
    return conn.execute(_LOGS_ON, {"person": person_id, "day": day}).scalar_one()


def count_sources(conn: Connection, person_id: int, prefix: str) -> int:
    """How many workouts, undone ones included, come from sources that begin so."""
    query = select(func.count()).where(W.c.person_id == person_id, W.c.source.startswith(prefix))
    return conn.execute(query).scalar_one()


def set_form(
    conn: Connection, person_id: int, log: str, *, form: str | None, rir: Decimal | None
) -> None:
    """Notes what was said afterwards about a log: how it felt, how many reps were left."""
    said: dict[str, Any] = {}
    if form is not None:
        said["form"] = form
    if rir is not None:
        said["rir"] = str(rir)
    conn.execute(update(W).where(W.c.person_id == person_id, W.c.log == log).values(**said))


_ALL = select(W).order_by(W.c.id)
_OF_LOG = _ALL.where(W.c.person_id == bindparam("person"), W.c.log == bindparam("log"))
_LIVE = select(W).where(W.c.undone_at.is_(None)).order_by(W.c.date.desc(), W.c.id.desc())
_RANKED = (
    select(
        W.c.id,
        func.row_number()
        .over(partition_by=W.c.exercise, order_by=(W.c.date.desc(), W.c.id.desc()))
        .label("place"),
    )
    .where(
        W.c.person_id == bindparam("person"),
        W.c.exercise.in_(bindparam("exercises", expanding=True)),
        W.c.undone_at.is_(None),
    )
    .subquery()
)
_OF_EXERCISES = (
    select(W)
    .join(_RANKED, _RANKED.c.id == W.c.id)
    .where(_RANKED.c.place <= bindparam("most"))
    .order_by(W.c.date.desc(), W.c.id.desc())
)
_ON = (
    select(W)
    .where(
        W.c.person_id == bindparam("person"),
        W.c.date == bindparam("day"),
        W.c.undone_at.is_(None),
        exists().where(tables.workout_set.c.workout_id == W.c.id),
    )
    .order_by(W.c.id)
)


_LOGS_ON = select(func.count(W.c.log.distinct())).where(
    W.c.person_id == bindparam("person"), W.c.date == bindparam("day"), W.c.undone_at.is_(None)
)


def _columns(conn: Connection, workout: Workout) -> dict[str, Any]:
    shown = workout.prescribed
    return {
        "date": workout.date,
        "exercise": workout.exercise,
        "note": seal(conn, workout.note),
        "pain": seal(conn, None if workout.pain is None else pain_json(workout.pain)),
        "prescribed": None if shown is None else shown.as_list(),
        "form": workout.form,
        "rir": None if workout.rir is None else str(workout.rir),
        "logged_at": workout.logged_at,
    }


def _logged(
    conn: Connection, query: Any, parameters: Mapping[str, Any] | None = None
) -> list[Logged]:
    rows = conn.execute(query, parameters).all()
    done = sets.of(conn, [row.id for row in rows])
    return [
        Logged(
            row.id,
            row.log,
            row.source,
            _workout(conn, row, done[row.id]),
            row.undone_at,
            row.filled_in,
        )
        for row in rows
    ]


def _workout(conn: Connection, row: Any, done: Sequence[Set]) -> Workout:
    pain = unseal(conn, row.pain)
    return Workout(
        date=row.date,
        exercise=row.exercise,
        sets=tuple(done),
        logged_at=row.logged_at,
        note=unseal(conn, row.note),
        pain=None if pain is None else pain_value(pain),
        prescribed=None if row.prescribed is None else Prescribed(*row.prescribed),
        form=row.form,
        rir=None if row.rir is None else Decimal(row.rir),
    )
