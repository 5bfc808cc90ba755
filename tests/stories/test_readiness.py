"""The full movement opens when its basics are done, or when the person says that they have them."""

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


async def test_the_card_says_what_is_missing_and_asks_once_before_it_opens(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    card = await card_of(stage, anna)
    assert "1 Hip thrust 2 × " in card.text
    assert f"on the way to {FULL}, open at 3 × 12" in card.text
    [more] = await anna.taps("More", on=card)
    [sure] = await anna.taps("I have the basics", on=more)
    assert "3 × 12 Hip thrust" in sure.text
    assert "3 × 12 Bodyweight leg extension" in sure.text
    assert "no barbell" in sure.text
    assert "1 Hip thrust 2 × " in (await anna.says("/today"))[-1].text
    said = await anna.taps("I can do that already", on=sure)
    assert f"1 {FULL} 2 × 8" in newest(said, FULL + " 2 × ").text
    await anna.taps("I can do that already", on=sure)
    assert anna.last_answer == "That one is open already."


async def test_done_the_basics_open_it_and_the_receipt_says_so(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    first = newest(await anna.says("3x12", reply_to=await card_of(stage, anna)), "Next:")
    assert "Next: Bodyweight leg extension, 2 × 8" in first.text
    assert "🔓" not in first.text
    card = await card_of(stage, anna)
    second = newest(await anna.says("3x12", reply_to=card), "Next:")
    assert f"🔓 {FULL} is open to you now" in second.text
    assert f"Next: {FULL}, 2 × 8" in second.text
    await anna.taps("Undo", on=second)
    assert "1 Bodyweight leg extension" in (await anna.says("/today"))[-1].text
    await anna.taps("Bring it back")
    card = await card_of(stage, anna)
    assert f"1 {FULL} 2 × " in card.text
    assert await everywhere(anna) == {asked(card)}


async def test_on_the_way_the_step_just_taken_is_told_too(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    receipt = newest(await anna.says("8, 10", reply_to=await card_of(stage, anna)), "Next:")
    target, reason = asked(receipt)
    assert target == "2 × 10"
    assert reason.startswith("+2 reps: last time you had two to spare; on the way to")
    assert asked(await card_of(stage, anna)) == (target, reason)


async def test_with_pain_the_basics_do_not_count(stage: Stage) -> None:
    anna = await trains(stage, basics=False)
    card = await card_of(stage, anna)
    receipt = newest(await anna.says("3x12 pain 3/10 hip", reply_to=card), "Next:")
    assert "Next: 2 × 8" in receipt.text
