"""It hurt, in the middle of a guided session: two taps in its place, and it goes on safely."""

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.led import does, led, logged, step
from tests.stories.training_days import newest


async def hurts(person: Someone, how_much: str, where: str = "Knee") -> Shown:
    """Says so by two taps; what the session says then."""
    await person.taps("It hurt", on=await step(person))
    await person.taps(how_much)
    await person.taps(where)
    return await step(person)


async def test_a_little_pain_is_noted_and_the_set_goes_on(stage: Stage) -> None:
    anna = await led(stage)
    shown = await hurts(anna, "A little")
    assert "Up to two of ten is nothing to mind" in shown.text
    assert "set 1 of 2" in shown.text
    await does(stage, anna, "8")
    assert "nothing to mind" not in (await step(anna)).text
    assert any("knee 2/10" in line for line in await lines_of(anna))


async def lines_of(person: Someone) -> list[str]:
    return (await person.says("/history"))[-1].text.splitlines()


async def test_it_can_be_taken_back_before_it_is_said_how_much(stage: Stage) -> None:
    anna = await led(stage)
    before = await step(anna)
    await anna.taps("It hurt", on=before)
    [back] = await anna.taps("Back to the set")
    assert back.text == before.text


async def test_too_much_stops_the_exercise_and_the_next_one_follows(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    stopped = await hurts(anna, "A lot")
    assert stopped.text.startswith("Hip thrust\nStop here for today")
    assert "⚠️" in stopped.text
    assert not stopped.button("Skip rest")
    [on] = await anna.taps("Next exercise", on=stopped)
    assert on.text.startswith("2 of 3")
    await does(stage, anna, "8", "8", "6", "6")
    end = await anna.last()
    assert "All done" in end.text
    assert "knee 6/10" in end.text


async def test_the_easier_version_is_there_for_who_wants_it(stage: Stage) -> None:
    anna = await led(stage)
    stopped = await hurts(anna, "Sharp pain")
    assert stopped.button("Easier: Glute bridge")
    [easier] = await anna.taps("Easier", on=stopped)
    assert easier.text.startswith("1 of 3 · Glute bridge · set 1 of")
    await does(stage, anna, "8")
    assert "Glute bridge: 1×8 · bodyweight" in await logged(anna)


async def test_a_day_may_end_there(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    stopped = await hurts(anna, "A lot")
    [over] = await anna.taps("Call it a day", on=stopped)
    assert "nothing is lost" in over.text
    assert "1×8" in over.text


async def test_it_hurts_in_the_rest_is_about_what_was_just_done(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8", "8")
    [asked] = await anna.taps("It hurt", on=await step(anna))
    assert asked.text.startswith("Hip thrust: how much")


async def test_a_pain_tapped_twice_is_one(stage: Stage) -> None:
    anna = await led(stage)
    [asked] = await anna.taps("It hurt", on=await step(anna))
    await anna.taps("Noticeably", on=asked)
    await anna.taps("A lot", on=asked)
    await anna.taps("Knee")
    text = "\n".join(await lines_of(anna))
    assert text.count("/10") == 1
    assert "knee 4/10" in text


async def test_pain_said_in_words_stops_it_too(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("/pain hip thrust 7 knee")
    assert (await step(anna)).button("Next exercise")


async def test_what_only_hurts_is_not_among_what_was_done(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.says("/pain dead bug 2 low back")
    [halted] = await anna.taps("Stop", on=await step(anna))
    assert "✓ Hip thrust · 1×8" in halted.text
    assert "Dead bug" not in halted.text


async def test_the_warm_up_may_hurt_too_and_is_left_out_then(stage: Stage) -> None:
    anna = await arrives(stage, "Anna")
    await anna.says("/train")
    assert (await hurts(anna, "A little")).text.startswith("Noted.")
    rests = await hurts(anna, "A lot")
    assert "Hip and knee warm-up rests after that pain" in rests.text
    assert "Walk for five minutes" in rests.text
    assert "please see a doctor or physio" in rests.text
    assert "March." not in rests.text
    assert not rests.button("It hurt")
    [on] = await anna.taps("Warm, on we go", on=rests)
    assert on.text.startswith("1 of 3 · Hip thrust")
    card = (await anna.says("/today"))[-1]
    assert "First: Hip and knee warm-up" not in card.text
    assert not card.button("Warm-up")
    assert "🩹 Hip and knee warm-up · knee" in card.text


async def test_a_pain_told_from_a_how_to_leads_back_to_the_set(stage: Stage) -> None:
    anna = await led(stage)
    before = await step(anna)
    [page] = await anna.taps("How-to", on=before)
    shown = await anna.taps("More", on=page)
    [asked] = await anna.taps("It hurt", on=shown[-1])
    assert asked.buttons[-1] == "Back to the set"
    [where] = await anna.taps("A little", on=asked)
    assert where.buttons[-1] == "Back to the set"
    told = next(one for one in await anna.taps("Knee", on=where) if one.id == asked.id)
    assert told.buttons[-1] == "Back to the set"
    shown = await anna.taps("Back to the set", on=told)
    assert shown[-1].id > told.id
    assert shown[-1].text.splitlines()[0] == before.text.splitlines()[0]
    assert (await anna.last()).button("8")


async def test_in_german_and_after_a_pain_that_stops(stage: Stage) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/train")
    await dora.says("/pain Dead Bug")
    await dora.taps("Stark")
    told = await dora.taps("Knie")
    await dora.taps("Zurück zum Satz", on=next(one for one in told if one.button("Zurück zum")))
    assert "Dead Bug" not in (await dora.last()).text


async def test_without_a_session_there_is_no_set_to_go_back_to(stage: Stage) -> None:
    anna = await arrives(stage, "Anna")
    await anna.says("/pain hip thrust")
    shown = [*await anna.taps("A little"), *await anna.taps("Knee")]
    assert not any(one.button("Back to the set") for one in shown)


async def test_a_number_below_a_stop_says_in_a_receipt_of_what_it_is_a_set(stage: Stage) -> None:
    anna = await led(stage)
    await hurts(anna, "A lot")
    receipt = newest(await anna.says("8"), "✓ Glute bridge · 1×8")
    assert receipt.button("Undo")
    assert "Stop here for today" in (await step(anna)).text
