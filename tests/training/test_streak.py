"""Weeks running: what counts, what breaks them, what does not."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.streak import Streak, monday, streak

TODAY = date(2026, 11, 25)  # a Wednesday
THIS = date(2026, 11, 23)


def weeks_ago(*weeks: int, weekday: int = 2) -> list[date]:
    return [THIS + timedelta(days=weekday) - timedelta(weeks=n) for n in weeks]


def test_four_weeks_running_are_four_however_often_anna_trained_in_each() -> None:
    trained = weeks_ago(0, 1, 2, 3) + weeks_ago(1, 2, weekday=4)
    assert streak(trained, [], TODAY) == Streak(4, date(2026, 11, 2), 4, True)


def test_a_week_that_has_only_begun_breaks_nothing_and_counts_nothing() -> None:
    assert streak(weeks_ago(1, 2), [], TODAY) == Streak(2, date(2026, 11, 9), 2, False)


def test_a_week_without_anything_ends_it_but_the_longest_is_remembered() -> None:
    assert streak(weeks_ago(0, 2, 3, 4), [], TODAY) == Streak(1, THIS, 3, True)
    assert streak(weeks_ago(2, 3, 4), [], TODAY) == Streak(0, None, 3, False)


def test_a_pause_or_pain_bridges_a_week_without_adding_to_it() -> None:
    assert streak(weeks_ago(0, 3), weeks_ago(1, 2), TODAY) == Streak(2, date(2026, 11, 2), 2, True)
    assert streak(weeks_ago(3), weeks_ago(1, 2), TODAY).weeks == 1


def test_training_in_spite_of_a_pause_counts() -> None:
    assert streak(weeks_ago(0, 1), weeks_ago(1), TODAY).weeks == 2


def test_sunday_belongs_to_the_week_that_ends_and_the_new_year_splits_none() -> None:
    assert monday(date(2026, 11, 29)) == THIS
    assert monday(date(2027, 1, 1)) == date(2026, 12, 28)
    trained = [date(2026, 12, 27), date(2026, 12, 31), date(2027, 1, 4)]
    assert streak(trained, [], date(2027, 1, 4)).weeks == 3


def test_nobody_has_a_streak_before_training_and_none_from_the_future() -> None:
    assert streak([], [], TODAY) == Streak(0, None, 0, False)
    assert streak(weeks_ago(-1), weeks_ago(-1), TODAY) == Streak(0, None, 0, False)


near = st.lists(st.integers(-200, 14).map(lambda n: TODAY + timedelta(days=n)), max_size=40)


def counted_back(trained: list[date], excused: list[date], today: date) -> int:
    """The same asked another way: walk back week by week until one breaks it."""
    active = {day.isocalendar()[:2] for day in trained if day <= today}
    bridged = {day.isocalendar()[:2] for day in excused}
    weeks, day = int(today.isocalendar()[:2] in active), today - timedelta(weeks=1)
    while (week := day.isocalendar()[:2]) in active | bridged:
        weeks, day = weeks + (week in active), day - timedelta(weeks=1)
    return weeks


@given(near, near)
def test_it_is_what_walking_back_through_the_calendar_counts(trained, excused) -> None:
    assert streak(trained, excused, TODAY).weeks == counted_back(trained, excused, TODAY)


@given(near, near, near)
def test_more_training_or_more_excuses_never_shorten_it(trained, excused, more) -> None:
    now = streak(trained, excused, TODAY)
    assert streak(trained + more, excused, TODAY).weeks >= now.weeks
    assert streak(trained, excused + more, TODAY).weeks >= now.weeks
    assert now.longest >= now.weeks
