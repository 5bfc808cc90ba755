"""Times of the day as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.times import time_in

HALF_PAST = """
7:30 | 07:30 | 7.30 | 7h30 | 730 | 0730 | 7 : 30 | 7:30 am | 7:30am | 7:30 a.m. | at 7:30
7.30 Uhr | 7 Uhr 30 | um 7:30 Uhr | a las 7:30 | в 7:30 | 7:30 утра | 7：30
half past seven | half past 7 | halb acht | las siete y media
"""
SEVEN = "7 | 07 | 7am | 7 AM | 7 Uhr | 7h | seven | seven am | 7 o'clock | 7 morgens | 7 утра"
IN_THE_EVENING = "19:30 | 1930 | 7:30pm | 7:30 p.m. | 7:30 вечера | 7:30 abends | half past 7 pm"
NO_TIME = """
24:00 | 24 | 25:00 | 7:75 | 7:5 | 7:30:00 | 12345 | 13 am | 0 pm | 7 8 | -7 | 7-30 | mon
half past 7:30 | 7:30 glutes | 7..30 | 7:30 - 8:00 | tomorrow | pm | :
"""


def each(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize("text", each(HALF_PAST))
def test_half_past_seven_in_the_morning_has_many_spellings(text: str) -> None:
    assert time_in(text) == time(7, 30)


@pytest.mark.parametrize("text", each(SEVEN))
def test_a_bare_hour_is_the_full_hour_of_the_morning(text: str) -> None:
    assert time_in(text) == time(7)


@pytest.mark.parametrize("text", each(IN_THE_EVENING))
def test_the_evening_is_said_with_24_hours_or_with_a_word(text: str) -> None:
    assert time_in(text) == time(19, 30)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("noon", time(12)),
        ("Mittag", time(12)),
        ("12 pm", time(12)),
        ("12", time(12)),
        ("midnight", time(0)),
        ("12 am", time(0)),
        ("0:00", time(0)),
        ("quarter to 7", time(6, 45)),
        ("viertel nach sieben", time(7, 15)),
        ("18 Uhr", time(18)),
    ],
)
def test_noon_midnight_and_quarters_are_times_too(text: str, meant: time) -> None:
    assert time_in(text) == meant


@pytest.mark.parametrize("text", ["", " ", *each(NO_TIME)])
def test_what_is_no_time_of_the_day_is_not_bent_into_one(text: str) -> None:
    assert time_in(text) is None


@given(st.times(), st.sampled_from([":", ".", "", " : ", "h"]))
def test_every_minute_of_the_day_can_be_typed(moment: time, mark: str) -> None:
    assert time_in(f"{moment.hour:02}{mark}{moment.minute:02}") == moment.replace(
        second=0, microsecond=0
    )


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    assert time_in(text) is None or isinstance(time_in(text), time)
