"""What hurts today stands on today's card with what follows from it, and where one stands.

Stories begin on Sunday 1 March 2026 in Berlin.
"""

from datetime import datetime

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.training_days import FULL, SUNDAY_BEFORE, newest, trains

CONSEQUENCE = " ↳ it rests after that pain"


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def today(person: Someone) -> list[str]:
    return (await person.says("/today"))[-1].text.splitlines()


async def test_a_pain_after_the_sets_stands_beside_them(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await anna.says("dead bug 2x8")
    changed = newest(await anna.says("/pain dead bug 7 low back"), "✓ 3 Dead bug")
    assert changed.id == card.id
    lines = await today(anna)
    done = lines.index("✓ 3 Dead bug 2×8 · bodyweight · low back 7/10")
    assert lines[done + 1].startswith(CONSEQUENCE)


async def test_said_with_the_sets_it_has_its_consequence_too(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("hip thrust 2x8, pain 4/10 knee")
    lines = await today(anna)
    done = lines.index("✓ 1 Hip thrust 2×8 · bodyweight · knee 4/10")
    assert "nothing rises until it's quiet" in lines[done + 1]
    await anna.says("/settings detail short")
    assert await today(anna) == [line for line in lines if "first time" not in line]


async def test_before_the_sets_it_stands_beside_the_target(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("/pain dead bug 4 low back")
    await anna.says("/pain hip thrust 0")
    lines = await today(anna)
    assert "3 Dead bug 2 × 6 each side · low back 4/10" in lines
    assert "1 Hip thrust 2 × 8" in lines
    await anna.says("/pain dead bug 7 low back")
    rests = next(line for line in await today(anna) if line.startswith("3 Dead bug"))
    assert rests == "3 Dead bug · low back 4/10 · low back 7/10 · rests for now"


async def test_what_hurt_and_was_not_done_has_a_line_of_its_own(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    await anna.says(f"/pain {FULL} 6 knee")
    shown = await anna.says("/pain glute bridge 4 hip")
    changed = next(one for one in shown if one.id == card.id).text.splitlines()
    assert f"🩹 {FULL} · knee 6/10" in changed
    assert "🩹 Glute bridge · hip 4/10" in changed
    assert changed.index("🩹 Glute bridge · hip 4/10") < len(changed) - 1, "above the safety line"
    await anna.says("undo")
    await anna.says("/pain glute bridge 0")
    assert not [line for line in await today(anna) if "Glute bridge" in line]
    await anna.says(f"{FULL} 2x8")
    assert not [line for line in await today(anna) if line.startswith("🩹")]


async def test_what_hurt_of_one_s_own_is_told_by_its_name(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("deadlift 3x5 100 kg")
    await anna.taps("My own exercise")
    await anna.says("undo")
    receipt = (await anna.says("deadlift pain 3"))[-1]
    assert receipt.text.startswith("✓ Deadlift · pain 3/10")
    assert "🩹 Deadlift · pain 3/10" in await today(anna)


async def test_an_exercise_that_nobody_knows_is_asked_and_not_guessed(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("deadlift pain 3")
    assert asked.buttons == ["Dead bug", "None of these"]
    assert "pain" not in (await anna.says("/history"))[-1].text


async def test_what_takes_its_place_is_told_with_the_sets_that_hurt(stage: Stage) -> None:
    anna = await trains(stage)
    await stage.next_reminder()
    await anna.says(f"{FULL} 2x8, pain 7/10 knee")
    lines = await today(anna)
    assert lines[1] == f"✓ 1 {FULL} 2×8 · bodyweight · knee 7/10"
    assert lines[2].startswith(f" ↳ then Hip thrust 2 × 8 · bodyweight: the {FULL} stops")


async def test_where_one_stands_names_what_hurt_and_what_stands_in_for_it(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says(f"/pain {FULL} 7 knee")
    [overview] = await anna.says("/progress")
    assert f"in the place of {FULL}" in overview.text
    assert f"the {FULL} stops" in overview.text
    await anna.says("/plan glutes and legs at home")
    await anna.says("/pain dead bug 7 low back")
    lines = (await anna.says("/progress"))[-1].text.splitlines()
    assert lines[-2] == "rests for now"
    assert "it rests after that pain" in lines[-1]


async def test_how_is_it_now_names_what_hurt_and_not_what_it_leads_to(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("hip thrust 2x8, pain 4/10 knee")
    await anna.says("side-lying leg raise 2x8, pain 4/10 hip")
    await stage.next_reminder()
    asked = [label for label in (await anna.last()).buttons if "now" in label]
    assert len(asked) == 2
    assert asked[0].endswith("Hip thrust")
    assert asked[1].endswith("Side-lying leg raise")
    [how] = await anna.taps(asked[0])
    assert how.text.startswith("Hip thrust hurt last time")


async def test_the_question_how_it_is_names_what_hurt_too(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("hip thrust 2x8, pain 4/10 knee")
    await stage.next_reminder()
    asked = newest(await anna.taps("How does it feel now"), "How is it now")
    assert asked.text.startswith("Hip thrust hurt last time")


async def test_what_hurt_and_what_took_its_place_have_a_line_each(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.says("hip thrust 3x12 red")
    await anna.says("glute bridge 20, 15, 12")
    await anna.says("/pain hip thrust 6 knee")
    lines = await today(anna)
    [bridge] = [line for line in lines if line.startswith("✓") and "Glute bridge" in line]
    assert "20, 15, 12" in bridge
    assert "red band" not in bridge
    done = lines.index("✓ 1 Hip thrust 3×12 · red band · knee 6/10")
    assert lines[done + 1].startswith(" ↳ ")
