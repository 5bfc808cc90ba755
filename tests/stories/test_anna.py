"""Anna, kilograms, Berlin: from /start by first buttons only to the week's summary."""

from datetime import timedelta
from typing import Any

from tests.people import Someone
from tests.stage import Stage
from tests.stories.begun import begun

FIRST_BUTTONS_AT_MOST = 7


async def begins(stage: Stage, name: str = "Anna", **details: object) -> Someone:
    """Somebody who only ever pressed the first button until all was set."""
    return await begun(presses_first_buttons, stage, name, details)


async def presses_first_buttons(stage: Stage, name: str, details: dict[str, Any]) -> Someone:
    """Somebody who presses the first button until all is set."""
    person = await stage.person(name, **details)
    shown = await person.says("/start")
    for _ in range(FIRST_BUTTONS_AT_MOST):
        if any("All set" in message.text for message in shown):
            return person
        newest = [message for message in shown if message.buttons][-1]
        shown = await person.taps(newest.buttons[0], on=newest)
    assert any("All set" in message.text for message in shown), [m.text for m in shown]
    return person


async def test_only_first_buttons_end_with_a_working_plan(stage: Stage) -> None:
    anna = await presses_first_buttons(stage, "Anna", {})
    arrival = await stage.next_reminder()
    assert arrival.reminders == 1
    card = await anna.last()
    for label in ("Done as planned", "One less", "Start", "How-to", "Later", "Skip"):
        assert card.button(label), card.buttons
    assert arrival.now - stage.playground.clock.now() == timedelta()


async def test_the_main_job_from_start_to_week(stage: Stage) -> None:
    anna = await begins(stage)
    [howto] = await anna.says("/howto hip thrust with leg extension")
    assert "Sharp pain" in howto.text
    [receipt] = await anna.says("/log 3x12 red band")
    assert "3×12 · red band" in receipt.text
    assert "Hip thrust with leg extension" in receipt.text
    assert "Next:" in receipt.text
    for label in ("Undo", "Change", "It hurt"):
        assert receipt.button(label), receipt.buttons
    await stage.next_reminder()
    card = await anna.last()
    logged = await anna.taps("Done as planned")
    assert anna.last_answer == "Saved"
    assert any("✓" in message.text and "Next:" in message.text for message in logged)
    assert any(message.id == card.id and message.edited for message in logged)
    [week] = await anna.says("/week")
    assert "Your week" in week.text


async def test_the_reminder_stays_away_once_something_of_the_session_is_logged(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    second = await stage.next_reminder()
    day = second.now
    card = await anna.last()
    await anna.says("3x8", reply_to=card)
    before = len(await anna.sees())
    await stage.move(hours=20)
    assert stage.playground.clock.now() - day == timedelta(hours=20)
    assert len(await anna.sees()) == before


async def test_done_as_planned_twice_records_once(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await anna.taps("Done as planned", on=card)
    first = (await anna.says("/history"))[-1].text
    await anna.taps("Done as planned", on=card)
    assert anna.last_answer == "That's logged already."
    assert (await anna.says("/history"))[-1].text == first


async def test_later_comes_again_at_its_time(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Later")
    await anna.taps("1 h")
    shown = await stage.move(minutes=59)
    assert shown.reminders == 0
    shown = await stage.move(minutes=2)
    assert shown.reminders == 1
    assert (await anna.last()).button("Done as planned")


async def test_skip_asks_why_and_lets_the_day_go(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    [why] = await anna.taps("Skip")
    for label in ("Tired", "Ill", "Pain", "No time"):
        assert why.button(label), why.buttons
    changed = await anna.taps("Tired")
    assert any("Next session" in message.text for message in changed)
    assert any("Skipped" in message.text for message in changed)


async def test_a_second_start_resumes_and_never_resets(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [hello] = await anna.says("/start")
    shown = await anna.taps(hello.buttons[0], on=hello)
    asked = [message for message in shown if message.buttons][-1].text
    again = await anna.says("/start")
    assert again[-1].text.splitlines()[-1] == asked.splitlines()[-1]
    ben = await begins(stage, "Ben")
    plan = (await ben.says("/plan"))[-1].text
    shown = await ben.says("/start")
    assert "Hi Ben" not in shown[-1].text or "All set" not in shown[-1].text
    assert (await ben.says("/plan"))[-1].text == plan


async def test_names_come_out_as_written(stage: Stage) -> None:
    ann = await stage.person("<b>Ann & Co")
    [hello] = await ann.says("/start")
    assert "<b>Ann & Co" in hello.text


async def test_nonsense_gets_a_friendly_answer_and_records_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    for text in ("hello there", "🙃", "/lgo 3x12", "/nonsense", "see you at 7:30", "x" * 4000):
        shown = await anna.says(text)
        assert shown, text
        assert "Traceback" not in shown[-1].text
    assert "3×" not in (await anna.says("/history"))[-1].text
    assert await anna.sends(b"\x00", "voice.ogg", kind="voice")


async def test_what_is_not_understood_names_the_part_and_saves_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    [refused] = await anna.says("/log 3x12 red band, 99999x3")
    assert "99999" in refused.text
    assert "Nothing was saved" in refused.text
    assert "3×12" not in (await anna.says("/history"))[-1].text


async def test_who_has_not_finished_is_reminded_of_it_once_in_a_line(stage: Stage) -> None:
    anna = await stage.person("Anna")
    [first] = await anna.says("/today")
    assert first.text.count("Still open from the start") == 1
    [second] = await anna.says("/today")
    assert "Still open" not in second.text
    [asked] = await anna.says("/start")
    assert asked.button("Start gently")
