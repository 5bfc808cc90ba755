"""An edited message corrects its log, whatever it said before and whatever it says now."""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins

SAID = {
    "one exercise": ("/log hip thrust 3x12 20kg", "Hip thrust: 3×12 · 20 kg"),
    "two exercises": ("/log dead bug 3x8; glute bridge 2x9", "Glute bridge: 2×9"),
    "an activity": ("/log ran 5 km", "Run: 5 km"),
    "body weight": ("/log weight 72.4 kg", "72.4 kg"),
    "a pain": ("/pain hip thrust 4 left knee", "Hip thrust: left knee 4/10"),
    "another day": ("/log yesterday dead bug 3x7 // slowly", "Dead bug: 3×7"),
}


async def history(person: Someone) -> str:
    return (await person.says("/history"))[-1].text


@pytest.mark.parametrize("before", SAID)
@pytest.mark.parametrize("after", SAID)
async def test_anything_may_become_anything(stage: Stage, before: str, after: str) -> None:
    anna = await begins(stage)
    await anna.says(SAID[before][0])
    first = await anna.last()
    await anna.edits(await anna.said(), SAID[after][0])
    kept = await history(anna)
    assert SAID[after][1] in kept
    if before != after:
        assert SAID[before][1] not in kept
    shown = next(one for one in await anna.sees() if one.id == first.id)
    assert shown.button("Undo")
    assert len([one for one in await anna.sees() if one.button("Undo")]) == 1


async def test_a_new_name_that_is_not_known_is_asked_and_one_tap_corrects(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("/log hip thrust 3x12 20kg"))
    mine = await anna.said()
    asked = question(await anna.edits(mine, "/log leg 3x10"))
    offered = asked.buttons[:-2]
    assert 1 < len(offered) <= 3
    assert "stays as it was" in asked.text
    assert "Hip thrust: 3×12" in await history(anna)
    changed = receipt(await anna.taps(offered[0], on=asked))
    assert changed.id == first.id
    assert confirmed([changed]).startswith(f"{offered[0]} · 3×10")
    assert "Hip thrust" not in await history(anna)


async def test_an_exercise_of_ones_own_is_one_tap_away_after_an_edit_too(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    mine = await anna.said()
    await anna.edits(mine, "/log dead bug 3x8; plank 3x10")
    changed = receipt(await anna.taps("My own exercise"))
    assert confirmed([changed]).splitlines() == ["Dead bug · 3×8 · bodyweight", "Plank · 3×10"]


async def test_an_edit_that_may_be_read_twice_is_asked_and_something_else_keeps_the_log(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    mine = await anna.said()
    await anna.edits(mine, "/log hip thrust 4 10")
    [told] = await anna.taps("Something else")
    assert "stays as it was" in told.text
    assert "Hip thrust: 3×12" in await history(anna)
    await anna.edits(mine, "/log hip thrust 4 11")
    assert "4×11" in receipt(await anna.taps("4×11")).text


async def test_a_question_about_an_edit_is_closed_by_the_next_one(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    mine = await anna.said()
    asked = question(await anna.edits(mine, "/log leg 3x10"))
    label = asked.buttons[0]
    await anna.edits(mine, "/log dead bug 3x9")
    await anna.taps(label, on=asked)
    assert "out of date" in anna.last_answer
    assert "Dead bug: 3×9" in await history(anna)


async def test_a_log_undone_meanwhile_is_not_corrected_by_a_tap(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    asked = question(await anna.edits(await anna.said(), "/log leg 3x10"))
    await anna.says("/undo")
    await anna.taps(asked.buttons[0], on=asked)
    assert "Nothing logged yet" in await history(anna)


async def test_a_mistyped_command_is_mended_by_an_edit(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/lgo hip thrust 3x12 20kg")
    shown = await anna.edits(await anna.said(), "/log hip thrust 3x12 20kg")
    assert confirmed(shown) == "Hip thrust · 3×12 · 20 kg"


async def test_a_pain_that_was_not_told_whole_is_asked_after_an_edit(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust 4 left knee")
    await anna.edits(await anna.said(), "/pain dead bug")
    await anna.taps("A little")
    await anna.taps("Low back")
    kept = await history(anna)
    assert "Dead bug: low back 2/10" in kept
    assert "Hip thrust" not in kept


async def test_an_edit_into_another_command_changes_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    [told] = await anna.edits(await anna.said(), "/today")
    assert "stays as it was" in told.text


async def test_what_people_edit_among_themselves_is_nobodys_log(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("see you", group=True)
    said = [one for one in await anna.sees(group=True) if one.raw["from"] == anna.id][-1]
    stage.playground.people.edit(anna.id, said.id, "dead bug 3x8", said.raw["chat"])
    await stage.quiet()
    assert "Nothing logged yet" in await history(anna)


async def test_what_was_told_of_a_line_goes_with_its_exercise(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log hip thrust 3x12")
    await anna.taps("It hurt", on=receipt(shown))
    await anna.taps("A lot")
    added = "/log dead bug 2x8\nhip thrust 3x12\nhip thrust 1x10"
    assert "pain 6/10" in confirmed(await anna.edits(await anna.said(), added))
    kept = (await history(anna)).split("\n")
    hurt = [line for line in kept if "6/10" in line]
    assert len(hurt) == 1
    assert "Hip thrust: 3×12" in hurt[0]
