"""A guided session beside the day's card and its reminder: they agree, and nobody is nagged."""

from datetime import datetime

import pytest

from tests.stage import Stage
from tests.stories.led import does, logged, step
from tests.stories.training_days import FULL, SUNDAY_BEFORE, card_of, trains


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def test_the_card_ticks_an_exercise_when_its_sets_are_in(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.taps("Start", on=card)
    await anna.taps("Skip it")

    async def lines() -> list[str]:
        now = next(one for one in await anna.sees() if one.id == card.id)
        [today] = await anna.says("/today")
        assert today.text == now.text
        return now.text.splitlines()

    await does(stage, anna, "8")
    half = await lines()
    assert f"1 {FULL} · 1 of 2 · 1×8 · bodyweight" in half
    assert "Still to do: 1 × 8" in half
    assert not any(line.startswith("✓") for line in half)
    await does(stage, anna, "7")
    assert f"✓ 1 {FULL} 8, 7 · bodyweight" in await lines()
    await anna.taps("Undo", on=await step(anna))
    assert await lines() == half
    await anna.taps("Stop", on=await step(anna))
    assert await lines() == half
    await anna.taps("Leave out", on=await step(anna))
    assert f"✓ 1 {FULL} 1×8 · bodyweight" in await lines()


async def test_done_as_planned_records_the_sets_that_are_left(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.taps("Start", on=card)
    await anna.taps("Skip it")
    await does(stage, anna, "9")
    await anna.taps("Done as planned", on=card)
    text = (await anna.says("/history"))[-1].text
    assert f"{FULL}: 9, 8 · bodyweight" in text
    await anna.taps("Done as planned", on=card)
    assert (await anna.says("/history"))[-1].text == text


async def test_without_a_guided_session_a_log_of_any_sets_is_what_was_done(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.says(f"/log {FULL} 1x8")
    now = next(one for one in await anna.sees() if one.id == card.id)
    assert f"✓ 1 {FULL} 1×8 · bodyweight" in now.text
    await anna.taps("Start", on=card)
    now = next(one for one in await anna.sees() if one.id == card.id)
    assert f"1 {FULL} · 1 of 2 · 1×8 · bodyweight" in now.text


async def test_the_reminder_stays_away_once_a_set_is_in(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await stage.move(hours=18)
    await anna.says("/train")
    await anna.taps("Skip it")
    await does(stage, anna, "8")
    assert (await stage.move(hours=2)).reminders == 0


@pytest.mark.parametrize("snoozed", [False, True])
async def test_nobody_is_reminded_of_what_they_are_doing(stage: Stage, snoozed: bool) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    if snoozed:
        card = await card_of(stage, anna)
        await anna.taps("Later", on=card)
        await anna.taps("1 h")
    else:
        await stage.move(hours=18, minutes=20)
    await anna.says("/train")
    assert (await stage.move(hours=2)).reminders == 0
    await anna.taps("Stop", on=await step(anna))
    assert (await stage.move(hours=12)).reminders == 0


async def test_one_left_alone_is_closed_with_a_word_and_no_late_reminder(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await stage.move(hours=18, minutes=20)
    await anna.says("/train")
    assert (await stage.move(hours=14)).reminders == 0
    assert "Nothing was logged, and that's all right" in (await step(anna)).text


async def test_stopped_before_its_time_the_reminder_comes(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    await stage.move(hours=18, minutes=20)
    await anna.says("/train")
    await anna.taps("Stop", on=await step(anna))
    assert (await stage.move(hours=2)).reminders == 1


async def test_what_is_logged_from_the_card_leads_on_too(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.taps("Start", on=card)
    shown = await anna.taps("Done as planned", on=card)
    assert any("All done" in one.text and one.id != card.id for one in shown)


async def test_start_on_a_skipped_day_takes_the_skip_back(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.taps("Skip", on=card)
    await anna.taps("Tired")
    await anna.says("/train")
    await anna.taps("Skip it")
    await does(stage, anna, "8")
    assert len(await logged(anna)) == 1
