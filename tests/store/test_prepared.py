"""A prepared statement says what SQLAlchemy's own would say, and fails as that would."""

import pytest
from sqlalchemy import Connection, bindparam, insert, select
from sqlalchemy.exc import IntegrityError

from tests.store.cast import ANNA, BEN, NOW, anna, ben
from tgbot.store import outbox, people, tables
from tgbot.store.prepared import Prepared, savepoint

P = tables.person
BY_ID = select(P).where(P.c.id == bindparam("id"))


def test_it_reads_what_sqlalchemy_reads(conn: Connection) -> None:
    anna(conn)
    people.change(conn, ANNA, confirmed={"hip-thrust"}, waiting={"ask": "zone"}, howto_at=NOW)
    expected = conn.execute(BY_ID, {"id": ANNA}).one()
    prepared = Prepared(BY_ID)
    assert prepared.rows(conn, {"id": ANNA}) == [tuple(expected)]
    assert prepared.first(conn, {"id": ANNA}) == tuple(expected)
    assert prepared.first(conn, {"id": BEN}) is None


def test_what_is_refused_is_said_as_sqlalchemy_says_it_and_the_savepoint_holds(
    conn: Connection,
) -> None:
    anna(conn)
    again = Prepared(insert(tables.own_exercise), ["person_id", "name"])

    def half() -> None:
        with savepoint(conn):
            outbox.put(conn, ANNA, "sendMessage", {"text": "half"}, NOW)
            again.run(conn, {"person_id": BEN, "name": b"of nobody"})

    with pytest.raises(IntegrityError):
        half()
    assert outbox.count_open(conn, NOW) == 0
    again.run_each(conn, [{"person_id": ANNA, "name": name} for name in (b"one", b"two")])
    names = conn.execute(select(tables.own_exercise.c.name)).scalars().all()
    assert sorted(names) == [b"one", b"two"]


def test_one_savepoint_in_another_undoes_its_own_part(conn: Connection) -> None:
    def half() -> None:
        with savepoint(conn):
            ben(conn)
            raise RuntimeError

    with savepoint(conn):
        anna(conn)
        with pytest.raises(RuntimeError):
            half()
    assert people.get(conn, ANNA) is not None
    assert people.get(conn, BEN) is None
