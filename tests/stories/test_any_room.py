"""Any buttons ever shown and any texts, from two phones and a stranger's: nothing is doubled."""

import pytest

from tests.lived import lived
from tests.stories.any_room import AnyRoom


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Europe/Berlin")


def test_a_few_lives_in_any_room() -> None:
    lived(AnyRoom, 3, 15)


@pytest.mark.slow
def test_many_lives_in_any_room() -> None:
    lived(AnyRoom, 6, 25)
