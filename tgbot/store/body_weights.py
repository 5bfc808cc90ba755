"""Body weights, each a line of a log as a workout is. What somebody weighs is encrypted."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from tgbot.store import tables
from tgbot.store.secret import seal, unseal
from tgbot.training.as_json import decimal, number
from tgbot.training.body_weight import BodyWeight

B = tables.body_weight


def add(conn: Connection, person_id: int, log: str, source: str, weight: BodyWeight) -> bool:
    """Records a weight; False (and nothing recorded) where that source is recorded already."""
    known = select(B.c.id).where(B.c.person_id == person_id, B.c.source == source)
    if conn.execute(known).first() is not None:
        return False
    weighed = {"value": number(weight.value), "unit": weight.unit}
    conn.execute(
        insert(B).values(
            person_id=person_id,
            log=log,
            source=source,
            date=weight.date,
            weighed=seal(conn, weighed),
            logged_at=weight.logged_at,
        )
    )
    return True


def of_log(conn: Connection, person_id: int, log: str) -> list[BodyWeight]:
    """The weights of one log, undone ones included."""
    query = select(B).where(B.c.person_id == person_id, B.c.log == log).order_by(B.c.id)
    return [_weight(conn, row) for row in conn.execute(query)]


def of_ids(conn: Connection, person_id: int, ids: Sequence[int]) -> dict[int, BodyWeight]:
    """Weights by their ids."""
    rows = conn.execute(select(B).where(B.c.person_id == person_id, B.c.id.in_(list(ids))))
    return {row.id: _weight(conn, row) for row in rows}


def newest(conn: Connection, person_id: int, skip: int, most: int) -> list[BodyWeight]:
    """A page of a person's weights, newest first."""
    rows = conn.execute(
        select(B)
        .where(B.c.person_id == person_id, B.c.undone_at.is_(None))
        .order_by(B.c.date.desc(), B.c.logged_at.desc(), B.c.id.desc())
        .offset(skip)
        .limit(most)
    )
    return [_weight(conn, row) for row in rows]


def count(conn: Connection, person_id: int) -> int:
    """How many weights a person has logged."""
    mine = (B.c.person_id == person_id) & B.c.undone_at.is_(None)
    return conn.execute(select(func.count()).select_from(B).where(mine)).scalar_one()


def before(conn: Connection, person_id: int, weight: BodyWeight) -> BodyWeight | None:
    """The last weight of an earlier date, or of that date said earlier; None where none is."""
    earlier = (B.c.date < weight.date) | (
        (B.c.date == weight.date) & (B.c.logged_at < weight.logged_at)
    )
    row = conn.execute(
        select(B)
        .where(B.c.person_id == person_id, B.c.undone_at.is_(None), earlier)
        .order_by(B.c.date.desc(), B.c.logged_at.desc())
        .limit(1)
    ).first()
    return None if row is None else _weight(conn, row)


def _weight(conn: Connection, row: Any) -> BodyWeight:
    weighed = unseal(conn, row.weighed)
    return BodyWeight(row.date, decimal(weighed["value"]), weighed["unit"], row.logged_at)
