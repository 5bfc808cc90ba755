"""How much it hurts and where, typed where the buttons ask: an answer, and never a set."""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.led import does, led, logged, step
from tests.stories.test_anna import begins


async def history(person: Someone) -> str:
    return (await person.says("/history"))[-1].text


@pytest.mark.parametrize(
    ("much", "where", "kept"),
    [
        ("3", "left knee", "left knee 3/10"),
        ("4/10", "hip", "hip 4/10"),
        ("a lot", "knee", "knee 6/10"),
        ("Not too bad.", "hip", "hip 2/10"),
        ("really bad", "hip", "hip 6/10"),
        ("it was a 3 of 10", "my lower back", "low back 3/10"),
    ],
)
async def test_a_typed_answer_is_how_much_and_then_where(
    stage: Stage, much: str, where: str, kept: str
) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust")
    asked = (await anna.says(much))[-1]
    assert asked.button("Elsewhere")
    told = (await anna.says(where))[-1]
    assert kept in told.text
    assert kept in await history(anna)


async def test_what_is_no_answer_is_asked_again_and_no_set_is_made_of_the_next(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await anna.says("hip thrust 3x12, knee hurts")
    [again] = await anna.says("oh I really couldn't say")
    assert again.buttons == ["A little", "Noticeably", "A lot", "Sharp pain"]
    assert "training talk" not in again.text
    told = await anna.says("7/10")
    assert any("Stop here for today" in one.text for one in told)
    assert "knee 7/10" in await history(anna)


async def test_nobody_is_asked_a_third_time(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust")
    assert (await anna.says("hmmm la la"))[-1].button("A lot")
    assert not (await anna.says("hmmm la la"))[-1].button("A lot")


async def test_all_of_it_may_be_said_in_one(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain")
    await anna.says("hip thrust")
    told = (await anna.says("left knee 5"))[-1]
    assert "left knee 5/10" in told.text
    assert "Stop here for today" in told.text


async def test_in_german_and_beside_sets_too(stage: Stage) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("hip thrust 3x12, Knie tut weh")
    await dora.says("3")
    assert "Knie 3/10" in await history(dora)


async def test_sets_are_sets_and_what_follows_something_else_is_no_answer(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust")
    await anna.says("dead bug 2x6")
    assert "Dead bug" in (await anna.last()).text
    await anna.says("3")
    assert "/10" not in await history(anna)


async def test_ten_minutes_later_a_number_is_no_answer_any_more(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust")
    await stage.move(minutes=11)
    assert "of what?" in (await anna.says("3"))[-1].text


async def test_what_was_told_by_a_tap_is_not_asked_of_the_next_number(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust")
    await anna.taps("A little")
    await anna.taps("Knee")
    await anna.says("3")
    assert "3/10" not in await history(anna)


async def test_in_the_middle_of_a_session_it_is_no_set(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.taps("It hurt", on=await step(anna))
    [asked] = [one for one in await anna.says("3") if one.button("Elsewhere")]
    assert asked.text.startswith("Noted")
    await anna.says("knee")
    assert (await step(anna)).button("Skip rest")
    assert any("1×8 · bodyweight" in line for line in await logged(anna))
    assert "knee 3/10" in await history(anna)


async def test_a_pain_that_stops_stops_the_session_s_exercise_too(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.taps("It hurt", on=await step(anna))
    await anna.says("7/10 left knee")
    shown = await step(anna)
    assert shown.text.startswith("Hip thrust\nStop here for today")
    assert shown.button("Next exercise")


async def test_back_at_the_set_a_number_is_a_set_again(stage: Stage) -> None:
    anna = await led(stage)
    await anna.taps("It hurt", on=await step(anna))
    await anna.taps("Back to the set")
    await anna.says("8")
    assert any("1×8" in line for line in await logged(anna))


async def test_whoever_is_still_being_set_up_goes_on_where_they_were(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await anna.taps("Start gently")
    await anna.says("/pain hip thrust 2 knee")
    await anna.says("/pain dead bug")
    assert (await anna.says("Berlin"))[-1].button("Mon Wed Fri")


async def test_where_and_how_much_may_be_said_before_in_which(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain")
    for said in ("left knee", "7/10"):
        [asked] = await anna.says(said)
        assert "In which exercise?" in asked.text
    shown = await anna.says("hip thrust")
    assert "Hip thrust · left knee 7/10" in shown[-1].text
