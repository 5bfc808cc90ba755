"""A Bot API that loses answers, hangs, refuses, repeats itself and goes away: all heals."""

import asyncio
import random
from pathlib import Path

import pytest

from tests.crash.crowd import Crowd
from tests.crash.figures import Figures
from tests.crash.weather import Weather
from tests.process.program import PATIENCE, running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

HEALED_WITHIN = 10.0


async def arrives_twice(telegram: Telegram, crowd: Crowd, chance: random.Random) -> None:
    """One log; its update may come again, under its id or under another."""
    update = crowd.logs()
    again = chance.randrange(4)
    if again == 0:
        telegram.playground.updates.repeat(update)
    elif again == 1:
        telegram.playground.updates.double(update)
    await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("messages", "seed"), [(40, 1), pytest.param(400, 2, marks=pytest.mark.slow)]
)
async def test_in_bad_weather_each_log_is_recorded_once_and_at_most_one_silent_copy_comes(
    tmp_path: Path, telegram: Telegram, figures: Figures, messages: int, seed: int
) -> None:
    chance = random.Random(seed)
    crowd = Crowd(telegram, 10, tmp_path / "data" / "tgbot.db")
    weather = Weather(telegram, chance, one_in=12)
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)) as program:
        await program.prints("Repbell runs")
        for _ in range(messages):
            await arrives_twice(telegram, crowd, chance)
        await crowd.until(crowd.settled)
    tally = crowd.tally()
    assert (tally.recorded, tally.lost, tally.doubled) == (messages, 0, 0), tally
    assert (tally.most <= 2, tally.loud) == (True, 0), tally
    # Whose call and its only copy both met a broken connection has none; the outbox says so.
    assert tally.unconfirmed <= tally.uncertain, tally
    assert tally.out_of_order == 0, tally
    assert tally.copies <= tally.counted, tally
    assert weather.struck["too_many_requests"], "no 429 fell"
    assert weather.inside == 0
    figures.add(
        f"storm over {messages} messages",
        lost=tally.lost,
        doubled=tally.doubled,
        copies=tally.copies,
        uncertain=tally.uncertain,
        requests_inside_retry_after=weather.inside,
        struck=dict(weather.struck),
    )


async def healed(telegram: Telegram, crowd: Crowd) -> float:
    """Seconds from now until a message that is said now is confirmed."""
    began = asyncio.get_running_loop().time()
    crowd.logs()
    await crowd.until(crowd.confirmed)
    return asyncio.get_running_loop().time() - began


@pytest.mark.slow
async def test_after_an_outage_or_another_poller_it_answers_within_ten_seconds(
    tmp_path: Path, telegram: Telegram, figures: Figures
) -> None:
    crowd = Crowd(telegram, 3, tmp_path / "data" / "tgbot.db")
    weather = Weather(telegram, random.Random(3), one_in=0)
    settings = seen_by(telegram, send_rate=1000, log_format="json")
    async with running(tmp_path, "run", **settings) as program:
        await healed(telegram, crowd)
        weather.away = True
        crowd.logs()
        await program.prints('"again_in_s": 4')
        weather.clears_up()
        outage = await healed(telegram, crowd)
        async with asyncio.timeout(PATIENCE):
            while not telegram.playground.updates.is_polled:
                await telegram.called("getUpdates")
        await telegram.playground.updates.poll(offset=0, limit=1, wait=0.01)
        await program.prints("another program polls")
        conflict = await healed(telegram, crowd)
    tally = crowd.tally()
    assert (tally.recorded, tally.unconfirmed) == (crowd.said, 0)
    assert max(outage, conflict) <= HEALED_WITHIN
    figures.add("healed after", outage=f"{outage:.1f} s", conflict=f"{conflict:.1f} s")
