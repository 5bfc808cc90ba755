"""In a session, hands full: "next", "stop" and a button's own words are understood."""

import pytest

from tests.stage import Stage
from tests.stories.led import does, led, logged, step


@pytest.mark.parametrize("word", ["stop", "Stop!", "enough for today", "I have to go"])
async def test_stop_stops_and_go_on_goes_on(stage: Stage, word: str) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.says(word)
    assert "nothing is lost" in (await step(anna)).text
    await anna.says("go on")
    assert "set 2 of 2" in (await step(anna)).text


async def test_next_ends_the_rest_and_leads_back_to_the_set(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("8")
    assert (await step(anna)).button("Skip rest")
    await anna.says("next")
    shown = await step(anna)
    assert "set 2 of 2" in shown.text
    assert shown.id == (await anna.last()).id, "it is the last thing that is said"
    await anna.taps("How-to", on=shown)
    await anna.says("ready")
    assert "set 2 of 2" in (await step(anna)).text
    assert len(await logged(anna)) == 1


async def test_a_button_s_words_do_what_it_does(stage: Stage) -> None:
    anna = await led(stage)
    await does(stage, anna, "8")
    await anna.says("skip rest")
    await anna.says("change the last set")
    assert "How many was it?" in (await step(anna)).text
    await anna.says("back to the set")
    assert "set 2 of 2" in (await step(anna)).text


async def test_in_german_weiter_goes_on_in_a_session_and_ends_a_break_elsewhere(
    stage: Stage,
) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/train")
    await dora.says("weiter")
    assert "Satz 1 von 2" in (await dora.last()).text
    await dora.says("stopp")
    assert "angehalten" in (await dora.last()).text
    assert "keine Pause" in (await dora.says("weiter"))[0].text


async def test_without_a_session_there_is_nothing_to_stop(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("stop")
    assert "Stopped before" in (await step(anna)).text
    assert "training talk" in (await anna.says("stop"))[-1].text


async def test_next_after_a_stop_goes_to_the_next_exercise(stage: Stage) -> None:
    anna = await led(stage)
    await anna.says("hip thrust hurts 7/10")
    await anna.says("next")
    assert "2 of 3 · Side-lying leg raise" in (await anna.last()).text
