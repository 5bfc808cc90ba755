"""What is kept by the very values is never told of others, however alike, and stays little."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.training import same
from tgbot.training.resistance import Weight
from tgbot.training.same import of_the_same


def test_equal_loads_that_are_written_otherwise_are_two() -> None:
    whole, tenths = (Weight(Decimal(value), "kg") for value in ("20", "20.0"))
    assert whole == tenths
    written = of_the_same(lambda load: str(load.value))
    assert [written(one) for one in (whole, tenths, whole)] == ["20", "20.0", "20"]


def test_of_the_very_same_it_is_asked_once() -> None:
    asked: list[object] = []
    times = of_the_same(lambda one, other: asked.append(one) or (one, other))
    one, other = (1, 2), (3, 4)
    assert times(one, other) is times(one, other)
    assert len(asked) == 1
    times(other, one)
    times((1, *(2,)), other)
    assert len(asked) == 3


@given(st.lists(st.lists(st.integers(0, 3), max_size=3), max_size=60))
def test_what_comes_and_goes_is_never_mistaken(lists: list[list[int]]) -> None:
    total = of_the_same(lambda numbers: sum(numbers))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(same, "MOST", 5)
        # Each tuple is made anew, and where nothing kept it its id would soon be another's.
        assert [total(tuple(one)) for one in lists] == [sum(one) for one in lists]
