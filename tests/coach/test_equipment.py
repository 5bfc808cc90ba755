"""Which rungs of a ladder somebody can do with what they have."""

from decimal import Decimal
from pathlib import Path

import pytest

from tgbot.coach.equipment import Equipment
from tgbot.content import Library
from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Band, Resistance, Weight

CONTENT = Path(__file__).parents[2] / "content"


@pytest.fixture(scope="module")
def ladder() -> Ladder:
    """Bodyweight, ankle weights of 0.5 and 1 kg, and bands, among others."""
    return Library(CONTENT).current.exercises["dead-bug"].ladder


def of(*pieces: str, own: tuple[Resistance, ...] = ()) -> Equipment:
    return Equipment(frozenset(pieces), own)


def test_a_piece_of_which_nothing_is_named_opens_all_its_rungs(ladder: Ladder) -> None:
    assert of("bands").rungs(ladder) == {"bodyweight", "yellow", "red"}


def test_nothing_but_oneself_still_opens_bodyweight(ladder: Ladder) -> None:
    assert of().rungs(ladder) == {"bodyweight"}


def test_a_named_band_opens_its_own_rung_only(ladder: Ladder) -> None:
    assert of("bands", own=(Band("red"),)).rungs(ladder) == {"bodyweight", "red"}


def test_naming_bands_says_nothing_of_the_weights(ladder: Ladder) -> None:
    mine = of("bands", "ankle weights", own=(Band("red"),))
    assert mine.rungs(ladder) == {"bodyweight", "red", "ankle-0.5", "ankle-1"}


def test_a_named_weight_is_found_in_any_unit(ladder: Ladder) -> None:
    pounds = Weight(Decimal("2.2"), "lb", "ankle")
    assert of("ankle weights", own=(pounds,)).rungs(ladder) == {"bodyweight", "ankle-1"}


def test_what_was_named_of_a_piece_that_is_gone_opens_nothing(ladder: Ladder) -> None:
    assert of("bands", own=(Weight(Decimal(1), "kg", "ankle"),)).rungs(ladder) == {
        "bodyweight",
        "yellow",
        "red",
    }


def test_a_bar_carries_what_its_pairs_of_plates_come_to() -> None:
    ladder = Library(CONTENT).current.exercises["hip-thrust"].ladder
    bar = Weight(Decimal(20), "kg", "barbell")
    plates = (Weight(Decimal(5), "kg", "plate"), Weight(Decimal("7.5"), "kg", "plate"))
    mine = of("barbell", own=(bar, *plates))
    assert mine.rungs(ladder) == {"bodyweight", "bb-30", "bb-35", "bb-45"}
    assert of("barbell", own=plates).rungs(ladder) == mine.rungs(ladder), "a bar weighs 20 kg"


def test_it_is_kept_and_read_back_as_it_was() -> None:
    mine = of("bands", "ankle weights", own=(Band("red"), Weight(Decimal("0.5"), "kg", "ankle")))
    assert Equipment.of_json(mine.as_json()) == mine


def test_only_what_belongs_to_a_piece_one_has_is_kept() -> None:
    assert of("dumbbells", own=(Band("red"),)).as_json() == {"kinds": ["dumbbells"]}


def test_a_gym_is_everything() -> None:
    assert of("gym", "bands").as_json() is None
    assert Equipment.of_json(None) is None
