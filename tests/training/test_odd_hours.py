"""Who is there at odd hours: a hint that is asked about, once in weeks."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.odd_hours import NOT_AGAIN_FOR, OddHours

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = datetime(2026, 3, 3, 3, 0, tzinfo=BERLIN)


def after(*moments: datetime) -> OddHours:
    now = OddHours()
    for moment in moments:
        now = now.saw(moment)
    return now


def test_three_times_within_a_week_it_is_asked() -> None:
    assert not after(NIGHT, NIGHT + timedelta(hours=1)).asks_on(NIGHT.date())
    assert after(NIGHT, NIGHT, NIGHT + timedelta(days=6)).asks_on(NIGHT.date())
    assert not after(NIGHT, NIGHT, NIGHT + timedelta(days=7)).asks_on(NIGHT.date())


def test_who_has_just_said_where_they_are_is_asked_again_before_long() -> None:
    day = NIGHT.date()
    soon, later = NIGHT + timedelta(days=2), NIGHT + timedelta(days=13)
    assert not OddHours().told(day).saw(soon).saw(soon).saw(soon).asks_on(soon.date())
    assert OddHours().told(day).saw(later).saw(later).saw(later).asks_on(later.date())


def test_evening_and_early_morning_are_no_odd_hours() -> None:
    for hour in (0, 5, 6, 12, 23):
        moment = NIGHT.replace(hour=hour)
        assert after(moment, moment, moment) == OddHours()


@given(st.lists(st.integers(0, 360 * 6), max_size=60))
def test_it_is_asked_at_most_once_in_weeks(hours: list[int]) -> None:
    now, asked = OddHours(), list[date]()
    for hour in sorted(hours):
        local = NIGHT.replace(hour=hour % 6) + timedelta(days=hour // 6)
        now = now.saw(local)
        if now.asks_on(local.date()):
            now = now.asked(local.date())
            asked.append(local.date())
    assert all(b - a >= NOT_AGAIN_FOR for a, b in pairwise(asked))
    assert OddHours.of_json(now.as_json()) == now
