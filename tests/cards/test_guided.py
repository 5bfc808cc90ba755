"""The steps of a guided session on screen: what to aim for, how, with what, and the numbers."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tgbot.cards import guided as cards
from tgbot.cards import guided_between as between
from tgbot.content import Library
from tgbot.training.planned import Planned
from tgbot.training.progression import Reason, Target
from tgbot.training.resistance import Band
from tgbot.training.workout import Set
from tgbot.wording import words_for

WORDS = words_for("en")
CONTENT = Library(Path(__file__).parents[2] / "content").current
FULL = CONTENT.exercises["hip-thrust-with-leg-extension"]
DEAD_BUG = CONTENT.exercises["dead-bug"]
WHY = Reason("start")
TARGET = Target(3, 12, 4, 0, 0, False, 0, None, "start", WHY, False)
RED = Set(resistance=Band("red"))


def shown(**changes: Any) -> cards.Shown:
    """The first set of a first exercise."""
    first = cards.Shown(7, 1, 3, FULL, TARGET, 1, 3, RED, (), "kg", (10, 11, 12, 13, 14))
    return replace(first, **changes)


def test_a_set_says_where_one_is_and_what_to_aim_for() -> None:
    card = cards.work(WORDS, shown())
    assert card.text.splitlines()[:2] == [
        f"<b>1 of 3 · {FULL.text('en').name}</b> · set <b>1 of 3</b> · red band",
        "Aim for <b>12</b>",
    ]
    assert [[one.text for one in row] for row in card.buttons] == [
        ["10", "11", "12", "13", "14"],
        ["Other", "How-to", "It hurt", "Stop"],
    ]
    assert [one.style for one in card.buttons[0]] == [None, None, "success", None, None]


def test_tempo_pause_and_each_side_are_said() -> None:
    slow = replace(TARGET, rung=0, tempo=1, pause=2)
    card = cards.work(WORDS, shown(exercise=DEAD_BUG, target=slow))
    assert "Aim for <b>12 each side</b> · tempo 4-0-2-0 · 2 s pause at the top" in card.text


def test_the_safety_line_comes_with_the_first_set_only() -> None:
    assert "⚠️" in cards.work(WORDS, shown()).text
    assert "⚠️" not in cards.work(WORDS, shown(number=2)).text


def test_an_open_last_set_has_numbers_up_to_its_cap_in_two_rows() -> None:
    card = cards.work(WORDS, shown(beyond=4, numbers=tuple(range(10, 17))))
    assert "up to 16" in card.text
    assert [len(row) for row in card.buttons[:2]] == [4, 3]


def test_every_button_fits_into_what_telegram_carries() -> None:
    longest = replace(FULL, slug="x" * 40)
    held = replace(longest, ladder=replace(FULL.ladder, mode="hold"))
    step = shown(guided=12345678, exercise=held, number=10, numbers=(590, 600))
    lighter = (Band("red"), 8)
    plan = Planned(longest, longest, TARGET, TARGET, longest)
    for card in (
        cards.work(WORDS, step),
        cards.warm_up_set(WORDS, step, lighter),
        between.stopped(WORDS, 12345678, longest, plan),
        between.howto(WORDS, 12345678, card_text(), longest.slug),
    ):
        assert card.to_send()


def card_text() -> Any:
    return cards.work(WORDS, shown()).text


def test_after_the_clock_what_it_counted_comes_first() -> None:
    held = replace(FULL, ladder=replace(FULL.ladder, mode="hold"))
    before = cards.work(WORDS, shown(exercise=held))
    assert before.buttons[0][0].text == "▶ Start 12 s"
    after = cards.work(WORDS, shown(exercise=held, timed=(12,)))
    assert [one.text for one in after.buttons[0]] == ["10 s", "11 s", "12 s", "13 s", "14 s"]
    assert "12 s</b> by the clock" in after.text


def test_a_rest_says_until_when_to_the_second() -> None:
    until = datetime(2026, 3, 2, 7, 44, 10, tzinfo=UTC)
    rest = between.Rest(90, until, 1, shown(number=2), same=True)
    card = between.rest(WORDS, 7, rest, None)
    assert card.text.splitlines() == [
        "⏳ Rest <b>90 s</b> · until "
        '<b><tg-time unix="1772437450" format="T">07:44:10</tg-time></b>',
        "<b>Next:</b> set 2 of 3, aim for <b>12</b>",
    ]
    assert [one.text for one in card.buttons[0]] == ["Skip rest", "+30 s", "How-to"]
