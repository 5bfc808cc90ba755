"""What people type when they are asked what they train with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.cards.pickers import PIECES
from tgbot.chat.typed.equipment import equipment_in


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
    assert equipment_in(text) == pieces


@pytest.mark.parametrize("text", ["just me", "nothing", "bodyweight", "nichts"])
def test_nothing_at_all_is_an_answer(text: str) -> None:
    assert equipment_in(text) == frozenset()


@pytest.mark.parametrize("text", ["", "rocket", "bands and a rocket", "and", "3x12", "bands " * 99])
def test_half_an_answer_is_none(text: str) -> None:
    assert equipment_in(text) is None


@given(st.one_of(st.text(), st.lists(st.sampled_from([*PIECES, "and", ",", "x"])).map(" ".join)))
def test_no_text_breaks_it(text: str) -> None:
    found = equipment_in(text)
    assert found is None or found <= set(PIECES)
