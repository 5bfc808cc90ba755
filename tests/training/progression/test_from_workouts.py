"""The log as the engine reads it: whatever the unit, the order and the way of writing."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import FIRST, did, logs, other_unit, sets
from tests.training.progression.lives import BODY_ALONE, HELPED, HOLD, SEED
from tgbot.training.exercise import Exercise, Ladder
from tgbot.training.progression import ANYONE, next_target, sessions_of
from tgbot.training.resistance import Assistance, Band, Bodyweight, Weight
from tgbot.training.workout import Pain, Prescribed, Set

RED = Band("red")
DAY = "2026-10-05"


def exercise(ladder: Ladder = SEED) -> Exercise:
    return Exercise(
        slug="hip-thrust-leg-extension",
        group="glutes",
        ladder=ladder,
        each_side=False,
        easiest=False,
        minutes=9,
        progressions=(),
        prerequisites=(),
        texts={},
    )


def read(*workouts, ladder: Ladder = SEED):
    return sessions_of(workouts, exercise(ladder), ladder.regressions)


def weight(value: str, unit: str = "kg", on: str | None = None, count: int = 1) -> Weight:
    return Weight(Decimal(value), unit, on, count)


@pytest.mark.parametrize(
    ("resistance", "rung"),
    [
        (Bodyweight(), "bodyweight"),
        (RED, "red"),
        (Band("red", None, 2), "red"),
        (Band("purple"), None),
        (Band(None, "heavy"), None),
        (weight("1", on="ankle"), "ankle-1"),
        (weight("1", on="ankle", count=2), "ankle-1"),
        (weight("2.2", "lb", "ankle"), "ankle-1"),
        (weight("1.5", on="ankle"), "ankle-1"),
        (weight("0.3", on="ankle"), None),
        (weight("8", on="kettlebell"), None),
        (None, "bodyweight"),
    ],
)
def test_a_resistance_is_the_rung_that_it_certainly_reaches(resistance, rung) -> None:
    (session,) = read(did(DAY, sets(resistance, 12, 12)))
    assert (None if session.rung is None else SEED.rungs[session.rung].id) == rung
    assert not session.forbidden


@pytest.mark.parametrize(
    "resistance",
    [weight("60", on="barbell"), weight("3", on="ankle"), weight("60", on=None)],
)
def test_a_forbidden_load_is_marked(resistance) -> None:
    assert all(one.forbidden for one in read(did(DAY, sets(resistance, 8, 8))))
    assert all(one.forbidden for one in read(did(DAY, sets(RED, 8, also=(resistance,)))))


def test_help_between_two_rungs_is_the_one_with_more_of_it() -> None:
    def rung(value: str, unit: str = "kg") -> int | None:
        done = sets(Assistance(Decimal(value), unit), 8)
        return read(did(DAY, done), ladder=HELPED)[0].rung

    assert (rung("20"), rung("44", "lb"), rung("15"), rung("40")) == (1, 1, 1, None)


def test_what_is_not_written_is_as_it_was_shown() -> None:
    shown = Prescribed(3, 12, 2, tempo=1, pause=2)
    (session,) = read(did(DAY, sets(None, 12, 12, 12), prescribed=shown))
    assert (session.rung, session.tempo, session.pause) == (2, 1, 2)
    assert session.prescribed == shown


def test_a_tempo_and_a_pause_count_as_far_as_they_were_kept() -> None:
    slow = sets(RED, 10, tempo="3-1-2-0", pause_s=1)
    hasty = sets(RED, 10, tempo="1-0-1-0", pause_s=0)
    assert [(one.tempo, one.pause) for one in read(did(DAY, slow))] == [(1, 1)]
    assert [(one.tempo, one.pause) for one in read(did(DAY, hasty))] == [(0, 0)]


def test_warm_up_sets_do_not_count() -> None:
    done = (*sets(RED, 15, kind="warmup"), *sets(RED, 12, 12))
    assert read(did(DAY, done))[0].sets == (12, 12)


def test_single_sets_of_a_date_add_up_to_one_session_in_the_order_they_were_logged() -> None:
    rows = [
        did(DAY, sets(RED, 14), logged=f"{DAY} 08:00"),
        did(DAY, sets(RED, 12), logged=f"{DAY} 07:40"),
        did(DAY, sets(RED, 13), logged=f"{DAY} 07:50"),
    ]
    (session,) = read(*rows)
    assert session.sets == (12, 13, 14)


def test_several_rungs_on_a_date_are_several_rows_of_one_day() -> None:
    rows = read(did(DAY, sets(RED, 12, 12), sets(Band("green"), 8)))
    assert {(SEED.rungs[one.rung].id, one.sets) for one in rows} == {
        ("red", (12, 12)),
        ("green", (8,)),
    }


def test_left_and_right_are_one_set_as_good_as_the_weaker_side() -> None:
    done = (
        *sets(RED, 10, side="left"),
        *sets(RED, 9, side="right"),
        *sets(RED, 11, side="left"),
        *sets(RED, 12, side="right"),
    )
    assert read(did(DAY, done))[0].sets == (9, 11)
    assert read(did(DAY, sets(RED, 10, 10, side="left")))[0].sets == (10, 10)


def test_a_hold_counts_seconds() -> None:
    done = (Set(seconds=40, resistance=Bodyweight()), Set(reps=10, resistance=Bodyweight()))
    assert read(did(DAY, done), ladder=HOLD)[0].sets == (40,)


def test_rpe_is_reps_in_reserve_from_the_other_end() -> None:
    done = (*sets(RED, 12, rir=Decimal(3)), *sets(RED, 12, rpe=Decimal("8.5")))
    assert read(did(DAY, done))[0].rir == 1.5
    assert read(did(DAY, sets(RED, 12), rir=Decimal(0)))[0].rir == 0.0


def test_pain_without_sets_is_a_report_and_other_exercises_are_none_of_it() -> None:
    rows = read(did(DAY, pain=Pain(6, "knee")), did(DAY, sets(RED, 9), exercise="dead-bug"))
    assert [(one.sets, one.pain) for one in rows] == [((), Pain(6, "knee"))]


def test_the_regressions_are_read_as_such() -> None:
    rows = read(did(DAY, sets(RED, 12), exercise="hip-thrust"), did(DAY, sets(RED, 9)))
    assert [(one.regression, one.sets) for one in rows] == [(False, (9,)), (True, (12,))]


def test_wobbling_marks_the_day() -> None:
    assert read(did(DAY, sets(RED, 12), form="wobbly"))[0].wobbly


def target(workouts, ladder: Ladder):
    rows = sessions_of(workouts, exercise(ladder), ladder.regressions)
    return next_target(rows, ladder, date(2027, 1, 1).replace(year=FIRST.year + 1), ANYONE)


ladders = st.sampled_from([SEED, BODY_ALONE, HELPED, replace(SEED, forbidden=frozenset())])


@given(logs, ladders)
def test_a_log_in_another_unit_gives_the_same_target(workouts, ladder: Ladder) -> None:
    assert target([other_unit(one) for one in workouts], ladder) == target(workouts, ladder)


@given(logs, ladders, st.randoms())
def test_a_log_out_of_order_gives_the_same_target(workouts, ladder: Ladder, random) -> None:
    mixed = list(workouts)
    random.shuffle(mixed)
    assert target(mixed, ladder) == target(workouts, ladder)
