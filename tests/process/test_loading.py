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


def test_garbage_is_searched_for_again_after_loading_even_where_that_failed() -> None:
    with pytest.raises(ImportError), cli._loading():
        assert not gc.isenabled()
        raise ImportError("what is to be loaded is not there")
    assert gc.isenabled()
