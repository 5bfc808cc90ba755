"""What is typed in the middle of a guided session is the set in progress."""

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
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
        "Side-lying leg raise: 1×9 · bodyweight · each side",
        "Hip thrust: 1×10 · green band",
        "Hip thrust: 1×12 · bodyweight",
    ]


async def test_what_was_used_last_is_what_the_next_number_means(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    await stage.move(seconds=91)
    assert "set 2 of 2 · green band" in (await step(anna)).text
    await does(stage, anna, "8")
    assert (await logged(anna))[0] == "Hip thrust: 2×8 · green band", "one line, typed or tapped"


async def test_a_number_typed_goes_on_with_what_the_set_before_was_done_with(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    await anna.says("7")
    assert (await logged(anna))[0] == "Hip thrust: 1×7 · green band"
    await anna.says("hip thrust 6, 5")
    assert (await logged(anna))[0] == "Hip thrust: 6, 5 · green band"


async def test_a_number_typed_is_of_each_side_as_a_tapped_one_is(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8", "8")
    await anna.says("9")
    await anna.edits(await anna.said(), "10 red")
    assert await logged(anna) == [
        "Side-lying leg raise: 1×8 · bodyweight · each side, 1×10 · red band · each side",
        "Hip thrust: 2×8 · bodyweight",
    ]


async def test_a_question_between_forgets_nothing_of_what_was_used(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    await anna.says("hip thrsut 4 3")
    await anna.taps("4×3")
    assert "4×3 · green band" in (await logged(anna))[0]


async def test_a_load_that_is_forbidden_is_warned_of_and_never_offered_again(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    shown = await anna.says("8 40kg barbell")
    assert (
        "please don't load this one with a barbell"
        in receipt(one for one in shown if one.button("Change") and "Rest" not in one.text).text
    )
    await stage.move(seconds=121)
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


async def test_an_edited_number_keeps_what_the_set_was_done_with(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    first = await anna.said()
    await anna.says("7")
    await anna.edits(await anna.said(), "6")
    await anna.edits(first, "9")
    assert await logged(anna) == [
        "Hip thrust: 1×6 · green band",
        "Hip thrust: 1×9 · bodyweight",
    ]


async def test_an_edit_after_midnight_stays_in_the_session_of_the_day_before(stage: Stage) -> None:
    anna = await led(stage)
    await stage.move(hours=13, minutes=50)
    await anna.says("/train")
    await stage.move(minutes=20)
    await anna.says("8")
    await anna.edits(await anna.said(), "x8x")
    await anna.edits(await anna.said(), "7")
    text = (await anna.says("/history"))[-1].text
    assert "Mon 2 Mar" in text
    assert "3 Mar" not in text
    assert "1×7" in text


async def test_a_day_that_was_written_and_is_no_more_is_taken_back(stage: Stage) -> None:
    anna = await led(stage)
    await stage.move(days=1)
    await anna.says("hip thrust 3x12 yesterday")
    await anna.edits(await anna.said(), "hip thrust 3x12")
    text = (await anna.says("/history"))[-1].text
    assert "Tue 3 Mar" in text
    assert "2 Mar" not in text


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


async def test_the_set_just_done_is_one_tap_from_its_correction(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8 green")
    [asked] = await anna.taps("Change", on=await step(anna))
    assert asked.text.startswith("✓ Hip thrust · 1×8 · green band\nHow many was it?")
    assert asked.buttons == ["6", "7", "8", "9", "10", "Undo", "Back to the set"]
    await anna.taps("10", on=asked)
    assert anna.last_answer == "Changed"
    await anna.taps("10", on=asked)
    assert "✓ Hip thrust · 1×10 · green band\n⏳ Rest" in (await step(anna)).text
    await stage.move(seconds=91)
    await anna.taps("Change the last set", on=await step(anna))
    await anna.taps("9")
    assert "set 2 of 2 · green band" in (await step(anna)).text
    assert await logged(anna) == ["Hip thrust: 1×9 · green band"]
    await anna.taps("Change", on=await step(anna))
    await anna.says("/undo")
    assert "set 1 of 2 · bodyweight" in (await step(anna)).text
    await anna.taps("7", on=asked)
    assert await logged(anna) == []


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
    assert (await logged(anna))[0] == "Hip thrust: 8, 7 · bodyweight"


async def test_the_receipt_above_follows_a_set_that_was_changed(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("12 red band")
    await anna.says("/undo")
    back = await anna.taps("Bring it back")
    above = next(one for one in back if "1×12 · red band" in one.text and "Rest" not in one.text)
    await anna.taps("Change", on=await step(anna))
    await anna.taps("10")
    assert await logged(anna) == ["Hip thrust: 1×10 · red band"]
    now = next(one for one in await anna.sees() if one.id == above.id)
    assert "1×10 · red band" in now.text


async def opens_weights(person: Someone) -> None:
    """Opens the page of dumbbells in the settings."""
    await person.says("/settings")
    await person.taps("Equipment")
    await person.taps("My weights")
    [page] = await person.taps("Dumbbells")
    assert "5 kg" in page.buttons


async def test_bare_numbers_are_reps_while_the_page_of_weights_is_open(stage: Stage) -> None:
    anna = await led(stage)
    await opens_weights(anna)
    await anna.says("8, 7, 7")
    assert (await logged(anna))[0] == "Hip thrust: 8, 7, 7 · bodyweight"
    assert "dumbbells" not in (await anna.says("/settings"))[-1].text


async def test_with_a_unit_they_are_weights_and_without_a_session_too(stage: Stage) -> None:
    anna = await led(stage)
    await opens_weights(anna)
    await anna.says("dumbbells 8 10 kg")
    assert "8 kg" in (await anna.says("/settings"))[-1].text
    assert await logged(anna) == []
    ben = await arrives(stage, "Ben")
    await opens_weights(ben)
    await ben.says("8, 10")
    assert "8 kg" in (await ben.says("/settings"))[-1].text
