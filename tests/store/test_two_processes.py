"""Two processes at one database, as while one takes the other's place: nothing is done twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.cast import ANNA, NOW, anna, ben
from tests.store.databases import Server, migrated_database, opened
from tests.store.updates import message
from tgbot.store import appointments, inbox, outbox
from tgbot.store.claim import claim
from tgbot.store.secret import new_key


@pytest.fixture
def at_once(tmp_path: Path, server: Server) -> Iterator[tuple[Connection, Connection]]:
    """Two transactions that are open at the same time; what was made before is there in both."""
    url, key = migrated_database("postgresql", tmp_path, server), new_key()
    with opened(url, key) as conn:
        anna(conn)
        ben(conn)
        for text, lane in (("answer", outbox.ANSWER), ("tap", outbox.INSTANT)):
            outbox.put(conn, ANNA, "sendMessage", {"text": text}, NOW, person_id=ANNA, lane=lane)
        appointments.make(conn, ANNA, "session", "2026-03-02", NOW)
    with opened(url, key) as one, opened(url, key) as other:
        yield one, other


def test_no_call_is_taken_by_both(at_once: tuple[Connection, Connection]) -> None:
    one, other = at_once
    assert len(claim(one, NOW, "one", 9, ())) == 2
    assert claim(other, NOW, "other", 9, ()) == []


def test_no_appointment_is_seen_to_by_both(at_once: tuple[Connection, Connection]) -> None:
    one, other = at_once
    assert len(appointments.due(one, NOW, 9)) == 1
    assert appointments.due(other, NOW, 9) == []


def test_an_update_that_the_other_has_handled_is_not_handled_again(conn: Connection) -> None:
    inbox.receive(conn, [message(7)], NOW)
    assert inbox.done(conn, 7, NOW)
    assert not inbox.done(conn, 7, NOW)
