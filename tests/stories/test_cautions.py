"""What hurts for longer can be said, and taken back, long after the beginning."""

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_onboarding import taps_through


async def squats(person: Someone) -> str:
    return (await person.says("/progress bodyweight squat"))[-1].text


async def test_a_knee_that_hurts_eases_its_exercises_until_it_is_gone(stage: Stage) -> None:
    anna = await begins(stage)
    before = await squats(anna)
    shown, warned = await anna.says("/settings hurts knee")
    assert "✓ Units: kg. Hurts for longer: knee" in shown.text
    assert "doctor or physio" in warned.text
    assert await squats(anna) != before
    assert "knee" in await squats(anna)
    [shown] = await anna.says("/settings hurts nothing")
    assert "✓ Units: kg. Hurts for longer: nothing" in shown.text
    assert await squats(anna) == before


async def test_by_buttons_and_what_is_unclear_changes_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings")
    await anna.taps("What hurts")
    await anna.taps("Low back")
    await anna.taps("That's it")
    assert "Hurts for longer: low back" in (await anna.says("/settings"))[-1].text
    [unclear] = await anna.says("/settings hurts quite often")
    assert "/settings hurts knee" in unclear.text
    assert "Hurts for longer: low back" in (await anna.says("/settings"))[-1].text


async def test_any_part_of_the_body_that_has_a_word_can_be_named(stage: Stage) -> None:
    anna = await begins(stage)
    shown, noted = (await anna.says("/settings hurts thigh, left calf"))[-2:]
    assert "Hurts for longer: calf, thigh" in shown.text
    assert "Noted: calf, thigh" in noted.text
    assert "the plan stays" in noted.text, "what no exercise minds changes nothing, and it says so"
    await anna.says("/settings language de")
    assert "Oberschenkel, Wade" in (await anna.says("/settings"))[-1].text


async def test_a_groin_is_minded_where_a_hip_is(stage: Stage) -> None:
    anna = await begins(stage)
    noted = (await anna.says("/settings hurts my groin"))[-1]
    assert "Noted: hip. We'll go gently" in noted.text
    assert "doctor or physio" in noted.text


async def test_a_tick_takes_away_no_part_that_was_typed(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings hurts knee, left calf")
    await taps_through(anna, "What hurts", "Hip", "That's it")
    assert "Hurts for longer: calf, hip, knee" in (await anna.says("/settings"))[-1].text
    await taps_through(anna, "What hurts", "✓ Hip", "✓ Knee", "Nothing after all")
    assert "Hurts for longer: nothing" in (await anna.says("/settings"))[-1].text


async def test_who_is_told_that_the_plan_stays_reads_no_warning_of_before(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings hurts knee")
    noted = (await anna.says("/settings hurts knee, calf"))[-1]
    assert "so the plan stays" in noted.text
    assert "⚠️" not in noted.text
