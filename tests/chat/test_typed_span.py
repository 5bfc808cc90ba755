"""How long a pause is, as people type it behind /pause."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.feasts import easter
from tgbot.chat.typed.span import LONGEST_DAYS, day_named, range_in, span_in

TODAY = date(2026, 11, 25)  # a Wednesday

LENGTHS = [
    ("10", "2026-12-05"),
    ("10 days", "2026-12-05"),
    ("10d", "2026-12-05"),
    ("for 10 days", "2026-12-05"),
    ("10 Tage", "2026-12-05"),
    ("10 дней", "2026-12-05"),
    ("a week", "2026-12-02"),
    ("eine Woche", "2026-12-02"),
    ("неделю", "2026-12-02"),
    ("2 weeks", "2026-12-09"),
    ("dos semanas", "2026-12-09"),
    ("1 month", "2026-12-25"),
    ("3 Monate", "2027-02-25"),
]
CHRISTMAS_EVE = """
2026-12-24 | 24.12. | 24.12 | 24.12.26 | 24.12.2026 | 24/12 | 12/24 | 2026/12/24
until Dec 24 | Dec 24 | dec 24th | the 24th of December | December 24, 2026 | till 2026-12-24
bis 24.12. | bis zum 24. Dezember | hasta el 24 de diciembre | до 24 декабря
"""
NEAR = [
    ("today", "2026-11-25"),
    ("until tomorrow", "2026-11-26"),
    ("bis morgen", "2026-11-26"),
    ("until Friday", "2026-11-27"),
    ("bis Sonntag", "2026-11-29"),
    ("until wednesday", "2026-12-02"),
    ("until mar 3", "2027-03-03"),
    ("1.1.", "2027-01-01"),
]
FEASTS = [
    ("until Christmas", "2026-12-25"),
    ("bis Weihnachten", "2026-12-25"),
    ("until xmas eve", "2026-12-24"),
    ("until New Year’s Eve", "2026-12-31"),
    ("until the new year", "2027-01-01"),
    ("bis Ostern", "2027-03-28"),
]
EASTERS = """
1954-04-18 | 1981-04-19 | 2008-03-23 | 2024-03-31 | 2026-04-05 | 2038-04-25 | 2285-03-22
"""
SINGLE_DAYS = [
    ("monday", "2026-11-30"),
    ("next friday", "2026-11-27"),
    ("tomorrow", "2026-11-26"),
    ("24 December", "2026-12-24"),
    ("Heiligabend", "2026-12-24"),
]
NOT_UNDERSTOOD = """
0 | -3 | 10000 | forever | until 10 | 7:30 | December | 24 12 | 99999999999999999999
2026-11-24 | 24.11.2026 | Nov 24 2026 | 2020-01-01 | 2030-01-01 | 31.2. | 2026-02-30 | 3/4
3 dogs | 10 days or so | next | until
"""


def each(table: str) -> list[str]:
    return [text.strip() for line in table.strip().splitlines() for text in line.split("|")]


@pytest.mark.parametrize(("text", "last"), LENGTHS)
def test_a_length_counts_from_today_and_a_bare_number_means_days(text: str, last: str) -> None:
    assert span_in(text, TODAY) == date.fromisoformat(last)


@pytest.mark.parametrize("text", each(CHRISTMAS_EVE))
def test_a_date_is_the_last_day_of_the_pause(text: str) -> None:
    assert span_in(text, TODAY) == date(2026, 12, 24)


@pytest.mark.parametrize(("text", "last"), NEAR)
def test_a_day_without_a_year_is_the_next_such_day(text: str, last: str) -> None:
    assert span_in(text, TODAY) == date.fromisoformat(last)


@pytest.mark.parametrize("text", ["", " ", *each(NOT_UNDERSTOOD)])
def test_what_has_been_what_is_no_date_and_what_may_be_two_is_not_understood(text: str) -> None:
    assert span_in(text, TODAY) is None


def test_a_month_from_the_last_of_january_ends_with_february() -> None:
    assert span_in("1 month", date(2027, 1, 31)) == date(2027, 2, 28)


PIECES = ["10", "2", "24.12.", "dec", "24", "until", "weeks", "fri", "2026", "/", "-", "29.2.", "a"]
MESSY = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join))


@given(MESSY, st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_no_text_breaks_it_and_no_pause_ends_before_it_begins(text: str, today: date) -> None:
    last = span_in(text, today)
    assert last is None or 0 <= (last - today).days <= LONGEST_DAYS


@pytest.mark.parametrize(("text", "last"), FEASTS)
def test_a_feast_is_a_day(text: str, last: str) -> None:
    assert span_in(text, TODAY) == date.fromisoformat(last)


def test_a_feast_begins_or_ends_a_holiday() -> None:
    assert range_in("christmas to new year", TODAY) == (date(2026, 12, 25), date(2027, 1, 1))


@pytest.mark.parametrize("day", each(EASTERS))
def test_easter_is_where_the_calendar_has_it(day: str) -> None:
    assert easter(int(day[:4])) == date.fromisoformat(day)


@pytest.mark.parametrize(("text", "day"), SINGLE_DAYS)
def test_a_single_day_is_named(text: str, day: str) -> None:
    assert day_named(text, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("text", ["10", "2 weeks", "until friday", "for 3 days", "dead bug", ""])
def test_a_length_or_an_end_is_no_single_day(text: str) -> None:
    assert day_named(text, TODAY) is None
