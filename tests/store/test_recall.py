"""What is remembered of a log is what stands in the database, whatever happened to it."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, LATER, anna, ben
from tests.store.databases import opened
from tests.store.test_workouts import every_workout, logged
from tests.training.logs import RED, did, sets
from tgbot.store import logs, marks, newest, pains, people, workouts
from tgbot.store.newest import AT_ONCE
from tgbot.store.recall import NEWEST, Recall, recall
from tgbot.training.workout import Pain, Workout

EXERCISES = ("hip-thrust-leg-extension", "dead-bug", "plank")
FIRST = did("2026-03-02", sets(RED, 12, 12))
SECOND = did("2026-03-01", sets(RED, 9), logged="2026-03-02 08:00:00.123456", note="tired")

Change = Callable[[Connection], object]


def as_remembered(conn: Connection) -> dict[str, list[Workout]]:
    return workouts.of_exercises(conn, ANNA, EXERCISES)


def anew(conn: Connection) -> dict[str, list[Workout]]:
    conn.info.pop("recall", None)
    return as_remembered(conn)


def a_beginning(conn: Connection) -> None:
    anna(conn)
    for number in (1, 2, 3):
        logged(conn, FIRST, number)
    logs.undo(conn, ANNA, "m3", LATER)
    as_remembered(conn)


def put_another_in_its_place(conn: Connection) -> None:
    for row in workouts.of_log(conn, ANNA, "m1"):
        workouts.replace(conn, ANNA, row, SECOND)


def undo_what_is_then_forgotten(conn: Connection) -> None:
    with conn.begin_nested() as part:
        logged(conn, SECOND, 7)
        logs.undo(conn, ANNA, "m1", LATER)
        as_remembered(conn)
        part.rollback()


CHANGES: dict[str, Change] = {
    "another log": lambda conn: logged(conn, SECOND, 4),
    "the same message again": lambda conn: logged(conn, SECOND, 1),
    "an edit": put_another_in_its_place,
    "an undo": lambda conn: logs.undo(conn, ANNA, "m1", LATER),
    "a log back": lambda conn: logs.redo(conn, ANNA, "m3"),
    "a line less": lambda conn: logs.remove(conn, ANNA, logs.of_log(conn, ANNA, "m1")),
    "a workout less": lambda conn: workouts.remove(
        conn, ANNA, [row.id for row in workouts.of_log(conn, ANNA, "m2")]
    ),
    "how it felt": lambda conn: workouts.set_form(
        conn, ANNA, "m1", form="wobbly", rir=Decimal("1.5")
    ),
    "that it hurt": lambda conn: [
        pains.note(conn, ANNA, row.id, Pain(4, "knee")) for row in workouts.of_log(conn, ANNA, "m1")
    ],
    "what never became true": undo_what_is_then_forgotten,
    "farewell and return": lambda conn: (people.erase(conn, ANNA), anna(conn)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_after_each_change_the_log_is_remembered_as_it_is(conn: Connection, change: Change) -> None:
    a_beginning(conn)
    change(conn)
    assert as_remembered(conn) == anew(conn)


@given(changes=st.lists(st.sampled_from(list(CHANGES)) | every_workout, max_size=12))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
def test_after_many_changes_too(conn: Connection, changes: list[str | Workout]) -> None:
    with conn.begin_nested() as example:
        a_beginning(conn)
        for number, change in enumerate(changes, start=10):
            as_remembered(conn)
            if isinstance(change, Workout):
                logged(conn, change, number)
            else:
                CHANGES[change](conn)
            remembered = as_remembered(conn)
            known = recall(conn)
            assert remembered == anew(conn)
            conn.info["recall"] = known
        example.rollback()


def test_what_another_process_logs_is_not_missed(url: str, key: str) -> None:
    with opened(url, key) as conn:
        anna(conn)
        logged(conn, FIRST)
        remembered = Recall()
        conn.info["recall"] = remembered
        assert len(as_remembered(conn)["dead-bug"]) == 0
    with opened(url, key) as elsewhere:
        logged(elsewhere, did("2026-03-03", sets(RED, 8), exercise="dead-bug"), 2)
    with opened(url, key) as conn:
        conn.info["recall"] = remembered
        logged(conn, SECOND, 3)
        assert as_remembered(conn) == anew(conn)
        assert len(as_remembered(conn)["dead-bug"]) == 1


def test_nothing_is_read_twice_and_a_log_more_is_not_read_at_all(
    conn: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna(conn)
    logged(conn, FIRST)
    before = as_remembered(conn)
    monkeypatch.setattr(workouts, "newest_of_each", lambda *_: pytest.fail("it was read again"))
    assert as_remembered(conn) == before
    logged(conn, did("2026-03-03", sets(RED, 15)), 2)
    assert [one.date.day for one in as_remembered(conn)[FIRST.exercise]] == [2, 3]
    assert [one.date.day for one in before[FIRST.exercise]] == [2]


def test_no_more_is_kept_than_is_looked_at(conn: Connection) -> None:
    anna(conn)
    logged(conn, FIRST)
    as_remembered(conn)
    for number in range(2, NEWEST + 3):
        at = FIRST.logged_at + timedelta(days=number)
        logged(conn, Workout(at.date(), FIRST.exercise, FIRST.sets, at), number)
    remembered = as_remembered(conn)
    assert len(remembered[FIRST.exercise]) == NEWEST
    assert remembered == anew(conn)


def test_of_exercises_that_were_done_very_often_the_newest_of_each_are_read(
    conn: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna(conn)
    slugs = [f"exercise-{n}" for n in range(AT_ONCE + 2)]
    for number in range(30):
        day, slug = str(FIRST.date + timedelta(days=number)), slugs[-1 - number % 4]
        logged(conn, did(day, sets(RED, number + 1), exercise=slug), number)
    at_once = workouts.of_exercises(conn, ANNA, slugs)
    conn.info.pop("recall")
    monkeypatch.setattr(newest, "MANY", 15)
    each = {slug: newest.newest_of(conn, ANNA, slug, NEWEST) for slug in slugs}
    assert at_once == workouts.of_exercises(conn, ANNA, slugs) == each
    assert [len(rows) for rows in each.values()] == [0] * (AT_ONCE - 2) + [7, 7, 8, 8]


def test_who_logged_longest_ago_is_forgotten_first() -> None:
    kept = Recall(most=6)
    kept.learn(1, 11, {"plank": [FIRST]})
    kept.learn(2, 22, {"plank": [FIRST, SECOND]})
    assert kept.logs(1, 11)
    kept.learn(3, 33, {"plank": [FIRST, SECOND]})
    assert (kept.known(1), kept.known(2), kept.known(3)) == (11, None, 33)
    assert kept.logs(1, 12) == {}


def test_a_mark_is_of_one_person_and_never_comes_twice(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    found = set()
    for _ in range(5):
        marks.renew(conn, ANNA)
        found |= {marks.of(conn, ANNA)}
    assert len(found) == 5
    assert marks.of(conn, BEN) is None
