"""When a local time falls due: checked against two oracles that only ever read clocks in UTC."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.crash.figures import Figures
from tgbot.training.occurrence import (
    Lateness,
    Occurrence,
    days_ahead,
    due_at,
    lateness,
    local_date,
    still_due,
)

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
MINUTE, DAY = timedelta(minutes=1), 86_400
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ZONES = sorted(available_timezones() - {"localtime"})

zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(date(2010, 1, 2), date(2037, 12, 30))
times = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# The first oracle walks through UTC minute by minute and notes what the clock on the wall shows.


def walked(zone: ZoneInfo, day: date) -> dict[time, datetime]:
    """For every minute of a local date the moment it falls due; empty where there is no such."""
    moment = datetime.combine(day, time(), UTC) - timedelta(days=3)
    due: dict[datetime, datetime] = {}
    seen_date, last = False, moment.astimezone(zone).replace(tzinfo=None)
    for _ in range(6 * 1440):
        moment += MINUTE
        shown = moment.astimezone(zone).replace(tzinfo=None)
        seen_date = seen_date or shown.date() == day
        skipped = last + MINUTE
        while skipped < shown:
            due.setdefault(skipped, moment + (skipped - last - MINUTE))
            skipped += MINUTE
        due.setdefault(shown, moment)
        last = shown
    return {shown.time(): at for shown, at in due.items() if seen_date and shown.date() == day}


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Europe/Berlin", "2026-03-29"),
        ("Europe/Berlin", "2026-10-25"),
        ("Europe/Berlin", "2028-02-29"),
        ("America/New_York", "2026-03-08"),
        ("America/New_York", "2026-11-01"),
        ("Africa/Cairo", "2026-04-24"),  # midnight is skipped
        ("Asia/Beirut", "2026-10-24"),  # midnight comes an hour later than it first seems
        ("America/St_Johns", "2010-11-06"),  # a minute of Sunday, then Saturday again
        ("America/St_Johns", "2010-11-07"),
        ("Australia/Lord_Howe", "2026-10-04"),  # half an hour
        ("Antarctica/Troll", "2026-03-29"),  # two hours
        ("Pacific/Apia", "2011-12-29"),
        ("Pacific/Apia", "2011-12-30"),  # never was
        ("Pacific/Apia", "2011-12-31"),
        ("Pacific/Fakaofo", "2011-12-30"),
        ("Africa/Casablanca", "2026-02-15"),
        ("Asia/Pyongyang", "2018-05-04"),
    ],
)
def test_every_minute_of_a_hard_day_falls_due_when_a_clock_on_the_wall_says_so(
    name: str, day: str
) -> None:
    zone, on = ZoneInfo(name), date.fromisoformat(day)
    expected = walked(zone, on)
    for minute in range(1440):
        at = time(minute // 60, minute % 60)
        assert due_at(on, at, zone) == expected.get(at), at


# The second oracle cuts a zone's time into stretches of one offset, in whole seconds.


@dataclass(frozen=True)
class Stretch:
    """From `start` up to `end` (seconds UTC) the clocks are `offset` seconds ahead of UTC."""

    start: int
    end: int
    offset: int


def offset_at(zone: ZoneInfo, second: int) -> int:
    moment = EPOCH + timedelta(seconds=second)
    shown = zone.fromutc(moment.replace(tzinfo=zone)).replace(tzinfo=UTC)
    return int((shown - moment).total_seconds())


def stretches(zone: ZoneInfo, step: int) -> list[Stretch]:
    """The zone's stretches 2010-2037, found by looking every `step` seconds and then halving."""
    first, last = (
        int((datetime(y, 1, 1, tzinfo=UTC) - EPOCH).total_seconds()) for y in (2010, 2038)
    )
    found, start, before = [], first, offset_at(zone, first)
    for look in range(first, last, step):
        low, high = look, min(look + step, last)
        if offset_at(zone, high) == before:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if offset_at(zone, middle) == before else (low, middle)
        found.append(Stretch(start, high, before))
        start, before = high, offset_at(zone, high)
    return [*found, Stretch(start, last, before)]


def expected(around: list[Stretch], day: int, second: int) -> int | None:
    """When second `second` of local day `day` (since 1970) falls due, in seconds UTC."""
    local = day * DAY + second
    for one in around:
        if one.start + one.offset <= local < one.end + one.offset:
            return local - one.offset
    midnight = day * DAY
    if not any(s.start + s.offset < midnight + DAY and midnight < s.end + s.offset for s in around):
        return None
    before = [s for s in around if s.end + s.offset <= local][-1]
    return local - before.offset


def mistakes_around_changes(zone: ZoneInfo, step: int, reach: int, every: int) -> Iterator[int]:
    """Yields, change by change, how many occurrences were compared; raises at the first mistake."""
    whole = stretches(zone, step)
    for n, (before, after) in enumerate(pairwise(whole)):
        walls = {(before.end + s.offset + m) % DAY for s in (before, after) for m in (-60, 0, 60)}
        seconds = sorted(walls | set(range(0, DAY, every)) | {DAY - 60})
        middle, compared = (after.start + after.offset) // DAY, 0
        around = whole[max(n - 1, 0) : n + 3]
        for day in range(middle - reach, middle + reach + 1):
            on = (EPOCH + timedelta(days=day)).date()
            for second in seconds:
                at = time(second // 3600, second // 60 % 60, second % 60)
                due, right = due_at(on, at, zone), expected(around, day, second)
                got = None if due is None else int(due.timestamp())
                assert got == right, f"{zone.key}: {on} {at} is due at {due}, not {right}"
                compared += 1
        yield compared


def test_around_every_change_of_every_zone_each_time_falls_due_once_and_rightly() -> None:
    changes = occurrences = 0
    for name in ZONES:
        for compared in mistakes_around_changes(ZoneInfo(name), 7 * DAY, reach=1, every=6 * 3600):
            changes, occurrences = changes + 1, occurrences + compared
    assert occurrences > 300_000
    assert changes > 10_000


@pytest.mark.slow
def test_ten_million_occurrences_in_every_zone_2010_to_2037_have_no_mistake(
    figures: Figures,
) -> None:
    changes = occurrences = 0
    for name in ZONES:
        for compared in mistakes_around_changes(ZoneInfo(name), DAY // 4, reach=2, every=480):
            changes, occurrences = changes + 1, occurrences + compared
    figures.add(
        "time sweep", zones=len(ZONES), changes=changes, occurrences=occurrences, mistakes=0
    )
    assert occurrences >= 10_000_000


# What a person notices.


def test_anna_hears_at_half_past_seven_on_both_sides_of_the_change_to_summer_time() -> None:
    slots = {weekday: time(7, 30) for weekday in range(7)}
    assert days_ahead(slots, BERLIN, date(2026, 3, 28), 2) == [
        Occurrence(date(2026, 3, 28), utc("2026-03-28 06:30")),
        Occurrence(date(2026, 3, 29), utc("2026-03-29 05:30")),
    ]


def test_a_time_that_the_clock_skips_comes_an_hour_later_and_keeps_its_date() -> None:
    assert due_at(date(2026, 3, 29), time(2, 30), BERLIN) == utc("2026-03-29 01:30")
    assert due_at(date(2026, 4, 24), time(0, 0), ZoneInfo("Africa/Cairo")) == utc(
        "2026-04-23 22:00"
    )


def test_a_time_that_the_clock_shows_twice_comes_the_first_time_only() -> None:
    assert due_at(date(2026, 11, 1), time(1, 30), NEW_YORK) == utc("2026-11-01 05:30")
    ahead = days_ahead({6: time(1, 30)}, NEW_YORK, date(2026, 11, 1), 7)
    assert [one.day for one in ahead] == [date(2026, 11, 1)]


def test_the_date_that_samoa_left_out_yields_nothing_and_its_neighbours_one_each() -> None:
    slots = {weekday: time(7, 30) for weekday in range(7)}
    ahead = days_ahead(slots, ZoneInfo("Pacific/Apia"), date(2011, 12, 29), 3)
    assert [one.day.day for one in ahead] == [29, 31]


def test_only_the_weekdays_of_the_plan_fall_due_and_each_at_its_own_time() -> None:
    ahead = days_ahead({0: time(7), 2: time(18)}, BERLIN, date(2026, 11, 25), 7)
    assert ahead == [
        Occurrence(date(2026, 11, 25), utc("2026-11-25 17:00")),
        Occurrence(date(2026, 11, 30), utc("2026-11-30 06:00")),
    ]


@given(zones, days, st.dictionaries(st.integers(0, 6), times), st.integers(0, 30))
def test_a_plan_never_has_two_on_one_date_nor_one_out_of_order(zone, first, slots, count):
    ahead = days_ahead(slots, zone, first, count)
    assert all(one.day < other.day and one.due_at < other.due_at for one, other in pairwise(ahead))
    wanted = [first + timedelta(days=n) for n in range(count)]
    missing = {d for d in wanted if d.weekday() in slots} - {one.day for one in ahead}
    assert missing <= {date(2011, 12, 30)}


def test_a_new_time_holds_for_moments_ahead_but_a_move_of_zone_forgives_an_hour() -> None:
    today = [Occurrence(date(2026, 11, 25), utc("2026-11-25 06:30"))]
    assert still_due(today, utc("2026-11-25 06:30")) == today
    assert still_due(today, utc("2026-11-25 06:31")) == []
    assert still_due(today, utc("2026-11-25 07:30"), moved=True) == today
    assert still_due(today, utc("2026-11-25 07:31"), moved=True) == []


@pytest.mark.parametrize(
    ("behind", "said"),
    [
        (timedelta(minutes=-5), Lateness.ON_TIME),
        (timedelta(minutes=15), Lateness.ON_TIME),
        (timedelta(minutes=15, seconds=1), Lateness.LATE),
        (timedelta(hours=3), Lateness.LATE),
        (timedelta(hours=3, seconds=1), Lateness.MISSED),
    ],
)
def test_a_quarter_of_an_hour_is_on_time_and_after_three_hours_it_is_missed(behind, said) -> None:
    due = utc("2026-11-25 06:30")
    assert lateness(due, due + behind) is said


def test_one_moment_has_two_dates_in_berlin_and_new_york() -> None:
    moment = utc("2026-11-25 02:00")
    assert local_date(moment, BERLIN) == date(2026, 11, 25)
    assert local_date(moment, NEW_YORK) == date(2026, 11, 24)
