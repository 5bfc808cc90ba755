"""Weekdays as people type them, in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.days import days_in

SHORT = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS = [
    ("mon wed fri", "0 2 4"),
    ("Monday, Wednesday", "0 2"),
    ("Mondays and Thursdays", "0 3"),
    ("on mon & wed", "0 2"),
    ("tue/thu", "1 3"),
    ("tu th sa", "1 3 5"),
    ("every tuesday", "1"),
    ("mo mi fr", "0 2 4"),
    ("Mo. Mi. Fr.", "0 2 4"),
    ("Montag und Donnerstag", "0 3"),
    ("di do so", "1 3 6"),
    ("lunes, miércoles y viernes", "0 2 4"),
    ("los martes", "1"),
    ("lun mie vie", "0 2 4"),
    ("пн ср пт", "0 2 4"),
    ("по понедельникам и средам", "0 2"),
    ("weekdays", "0 1 2 3 4"),
    ("unter der Woche", "0 1 2 3 4"),
    ("по будням", "0 1 2 3 4"),
    ("weekends", "5 6"),
    ("fines de semana", "5 6"),
    ("every day", "0 1 2 3 4 5 6"),
    ("daily", "0 1 2 3 4 5 6"),
    ("täglich", "0 1 2 3 4 5 6"),
    ("todos los días", "0 1 2 3 4 5 6"),
    ("каждый день", "0 1 2 3 4 5 6"),
    ("weekdays and sunday", "0 1 2 3 4 6"),
    ("thrusday", "3"),
    ("wensday", "2"),
]
SPANS = [
    ("tue-thu", "1 2 3"),
    ("tue – thu", "1 2 3"),
    ("Monday to Friday", "0 1 2 3 4"),
    ("von Montag bis Freitag", "0 1 2 3 4"),
    ("lunes a viernes", "0 1 2 3 4"),
    ("с пн по пт", "0 1 2 3 4"),
    ("sat-mon", "0 5 6"),
    ("mon-tue, sat", "0 1 5"),
]
NOT_UNDERSTOOD = [
    "", " ", "-", "5", "something", "mon wed 7:30", "mon - ", "mon or never", "every second day",
    "mon wed glutes", "monday?!x", "💪",
]  # fmt: skip


def as_set(numbers: str) -> frozenset[int]:
    return frozenset(map(int, numbers.split()))


@pytest.mark.parametrize(("text", "days"), DAYS)
def test_days_are_known_by_their_short_and_long_names(text: str, days: str) -> None:
    assert days_in(text) == as_set(days)


@pytest.mark.parametrize(("text", "days"), SPANS)
def test_a_span_has_every_day_of_it_over_the_end_of_the_week_too(text: str, days: str) -> None:
    assert days_in(text) == as_set(days)


def test_three_days_bound_by_dashes_are_a_list_and_no_span() -> None:
    assert days_in("mo-mi-fr") == as_set("0 2 4")


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_half_an_answer_is_none(text: str) -> None:
    assert days_in(text) is None


@given(st.sets(st.integers(0, 6), min_size=1), st.sampled_from([" ", ", ", "/", " and ", " + "]))
def test_any_days_in_any_list_are_found(days: set[int], between: str) -> None:
    assert days_in(between.join(SHORT[day] for day in days)) == days


@given(st.text())
def test_no_text_breaks_it(text: str) -> None:
    found = days_in(text)
    assert found is None or found <= set(range(7))
