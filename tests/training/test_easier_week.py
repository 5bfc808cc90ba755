"""A lighter week: one day less with rest between the others, and the other end of the day."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.easier_week import fewer, other_time


@pytest.mark.parametrize(
    ("days", "left"),
    [({0, 2, 4}, {0, 4}), ({1, 3}, {1}), ({0, 1, 2, 3}, {0, 1, 3}), ({0, 1}, {0}), ({5}, None)],
)
def test_the_days_that_stay_lie_apart(days: set[int], left: set[int] | None) -> None:
    assert fewer(days) == left


@given(st.frozensets(st.integers(0, 6), min_size=2))
def test_exactly_one_of_the_days_goes(days: frozenset[int]) -> None:
    left = fewer(days)
    assert left is not None
    assert left < days
    assert len(left) == len(days) - 1


def test_who_trains_early_may_try_the_evening_and_the_other_way_round() -> None:
    assert other_time(time(7, 30)) == other_time(time(12, 30)) == time(18)
    assert other_time(time(18)) == other_time(time(22)) == time(7, 30)
