"""/progress: the ladder, the records, the next target, and a target of one's own."""

from datetime import datetime

import pytest

from tests.stage import Stage
from tests.stories.training_days import (
    FULL,
    SUNDAY_BEFORE,
    asked,
    card_of,
    everywhere,
    newest,
    trains,
)


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def test_alone_it_shows_every_exercise_of_the_plan(stage: Stage) -> None:
    anna = await trains(stage, programme="glutes and legs at home")
    [every] = await anna.says("/progress")
    assert every.buttons == [FULL, "Side-lying leg raise", "Dead bug", "How-to"]
    assert f"{FULL} ▰▱▱▱▱▱\nnext 2 × 8 · bodyweight" in every.text
    [one] = await anna.taps("Dead bug", on=every)
    assert one.text.startswith("Dead bug")


async def test_the_bar_has_the_rungs_that_anna_owns_and_the_records_stand(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("8, 8 red", reply_to=await card_of(stage, anna))
    await anna.says("10, 9 red", reply_to=await card_of(stage, anna))
    [progress] = await anna.says(f"/progress {FULL}")
    assert "▰▰▰▱▱▱ red band, rung 3 of 6" in progress.text
    assert "19 reps in a day, red band, Wed 4 Mar" in progress.text
    assert "Wed 4 Mar: 10, 9 · red band" in progress.text
    assert "ankle" not in progress.text
    await anna.taps("Undo")
    [progress] = await anna.says(f"/progress {FULL}")
    assert "16 reps in a day, red band, Mon 2 Mar" in progress.text


async def test_a_record_in_pounds_stays_as_it_was_written(stage: Stage) -> None:
    ben = await trains(stage, "Ben")
    await ben.says("/settings units lb")
    await ben.says("/settings equipment dumbbells")
    await ben.says("/log hip thrust 3x8 45lb dumbbell")
    [progress] = await ben.says("/progress hip thrust")
    assert "heaviest 45 lb dumbbell, Sun 1 Mar" in progress.text


async def test_a_name_that_is_unknown_leads_on_and_cleo_sees_only_hers(stage: Stage) -> None:
    anna, cleo = await trains(stage), await trains(stage, "Cleo")
    await anna.says("/log hip thrust 3x8 red")
    [unknown] = await cleo.says("/progress handstand")
    assert "/progress alone" in unknown.text
    [hers] = await cleo.says("/progress hip thrust")
    assert "3×8" not in hers.text
    assert "red band, " not in hers.text


async def test_a_target_of_ones_own_stands_until_something_of_it_is_done(stage: Stage) -> None:
    anna = await trains(stage)
    card = await card_of(stage, anna)
    await anna.says(f"/progress {FULL}")
    await anna.taps("Set my own target")
    said = await anna.says("3x12 yellow")
    assert "target you set yourself" in newest(said, "Next:").text
    mine = ("3 × 12 · yellow band", "the target you set yourself")
    assert await everywhere(anna) == {mine}
    done = newest(await anna.taps("Done as planned", on=card), "Next:")
    assert "3×12 · yellow band" in done.text
    assert asked(done)[0] == "3 × 12 · yellow band"
    assert "once more, then up" in asked(done)[1]
    await anna.taps("Undo", on=done)
    assert await everywhere(anna) == {mine}


async def test_what_is_no_target_is_asked_again_and_can_be_left_to_the_bot(stage: Stage) -> None:
    anna = await trains(stage)
    before = await everywhere(anna)
    await anna.says(f"/progress {FULL}")
    await anna.taps("Set my own target")
    [again] = await anna.says("3x8 60kg barbell")
    assert "I can't make a target of that" in again.text
    moved = await anna.says("9x30 red")
    assert "nearest place" in newest(moved, "Next:").text
    assert {target for target, _ in await everywhere(anna)} == {"3 × 15 · red band"}
    [progress] = await anna.says(f"/progress {FULL}")
    await anna.taps("Set my own target", on=progress)
    await anna.taps("Leave it to you")
    assert await everywhere(anna) == before
    assert "3×" not in (await anna.says("/history"))[-1].text


async def test_pain_comes_before_a_target_of_ones_own(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("8, 8", reply_to=await card_of(stage, anna))
    await anna.says(f"/pain {FULL} 4 knee")
    await anna.says(f"/progress {FULL}")
    await anna.taps("Set my own target")
    await anna.says("3x12 red")
    [(target, reason)] = {asked((await anna.says(f"/progress {FULL}"))[-1])}
    assert target == "2 × 8"
    assert "nothing rises" in reason


async def test_where_there_is_one_rung_only_nothing_looks_climbed(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("/settings equipment none")
    every = (await anna.says("/progress"))[-1].text
    assert "▰" not in every
    one = (await anna.says("/progress dead bug"))[-1].text
    assert "bodyweight, all that you have for it" in one
