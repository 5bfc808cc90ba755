"""What is asked about a log: the part, the reason, a way on; short, and safe to show."""

import pytest

from tgbot.cards import log as cards
from tgbot.cards.card import LONGEST_DATA, Card
from tgbot.training.notation import Context, Refusal, read
from tgbot.wording import words_for

WORDS = words_for("en")
UNFOLDED = 8


def refused(text: str) -> Card:
    found = read(text)
    assert isinstance(found, Refusal), text
    return cards.refused(WORDS, found, text)


def labels(card: Card) -> list[str]:
    return [button.text for row in card.buttons for button in row]


def test_the_part_is_quoted_as_written_and_cannot_be_markup() -> None:
    card = cards.refused(WORDS, Refusal("leftover", (0, 3), "<b>", "3x12"), "<b>")
    assert "“<b>&lt;b&gt;</b>”" in card.text
    assert "Nothing was saved" in card.text


def test_each_reading_has_a_button_and_the_last_is_a_way_out() -> None:
    assert labels(refused("4 10")) == ["4×10", "4, 10", "Something else"]


def test_an_example_that_loses_what_was_said_has_no_button() -> None:
    text = "hip thrust 3x10 yelow band // left side was weak"
    lost = Refusal("leftover", (16, 21), "yelow", "3x12")
    assert labels(cards.refused(WORDS, lost, text)) == ["Something else"]
    kept = Refusal("leftover", (5, 9), "bnad", "3x12 red")
    assert labels(cards.refused(WORDS, kept, "3x12 bnad red")) == ["3x12 red", "Something else"]


@pytest.mark.parametrize(
    "text",
    [
        "hip thrust 60 kg",
        "hip thrust 3 sets",
        "knee hurts 7",
        "4x10, knee pain",
        "3x10 assisted",
        "rpe 8",
        "3x99999",
        "3x10 rpe 11",
        "3x10 red knee 12/10",
    ],
)
def test_no_button_says_what_nobody_said(text: str) -> None:
    assert labels(refused(text)) == ["Something else"]


def test_the_sets_of_a_second_exercise_are_on_no_button_of_the_first() -> None:
    text = "3x8 dead bug, 3x12 hip thrust red"
    found = read(text, Context(names=frozenset({"dead bug", "hip thrust"})))
    assert isinstance(found, Refusal)
    assert found.why == "two_exercises"
    assert labels(cards.refused(WORDS, found, text)) == ["Something else"]


def test_one_set_is_one_set_and_a_number_out_of_place_keeps_its_button() -> None:
    assert labels(refused("x12")) == ["1×12", "Something else"]
    assert labels(refused("51x10")) == ["10×51", "1×10 · 51 kg", "Something else"]


def test_a_limit_is_named_with_what_it_allows() -> None:
    text = refused("3x99999").text
    assert "reps" in text
    assert "1,000" in text


def test_no_question_is_longer_than_the_fold() -> None:
    for text in ("3x99999", "4 10", "8-12", "3x12 tomorrow", "9" * 4000, "3x12 " + "y" * 900):
        found = read(text)
        if isinstance(found, Refusal):
            card = cards.refused(WORDS, found, text)
            assert len(card.text.splitlines()) <= UNFOLDED
            assert len(card.text) < 700
            assert all(len(label) <= cards.LONGEST_LABEL for label in labels(card))


def test_an_unknown_name_may_be_one_of_one_s_own_and_no_name_may_not() -> None:
    named = cards.which_exercise(WORDS, "pistol squat", None, [("dead-bug", "Dead bug")])
    assert labels(named) == ["Dead bug", "My own exercise", "Something else"]
    bare = cards.which_exercise(WORDS, None, 12, [("dead-bug", "Dead bug")])
    assert "<b>12</b> of what?" in bare.text
    assert labels(bare) == ["Dead bug", "Something else"]


def test_the_help_has_a_button_that_copies_each_line() -> None:
    line, listed = "/log Dead bug 3x8", "/log Dead bug 8, 8, 7"
    card = cards.how_to_log(WORDS, [("Dead bug", line, listed)], planned=True)
    [button], _howto = card.buttons
    assert button.copy == line
    assert listed in card.text
    assert "Here's your plan" in card.text
    assert len(card.text.splitlines()) <= UNFOLDED


def test_every_button_fits_telegram() -> None:
    card = cards.which_exercise(WORDS, "x" * 300, None, [("a" * 40, "N" * 90)])
    for row in card.buttons:
        for button in row:
            assert len((button.data or "").encode()) <= LONGEST_DATA
            assert len(button.text) <= cards.LONGEST_LABEL
