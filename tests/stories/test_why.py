"""Why?: the sessions that a target was made from, and the rule, one tap from each target."""

from datetime import datetime

import pytest

from tests.stage import Stage
from tests.stories.training_days import FULL, SUNDAY_BEFORE, asked, card_of, newest, trains


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def test_the_receipt_explains_its_next_target_with_what_was_done(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    receipt = newest(await anna.says("8, 11", reply_to=card), "Next:")
    [why] = await anna.taps("Why", on=receipt)
    assert asked(receipt)[0] in why.text
    assert asked(receipt)[1] in why.text
    assert "Mon 2 Mar: 8, 11 · bodyweight (asked 2 × 8)" in why.text
    assert "The rule: every set reached and something to spare" in why.text


async def test_of_a_session_with_several_each_is_one_tap_more(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    card = await card_of(stage, anna)
    await anna.taps("More", on=card)
    [which] = await anna.taps("Why")
    assert which.buttons == [FULL, "Side-lying leg raise", "Dead bug"]
    [why] = await anna.taps("Dead bug", on=which)
    assert why.id == which.id
    assert "Nothing of it is logged yet" in why.text
    logged = newest(await anna.taps("Done as planned", on=card), "Next:")
    [which] = await anna.taps("Why", on=logged)
    [why] = await anna.taps("Dead bug", on=which)
    assert "2×6" in why.text


async def test_an_undone_session_is_not_among_the_reasons(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    receipt = newest(await anna.says("8, 11", reply_to=card), "Next:")
    await anna.taps("Undo", on=receipt)
    await anna.taps("More", on=card)
    [why] = await anna.taps("Why")
    assert "Nothing of it is logged yet" in why.text


async def test_after_a_stop_it_shows_what_hurt_and_what_is_done_instead(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("3x8 pain 6/10 knee", reply_to=await card_of(stage, anna))
    await card_of(stage, anna)
    receipt = newest(await anna.taps("Done as planned"), "Next:")
    [why] = await anna.taps("Why", on=receipt)
    assert "Wed 4 Mar: 2×8" in why.text
    assert f"Mon 2 Mar: {FULL} · 3×8" in why.text
    assert "knee 6/10" in why.text
    assert "Two pain-free sessions" in why.text
