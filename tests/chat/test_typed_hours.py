"""Quiet hours, switches and languages as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.choices import choice_in, language_in
from tgbot.chat.typed.hours import quiet_in
from tgbot.training.quiet_hours import USUAL, QuietHours


@pytest.mark.parametrize(
    "text",
    ["22:00-06:00", "22-6", "22:00 - 6:00", "22:00–06:00", "from 22:00 to 06:00", "10 pm to 6 am",
     "10pm-6am", "22 Uhr bis 6 Uhr", "von 22 bis 6", "de 22:00 a 6:00", "с 22 до 6",
     "22:00 until 6", "from 10 in the evening till 6"],
)  # fmt: skip
def test_ten_to_six_in_many_ways(text: str) -> None:
    assert quiet_in(text) == USUAL


def test_any_other_hours() -> None:
    assert quiet_in("21:30-7:15") == QuietHours(time(21, 30), time(7, 15))
    assert quiet_in("1 pm to 3 pm") == QuietHours(time(13), time(15))


@pytest.mark.parametrize("text", ["off", "Off!", "none", "aus", "никогда"])
def test_none_at_all(text: str) -> None:
    assert quiet_in(text) == "off"


@pytest.mark.parametrize(
    "text", ["", "22:00", "22:00-22:00", "25-6", "at night", "22-6 please now", "-", "22-", "to 6"]
)
def test_what_is_no_stretch_of_hours_is_none(text: str) -> None:
    assert quiet_in(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    quiet_in(text)
    language_in(text)
    choice_in(text, "on", "off")


def test_a_switch_is_on_or_off_in_several_languages() -> None:
    assert [choice_in(text, "on", "off") for text in ("ON", "an", "aus", "maybe")] == [
        "on", "on", "off", None,
    ]  # fmt: skip
    assert [choice_in(text, "short", "full") for text in ("kurz", "full", "on")] == [
        "short", "full", None,
    ]  # fmt: skip


def test_a_language_is_known_by_its_names() -> None:
    assert {language_in(text) for text in ("de", "German", "Deutsch", "alemán", "немецкий")} == {
        "de"
    }
    assert language_in("Klingon") is None
