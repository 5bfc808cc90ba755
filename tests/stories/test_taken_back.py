"""One log reached by two ways, an old button and a new one: counted once, said the same."""

from tests.stage import Stage
from tests.stories.led import led, logged, step
from tests.stories.test_session_card import on_a_training_day


async def test_what_the_card_recorded_again_does_not_come_back_as_well(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    await anna.taps("Done as planned", on=card)
    [first] = [one for one in await anna.sees() if one.button("Undo")]
    await anna.taps("Undo", on=first)
    await anna.taps("Done as planned")
    once = await logged(anna)
    await anna.taps("Bring it back", on=next(o for o in await anna.sees() if o.id == first.id))
    assert "stays undone" in anna.last_answer
    assert await logged(anna) == once


async def test_a_set_taken_back_in_the_session_is_undone_in_its_receipt(stage: Stage) -> None:
    anna = await led(stage)
    said = await anna.says("9 knee 3/10")
    [receipt] = [one for one in said if "knee 3/10" in one.text]
    await anna.taps("Undo", on=await step(anna))
    now = next(one for one in await anna.sees() if one.id == receipt.id)
    assert now.button("Bring it back")
    assert await logged(anna) == []


async def test_two_questions_about_one_message_end_in_receipts_that_agree(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [knee] = await anna.says("my knee hurts 7/10")
    [hip] = await anna.edits(await anna.said(), "hip pain 3/10")
    await anna.taps("Hip thrust", on=hip)
    await anna.taps("Side-lying leg raise", on=knee)
    first, second = [one.text for one in await anna.sees() if one.id in (knee.id, hip.id)]
    assert "Side-lying leg raise" in first
    assert first == second
