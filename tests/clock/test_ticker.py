"""The ticker holds the next moment and goes on whatever it trips over."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta, tzinfo

import pytest

from tests.clock.house import CARD, House
from tests.store.cast import anna, cleo
from tgbot.clock import ticker as module
from tgbot.clock.ticker import Ticker
from tgbot.store import meta


class Clockwork:
    """A ticker, how often it said that something was put out, and its minutes."""

    def __init__(self, house: House) -> None:
        self.said = 0
        self.minutes = 0
        self.swept = asyncio.Event()
        self.trips = 0
        self.ticker = Ticker(house.db, house.now, house.due, self._each_minute, self._say)

    async def _each_minute(self) -> None:
        self.minutes += 1
        if self.minutes <= self.trips:
            raise ZeroDivisionError
        self.swept.set()

    def _say(self) -> None:
        self.said += 1


@pytest.fixture
async def clockwork(house: House) -> AsyncIterator[Clockwork]:
    made = Clockwork(house)
    yield made
    await made.ticker.stop()


async def test_what_fell_due_while_the_bot_was_down_is_seen_to_at_the_start(
    house: House, clockwork: Clockwork
) -> None:
    await house.trains(anna)
    await house.db.run(meta.remember_tick, CARD - timedelta(hours=1))
    house.moment = CARD + timedelta(hours=1)
    await clockwork.ticker.start()
    [card] = await house.said()
    assert "from 06:30 to 08:30" in card
    assert clockwork.said == 1
    assert clockwork.ticker.take_reminders() == 1
    assert clockwork.ticker.take_reminders() == 0


async def test_a_moment_that_comes_wakes_it(house: House, clockwork: Clockwork) -> None:
    await house.trains(anna)
    house.moment = CARD - timedelta(milliseconds=50)
    await clockwork.ticker.start()
    assert await house.said() == []
    house.moment = CARD
    async with asyncio.timeout(5):
        while True:
            if await house.said():
                return
            await asyncio.sleep(0.01)


async def test_what_was_put_out_leaves_while_more_is_due(
    house: House, clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "A_COMMIT", 1)
    for who in (anna, cleo):
        await house.trains(who)
    house.moment = CARD
    await clockwork.ticker.start()
    assert clockwork.ticker.take_reminders() == 2
    assert clockwork.said == 2


async def test_a_minute_that_trips_does_not_end_the_minutes(
    house: House, clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "SWEEP", timedelta(milliseconds=1))
    clockwork.trips = 2
    await clockwork.ticker.start()
    await asyncio.wait_for(clockwork.swept.wait(), 5)
    assert clockwork.minutes >= 3


async def test_the_minutes_go_on_when_the_clock_was_set_back(
    house: House, clockwork: Clockwork, monkeypatch: pytest.MonkeyPatch
) -> None:
    class WasAhead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.now(tz) + timedelta(hours=1)

    monkeypatch.setattr(module, "SWEEP", timedelta(milliseconds=1))
    monkeypatch.setattr(module, "datetime", WasAhead)
    clockwork.trips = 2
    await clockwork.ticker.start()
    await asyncio.wait_for(clockwork.swept.wait(), 5)


async def test_it_remembers_when_it_looked_last(house: House, clockwork: Clockwork) -> None:
    await clockwork.ticker.start()
    house.moment = CARD
    await clockwork.ticker.stop()
    assert await house.db.run(meta.last_tick) == CARD
    await clockwork.ticker.start()
