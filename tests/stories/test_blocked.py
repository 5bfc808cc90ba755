"""Who blocks the bot is left alone, and welcome when they are back."""

from tests.stage import Stage
from tests.stories.test_anna import begins


async def test_who_comes_back_gets_the_next_reminder_and_none_of_those_between(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await anna.blocks()
    before = len(await anna.sees())
    await stage.move(days=4)
    assert len(await anna.sees()) == before
    await anna.blocks(False)
    shown = await anna.says("/log hip thrust 3x12 20 kg")
    assert any("Next:" in message.text for message in shown)
    arrival = await stage.next_reminder()
    assert arrival.reminders == 1
    assert (await anna.last()).button("Done as planned")


async def test_who_lets_the_bot_in_after_weeks_gets_the_reminder_of_that_very_hour(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.blocks()
    await stage.move(days=21, hours=-1)
    await anna.blocks(False)
    arrival = await stage.move(hours=1)
    assert arrival.reminders == 1
    assert (await anna.last()).button("Done as planned")
