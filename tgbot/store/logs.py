"""A log is all that one message or one tap recorded: workouts, activities, body weights.

Here is what is done with a log whatever stands in it. Nothing is deleted by undo.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    Text,
    bindparam,
    delete,
    func,
    literal,
    select,
    union_all,
    update,
)

from tgbot.store import marks, tables
from tgbot.store.prepared import Prepared

TABLES = {
    "workout": tables.workout,
    "activity": tables.activity,
    "weight": tables.body_weight,
}


@dataclass(frozen=True, slots=True)
class Kept:
    """One line of a log: in which table of `TABLES` it stands, and as what."""

    what: str
    id: int
    log: str
    source: str
    date: date
    undone: bool


def last_log(conn: Connection, person_id: int, since: datetime) -> str | None:
    """The newest log recorded since that moment that is not undone."""
    found: tuple[datetime, int, str] | None = None
    for table in TABLES.values():
        row = conn.execute(
            select(table.c.logged_at, table.c.id, table.c.log)
            .where(
                table.c.person_id == person_id,
                table.c.undone_at.is_(None),
                table.c.logged_at >= since,
            )
            .order_by(table.c.logged_at.desc(), table.c.id.desc())
            .limit(1)
        ).first()
        if row is not None and (found is None or row.logged_at > found[0]):
            found = (row.logged_at, row.id, row.log)
    return None if found is None else found[2]


def of_log(conn: Connection, person_id: int, log: str) -> list[Kept]:
    """The lines of a log, undone ones included."""
    return _kept(_OF_LOG.rows(conn, {"person": person_id, "log": log}))


def of_message(conn: Connection, person_id: int, prefix: str) -> list[Kept]:
    """The lines whose source begins so, which are those of one message; undone ones included."""
    return _kept(_OF_MESSAGE.rows(conn, {"person": person_id, "prefix": prefix}))


def undo(conn: Connection, person_id: int, log: str, now: datetime) -> None:
    """Takes a log back."""
    marks.renew(conn, person_id)
    for table in TABLES.values():
        mine = (table.c.person_id == person_id) & (table.c.log == log)
        conn.execute(update(table).where(mine, table.c.undone_at.is_(None)).values(undone_at=now))


def redo(conn: Connection, person_id: int, log: str) -> None:
    """Brings an undone log back."""
    marks.renew(conn, person_id)
    for table in TABLES.values():
        mine = (table.c.person_id == person_id) & (table.c.log == log)
        conn.execute(update(table).where(mine).values(undone_at=None))


def is_tapped_again(conn: Connection, person_id: int, log: str) -> bool:
    """Whether something that a card recorded under this log stands under another of that card."""
    one, other = tables.workout.alias("one"), tables.workout.alias("other")
    card = log[: log.rindex(":") + 1] if log.startswith("tap:") else None
    query = (
        select(other.c.id)
        .join(one, (one.c.exercise == other.c.exercise) & (one.c.person_id == other.c.person_id))
        .where(one.c.person_id == person_id, one.c.log == log, other.c.undone_at.is_(None))
        .where(other.c.log != log, other.c.log.startswith(card or "", autoescape=True))
        .limit(1)
    )
    return card is not None and conn.execute(query).first() is not None


def remove(conn: Connection, person_id: int, lines: Iterable[Kept]) -> None:
    """Deletes lines that an edit of their message no longer names."""
    marks.renew(conn, person_id)
    for line in lines:
        table = TABLES[line.what]
        if line.what == "workout":
            sets = tables.workout_set
            mine = (sets.c.workout_id == line.id) & (sets.c.person_id == person_id)
            conn.execute(delete(sets).where(mine))
        conn.execute(delete(table).where(table.c.id == line.id, table.c.person_id == person_id))


def newest(conn: Connection, person_id: int, skip: int, most: int) -> list[tuple[str, int]]:
    """A page of all lines that are not undone, newest first: in which table, and as what."""
    parts = [
        select(literal(what).label("what"), table.c.id, table.c.date, table.c.logged_at).where(
            table.c.person_id == person_id, table.c.undone_at.is_(None)
        )
        for what, table in TABLES.items()
    ]
    every = union_all(*parts).subquery()
    rows = conn.execute(
        select(every.c.what, every.c.id)
        .order_by(every.c.date.desc(), every.c.logged_at.desc(), every.c.id.desc())
        .offset(skip)
        .limit(most)
    )
    return [(row.what, row.id) for row in rows]


@dataclass(frozen=True, slots=True)
class DayCount:
    """How much was logged for one date: rows, and of how many exercises or activities."""

    rows: int
    things: int


def by_day(
    conn: Connection, person_id: int, what: str | None = None, of: str | None = None
) -> list[DayCount]:
    """How much is logged of each date, newest first; of one table alone, or of one thing in it."""
    parts = []
    for name, table in TABLES.items():
        thing = table.c[_THINGS[name]] if name in _THINGS else literal(name)
        mine = [table.c.person_id == person_id, table.c.undone_at.is_(None)]
        if of is not None:
            mine.append(thing == of)
        if what in (None, name):
            parts.append(select(table.c.date, thing.label("thing")).where(*mine))
    every = union_all(*parts).subquery()
    counted = func.count(), func.count(every.c.thing.distinct())
    rows = conn.execute(select(*counted).group_by(every.c.date).order_by(every.c.date.desc()))
    return [DayCount(rows, things) for rows, things in rows]


_THINGS = {"workout": "exercise", "activity": "kind"}


def count(conn: Connection, person_id: int) -> int:
    """How many lines a person has logged."""
    return sum(
        conn.execute(
            select(func.count()).where(table.c.person_id == person_id, table.c.undone_at.is_(None))
        ).scalar_one()
        for table in TABLES.values()
    )


def _lines(condition: Callable[[Table], ColumnElement[bool]]) -> Select[Any]:
    """The lines of all kinds of a person for which a condition holds."""
    every = union_all(
        *(
            select(
                literal(what).label("what"),
                *(table.c[name] for name in ("id", "log", "source", "date", "undone_at")),
            ).where(table.c.person_id == bindparam("person"), condition(table))
            for what, table in TABLES.items()
        )
    ).subquery()
    return select(every).order_by(every.c.what, every.c.id)


_OF_LOG = Prepared(_lines(lambda table: table.c.log == bindparam("log")))
_PREFIX = bindparam("prefix", type_=Text)
_OF_MESSAGE = Prepared(
    _lines(lambda table: func.substr(table.c.source, 1, func.length(_PREFIX)) == _PREFIX)
)


def _kept(rows: Iterable[Sequence[Any]]) -> list[Kept]:
    return [
        Kept(what, key, log, source, day, undone_at is not None)
        for what, key, log, source, day, undone_at in rows
    ]
