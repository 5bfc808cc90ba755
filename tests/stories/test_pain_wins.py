"""Pain wins over whatever else somebody wished, logged or set: nothing heavier comes of it."""

from datetime import datetime

import pytest

from tests.stage import Stage
from tests.stories.training_days import (
    FULL,
    SUNDAY_BEFORE,
    asked,
    card_of,
    everywhere,
    newest,
    trains,
)


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def test_a_target_set_before_it_hurt_does_not_come_back_heavier(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("3x8", reply_to=await card_of(stage, anna))
    await anna.says(f"/progress {FULL}")
    await anna.taps("Set my own target")
    await anna.says("3x15 green band")
    await anna.says(f"/pain {FULL} 7 knee")
    for _ in range(3):
        back = newest(await anna.taps("Done as planned", on=await card_of(stage, anna)), "Next:")
    assert "pain-free again" in back.text
    assert "green" not in back.text
    card = await card_of(stage, anna)
    assert await everywhere(anna) == {asked(card)} == {asked(back)}


async def test_sets_that_hurt_open_nothing_before_it_is_known_how_much(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    await anna.says("/log leg extension 3x12")
    receipt, question = await anna.says("/log hip thrust 3x12, hip hurts")
    assert "open to you now" not in receipt.text
    await anna.taps("A little", on=question)
    assert f"1 {FULL}" in (await card_of(stage, anna)).text


async def test_nor_where_it_hurt_more_than_a_little(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    await anna.says("/log leg extension 3x12")
    _, question = await anna.says("/log hip thrust 3x12, hip hurts")
    await anna.taps("Noticeably", on=question)
    card = await card_of(stage, anna)
    assert "1 Hip thrust 2 × 8" in card.text
    assert "nothing rises until it's quiet" in card.text


async def test_it_still_hurts_where_the_same_date_comes_a_second_time(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("/settings zone Pacific/Auckland")
    await stage.move(hours=13)
    await anna.says(f"/pain {FULL} 8 knee")
    assert "1 Hip thrust 2 × 8" in (await anna.says("/today"))[-1].text
    await anna.says("/settings zone America/Los_Angeles")
    await anna.says("/today")
    card = (await anna.taps("Train today"))[-1]
    assert card.text.startswith("🔔 Sunday")
    assert "1 Hip thrust 2 × 8" in card.text
    [receipt] = [m for m in await anna.says("3x8", reply_to=card) if "Next:" in m.text]
    assert receipt.text.startswith("✓ Hip thrust · 3×8")


@pytest.mark.parametrize("said", ["3x8", "3x8, knee hurts", "3x8, knee 2/10"])
async def test_a_pain_told_by_a_tap_outlives_an_edit_of_the_sets(stage: Stage, said: str) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    shown = await anna.says(said, reply_to=card)
    message = await anna.said()
    if shown[-1].button("A lot") is None:
        await anna.taps("It hurt", on=newest(shown, "Next:"))
    await anna.taps("A lot")
    stopped = newest(await anna.edits(message, f"{said} red band"), "Next:")
    assert "3×8 · red band" in stopped.text
    assert "6/10" in stopped.text
    assert "Next: Hip thrust, 2 × 8" in stopped.text
    free = newest(await anna.edits(message, "3x8 red band, no pain"), "Next:")
    assert "Next: 2 × 8 · yellow band" in free.text


async def test_a_wobble_told_by_a_tap_outlives_an_edit_of_the_sets(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    shown = await anna.says("3x8", reply_to=card)
    message = await anna.said()
    await anna.taps("Change", on=newest(shown, "Next:"))
    await anna.taps("It was wobbly")
    edited = newest(await anna.edits(message, "3x12"), "Next:")
    assert "it wobbled" in edited.text


async def test_what_still_hurts_is_not_brought_back_by_the_easier_one_that_day(
    stage: Stage,
) -> None:
    anna = await trains(stage)
    await anna.says("3x8, knee 6/10", reply_to=await card_of(stage, anna))
    for _ in range(2):
        await anna.taps("Done as planned", on=await card_of(stage, anna))
    card = await card_of(stage, anna)
    await anna.says(f"/pain {FULL} 4 knee")
    done = newest(await anna.taps("Done as planned", on=card), "Next:")
    assert "2 more pain-free sessions" in done.text
