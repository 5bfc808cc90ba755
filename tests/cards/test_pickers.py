"""Keyboards on which an answer is put together: what they show, and what their buttons carry."""

from datetime import time

import pytest

from tgbot.cards import pickers
from tgbot.cards.card import LONGEST_DATA, Button, Card
from tgbot.coach.equipment import KINDS_OF
from tgbot.wording import words_for

WORDS = words_for("en")
LONG_VERB = "v" * 24


def button(card: Card, label: str) -> Button:
    return next(one for row in card.buttons for one in row if label in one.text)


def data(card: Card, label: str) -> str:
    return button(card, label).data or ""


def test_a_tap_on_a_day_adds_it_and_another_takes_it_away() -> None:
    card = pickers.days_picker(WORDS, frozenset({0, 2}), "days")
    assert button(card, "Mon").text == "✓ Mon"
    assert button(card, "Fri").text == "Fri"
    assert data(card, "Fri") == "days:pick:024"
    assert data(card, "Mon") == "days:pick:2"
    assert data(card, "That's it") == "days:02"


def test_no_day_at_all_is_no_answer_but_can_be_added_to() -> None:
    last = pickers.days_picker(WORDS, frozenset({0}), "days")
    none = pickers.days_said(data(last, "Mon").rpartition(":")[2])
    assert none == frozenset()
    card = pickers.days_picker(WORDS, none, "days")
    assert card.buttons[0][0].text == "Mon"


def test_every_half_hour_from_six_is_on_the_grid() -> None:
    card = pickers.time_picker(WORDS, "time")
    codes = [(one.data or "").partition(":")[2] for row in card.buttons for one in row]
    times = [pickers.time_said(code) for code in codes]
    assert times[:2] == [time(6), time(6, 30)]
    assert times[-1] == time(21, 30)
    assert len(times) == 32


def test_nothing_at_hand_is_an_answer_and_more_can_be_added() -> None:
    card = pickers.equipment_picker(WORDS, frozenset(), "kit")
    assert pickers.equipment_said(data(card, "just me").partition(":")[2]) == frozenset()
    with_bands = pickers.equipment_said(data(card, "Bands").rpartition(":")[2])
    assert with_bands == {"bands"}
    again = pickers.equipment_picker(WORDS, with_bands, "kit")
    assert button(again, "Bands").text == "✓ Bands"


def test_a_toggle_never_moves_under_the_thumb() -> None:
    for first, second in (
        (
            pickers.days_picker(WORDS, frozenset(), "v"),
            pickers.days_picker(WORDS, frozenset({1}), "v"),
        ),
        (
            pickers.equipment_picker(WORDS, frozenset(), "v"),
            pickers.equipment_picker(WORDS, frozenset({"gym"}), "v"),
        ),
    ):
        before, after = (
            [[one.text.removeprefix("✓ ") for one in row] for row in card.buttons]
            for card in (first, second)
        )
        toggles = [row for row in before if len(row) > 1]
        assert after[: len(toggles)] == toggles
        assert second.buttons[-1][0].text == "That's it"


def test_the_pieces_are_those_that_the_coach_knows_and_a_gym() -> None:
    assert set(pickers.PIECES) == {*KINDS_OF, "gym"}


@pytest.mark.parametrize("code", ["", "7", "0a", "pick", "٣", "0-", "-1", " 0"])
def test_a_forged_code_of_days_means_nothing(code: str) -> None:
    assert pickers.days_said(code) is None


@pytest.mark.parametrize("code", ["", "730", "2400", "0760", "07:3", "٠٧٣٠", "²²²²", "00000"])
def test_a_forged_code_of_a_time_means_nothing(code: str) -> None:
    assert pickers.time_said(code) is None


@pytest.mark.parametrize("code", ["", "9", "bands", "0,1"])
def test_a_forged_code_of_equipment_or_sites_means_nothing(code: str) -> None:
    assert pickers.equipment_said(code) is None
    assert pickers.sites_said(code) is None


def test_the_data_of_the_fullest_keyboard_fits_into_a_button() -> None:
    cards = [
        pickers.days_picker(WORDS, frozenset(range(7)), LONG_VERB),
        pickers.equipment_picker(WORDS, frozenset(pickers.PIECES), LONG_VERB),
        pickers.sites_picker(WORDS, frozenset(pickers.SITES), LONG_VERB),
        pickers.time_picker(WORDS, LONG_VERB),
    ]
    sizes = [len(one.data or "") for card in cards for row in card.buttons for one in row]
    assert max(sizes) <= LONGEST_DATA


def test_equipment_reads_in_a_stable_order() -> None:
    assert pickers.pieces(WORDS, {"dumbbells", "bands"}) == "bands, dumbbells"
    assert pickers.pieces(WORDS, ()) == "just me"
