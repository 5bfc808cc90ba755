"""Ben, pounds, New York: his units and his mornings are his own."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins

NEW_YORK = ZoneInfo("America/New_York")


async def ben_of_new_york(stage: Stage) -> Someone:
    ben = await begins(stage, "Ben")
    await ben.says("/settings zone New York")
    await ben.says("/settings units lb")
    return ben


async def test_the_reminder_comes_at_ben_s_own_morning(stage: Stage) -> None:
    ben = await ben_of_new_york(stage)
    await ben.says("/plan tue thu 07:30")
    arrival = await stage.next_reminder()
    local = arrival.now.astimezone(NEW_YORK)
    assert local.time() == time(7, 30)
    assert local.weekday() in (1, 3)


async def test_a_bare_load_is_in_pounds_and_stays_as_written(stage: Stage) -> None:
    ben = await ben_of_new_york(stage)
    [receipt] = await ben.says("/log hip thrust 4x10x45")
    assert "4×10 · 45 lb" in receipt.text
    await ben.says("/settings units kg")
    assert "45 lb" in (await ben.says("/history"))[-1].text


async def test_his_clock_changes_and_the_reminder_keeps_its_hour(stage: Stage) -> None:
    ben = await ben_of_new_york(stage)
    await ben.says("/plan sat sun 07:30")
    hours = []
    while stage.clock.now() < datetime(2026, 3, 15, 20, 0, tzinfo=UTC):
        arrival = await stage.next_reminder()
        hours.append(arrival.now.astimezone(NEW_YORK).time())
        await ben.says("thanks")
    assert hours == [time(7, 30)] * len(hours)
    assert len(hours) >= 4


async def test_the_date_of_a_log_is_that_of_ben_s_message(stage: Stage) -> None:
    ben = await ben_of_new_york(stage)
    await stage.move(hours=18)
    late_evening = stage.clock.now().astimezone(NEW_YORK)
    assert late_evening.hour == 22
    await ben.says("/log hip thrust 3x8")
    history = (await ben.says("/history"))[-1].text
    assert "2 Mar" in history


@pytest.mark.parametrize("said", ["10, 10, 8, 135 lb barbell", "10, 10, 8, 135 lb"])
async def test_what_he_brings_along_is_where_he_starts(stage: Stage, said: str) -> None:
    ben = await stage.person("Ben")
    await ben.says("/start")
    await ben.taps("experienced")
    await ben.says("/settings units lb")
    await ben.says("/settings equipment gym")
    await ben.says("/plan hip thrust finisher")
    receipt = (await ben.says(f"/log hip thrust {said}"))[-1]
    assert "Next: 3 × 8 · 60 kg barbell" in receipt.text
    assert "asked" not in (await ben.says("/progress hip thrust"))[-1].text


async def test_what_ben_writes_as_in_his_gym_is_offered_as_a_weight(stage: Stage) -> None:
    ben = await ben_of_new_york(stage)
    [asked] = await ben.says("hip thrust 135x5")
    assert "Nothing was saved" in asked.text
    [receipt] = await ben.taps("1×5 · 135 lb", on=asked)
    assert receipt.text.startswith("✓ Hip thrust · 1×5 · 135 lb")
