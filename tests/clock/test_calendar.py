"""Leap days, the ends of years, both changes of the clocks, a move: each day has its one card.

A card a day at 07:30, or at a time that a change of the clocks skips or repeats.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.clock.house import EVERY_DAY, House
from tests.store.cast import ANNA, anna
from tgbot.store import appointments
from tgbot.store.appointments import Appointment
from tgbot.training.unanswered import Unanswered

DAY = timedelta(days=1)


async def lives(house: House, first: date, days: int, at: time) -> list[datetime]:
    """The bot lives through those days, minute by due minute; when each card came (Berlin)."""
    house.moment = datetime.combine(first, time(0), UTC) - timedelta(hours=12)
    await house.trains(anna, days=EVERY_DAY)
    await house.change(quiet=None)
    await house.plans(dict.fromkeys(EVERY_DAY, at))
    came = []
    end = house.moment + days * DAY
    while (moment := await house.db.run(appointments.earliest)) and moment < end:
        await house.change(unanswered=Unanswered())
        fired = await house.fire(moment)
        await house.arrives()
        came += [moment] * fired.reminders
    return came


def local(moments: list[datetime]) -> list[str]:
    return [f"{moment.astimezone(ZoneInfo('Europe/Berlin')):%m-%d %H:%M}" for moment in moments]


@pytest.mark.parametrize(
    ("first", "at", "expected"),
    [
        (date(2028, 2, 28), time(7, 30), ["02-28 07:30", "02-29 07:30", "03-01 07:30"]),
        (date(2027, 2, 27), time(7, 30), ["02-27 07:30", "02-28 07:30", "03-01 07:30"]),
        (date(2026, 12, 31), time(7, 30), ["12-31 07:30", "01-01 07:30", "01-02 07:30"]),
        (date(2026, 12, 31), time(23, 59), ["12-30 23:59", "12-31 23:59", "01-01 23:59"]),
        (date(2026, 3, 28), time(2, 30), ["03-28 02:30", "03-29 03:30", "03-30 02:30"]),
        (date(2026, 10, 24), time(2, 30), ["10-24 02:30", "10-25 02:30", "10-26 02:30"]),
    ],
    ids=["leap day", "no leap day", "year's end", "year's last minute", "gap", "overlap"],
)
async def test_each_day_has_its_one_card(
    house: House, first: date, at: time, expected: list[str]
) -> None:
    assert local(await lives(house, first, 3, at)) == expected


async def test_who_moves_west_after_their_card_gets_no_second_that_day(house: House) -> None:
    came = await lives(house, date(2026, 3, 3), 1, time(7, 30))
    await house.change(zone="America/New_York")
    await house.plans(dict.fromkeys(EVERY_DAY, time(7, 30)))
    waiting = await house.db.run(appointments.earliest)
    assert waiting is not None
    assert len(came) == 1
    assert waiting == datetime(2026, 3, 4, 12, 30, tzinfo=UTC), "the next day's, by their new clock"


async def test_who_moves_between_plan_and_card_gets_it_by_the_new_clock(house: House) -> None:
    await house.trains(anna, days=EVERY_DAY)
    await house.change(zone="America/New_York")
    await house.plans(dict.fromkeys(EVERY_DAY, time(7, 30)))

    found = await house.db.run(appointments.since, ANNA, "session", date(2026, 3, 1))
    waits = [one for one in found if one.state == "waiting"]
    assert all(_is_at_half_past_seven_in_new_york(one) for one in waits)
    assert len({one.slot for one in waits}) == len(waits)


def _is_at_half_past_seven_in_new_york(one: Appointment) -> bool:
    there = one.due_at.astimezone(ZoneInfo("America/New_York"))
    return (there.date(), there.time()) == (one.day, time(7, 30))
