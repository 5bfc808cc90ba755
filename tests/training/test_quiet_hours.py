"""Quiet hours: over midnight, within a day, and on the nights on which the clock jumps."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tgbot.training.quiet_hours import USUAL, QuietHours

BERLIN = ZoneInfo("Europe/Berlin")
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Africa/Cairo", "Australia/Lord_Howe",
         "Pacific/Apia", "America/St_Johns")  # fmt: skip
MINUTES = range(1_420_000_000 // 60, 1_890_000_000 // 60)  # 2015 to 2029
minutes = st.times().map(lambda at: at.replace(second=0, microsecond=0))


@pytest.mark.parametrize(
    ("at", "quiet"),
    [(time(21, 59), False), (time(22), True), (time(0), True), (time(5, 59), True),
     (time(6), False), (time(12), False)],
)  # fmt: skip
def test_the_usual_hours_go_over_midnight(at: time, quiet: bool) -> None:
    assert USUAL.covers(at) is quiet


def test_hours_within_a_day() -> None:
    nap = QuietHours(time(13), time(15))
    assert [nap.covers(time(hour)) for hour in (12, 13, 14, 15)] == [False, True, True, False]


def test_they_end_in_the_morning_of_the_same_night() -> None:
    evening = datetime(2026, 3, 2, 23, 0, tzinfo=BERLIN)
    early = datetime(2026, 3, 3, 5, 0, tzinfo=BERLIN)
    six = datetime(2026, 3, 3, 6, 0, tzinfo=BERLIN)
    assert USUAL.end_after(evening, BERLIN) == USUAL.end_after(early, BERLIN) == six
    assert USUAL.end_after(six, BERLIN) is None


def test_an_end_that_the_clock_skips_or_shows_twice_lies_ahead() -> None:
    until_half_past_two = QuietHours(time(22), time(2, 30))
    spring = datetime(2026, 3, 29, 0, 45, tzinfo=UTC)  # 01:45, and 02:30 never comes
    assert until_half_past_two.end_after(spring, BERLIN) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    autumn = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02:10 for the second time
    assert until_half_past_two.end_after(autumn, BERLIN) == datetime(
        2026, 10, 25, 1, 30, tzinfo=UTC
    )


@given(minutes, minutes, st.sampled_from(MINUTES),
       st.sampled_from(ZONES))  # fmt: skip
def test_behind_their_end_it_is_loud(start: time, end: time, minute: int, zone_name: str) -> None:
    assume(start != end)
    hours, zone = QuietHours(start, end), ZoneInfo(zone_name)
    moment = datetime.fromtimestamp(60 * minute, UTC)
    begins = hours.start_after(moment, zone)
    assert moment < begins <= moment + timedelta(hours=51)
    found = hours.end_after(moment, zone)
    if found is None:
        assert not hours.covers(moment.astimezone(zone).time())
        return
    assert moment < found <= moment + timedelta(hours=27)
    # A stretch that the clock skips may swallow all hours that are not quiet.
    within_a_jump = (
        found.astimezone(zone).utcoffset()
        != (found - timedelta(hours=3)).astimezone(zone).utcoffset()
    )
    assert within_a_jump or not hours.covers(found.astimezone(zone).time())


@given(minutes, minutes)
def test_they_are_kept_as_they_are_written(start: time, end: time) -> None:
    assume(start != end)
    hours = QuietHours(start, end)
    assert QuietHours.of_text(hours.as_text()) == hours


def test_none_at_all_or_all_day_are_no_quiet_hours() -> None:
    with pytest.raises(ValueError, match="never end"):
        QuietHours(time(22), time(22))
    with pytest.raises(ValueError, match="22:00-06:00"):
        QuietHours.of_text("22-6")
