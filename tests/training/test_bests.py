"""The records that stand, like compared with like."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.training.logs import GREEN, RED, did, holds, kg, lb, other_unit, sets
from tgbot.training.bests import Best, bests
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Workout


def test_each_resistance_has_its_best_day_newest_first() -> None:
    log = [
        did("2026-03-02", sets(RED, 12, 12)),
        did("2026-03-04", sets(RED, 12, 10)),
        did("2026-03-06", sets(GREEN, 8, 8)),
    ]
    green, red = bests(log)
    assert (green.amount, green.against, green.day) == (16, (GREEN,), date(2026, 3, 6))
    assert (red.amount, red.day) == (24, date(2026, 3, 2))


def test_of_equal_days_the_first_keeps_the_record() -> None:
    [best] = bests([did(day, sets(RED, 12)) for day in ("2026-03-04", "2026-03-02")])
    assert best.day == date(2026, 3, 2)


def test_the_heaviest_load_comes_first_in_the_unit_it_was_written_in() -> None:
    log = [did("2026-03-02", sets(kg("20"), 8)), did("2026-03-04", sets(lb("50"), 6))]
    heaviest, *_ = bests(log)
    assert (heaviest.kind, heaviest.against) == ("load", (lb("50"),))


def test_a_hold_counts_in_seconds_and_a_warm_up_not_at_all() -> None:
    log = [
        did("2026-03-02", holds(None, 30, 20)),
        did("2026-03-04", sets(None, 40, kind="warmup")),
    ]
    assert bests(log) == [Best("seconds", Decimal(50), (), date(2026, 3, 2))]


def test_logs_of_one_day_are_one_session() -> None:
    singles = [
        did("2026-03-02", sets(RED, reps), logged=f"2026-03-02 07:3{reps % 10}")
        for reps in (12, 11)
    ]
    assert bests(singles)[0].amount == 23


@given(
    st.lists(st.tuples(st.integers(1, 28), st.integers(1, 20), st.sampled_from([RED, kg("10")])))
)
def test_neither_order_nor_unit_changes_a_record(done: list[tuple[int, int, Resistance]]) -> None:
    log: list[Workout] = [did(f"2026-03-{day:02}", sets(used, reps)) for day, reps, used in done]
    amounts = [(best.kind, best.day) for best in bests(log)]
    assert [(best.kind, best.day) for best in bests(log[::-1])] == amounts
    assert [(best.kind, best.day) for best in bests(map(other_unit, log))] == amounts
