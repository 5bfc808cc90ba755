"""Days that were called off, asked for or skipped, and what becomes of their cards."""

from datetime import timedelta

from tests.people import Someone
from tests.stage import Stage


async def planned(stage: Stage, words: str) -> Someone:
    anna = await stage.person("Anna")
    await anna.says("/settings zone Berlin")
    await anna.says(f"/plan {words}")
    return anna


async def test_a_card_on_screen_keeps_its_day_when_the_plan_changes(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    [card] = await anna.says("/today")
    await anna.says("/plan tue thu 18:00")
    await anna.taps("Done as planned", on=card)
    history = (await anna.says("/history"))[-1].text
    assert "2 Mar" in history
    assert "3 Mar" not in history


async def test_what_is_recorded_on_yesterdays_card_counts_on_todays(stage: Stage) -> None:
    anna = await planned(stage, "daily 07:30")
    await stage.next_reminder()
    await stage.next_reminder()
    yesterdays = await anna.last()
    await stage.next_reminder()
    todays = await anna.last()
    first_time = "first time: an easy start"
    assert first_time in todays.text
    await anna.taps("Done as planned", on=yesterdays)
    [shown] = [one.text for one in await anna.sees() if one.id == todays.id]
    assert first_time not in shown
    assert "all sets reached" in shown


async def test_a_session_that_was_looked_at_before_the_plan_still_comes(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/settings zone Berlin")
    await anna.says("/today")
    await anna.says("/plan mon wed fri 18:00")
    arrival = await stage.next_reminder()
    assert arrival.now - stage.clock.now() == timedelta()
    assert arrival.now.day == 2


async def test_a_skip_taken_back_before_its_time_is_reminded_of(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    [card] = await anna.says("/today")
    await anna.taps("Skip", on=card)
    await anna.taps("Tired")
    await anna.taps("Train after all")
    arrival = await stage.next_reminder()
    assert arrival.now.day == 2


async def test_later_takes_a_skip_back(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    await stage.next_reminder()
    card = await anna.last()
    [when] = await anna.taps("Later", on=card)
    await anna.taps("Skip", on=card)
    await anna.taps("Tired")
    await anna.taps("10 min", on=when)
    arrival = await stage.move(minutes=11)
    assert arrival.reminders == 1


async def test_a_break_is_told_of_on_today(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    await anna.says("/pause 10")
    shown = await anna.says("/today")
    assert "on a break" in shown[0].text
    assert shown[0].button("I'm back")


async def test_an_edit_that_changes_no_letter_changes_nothing(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    await anna.says("/log hip thrust 3x8 40kg")
    await anna.says("/log hip thrust +2.5kg")
    mine = await anna.said()
    assert await anna.edits(mine, "/log hip thrust +2.5kg") == []
    assert "42.5 kg" in (await anna.says("/history"))[-1].text


async def test_a_number_in_reply_to_a_step_is_a_set_of_its_exercise(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    [card] = await anna.says("/today")
    [step] = await anna.taps("Start", on=card)
    shown = await anna.says("12", reply_to=step)
    receipt = next(message for message in shown if message.button("Undo"))
    assert "Hip thrust" in receipt.text
    assert "1×12" in receipt.text


async def test_a_tapped_log_says_how_it_is_changed(stage: Stage) -> None:
    anna = await planned(stage, "mon wed fri 18:00")
    [card] = await anna.says("/today")
    shown = await anna.taps("Done as planned", on=card)
    receipt = next(message for message in shown if message.button("Change"))
    [changed] = await anna.taps("Change", on=receipt)
    assert "Done otherwise?" in changed.text
