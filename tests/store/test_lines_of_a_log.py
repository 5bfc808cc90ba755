"""Runs, weights and own exercises in a log: undone, removed, paged together with the sets."""

from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import Connection

from tests.store.cast import ANNA, CLEO, LATER, NOW, anna, cleo
from tests.training.logs import RED, did, sets
from tgbot.store import activities, body_weights, logs, own_exercises, workouts
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.workout import Distance, Pain, Set

TODAY = NOW.date()


def ran(day: date = TODAY, km: str = "5", **more) -> Activity:
    far = Set(distance=Distance(Decimal(km), "km"), seconds=1530)
    return Activity(day, "run", (far,), NOW, **more)


def weighed(value: str, day: date = TODAY, minutes: int = 0) -> BodyWeight:
    return BodyWeight(day, Decimal(value), "kg", NOW + timedelta(minutes=minutes))


def one_of_each(conn: Connection, person: int = ANNA, log: str = "m1") -> None:
    """A message with three lines: sets, a run, a weight."""
    source = workouts.message_source(person, 1, "")
    workouts.add(conn, person, log, f"{source}1", did("2026-03-02", sets(RED, 12)))
    activities.add(conn, person, log, f"{source}2", ran())
    body_weights.add(conn, person, log, f"{source}3", weighed("72.4"))


def test_undo_takes_back_every_line_and_redo_brings_them_back(conn: Connection) -> None:
    anna(conn)
    one_of_each(conn)
    logs.undo(conn, ANNA, "m1", LATER)
    assert logs.count(conn, ANNA) == 0
    assert all(line.undone for line in logs.of_log(conn, ANNA, "m1"))
    logs.redo(conn, ANNA, "m1")
    assert logs.count(conn, ANNA) == 3


def test_sets_know_whether_anything_else_was_logged_with_them(conn: Connection) -> None:
    anna(conn)
    one_of_each(conn)
    workouts.add(conn, ANNA, "m2", "a:2", did("2026-03-02", sets(RED, 12)))
    body_weights.add(conn, ANNA, "m3", "a:3", weighed("72.4"))
    workouts.add(conn, ANNA, "m3", "a:4", did("2026-03-02", sets(RED, 12)))
    found = {log: workouts.of_log(conn, ANNA, log) for log in ("m1", "m2", "m3")}
    among = {log: [row.among_others for row in rows] for log, rows in found.items()}
    assert among == {"m1": [True], "m2": [False], "m3": [True]}


def test_the_last_log_is_the_newest_of_any_kind_that_stands(conn: Connection) -> None:
    anna(conn)
    workouts.add(
        conn, ANNA, "m1", "a:1", did("2026-03-02", sets(RED, 12), logged="2026-03-02 08:00")
    )
    body_weights.add(conn, ANNA, "m2", "a:2", weighed("72.4", minutes=5))
    activities.add(conn, ANNA, "m3", "a:3", ran())
    since = NOW - timedelta(days=1)
    assert logs.last_log(conn, ANNA, since) == "m2"
    logs.undo(conn, ANNA, "m2", LATER)
    assert logs.last_log(conn, ANNA, since) == "m3"
    assert logs.last_log(conn, ANNA, NOW + timedelta(hours=1)) is None


def test_the_lines_of_a_message_are_found_by_its_source_alone(conn: Connection) -> None:
    anna(conn)
    one_of_each(conn)
    body_weights.add(conn, ANNA, "m11", workouts.message_source(ANNA, 11, 1), weighed("70"))
    prefix = workouts.message_source(ANNA, 1, "")
    found = logs.of_message(conn, ANNA, prefix)
    assert [line.what for line in found] == ["activity", "weight", "workout"]


def test_removed_lines_are_gone_and_only_those(conn: Connection) -> None:
    anna(conn)
    one_of_each(conn)
    run, weight, _ = logs.of_log(conn, ANNA, "m1")
    logs.remove(conn, ANNA, [run, weight])
    assert [line.what for line in logs.of_log(conn, ANNA, "m1")] == ["workout"]


def test_pages_run_through_all_kinds_newest_first(conn: Connection) -> None:
    anna(conn)
    workouts.add(conn, ANNA, "m1", "a:1", did("2026-03-01", sets(RED, 12)))
    activities.add(conn, ANNA, "m2", "a:2", ran(date(2026, 3, 2)))
    body_weights.add(conn, ANNA, "m3", "a:3", weighed("72.4", date(2026, 2, 27)))
    order = [logs.newest(conn, ANNA, skip, 1)[0][0] for skip in range(3)]
    assert order == ["activity", "workout", "weight"]


def test_what_is_cleo_s_is_not_touched_by_anna(conn: Connection) -> None:
    anna(conn)
    cleo(conn)
    one_of_each(conn, CLEO)
    logs.undo(conn, ANNA, "m1", LATER)
    logs.remove(conn, ANNA, logs.of_log(conn, CLEO, "m1"))
    assert logs.count(conn, CLEO) == 3
    assert logs.of_log(conn, ANNA, "m1") == []


def test_an_activity_comes_back_as_it_was_said(conn: Connection) -> None:
    anna(conn)
    said = ran(note="windy", pain=Pain(3, "knee"))
    assert activities.add(conn, ANNA, "m1", "a:1", said)
    assert not activities.add(conn, ANNA, "m1", "a:1", ran(km="99")), "a source is recorded once"
    assert activities.of_log(conn, ANNA, "m1") == [said]
    assert activities.newest(conn, ANNA, "run", 0, 5) == [said]
    assert activities.count(conn, ANNA, "bike") == 0


def test_a_weight_is_compared_with_the_one_before_its_date(conn: Connection) -> None:
    anna(conn)
    first, second = weighed("73", date(2026, 2, 20)), weighed("72.4", minutes=1)
    for number, weight in enumerate((second, first)):
        assert body_weights.add(conn, ANNA, f"m{number}", f"a:{number}", weight)
    assert body_weights.before(conn, ANNA, second) == first
    assert body_weights.before(conn, ANNA, first) is None
    logs.undo(conn, ANNA, "m1", LATER)
    assert body_weights.before(conn, ANNA, second) is None


def test_own_exercises_are_kept_by_name_for_each_person(conn: Connection) -> None:
    anna(conn)
    cleo(conn)
    made = own_exercises.add(conn, ANNA, "Pistol squat")
    assert own_exercises.of_person(conn, ANNA) == [made]
    assert own_exercises.is_own(made.slug)
    assert not own_exercises.is_own("hip-thrust")
    assert own_exercises.of_person(conn, CLEO) == []
