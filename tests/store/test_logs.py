"""A log is all that one message recorded, and is undone and found as a whole."""

from datetime import timedelta

from sqlalchemy import Connection

from tests.store.cast import ANNA, CLEO, LATER, NOW, anna, cleo
from tests.training.logs import RED, did, sets
from tgbot.store import logs, workouts

MONDAY = "2026-03-02"


def recorded(conn: Connection, message: int, *exercises: str, person: int = ANNA) -> None:
    """A message that logged those exercises, one a line."""
    for line, exercise in enumerate(exercises, start=1):
        source = workouts.message_source(person, message, line)
        done = did(MONDAY, sets(RED, 12), exercise=exercise)
        workouts.add(conn, person, f"m{message}", source, done)


def test_a_log_has_all_lines_of_its_message_and_none_of_another(conn: Connection) -> None:
    anna(conn)
    recorded(conn, 1, "hip-thrust", "dead-bug")
    recorded(conn, 11, "plank")
    assert [line.source for line in logs.of_log(conn, ANNA, "m1")] == [
        f"msg:{ANNA}:1:1",
        f"msg:{ANNA}:1:2",
    ]
    found = logs.of_message(conn, ANNA, workouts.message_source(ANNA, 1, ""))
    assert found == logs.of_log(conn, ANNA, "m1")


def test_signs_that_mean_something_to_a_database_mean_nothing_in_a_source(conn: Connection) -> None:
    anna(conn)
    workouts.add(conn, ANNA, "a", "import:a_b%:1", did(MONDAY, sets(RED, 1)))
    workouts.add(conn, ANNA, "b", "import:axbz:1", did(MONDAY, sets(RED, 2)))
    assert [line.log for line in logs.of_message(conn, ANNA, "import:a_b%")] == ["a"]


def test_undo_marks_the_whole_log_once_and_redo_brings_it_back(conn: Connection) -> None:
    anna(conn)
    recorded(conn, 1, "hip-thrust", "dead-bug")
    logs.undo(conn, ANNA, "m1", LATER)
    assert [line.undone for line in logs.of_log(conn, ANNA, "m1")] == [True, True]
    assert logs.last_log(conn, ANNA, NOW - timedelta(days=1)) is None
    logs.redo(conn, ANNA, "m1")
    assert logs.last_log(conn, ANNA, NOW - timedelta(days=1)) == "m1"


def test_cleo_neither_finds_nor_undoes_annas_log(conn: Connection) -> None:
    anna(conn)
    cleo(conn)
    recorded(conn, 1, "hip-thrust")
    logs.undo(conn, CLEO, "m1", LATER)
    assert logs.of_log(conn, CLEO, "m1") == []
    assert [line.undone for line in logs.of_log(conn, ANNA, "m1")] == [False]
