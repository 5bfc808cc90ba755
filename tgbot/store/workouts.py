"""The log: what people did. A workout is one exercise of one log (a message or a tap).

Undo (in `logs`) deletes nothing: an undone workout stays, marked, so that a later edit of its
message stays undone too.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    Connection,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    or_,
    select,
    update,
)

from tgbot.store import marks, sets, tables
from tgbot.store.newest import newest_of, newest_of_each
from tgbot.store.prepared import Prepared
from tgbot.store.recall import NEWEST, recall
from tgbot.store.upsert import upsert
from tgbot.store.workout_rows import FIELDS, as_read, columns, workout_of
from tgbot.training.workout import Set, Workout

W = tables.workout


@dataclass(frozen=True, slots=True)
class Logged:
    """A workout as it is kept: which log it belongs to, and whether that was undone.

    `among_others`: an activity or a weight was logged with it; only `of_log` tells.
    """

    id: int
    log: str
    source: str
    workout: Workout
    undone_at: datetime | None
    filled_in: bool = False
    among_others: bool = False


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
    owner = {"person_id": person_id, "log": log, "source": source, "filled_in": filled_in}
    made = _ADD.first(conn, {**owner, **columns(conn, workout)})
    if made is None:
        return None
    workout_id: int = made[0]
    sets.put(conn, person_id, workout_id, workout)
    kept = recall(conn)
    mark = marks.move(conn, person_id, kept.known(person_id))
    if mark is not None:
        kept.added(person_id, mark, as_read(workout))
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
    marks.renew(conn, person_id)
    values = {**columns(conn, workout), "filled_in": filled_in}
    conn.execute(update(W).where(mine).values(**values))
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
    marks.renew(conn, person_id)
    for table, column in ((tables.workout_set, "workout_id"), (W, "id")):
        conn.execute(delete(table).where(table.c[column].in_(gone), table.c.person_id == person_id))


def of_log(conn: Connection, person_id: int, log: str) -> list[Logged]:
    """The workouts of one log in the order of its lines, undone ones included."""
    rows = _OF_LOG.rows(conn, {"person": person_id, "log": log})
    done = sets.by_workout((row[0], row[-1]) for row in rows if row[-1] is not None)
    return [
        _logged_as(conn, row[:-1], done.get(row[0], ()))
        for row in {row[0]: row for row in rows}.values()
    ]


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
    conn: Connection, person_id: int, exercises: Sequence[str], most: int = NEWEST
) -> dict[str, list[Workout]]:
    """The newest workouts of each exercise, at most so many of each, oldest first.

    What was mastered long ago stays known, however much of other exercises came after it.
    """
    if most != NEWEST:
        return {slug: newest_of(conn, person_id, slug, most) for slug in exercises}
    mark = marks.of(conn, person_id)
    if mark is None:
        return newest_of_each(conn, person_id, exercises)
    kept = recall(conn)
    known = kept.logs(person_id, mark)
    unknown = [slug for slug in exercises if slug not in known]
    if unknown:
        kept.learn(person_id, mark, newest_of_each(conn, person_id, unknown))
        known = kept.logs(person_id, mark)
    return {slug: list(known[slug]) for slug in exercises}


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


def is_only(conn: Connection, person_id: int, log: str) -> bool:
    """Whether a person has logged no workout but those of one log."""
    return _OTHERS.first(conn, {"person": person_id, "log": log}) is None


def on(conn: Connection, person_id: int, day: date) -> dict[str, list[Workout]]:
    """What was trained on one local date, by exercise; a mere report of pain is no training."""
    found: dict[str, list[Workout]] = defaultdict(list)
    for row in _ON.rows(conn, {"person": person_id, "day": day}):
        workout = workout_of(conn, row, ())
        found[workout.exercise].append(workout)
    return dict(found)


def days(conn: Connection, person_id: int) -> set[date]:
    """The local dates on which a person trained: at least one set was logged."""
    return {row[0] for row in _DAYS.rows(conn, {"person": person_id})}


def logs_on(conn: Connection, person_id: int, day: date) -> int:
    """How many logs (messages or taps) there are for a local date."""
    row = _LOGS_ON.first(conn, {"person": person_id, "day": day})
    assert row is not None
    logs: int = row[0]
    return logs


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
    marks.renew(conn, person_id)
    conn.execute(update(W).where(W.c.person_id == person_id, W.c.log == log).values(**said))


_ROW = (*FIELDS, W.c.log, W.c.source, W.c.undone_at, W.c.filled_in)
_MINE = W.c.person_id == bindparam("person")
_DONE = W.c.undone_at.is_(None)
_TRAINED = exists().where(tables.workout_set.c.workout_id == W.c.id)
_NEWEST_FIRST = (W.c.date.desc(), W.c.id.desc())
_ALL = select(*_ROW).order_by(W.c.id)
_LIVE = select(*_ROW).where(_DONE).order_by(*_NEWEST_FIRST)
_AMONG_OTHERS = or_(
    *(
        exists().where(other.c.person_id == bindparam("person"), other.c.log == bindparam("log"))
        for other in (tables.activity, tables.body_weight)
    )
)
_OF_LOG = Prepared(
    select(*_ROW, _AMONG_OTHERS, cast(tables.workout_set.c.done, Text))
    .outerjoin(tables.workout_set, tables.workout_set.c.workout_id == W.c.id)
    .where(_MINE, W.c.log == bindparam("log"))
    .order_by(W.c.id, tables.workout_set.c.position)
)
_OTHERS = Prepared(select(W.c.id).where(_MINE, _DONE, W.c.log != bindparam("log")).limit(1))
_ON = Prepared(
    select(*FIELDS).where(_MINE, W.c.date == bindparam("day"), _DONE, _TRAINED).order_by(W.c.id)
)
_DAYS = Prepared(select(W.c.date).where(_MINE, _DONE, _TRAINED).distinct())
_LOGS_ON = Prepared(
    select(func.count(W.c.log.distinct())).where(_MINE, W.c.date == bindparam("day"), _DONE)
)
_ADD = Prepared(
    lambda conn: upsert(conn, W).on_conflict_do_nothing().returning(W.c.id),
    [column.name for column in W.c if column.name not in ("id", "undone_at")],
)


def _logged(conn: Connection, query: Any) -> list[Logged]:
    return _as_logged(conn, conn.execute(query).all())


def _as_logged(conn: Connection, rows: Sequence[Any]) -> list[Logged]:
    done = sets.of(conn, [row[0] for row in rows])
    return [_logged_as(conn, row, done.get(row[0], ())) for row in rows]


def _logged_as(conn: Connection, row: Sequence[Any], done: tuple[Set, ...]) -> Logged:
    workout = workout_of(conn, row[: len(FIELDS)], done)
    log, source, *how = row[len(FIELDS) :]
    return Logged(row[0], log, source, workout, *how)
