"""Activities: runs, rides and the like, each a line of a log as a workout is."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, insert, select

from tgbot.store import tables
from tgbot.store.secret import seal, unseal
from tgbot.training.activity import Activity
from tgbot.training.as_json import pain_json, pain_value, set_json, set_value

A = tables.activity


def add(conn: Connection, person_id: int, log: str, source: str, activity: Activity) -> bool:
    """Records an activity; False (and nothing recorded) where that source is recorded already."""
    known = select(A.c.id).where(A.c.person_id == person_id, A.c.source == source)
    if conn.execute(known).first() is not None:
        return False
    conn.execute(
        insert(A).values(
            person_id=person_id,
            log=log,
            source=source,
            date=activity.date,
            kind=activity.kind,
            done=[_kept(set_json(done)) for done in activity.sets],
            note=seal(conn, activity.note),
            pain=seal(conn, None if activity.pain is None else pain_json(activity.pain)),
            logged_at=activity.logged_at,
        )
    )
    return True


def of_log(conn: Connection, person_id: int, log: str) -> list[Activity]:
    """The activities of one log, undone ones included."""
    query = select(A).where(A.c.person_id == person_id, A.c.log == log).order_by(A.c.id)
    return [_activity(conn, row) for row in conn.execute(query)]


def of_ids(conn: Connection, person_id: int, ids: Sequence[int]) -> dict[int, Activity]:
    """Activities by their ids."""
    rows = conn.execute(select(A).where(A.c.person_id == person_id, A.c.id.in_(list(ids))))
    return {row.id: _activity(conn, row) for row in rows}


def newest(conn: Connection, person_id: int, kind: str, skip: int, most: int) -> list[Activity]:
    """A page of the activities of one kind, newest first."""
    query = select(A).where(*_live(person_id), A.c.kind == kind)
    ordered = query.order_by(A.c.date.desc(), A.c.logged_at.desc(), A.c.id.desc())
    return [_activity(conn, row) for row in conn.execute(ordered.offset(skip).limit(most))]


def count(conn: Connection, person_id: int, kind: str) -> int:
    """How many activities of one kind there are."""
    query = select(func.count()).select_from(A).where(*_live(person_id), A.c.kind == kind)
    return conn.execute(query).scalar_one()


def between(conn: Connection, person_id: int, first: date, last: date) -> list[Activity]:
    """What was done from one local date to another, both included, oldest first."""
    rows = conn.execute(
        select(A).where(*_live(person_id), A.c.date.between(first, last)).order_by(A.c.date, A.c.id)
    )
    return [_activity(conn, row) for row in rows]


def _live(person_id: int) -> tuple[ColumnElement[bool], ...]:
    return A.c.person_id == person_id, A.c.undone_at.is_(None)


def _kept(shape: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in shape.items() if value is not None and value != []}


def _activity(conn: Connection, row: Any) -> Activity:
    pain = unseal(conn, row.pain)
    return Activity(
        date=row.date,
        kind=row.kind,
        sets=tuple(set_value(done) for done in row.done),
        logged_at=row.logged_at,
        note=unseal(conn, row.note),
        pain=None if pain is None else pain_value(pain),
    )
