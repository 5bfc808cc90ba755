"""The log gives back what was written, once, and undo takes nothing away for good."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from tests.store.cast import ANNA, BEN, CLEO, LATER, NOW, anna, ben, cleo
from tests.training.logs import RED, did, efforts, kg, resistances, sets
from tgbot.store import logs, pains, tables, workouts
from tgbot.training.resistance import Assistance, Band
from tgbot.training.workout import Pain, Prescribed, Set, Workout

MONDAY = "2026-03-02"
THRUST = "hip-thrust-leg-extension"

every_set = st.builds(
    lambda effort, more: Set(**effort, **more),
    efforts,
    st.fixed_dictionaries(
        {
            "resistance": resistances
            | st.builds(Band, st.just("dark green"), st.sampled_from([None, "heavy"]))
            | st.builds(Assistance, st.none(), st.none(), st.just("blue")),
            "also": st.sampled_from([(), (kg("1.25"),), (kg("1"), RED)]),
            "rpe": st.sampled_from([None, Decimal("7.5"), Decimal(8)]),
            "rir": st.sampled_from([None, Decimal(0), Decimal("1.5")]),
            "tempo": st.sampled_from([None, "3-1-2-0"]),
            "pause_s": st.sampled_from([None, 0, 3]),
            "side": st.sampled_from([None, "each", "left", "right"]),
            "kind": st.sampled_from(["work", "warmup", "drop", "amrap", "failed"]),
        }
    ),
)
every_workout = st.builds(
    Workout,
    date=st.dates(date(2020, 2, 29), date(2030, 12, 31)),
    exercise=st.sampled_from([THRUST, "dead-bug"]),
    sets=st.lists(every_set, max_size=6).map(tuple),
    logged_at=st.integers(0, 10**9).map(lambda seconds: NOW + timedelta(seconds=seconds)),
    note=st.none() | st.text(max_size=40),
    pain=st.none()
    | st.builds(
        Pain,
        st.none() | st.integers(0, 10),
        st.sampled_from([None, "knee"]),
        st.sampled_from([None, "left"]),
        st.booleans(),
    ),
    prescribed=st.none() | st.just(Prescribed(3, 12, 1, 0, 2)),
    form=st.sampled_from([None, "wobbly"]),
    rir=st.sampled_from([None, Decimal(2), Decimal("0.5")]),
)


def logged(conn: Connection, workout: Workout, number: int = 1, person: int = ANNA) -> int | None:
    """Records a workout of message `number`, whose log is called like its message."""
    source = workouts.message_source(person, number, 1)
    return workouts.add(conn, person, f"m{number}", source, workout)


@given(workout=every_workout)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_every_kind_of_set_comes_back_as_it_was_written(conn: Connection, workout: Workout) -> None:
    with conn.begin_nested() as example:
        anna(conn)
        logged(conn, workout)
        [kept] = workouts.of_log(conn, ANNA, "m1")
        assert kept.workout == workout
        example.rollback()


def test_the_same_line_of_a_message_is_recorded_once(conn: Connection) -> None:
    anna(conn)
    first = logged(conn, did(MONDAY, sets(RED, 12, 12)))
    assert first is not None
    assert logged(conn, did(MONDAY, sets(RED, 99))) is None
    assert workouts.count(conn, ANNA) == 1
    [kept] = workouts.of_message(conn, ANNA, ANNA, 1)
    assert [one.reps for one in kept.workout.sets] == [12, 12]


def test_two_people_may_have_the_same_source(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    for person in (ANNA, BEN):
        assert workouts.add(conn, person, "tap", "tap:1:x:1", did(MONDAY)) is not None


def test_undo_hides_a_log_and_redo_brings_it_back(conn: Connection) -> None:
    anna(conn)
    logged(conn, did(MONDAY, sets(RED, 12)), 1)
    logged(conn, did(MONDAY, sets(RED, 10)), 2)
    logs.undo(conn, ANNA, "m2", LATER)
    assert workouts.count(conn, ANNA) == 1
    assert logs.last_log(conn, ANNA, NOW - timedelta(days=1)) == "m1"
    [hidden] = workouts.of_log(conn, ANNA, "m2")
    assert hidden.undone_at == LATER
    logs.redo(conn, ANNA, "m2")
    assert workouts.count(conn, ANNA) == 2
    assert workouts.of_log(conn, ANNA, "m2")[0].undone_at is None


def test_a_second_undo_does_not_change_when_it_was_undone(conn: Connection) -> None:
    anna(conn)
    logged(conn, did(MONDAY, sets(RED, 12)))
    logs.undo(conn, ANNA, "m1", LATER)
    logs.undo(conn, ANNA, "m1", LATER + timedelta(hours=1))
    assert workouts.of_log(conn, ANNA, "m1")[0].undone_at == LATER


def test_what_replaces_a_workout_has_its_source_and_only_its_own_sets(conn: Connection) -> None:
    anna(conn)
    logged(conn, did(MONDAY, sets(RED, 12, 12, 12), note="tired"))
    [before] = workouts.of_log(conn, ANNA, "m1")
    better = did("2026-03-01", sets(kg("5"), 10), exercise="dead-bug")
    workouts.replace(conn, ANNA, before, better, filled_in=True)
    [after] = workouts.of_log(conn, ANNA, "m1")
    assert after == replace(before, workout=better, filled_in=True)


def test_removed_workouts_leave_no_sets_behind(conn: Connection) -> None:
    anna(conn)
    logged(conn, did(MONDAY, sets(RED, 12)), 1)
    kept = logged(conn, did(MONDAY, sets(RED, 10)), 2)
    [gone] = workouts.of_log(conn, ANNA, "m1")
    workouts.remove(conn, ANNA, [gone.id])
    assert workouts.of_log(conn, ANNA, "m1") == []
    owners = conn.execute(select(tables.workout_set.c.workout_id)).scalars()
    assert list(owners) == [kept]


def test_message_1_is_not_taken_for_message_11(conn: Connection) -> None:
    anna(conn)
    logged(conn, did(MONDAY, sets(RED, 12)), 1)
    logged(conn, did(MONDAY, sets(RED, 8)), 11)
    assert [row.log for row in workouts.of_message(conn, ANNA, ANNA, 1)] == ["m1"]


def test_what_was_said_of_a_log_afterwards_is_kept_with_it(conn: Connection) -> None:
    anna(conn)
    row = logged(conn, did(MONDAY, sets(RED, 12)))
    assert row is not None
    workouts.set_form(conn, ANNA, "m1", form="wobbly", rir=None)
    workouts.set_form(conn, ANNA, "m1", form=None, rir=Decimal("1.5"))
    pains.note(conn, ANNA, row, Pain(4, "knee", "left"))
    kept = workouts.of_log(conn, ANNA, "m1")[0].workout
    assert (kept.form, kept.rir, kept.pain) == ("wobbly", Decimal("1.5"), Pain(4, "knee", "left"))


def test_the_history_of_exercises_is_oldest_first_and_ends_with_the_newest(
    conn: Connection,
) -> None:
    anna(conn)
    for number, day in enumerate(("2026-03-04", "2026-03-02", "2026-03-03"), start=1):
        logged(conn, did(day, sets(RED, number)), number)
    logged(conn, did("2026-03-03", sets(RED, 9), exercise="dead-bug"), 4)
    found = workouts.of_exercises(conn, ANNA, [THRUST, "plank"], most=2)
    assert [str(one.date) for one in found[THRUST]] == ["2026-03-03", "2026-03-04"]
    assert found["plank"] == []
    assert "dead-bug" not in found


def test_much_of_one_exercise_does_not_push_out_what_was_done_of_another(conn: Connection) -> None:
    anna(conn)
    logged(conn, did("2026-01-05", sets(RED, 12), exercise="dead-bug"), 1)
    for number in range(2, 8):
        logged(conn, did(f"2026-03-0{number}", sets(RED, number)), number)
    found = workouts.of_exercises(conn, ANNA, [THRUST, "dead-bug"], most=3)
    assert len(found["dead-bug"]) == 1
    assert [one.date.day for one in found[THRUST]] == [5, 6, 7]


@pytest.mark.parametrize(
    ("exercise", "skip", "days"),
    [(None, 0, [4, 3]), (None, 2, [3, 2]), (THRUST, 1, [3, 2])],
)
def test_a_page_of_the_log_is_newest_first(
    conn: Connection, exercise: str | None, skip: int, days: list[int]
) -> None:
    anna(conn)
    logged(conn, did("2026-03-02", sets(RED, 1)), 1)
    logged(conn, did("2026-03-03", sets(RED, 2)), 2)
    logged(conn, did("2026-03-03", sets(RED, 3), exercise="dead-bug"), 3)
    logged(conn, did("2026-03-04", sets(RED, 4)), 4)
    page = workouts.newest(conn, ANNA, exercise, skip, 2)
    assert [row.workout.date.day for row in page] == days


def test_days_and_spans_leave_out_what_was_undone(conn: Connection) -> None:
    anna(conn)
    logged(conn, did("2026-03-02", sets(RED, 1)), 1)
    logged(conn, did("2026-03-03", sets(RED, 2)), 2)
    logged(conn, did("2026-03-05", sets(RED, 3)), 3)
    logs.undo(conn, ANNA, "m2", LATER)
    assert workouts.days(conn, ANNA) == {date(2026, 3, 2), date(2026, 3, 5)}
    span = workouts.between(conn, ANNA, date(2026, 3, 2), date(2026, 3, 4))
    assert [one.date.day for one in span] == [2]
    assert list(workouts.on(conn, ANNA, date(2026, 3, 2))) == [THRUST]
    assert workouts.on(conn, ANNA, date(2026, 3, 3)) == {}
    assert workouts.logs_on(conn, ANNA, date(2026, 3, 2)) == 1


def test_a_mere_report_of_pain_is_no_training_but_excuses_its_day(conn: Connection) -> None:
    anna(conn)
    logged(conn, did("2026-03-02", sets(RED, 1)), 1)
    logged(conn, did("2026-03-03", pain=Pain(6, "knee")), 2)
    assert workouts.days(conn, ANNA) == {date(2026, 3, 2)}
    assert workouts.on(conn, ANNA, date(2026, 3, 3)) == {}
    assert pains.days(conn, ANNA) == {date(2026, 3, 3)}
    logs.undo(conn, ANNA, "m2", LATER)
    assert pains.days(conn, ANNA) == set()


def test_cleo_can_neither_see_nor_touch_what_anna_logged(conn: Connection) -> None:
    anna(conn)
    cleo(conn)
    row = logged(conn, did(MONDAY, sets(RED, 12), note="mine"))
    assert row is not None
    [before] = workouts.of_log(conn, ANNA, "m1")
    assert workouts.of_log(conn, CLEO, "m1") == []
    assert workouts.of_message(conn, CLEO, ANNA, 1) == []
    assert workouts.newest(conn, CLEO, None, 0, 9) == []
    logs.undo(conn, CLEO, "m1", LATER)
    workouts.remove(conn, CLEO, [row])
    workouts.replace(conn, CLEO, before, did(MONDAY))
    pains.note(conn, CLEO, row, Pain(9))
    workouts.set_form(conn, CLEO, "m1", form="wobbly", rir=None)
    assert workouts.of_log(conn, ANNA, "m1") == [before]
