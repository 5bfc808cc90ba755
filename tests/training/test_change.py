"""What changed in an exercise: better, the same, less, or not to be compared."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import (
    GREEN,
    RAISE,
    RED,
    THRUST,
    did,
    done_sets,
    holds,
    kg,
    lb,
    logs,
    other_unit,
    sets,
)
from tgbot.training.change import Change, best_line, changes, trend
from tgbot.training.resistance import Bodyweight
from tgbot.training.workout import Distance, Set

MONDAY = date(2026, 11, 16)
lines = st.lists(done_sets, min_size=1, max_size=4).map(best_line)


def test_annas_week_reads_three_times_twelve_then_thirteen_and_the_raise_held() -> None:
    log = [
        did("2026-11-13", sets(RED, 12, 12, 12)),
        did("2026-11-13", sets(None, 12, 12, 12), exercise=RAISE),
        did("2026-11-16", sets(RED, 12, 12, 13)),
        did("2026-11-16", sets(None, 12, 12, 12), exercise=RAISE, logged="2026-11-16 07:40"),
        did("2026-11-18", sets(RED, 13, 13, 13)),
    ]
    assert changes(log, MONDAY) == (
        Change(THRUST, sets(RED, 12, 12, 12), sets(RED, 13, 13, 13), "up"),
        Change(RAISE, sets(None, 12, 12, 12), sets(None, 12, 12, 12), "held"),
    )


def test_a_new_exercise_is_compared_with_its_own_beginning_or_with_nothing() -> None:
    first = did("2026-11-16", sets(RED, 8, 8))
    assert changes([first], MONDAY) == (Change(THRUST, (), sets(RED, 8, 8), "first"),)
    again = did("2026-11-18", sets(RED, 9, 9))
    assert changes([first, again], MONDAY) == (
        Change(THRUST, sets(RED, 8, 8), sets(RED, 9, 9), "up"),
    )


def test_an_exercise_that_was_not_done_this_week_is_not_mentioned() -> None:
    assert changes([did("2026-11-15", sets(RED, 8))], MONDAY) == ()
    warm_up = did("2026-11-16", sets(RED, 8, kind="warmup"))
    assert changes([did("2026-11-15", sets(RED, 8)), warm_up], MONDAY) == ()


def test_single_sets_of_one_day_are_one_line() -> None:
    log = [
        did("2026-11-16", sets(RED, reps), logged=f"2026-11-16 07:3{n}")
        for n, reps in enumerate((12, 10, 11))
    ]
    assert changes(log, MONDAY)[0].after == sets(RED, 12, 10, 11)
    assert changes(log[::-1], MONDAY)[0].after == sets(RED, 12, 10, 11)


def test_two_lines_of_one_message_come_in_one_order_whatever_that_of_the_rows() -> None:
    log = [did("2026-11-16", sets(RED, n)) for n in (12, 11)]
    assert changes(log, MONDAY) == changes(log[::-1], MONDAY)


def test_the_best_line_is_the_heaviest_or_else_the_most() -> None:
    assert best_line(sets(kg("40"), 10, 10) + sets(lb("99"), 8)) == sets(lb("99"), 8)
    assert best_line(sets(RED, 10, 10) + sets(GREEN, 8)) == sets(RED, 10, 10)
    assert best_line(sets(RED, 10, rir=Decimal(2))) == sets(RED, 10)


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (sets(RED, 12, 12, 11), sets(RED, 12, 12, 12), "up"),
        (sets(RED, 12, 12, 12), sets(RED, 13, 11, 12), "held"),
        (sets(RED, 12, 12, 12), sets(RED, 12, 12), "down"),
        (sets(RED, 15, 15), sets(RED, 10, 10, 10), "up"),  # a new set, the total kept
        (sets(RED, 15, 15), sets(RED, 9, 9, 9), "changed"),
        (sets(RED, 15, 15), sets(GREEN, 8, 8), "changed"),
        (sets(Bodyweight(), 15), sets(kg("5"), 15), "changed"),
        (sets(kg("40"), 10), sets(kg("45"), 10), "up"),
        (sets(kg("40"), 10), sets(kg("45"), 8), "changed"),
        (sets(kg("20"), 10), sets(lb("44"), 10), "down"),
        (holds(None, 30, 30), holds(None, 30, 35), "up"),
        (
            (Set(distance=Distance(Decimal(1), "mi")),),
            (Set(distance=Distance(Decimal(1700), "m")),),
            "up",
        ),
        (sets(RED, 10, tempo="2-0-2-0"), sets(RED, 10, tempo="3-1-2-0"), "up"),
        (sets(RED, 10, tempo="3-1-2-0"), sets(RED, 10), "held"),  # not said is not quicker
        (sets(RED, 10, pause_s=1), sets(RED, 10, pause_s=2), "up"),
        (sets(RED, 12, pause_s=1), sets(RED, 9, pause_s=2), "changed"),
        (sets(None, 10, side="each"), sets(None, 10, side="left"), "held"),
    ],
)
def test_more_in_something_and_less_in_nothing_is_up_and_trades_are_not_judged(
    before: tuple[Set, ...], after: tuple[Set, ...], said: str
) -> None:
    assert trend(before, after) == said


@given(lines, lines)
def test_what_is_up_one_way_is_down_the_other(before, after) -> None:
    turned = {"up": "down", "down": "up", "held": "held", "changed": "changed"}
    assert trend(after, before) == turned[trend(before, after)]
    assert trend(after, after) == "held"


@given(lines)
def test_one_more_rep_is_always_up(line) -> None:
    more = tuple(replace(one, reps=(one.reps or 0) + 1) for one in line)
    assert trend(line, more) == "up"


@given(logs, st.randoms())
def test_neither_the_order_of_rows_nor_the_unit_changes_what_is_said(log, random) -> None:
    week = changes(log, MONDAY)
    assert changes(random.sample(log, len(log)), MONDAY) == week
    turned = changes([other_unit(one) for one in log], MONDAY)
    assert [(one.exercise, one.trend) for one in turned] == [(o.exercise, o.trend) for o in week]
