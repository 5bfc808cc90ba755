"""A band of a colour of one's own counts as the next lighter one that the ladder has."""

from pathlib import Path

import pytest

from tests.training.logs import RED, did, sets
from tgbot.coach.band_colours import counted_on
from tgbot.content import Library
from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Band, Bodyweight

CONTENT = Path(__file__).parents[2] / "content"
ORDER = ("lilac", "yellow", "pink", "red", "green")


@pytest.fixture(scope="module")
def ladder() -> Ladder:
    """Yellow and red, among others."""
    return Library(CONTENT).current.exercises["dead-bug"].ladder


@pytest.mark.parametrize(
    ("colour", "counts_as"),
    [("pink", "yellow"), ("green", "red"), ("red", "red"), ("lilac", "lilac"), ("blue", "blue")],
)
def test_a_colour_counts_as_the_one_below_it(ladder: Ladder, colour: str, counts_as: str) -> None:
    [counted] = counted_on(ladder, ORDER, [did("2026-03-02", sets(Band(colour, None, 2), 12, 10))])
    assert counted.sets == sets(Band(counts_as, None, 2), 12, 10)


def test_all_else_stays_as_it_was_logged(ladder: Ladder) -> None:
    logged = [
        did("2026-03-02", sets(RED, 12)),
        did("2026-03-03", sets(Bodyweight(), 9), sets(None, 8)),
    ]
    assert counted_on(ladder, ORDER, logged) == logged


def test_without_colours_of_one_s_own_nothing_is_touched(ladder: Ladder) -> None:
    logged = [did("2026-03-02", sets(Band("pink"), 12))]
    assert counted_on(ladder, ("yellow", "red"), logged) is logged
