"""What became of a letter is written on its own row, and of the erased nothing stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, NOW, anna, ben
from tests.store.databases import migrated_file, opened
from tests.store.test_outbox import claim, put, state
from tgbot.gateway.outcome import Action, Outcome
from tgbot.gateway.record import record
from tgbot.store import people
from tgbot.store.secret import new_key

EVERY_END = [Action.SENT, Action.DEAD, Action.UNCERTAIN, Action.CLOSE, Action.TOO_LATE]


@pytest.fixture
def conn(tmp_path: Path) -> Iterator[Connection]:
    with opened(migrated_file(tmp_path / "record.db"), new_key()) as connection:
        yield connection


def test_the_answer_to_a_call_of_somebody_erased_meanwhile_marks_nobody_elses_row(
    conn: Connection,
) -> None:
    anna(conn)
    ben(conn)
    put(conn, "receipt of Anna", person_id=ANNA)
    [under_way] = claim(conn)
    people.erase(conn, ANNA)
    bens = put(conn, "receipt of Ben", BEN, person_id=BEN)
    record(conn, under_way, Outcome(Action.SENT, ""), 777, NOW)
    assert state(conn, bens) == "queued"
    assert [letter.id for letter in claim(conn)] == [bens]


@pytest.mark.parametrize("action", EVERY_END)
def test_the_last_word_to_somebody_erased_leaves_no_trace_however_it_ends(
    conn: Connection, action: Action
) -> None:
    row = put(conn, "All gone", person_id=None)
    [letter] = claim(conn)
    record(conn, letter, Outcome(action, "why"), None, NOW)
    assert state(conn, row) is None


@pytest.mark.parametrize("action", [Action.DEAD, Action.UNCERTAIN, Action.CLOSE])
def test_what_was_said_to_somebody_known_keeps_its_end(conn: Connection, action: Action) -> None:
    anna(conn)
    row = put(conn, person_id=ANNA)
    [letter] = claim(conn)
    record(conn, letter, Outcome(action, "why"), None, NOW)
    assert state(conn, row) == ("uncertain" if action is Action.UNCERTAIN else "dead")
