"""While a command loads what it needs nothing is searched for garbage; ever after it is."""

import gc
from collections.abc import Iterator

import pytest

from tgbot import cli


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What the tests before this one left is not kept for good."""
    yield
    gc.unfreeze()
    gc.enable()


@cli._loading()
def fails_to_load(seen: list[bool]) -> None:
    seen.append(gc.isenabled())
    raise ImportError("what is to be loaded is not there")


def test_garbage_is_searched_for_again_after_loading_even_where_that_failed() -> None:
    seen: list[bool] = []
    with pytest.raises(ImportError):
        fails_to_load(seen)
    assert (seen, gc.isenabled()) == ([False], True)
