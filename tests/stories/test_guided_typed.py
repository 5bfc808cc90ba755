"""What is typed in the middle of a guided session is the set in progress."""

from tests.stage import Stage
from tests.stories.led import does, led, logged, step
from tests.stories.receipts import receipt


async def test_a_number_is_the_set_in_progress_and_the_message_moves_below(stage: Stage) -> None:
    anna = await led(stage)
    before = await step(anna)
    [shown] = [one for one in await anna.says("12") if one.id > before.id]
    assert shown.id == (await step(anna)).id
    assert shown.text.startswith("✓ Hip thrust · 1×12 · bodyweight\n⏳ Rest 90 s")
    for label in ("Undo", "It hurt"):
        assert shown.button(label)
    await anna.says("10 green")
    assert "Next: Side-lying leg raise" in (await step(anna)).text
    await anna.says("9")
    assert await logged(anna) == [
        "Side-lying leg raise: 1×9 · bodyweight",
        "Hip thrust: 1×10 · green band",
        "Hip thrust: 1×12 · bodyweight",
    ]


async def test_what_was_used_last_is_what_the_next_number_means(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    await stage.move(seconds=91)
    assert "set 2 of 2 · green band" in (await step(anna)).text
    await does(stage, anna, "8")
    assert (await logged(anna))[0] == "Hip thrust: 1×8 · green band"


async def test_a_load_that_is_forbidden_is_warned_of_and_never_offered_again(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    shown = await anna.says("8 40kg barbell")
    assert (
        "please don't load this one with a barbell"
        in receipt(one for one in shown if one.button("Change")).text
    )
    await stage.move(seconds=91)
    assert "set 2 of 2 · bodyweight" in (await step(anna)).text


async def test_other_says_how_and_takes_the_number(stage: Stage) -> None:
    anna = await led(stage)
    [asked] = await anna.taps("Other", on=await step(anna))
    assert "Type it" in asked.text
    await anna.says("15")
    assert await logged(anna) == ["Hip thrust: 1×15 · bodyweight"]


async def test_a_whole_log_has_its_receipt_and_leads_on(stage: Stage) -> None:
    anna = await led(stage)
    shown = await anna.says("8, 8")
    assert "2×8" in receipt(one for one in shown if one.button("Change")).text
    assert "Next: Side-lying leg raise" in (await step(anna)).text
    await anna.says("/undo")
    assert "set 1 of 2" in (await step(anna)).text


async def test_another_exercise_by_its_name_is_not_the_set_in_progress(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("/log leg extension 2x10")
    assert "1 of 3 · Hip thrust · set 1 of 2" in (await step(anna)).text
    await anna.says("dead bug 2x6")
    await does(stage, anna, "8", "8")
    await stage.move(seconds=91)
    await does(stage, anna, "8", "8")
    assert "All done" in (await anna.last()).text


async def test_an_edited_set_corrects_it_in_the_session_too(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("12")
    await anna.edits(await anna.said(), "10")
    assert "1×10" in (await step(anna)).text
    assert await logged(anna) == ["Hip thrust: 1×10 · bodyweight"]


async def test_a_reply_to_the_message_or_to_what_rang_is_the_set_in_progress(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8", reply_to=await step(anna))
    await stage.move(seconds=91)
    rang = await anna.last()
    await anna.says("7", reply_to=rang)
    assert await logged(anna) == [
        "Hip thrust: 1×7 · bodyweight",
        "Hip thrust: 1×8 · bodyweight",
    ]


async def test_plain_talk_is_still_talk(stage: Stage) -> None:
    anna = await led(stage)
    before = (await step(anna)).text
    await anna.says("what a day")
    assert (await step(anna)).text == before
    assert await logged(anna) == []


async def test_after_a_stop_a_number_in_reply_is_a_set_of_where_it_stopped(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.taps("Stop")
    await anna.says("7", reply_to=await step(anna))
    assert (await logged(anna))[0] == "Hip thrust: 1×7 · bodyweight"
