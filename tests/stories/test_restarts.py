"""The bot ends and comes back: nothing is lost, nothing twice, and lateness is told honestly."""

from tests.stage import Stage
from tests.stories.test_anna import begins


async def test_what_was_said_while_the_bot_was_down_is_handled_after(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.stop_bot()
    await anna.says("/log hip thrust 3x12 20 kg")
    await anna.says("/log hip thrust 1x10 20 kg")
    await stage.start_bot()
    await stage.quiet()
    receipts = [message.text for message in await anna.sees() if "Next:" in message.text]
    assert len([text for text in receipts if "3×12 · 20 kg" in text]) == 1
    assert len([text for text in receipts if "1×10 · 20 kg" in text]) == 1


async def test_a_restart_in_the_middle_of_a_question_forgets_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("/log 4 10 20 kg")
    await stage.restart()
    shown = await anna.taps(asked.buttons[0], on=asked)
    if not any("Next:" in message.text for message in shown):
        shown = await anna.taps("Hip thrust")
    assert any("✓" in message.text for message in shown)


async def test_old_buttons_work_after_a_restart(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await stage.restart()
    shown = await anna.taps("Done as planned", on=card)
    assert any("Next:" in message.text for message in shown)


async def test_a_reminder_up_to_15_minutes_late_just_comes(stage: Stage) -> None:
    anna = await begins(stage)
    due = await stage.bot.next_due()
    assert due is not None
    await stage.move(seconds=(due - stage.clock.now()).total_seconds() - 60)
    await stage.stop_bot()
    await stage.move(minutes=10)
    await stage.start_bot()
    await stage.quiet()
    card = await anna.last()
    assert card.button("Done as planned")
    assert "I was away" not in card.text


async def test_a_reminder_up_to_3_hours_late_says_so(stage: Stage) -> None:
    anna = await begins(stage)
    due = await stage.bot.next_due()
    assert due is not None
    await stage.move(seconds=(due - stage.clock.now()).total_seconds() - 60)
    await stage.stop_bot()
    await stage.move(hours=2)
    await stage.start_bot()
    await stage.quiet()
    card = await anna.last()
    assert card.button("Done as planned")
    assert "I was away from" in card.text


async def test_a_reminder_later_than_that_is_told_of_once_and_not_sent(stage: Stage) -> None:
    anna = await begins(stage)
    due = await stage.bot.next_due()
    assert due is not None
    await stage.move(seconds=(due - stage.clock.now()).total_seconds() - 60)
    await stage.stop_bot()
    await stage.move(hours=30)
    before = len(await anna.sees())
    await stage.start_bot()
    await stage.quiet()
    shown = (await anna.sees())[before:]
    assert len(shown) == 1
    assert "missed your session" in shown[0].text
    assert not shown[0].button("Done as planned")
    await stage.restart()
    assert len(await anna.sees()) == before + 1


async def test_a_snooze_survives_a_restart(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Later")
    await anna.taps("10 min")
    await stage.restart()
    arrival = await stage.move(minutes=11)
    assert arrival.reminders == 1


async def test_updates_delivered_again_do_nothing_again(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log hip thrust 3x12 20 kg")
    assert shown
    update_id = stage.playground.updates.newest
    before = len(await anna.sees())
    stage.playground.updates.repeat(update_id)
    stage.playground.updates.double(update_id)
    await stage.quiet()
    assert len(await anna.sees()) == before
