"""What people type about what they train with."""

import pytest

from tgbot.cards.pickers import PIECES
from tgbot.chat.typed.equipment import _kinds, equipment_in


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("just bands", {"bands"}),
        ("Just me + bands", {"bands"}),
        ("dumbbells and ankle weights", {"dumbbells", "ankle weights"}),
        ("I have two dumbbells, a kettlebell", {"dumbbells", "kettlebells"}),
        ("bands yellow red; ankle 0.5 1 kg", {"bands", "ankle weights"}),
        ("ein rotes Band und Kurzhanteln", {"bands", "dumbbells"}),
        ("Bänder und Kurzhanteln", {"bands", "dumbbells"}),
        ("mancuernas y bandas", {"dumbbells", "bands"}),
        ("гантели и резинка", {"dumbbells", "bands"}),
        ("the gym", {"gym"}),
        ("nothing", set()),
        ("only me", set()),
    ],
)
def test_equipment_is_understood_whole_or_not_at_all(text: str, pieces: set[str]) -> None:
    assert equipment_in(text) == pieces


@pytest.mark.parametrize(
    "text", ["", "  ", "and", "no bands", "hello", "my knee hurts", "bench", "12", "bands" * 90]
)
def test_what_names_no_equipment_is_none(text: str) -> None:
    assert equipment_in(text) is None


def test_every_kind_of_the_table_is_a_piece_that_can_be_picked() -> None:
    assert set(_kinds().values()) == {*PIECES, "none", "filler"}
