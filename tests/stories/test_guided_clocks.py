"""The clocks of a guided session: rests and holds to the second, and one that is forgotten."""

import shutil
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.people import Someone
from tests.stage import Stage, a_stage
from tests.stories.arrivals import arrives
from tests.stories.conftest import CONTENT, bot_maker
from tests.stories.led import bells, does, led, logged, step, taps_number

LATE_IN_THE_EVENING = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)


@pytest.fixture
def story_begins() -> datetime:
    return LATE_IN_THE_EVENING


async def test_a_rest_ends_to_the_second_and_rings_at_night_too(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    resting = await step(anna)
    assert "Rest 90 s · until 23:33:01" in resting.text
    await stage.move(seconds=89)
    assert await bells(anna) == []
    await stage.move(seconds=1)
    [bell] = await bells(anna)
    assert bell.startswith("⏰ Rest is over.\nNext: set 2 of 2")
    rang = next(one for one in await anna.sees() if one.text == bell)
    assert not rang.silent
    assert "Aim for" in (await step(anna)).text


async def test_what_rang_is_gone_with_the_next_tap(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await stage.move(seconds=91)
    assert await bells(anna)
    await anna.taps("8", on=await step(anna))
    assert await bells(anna) == []


async def test_thirty_seconds_more_for_each_tap_but_not_for_a_repeated_one(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    resting = await step(anna)
    await anna.taps("+30 s", on=resting)
    await anna.taps("+30 s", on=resting)
    assert "Rest 120 s" in (await step(anna)).text
    await stage.move(seconds=95)
    assert await bells(anna) == []
    await stage.move(seconds=26)
    assert len(await bells(anna)) == 1


async def test_a_longer_rest_stays_longer_for_its_exercise_alone(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.taps("+30 s", on=await step(anna))
    await stage.move(seconds=30)
    await does(stage, anna, "8")
    assert "Rest 120 s" in (await step(anna)).text
    await stage.move(seconds=30)
    await does(stage, anna, "8")
    assert "Side-lying leg raise" in (await step(anna)).text
    assert "Rest 60 s" in (await step(anna)).text


async def test_a_rest_is_as_long_as_somebody_says(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("rest 3 min")
    assert "Hip thrust: 180 s of rest" in (await step(anna)).text
    await taps_number(anna, "8")
    resting = await step(anna)
    assert "Rest 180 s · until 23:33:00" in resting.text
    await stage.move(seconds=20)
    await anna.says("rest 40")
    assert "Rest 40 s · until 23:30:40" in (await step(anna)).text
    await stage.move(seconds=20)
    assert len(await bells(anna)) == 1
    await taps_number(anna, "8")
    assert "Rest 40 s" in (await step(anna)).text
    await stage.move(seconds=30)
    await anna.says("rest 20 s")
    assert "Aim for" in (await step(anna)).text
    assert await bells(anna) == []


async def test_a_note_and_a_question_are_gone_with_the_next_set(stage: Stage) -> None:
    anna = await led(stage)
    await anna.taps("Other")
    await anna.says("8")
    await stage.move(seconds=91)
    assert "Type it" not in (await step(anna)).text


async def test_a_rest_that_was_skipped_never_rings(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    resting = await step(anna)
    [shown] = await anna.taps("Skip rest", on=resting)
    assert "set 2 of 2" in shown.text
    await anna.taps("Skip rest", on=resting)
    await stage.move(seconds=200)
    assert await bells(anna) == []


@pytest.mark.parametrize("way", ["Undo", "Stop"])
async def test_nothing_rings_for_what_was_taken_back_or_stopped(stage: Stage, way: str) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.taps(way, on=await step(anna))
    await stage.move(seconds=200)
    assert await bells(anna) == []


async def test_a_rest_survives_a_restart(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await stage.restart()
    await stage.move(seconds=91)
    assert len(await bells(anna)) == 1
    await does(stage, anna, "8")
    assert await logged(anna) == ["Hip thrust: 2×8 · bodyweight"]


async def test_a_rest_that_ended_while_the_bot_was_away_only_shows_the_set(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await stage.stop_bot()
    await stage.move(minutes=30)
    await stage.start_bot()
    await stage.quiet()
    assert await bells(anna) == []
    assert "Aim for" in (await step(anna)).text


async def test_a_clock_is_no_reminder(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    assert (await stage.move(seconds=91)).reminders == 0
    assert await bells(anna)


async def test_a_forgotten_session_is_closed_after_three_hours(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await stage.move(hours=2, minutes=59)
    assert "closed" not in (await step(anna)).text
    await stage.move(minutes=2)
    closed = await step(anna)
    assert closed.text.startswith("🌙 I've closed this one for you. What you did is kept:")
    assert "1×8 · bodyweight" in closed.text
    assert "Next:" in closed.text
    assert await bells(anna) == []


async def test_each_tap_keeps_it_open_for_three_hours_more(stage: Stage) -> None:
    anna = await led(stage)
    await stage.move(hours=2)
    await anna.taps("How-to")
    await stage.move(hours=2)
    assert "closed" not in (await step(anna)).text
    await stage.move(hours=2)
    assert "Nothing was logged, and that's all right" in (await step(anna)).text


async def test_a_session_of_yesterday_is_over_and_today_s_begins(stage: Stage) -> None:
    anna = await led(stage)
    old = await step(anna)
    await stage.move(hours=10)
    await anna.taps("8", on=old)
    assert anna.last_answer == "That session is over. /train starts today's."
    shown = await anna.says("/train")
    assert shown[-1].text.startswith("Warm-up first")
    assert await logged(anna) == []


@pytest.fixture
async def with_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A stage whose first-steps programme begins with two holds, the second on each side."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    for slug in ("glute-bridge", "dead-bug"):
        file = content / "exercises" / slug / "exercise.toml"
        lines = file.read_text().splitlines()
        held = ['mode = "hold"', "reps = { min = 20, max = 40, step = 5 }"]
        kept = [one for one in lines if not one.startswith(("mode", "reps"))]
        place = kept.index("[ladder]") + 1
        file.write_text("\n".join([*kept[:place], *held, *kept[place:]]))
    programme = content / "programmes" / "first-steps" / "programme.toml"
    text = programme.read_text().replace(
        '"glute-bridge", "leg-extension", "dead-bug"', '"glute-bridge", "dead-bug"'
    )
    programme.write_text(text)
    async with a_stage(bot_maker(tmp_path, content=content), LATE_IN_THE_EVENING) as stage:
        yield stage


async def holds(stage: Stage) -> Someone:
    anna = await arrives(stage)
    await anna.says("/plan first steps mon tue wed thu fri sat sun 7:30")
    await anna.says("/train")
    await anna.taps("Skip it")
    return anna


async def test_a_hold_has_a_clock_and_then_the_seconds_done(with_holds: Stage) -> None:
    anna = await holds(with_holds)
    first = await step(anna)
    assert "Aim for 20 s" in first.text
    [held] = await anna.taps("Start 20 s", on=first)
    assert "Hold 20 s from 23:30:05; it rings at 23:30:25" in held.text
    await with_holds.move(seconds=24)
    assert await bells(anna) == []
    await with_holds.move(seconds=1)
    assert await bells(anna) == ["⏱ 20 s: that's it."]
    after = await step(anna)
    assert after.buttons[:5] == ["10 s", "15 s", "20 s", "25 s", "30 s"]
    await anna.taps("20 s", on=after)
    assert await bells(anna) == []
    assert await logged(anna) == ["Glute bridge: 1×20 s · bodyweight"]


async def test_a_hold_that_ended_early_offers_what_the_clock_says(with_holds: Stage) -> None:
    anna = await holds(with_holds)
    await anna.taps("Start 20 s")
    await with_holds.move(seconds=16)
    [after] = await anna.taps("Stop the clock")
    assert "11 s by the clock" in after.text
    assert after.button("11 s")
    await with_holds.move(seconds=60)
    assert await bells(anna) == []


async def test_each_side_of_a_hold_has_its_clock(with_holds: Stage) -> None:
    anna = await holds(with_holds)
    await does(with_holds, anna, "20 s", "20 s")
    await with_holds.move(seconds=91)
    [first] = await anna.taps("Start 20 s", on=await step(anna))
    assert "First side: 20 s from" in first.text
    await with_holds.move(seconds=26)
    assert (await bells(anna))[-1] == "⏱ 20 s: change sides."
    between = await step(anna)
    assert "20 s on the first side. Now the other one." in between.text
    assert between.buttons[0] == "▶ Other side: 20 s"
    [second] = await anna.taps("Other side", on=between)
    assert "Other side: 20 s from" in second.text
    await with_holds.move(seconds=26)
    assert (await bells(anna))[-1] == "⏱ 20 s: that's it."
    await anna.taps("20 s", on=await step(anna))
    assert "Dead bug: 1×20 s · bodyweight · each side" in await logged(anna)


async def test_of_two_sides_the_shorter_is_what_was_held(with_holds: Stage) -> None:
    anna = await holds(with_holds)
    await does(with_holds, anna, "20 s", "20 s")
    await with_holds.move(seconds=91)
    await anna.taps("Start 20 s", on=await step(anna))
    await with_holds.move(seconds=20)
    await anna.taps("Stop the clock", on=await step(anna))
    await anna.taps("Other side", on=await step(anna))
    await with_holds.move(seconds=26)
    shown = await step(anna)
    assert "15 s and 20 s by the clock. How long on each side?" in shown.text
    [likely] = [one for row in shown.rows for one in row if one.get("style") == "success"]
    assert likely["text"] == "15 s"


async def test_a_clock_stopped_before_it_began_has_counted_nothing(with_holds: Stage) -> None:
    anna = await holds(with_holds)
    await does(with_holds, anna, "20 s", "20 s")
    await with_holds.move(seconds=91)
    first = await step(anna)
    await anna.taps("Start 20 s", on=first)
    await anna.taps("Stop the clock", on=await step(anna))
    assert (await step(anna)).text == first.text
    await anna.taps("Start 20 s", on=first)
    await with_holds.move(seconds=26)
    await anna.taps("Other side", on=await step(anna))
    await with_holds.move(seconds=3)
    await anna.taps("Stop the clock", on=await step(anna))
    assert "20 s on the first side" in (await step(anna)).text
