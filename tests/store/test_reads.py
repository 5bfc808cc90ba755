"""What was read is asked of the database once, and never told when it is no longer so."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, bindparam, delete, insert, select, text, update

from tests.store.cast import ANNA, BEN, NOW, anna
from tgbot.store import outbox, people, tables
from tgbot.store.database import engine_for
from tgbot.store.prepared import Prepared, savepoint

OWN = tables.own_exercise
NAMES = Prepared(
    select(OWN.c.name).where(OWN.c.person_id == bindparam("person")).order_by(OWN.c.id)
)
ADD = Prepared(insert(OWN), ["person_id", "name"])
ADD_AND_TELL = Prepared(insert(OWN).returning(OWN.c.id), ["person_id", "name"])


def names(conn: Connection) -> list[Any]:
    return [row[0] for row in NAMES.rows(conn, {"person": ANNA})]


def add(conn: Connection, name: bytes) -> None:
    ADD.run(conn, {"person_id": ANNA, "name": name})


@pytest.fixture
def asked(tmp_path: Path) -> Iterator[tuple[Connection, list[str]]]:
    """A database on a file, and every statement that reaches its driver."""
    engine = engine_for(f"sqlite:///{tmp_path / 'anna.db'}")
    tables.metadata.create_all(engine)
    said: list[str] = []
    with engine.begin() as conn:
        driver: Any = conn.connection.driver_connection
        driver.set_trace_callback(said.append)
        anna(conn)
        yield conn, said
        driver.set_trace_callback(None)
    engine.dispose()


def test_the_second_question_reaches_no_database(asked: tuple[Connection, list[str]]) -> None:
    conn, said = asked
    people.get(conn, ANNA)
    before = len(said)
    assert people.get(conn, ANNA) == people.get(conn, ANNA)
    assert len(said) == before
    people.get(conn, BEN)
    assert len(said) == before + 1, "of somebody else it has to be asked"


def test_whoever_writes_is_read_at_once(conn: Connection) -> None:
    anna(conn)
    assert names(conn) == []
    add(conn, b"one")
    assert names(conn) == [b"one"]
    ADD.run_each(conn, [{"person_id": ANNA, "name": b"two"}])
    assert names(conn) == [b"one", b"two"]
    ADD_AND_TELL.first(conn, {"person_id": ANNA, "name": b"three"})
    assert names(conn) == [b"one", b"two", b"three"]
    conn.execute(update(OWN).where(OWN.c.name == b"two").values(name=b"second"))
    assert names(conn) == [b"one", b"second", b"three"]
    conn.execute(delete(OWN).where(OWN.c.name == b"one"))
    assert names(conn) == [b"second", b"three"]
    conn.execute(text("DELETE FROM own_exercise"))
    assert names(conn) == []


def test_what_was_rolled_back_was_never_there(conn: Connection) -> None:
    anna(conn)

    def half() -> None:
        with savepoint(conn):
            add(conn, b"half")
            assert names(conn) == [b"half"]
            raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert names(conn) == []
    with conn.begin_nested() as attempt:
        add(conn, b"half")
        assert names(conn) == [b"half"]
        attempt.rollback()
    assert names(conn) == []


def test_a_new_transaction_knows_nothing(tmp_path: Path) -> None:
    mine, others = (engine_for(f"sqlite:///{tmp_path / 'both.db'}") for _ in range(2))
    tables.metadata.create_all(mine)
    with mine.connect() as conn:
        with conn.begin():
            anna(conn)
        with conn.begin():
            assert names(conn) == []
        with others.begin() as other:
            add(other, b"theirs")
        with conn.begin():
            assert names(conn) == [b"theirs"]
    mine.dispose()
    others.dispose()


def test_a_list_that_somebody_goes_on_with_stays_theirs(conn: Connection) -> None:
    anna(conn)
    outbox.put(conn, ANNA, "sendMessage", {"text": "hello"}, NOW, subject="greeting")
    [letter] = outbox.about(conn, ANNA, "greeting")
    letter.payload["text"] = "scrawled over"
    NAMES.rows(conn, {"person": ANNA}).append((b"no row",))
    assert outbox.about(conn, ANNA, "greeting")[0].payload == {"text": "hello"}
    assert names(conn) == []
