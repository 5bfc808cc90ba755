"""People and a bot meet on the stage."""

from __future__ import annotations

from datetime import timedelta

from tests.playground.echo import Echo
from tests.stage import MONDAY_MORNING, a_stage


async def test_anna_talks_and_taps_and_sees_only_what_is_hers() -> None:
    async with a_stage(Echo) as stage:
        anna = await stage.person("Anna")
        cleo = await stage.person("Cleo")
        [echo] = await anna.says("/start")
        assert (echo.text, echo.buttons, echo.silent) == ("/start", ["Again"], False)
        [edited] = await anna.taps("again")
        assert (edited.id, edited.html, edited.edited) == (echo.id, "<b>again</b>", True)
        assert anna.last_answer == "Done"
        assert await cleo.sees() == []


async def test_what_is_said_while_the_bot_is_down_is_answered_after_its_restart() -> None:
    async with a_stage(Echo) as stage:
        anna = await stage.person("Anna")
        await stage.stop_bot()
        assert await anna.says("still there?") == []
        await stage.start_bot()
        await stage.quiet()
        assert [shown.text for shown in await anna.news()] == ["still there?"]


async def test_a_move_lives_through_each_due_moment_at_its_time() -> None:
    due = [MONDAY_MORNING + timedelta(hours=hours) for hours in (2, 5, 30)]
    async with a_stage(lambda stage: Echo(stage, due, person=1001)) as stage:
        anna = await stage.person("Anna", started=True)
        assert (await stage.move(hours=6)).reminders == 2
        assert stage.bot.sent_at == due[:2]
        assert [shown.date for shown in await anna.news()] == due[:2]
        arrival = await stage.next_reminder()
        assert (arrival.now, arrival.reminders) == (due[2], 1)
