"""What people type when they are asked what they train with."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.cards.pickers import PIECES
from tgbot.chat.typed.equipment import gear_in, means_all
from tgbot.coach.equipment import Equipment
from tgbot.training.resistance import Band, Weight


def pieces_in(text: str) -> frozenset[str] | None:
    said = gear_in(text, "kg")
    return None if said is None else said.pieces


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("bands, dumbbells", {"bands", "dumbbells"}),
        ("just bands", {"bands"}),
        ("I've got a couple of kettlebells and a barbell", {"kettlebells", "barbell"}),
        ("dumbbells & ankle weights", {"dumbbells", "ankle weights"}),
        ("Kurzhanteln und ein Band", {"dumbbells", "bands"}),
        ("gym", {"gym"}),
        ("everything", {"gym"}),
    ],
)
def test_pieces_are_found_in_any_company(text: str, pieces: set[str]) -> None:
    assert pieces_in(text) == pieces


@pytest.mark.parametrize("text", ["just me", "nothing", "bodyweight", "nichts"])
def test_nothing_at_all_is_an_answer(text: str) -> None:
    assert pieces_in(text) == frozenset()


@pytest.mark.parametrize("text", ["", "rocket", "bands and a rocket", "and", "3x12", "bands " * 99])
def test_half_an_answer_is_none(text: str) -> None:
    assert pieces_in(text) is None


def test_bands_and_weights_may_be_named_one_by_one() -> None:
    said = gear_in("bands yellow red; ankle 0.5 1 kg", "lb")
    assert said == Equipment(
        frozenset({"bands", "ankle weights"}),
        (Band("yellow"), Band("red"), ankle("0.5"), ankle("1")),
    )


@pytest.mark.parametrize(
    "text",
    [
        "dumbbells 2.5 5",
        "2.5 lb and 5 lb dumbbells",
        "Kurzhanteln 2,5, 5 lb",
        "dumbbells 2,5 5 lbs",
    ],
)
def test_numbers_stand_before_or_behind_what_they_belong_to(text: str) -> None:
    said = gear_in(text, "lb")
    assert said is not None
    assert said.own == (
        Weight(Decimal("2.5"), "lb", "dumbbell"),
        Weight(Decimal(5), "lb", "dumbbell"),
    )


def test_plates_belong_to_a_bar() -> None:
    said = gear_in("barbell 20 kg, plates 2.5 5", "kg")
    assert said == Equipment(
        frozenset({"barbell"}),
        (
            Weight(Decimal(20), "kg", "barbell"),
            Weight(Decimal("2.5"), "kg", "plate"),
            Weight(Decimal(5), "kg", "plate"),
        ),
    )
    alone = gear_in("plates 5 kg", "kg")
    assert alone is not None
    assert alone.pieces == {"barbell"}


@pytest.mark.parametrize("text", ["5 kg", "bands 3", "dumbbells 0", "dumbbells 9999", "kg"])
def test_numbers_that_belong_to_nothing_are_not_understood(text: str) -> None:
    assert gear_in(text, "kg") is None


def ankle(value: str) -> Weight:
    return Weight(Decimal(value), "kg", "ankle")


@pytest.mark.parametrize("text", ["only bands", "Just me + bands", "nur Bänder", "bloß ein Band"])
def test_that_it_is_all_there_is_is_heard(text: str) -> None:
    assert means_all(text)
    assert not means_all("bands and a kettlebell")


@given(st.one_of(st.text(), st.lists(st.sampled_from([*PIECES, "and", ",", "x"])).map(" ".join)))
def test_no_text_breaks_it(text: str) -> None:
    found = pieces_in(text)
    assert found is None or found <= set(PIECES)
