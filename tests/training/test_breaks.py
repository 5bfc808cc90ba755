"""Breaks: one that goes on, those ahead, and those that are over."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.breaks import Break, Breaks

TODAY = date(2026, 3, 4)
WEEK = Break(date(2026, 3, 2), date(2026, 3, 8))
CHRISTMAS = Break(date(2026, 12, 24), date(2027, 1, 2))
OPEN = Break(date(2026, 3, 2), None)


def day(month: int, number: int) -> date:
    return date(2026, month, number)


def taken(*breaks: Break, today: date = TODAY) -> tuple[Break, ...]:
    kept = Breaks()
    for one in breaks:
        kept = kept.taken(one, today)
    return kept.all


def test_a_break_now_leaves_the_holiday_ahead() -> None:
    now = Break(TODAY, day(3, 7))
    assert taken(CHRISTMAS, now) == (now, CHRISTMAS)
    assert taken(CHRISTMAS, Break(TODAY, None)) == (Break(TODAY, None), CHRISTMAS)


def test_a_break_without_an_end_stays_open_where_a_holiday_ahead_is_noted() -> None:
    assert taken(OPEN, CHRISTMAS) == (OPEN, CHRISTMAS)
    assert Breaks((OPEN, CHRISTMAS)).back_on(day(12, 30)) is None


def test_one_that_is_given_an_end_today_keeps_the_days_that_are_over() -> None:
    now = Break(TODAY, day(3, 6))
    assert taken(OPEN, now) == (Break(OPEN.first, day(3, 3)), now)
    assert taken(WEEK, now) == (Break(WEEK.first, day(3, 3)), now)


def test_a_holiday_said_otherwise_takes_the_place_of_the_first() -> None:
    shorter = Break(day(12, 24), day(12, 28))
    earlier = Break(day(12, 20), day(12, 25))
    later = Break(day(12, 27), date(2027, 1, 6))
    assert taken(CHRISTMAS, shorter) == (shorter,)
    assert taken(CHRISTMAS, earlier) == (earlier,)
    assert taken(CHRISTMAS, later) == (later,)


def test_who_comes_back_early_was_away_until_yesterday() -> None:
    breaks = Breaks((WEEK, CHRISTMAS)).ended(TODAY)
    assert breaks.all == (Break(WEEK.first, day(3, 3)), CHRISTMAS)
    assert breaks.on(TODAY) is None
    assert breaks.days(TODAY) == [day(3, 2), day(3, 3)]


def test_a_break_that_is_called_off_on_its_first_day_was_none() -> None:
    assert Breaks((Break(TODAY, day(3, 6)),)).ended(TODAY) == Breaks()


def test_only_what_is_named_of_what_lies_ahead_is_called_off() -> None:
    easter = Break(day(4, 3), day(4, 6))
    breaks = Breaks((WEEK, easter, CHRISTMAS))
    assert breaks.ahead(TODAY) == (easter, CHRISTMAS)
    assert breaks.without(easter.first).all == (WEEK, CHRISTMAS)


def test_one_break_after_another_is_one_absence() -> None:
    breaks = Breaks((WEEK, Break(day(3, 9), day(3, 10))))
    assert breaks.back_on(TODAY) == day(3, 11)
    assert breaks.back_on(day(3, 11)) == day(3, 11)


SPANS = st.builds(
    lambda first, length: Break(
        TODAY + timedelta(days=first), length and TODAY + timedelta(days=first + length)
    ),
    st.integers(0, 60),
    st.none() | st.integers(1, 30),
)


@given(st.lists(st.tuples(st.integers(0, 5), SPANS), max_size=8))
def test_whatever_is_said_in_whatever_order(said: list[tuple[int, Break]]) -> None:
    breaks, today = Breaks(), TODAY
    for days, span in said:
        today += timedelta(days=days)
        one, yesterday = span if span.last else Break(today, None), today - timedelta(days=1)
        over = {*breaks.days(yesterday)}
        if one.first < today:
            breaks = breaks.ended(today)
            assert breaks.on(today) is None
        else:
            breaks = breaks.taken(one, today)
            assert one in breaks.all
        assert {*breaks.days(yesterday)} == over, "what is over stays as it was"
        for before, after in pairwise(breaks.ahead(today)):
            assert before.last is not None
            assert before.last < after.first
        assert Breaks.of_json(breaks.as_json()) == breaks
