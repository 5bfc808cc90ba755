"""“Undo” right after a tick or an answer: that is taken back, and not a log from before it.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_last_change import history
from tests.stories.test_onboarding import taps_through

LOGGED = "3×12 · red band"


async def logged(stage: Stage, **details: object) -> Someone:
    """Somebody who has logged something a minute ago."""
    anna = await stage.person("Anna", **details)
    await anna.says("hip thrust 3x12 red")
    await stage.move(minutes=1)
    return anna


def ticked(card: Shown) -> list[str]:
    return [label for label in card.buttons if "✓" in label]


async def test_a_tick_in_the_settings_is_taken_back_and_the_log_stays(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/settings equipment only bands")
    await stage.move(minutes=1)
    await anna.says("/settings")
    await taps_through(anna, "Equipment", "Dumbbells", "Kettlebells")
    [asked] = await anna.says("undo")
    assert asked.text.startswith("Taken back: Kettlebells is no longer ticked.")
    assert "Ticks count once you tap That's it." in asked.text
    assert ticked(asked) == ["✓ Bands", "✓ Dumbbells"]
    [asked] = await anna.says("/undo")
    assert "Dumbbells is no longer ticked" in asked.text
    assert LOGGED in await history(anna)
    await anna.taps("Undo the log", on=asked)
    assert LOGGED not in await history(anna)


async def test_a_tick_taken_away_is_there_again(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/settings hurts knee")
    await stage.move(minutes=1)
    await anna.says("/settings")
    await taps_through(anna, "What hurts", "✓ Knee")
    [asked] = await anna.says("undo")
    assert "Knee is ticked again." in asked.text
    assert "once you tap That's it." in asked.text
    await taps_through(anna, "✓ Knee", "Hip")
    [asked] = await anna.says("undo")
    assert "once you tap Nothing after all." in asked.text
    [asked] = await anna.says("undo")
    assert ticked(asked) == ["✓ Knee"]


async def test_what_was_kept_or_left_since_is_no_tick_any_more(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/settings")
    await taps_through(anna, "Equipment", "A gym", "Bands", "That's it")
    [asked] = await anna.says("undo")
    assert "you changed what you train with." in asked.text
    await anna.taps("As before", on=asked)
    await taps_through(anna, "Equipment", "Bands", "Back")
    assert (await anna.says("undo"))[-1].text.startswith("Taken back: Hip thrust")


async def test_who_logged_after_a_tick_takes_back_the_log(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/settings")
    await taps_through(anna, "Equipment", "Bands")
    await stage.move(minutes=1)
    await anna.says("dead bug 2x6")
    assert (await anna.says("undo"))[-1].text.startswith("Taken back: Dead bug")


async def test_in_the_onboarding_each_undo_is_a_tick_and_then_a_step(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/start")
    await taps_through(anna, "Start gently", "Berlin", "Choose", "Mon", "Wed", "✓ Mon")
    [again] = await anna.says("undo")
    assert again.text.startswith("Taken back: Mon is ticked again.")
    assert ticked(again) == ["✓ Mon", "✓ Wed"]
    await anna.says("what?")
    [again] = [one for one in await anna.says("undo") if one.buttons]
    assert "Wed is no longer ticked." in again.text
    await anna.says("undo")
    [again] = await anna.says("undo")
    assert again.text.startswith("Back to the suggestions:")
    [again] = await anna.says("undo")
    assert again.text.startswith("Taken back: Berlin. Once more:")
    assert "Where are you?" in again.text
    assert LOGGED in await history(anna)


async def test_back_is_a_step_back_and_the_same_answer_the_way_on(stage: Stage) -> None:
    anna = await logged(stage)
    await anna.says("/start")
    await taps_through(anna, "Start gently", "Berlin", "Tue Thu")
    [again] = await anna.says("back")
    assert again.text.startswith("Taken back: Tue Thu. Once more:")
    assert again.buttons[0] == "Tue Thu"
    [time] = await anna.taps("Tue Thu", on=again)
    assert "When shall I remind you?" in time.text


async def test_an_answer_takes_with_it_what_followed_from_it(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await anna.says("my knee hurts")
    [again] = await anna.says("undo")
    assert again.text.startswith("Taken back: gently, knee. Once more:")
    await taps_through(anna, "Start gently")
    await anna.says("New York")
    await anna.says("back")
    await anna.says("Berlin")
    settings = (await anna.says("/settings"))[-1].text
    assert "Units: kg. Hurts for longer: nothing" in settings


async def test_the_last_thing_may_be_a_setting_all_the_same(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await taps_through(anna, "Start gently", "Berlin")
    await stage.move(minutes=1)
    await anna.says("/settings units lb")
    assert "you changed the units." in (await anna.says("undo"))[-1].text


async def test_a_question_that_was_only_asked_again_is_no_answer(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await taps_through(anna, "Start gently", "Berlin")
    await stage.move(minutes=1)
    await anna.says("dead bug 2x6")
    await stage.move(minutes=1)
    await anna.says("/start")
    assert (await anna.says("undo"))[-1].text.startswith("Taken back: Dead bug")


@pytest.mark.parametrize("undo", ["rückgängig", "zurück"])
async def test_the_same_in_german(stage: Stage, undo: str) -> None:
    dora = await logged(stage, language_code="de")
    await dora.says("/start")
    await taps_through(dora, "Sanft", "Berlin", "Auswählen", "Di")
    [again] = await dora.says(undo)
    assert again.text.startswith("Zurückgenommen: Di ist nicht mehr angehakt.")
    await dora.says(undo)
    [again] = await dora.says(undo)
    assert again.text.startswith("Zurückgenommen: Berlin. Noch einmal:")


async def test_ticks_of_the_settings_in_german(stage: Stage) -> None:
    dora = await logged(stage, language_code="de")
    await dora.says("/settings")
    await taps_through(dora, "Was wehtut", "Knie")
    [asked] = await dora.says("rückgängig")
    assert "Knie ist nicht mehr angehakt." in asked.text
    assert "Haken gelten erst mit Doch nichts." in asked.text
    assert "Davor hast du eingetragen" in asked.text


async def test_back_is_a_part_of_the_body_where_it_is_asked_what_hurts(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await taps_through(anna, "Something hurts")
    assert "Noted: low back" in "\n".join(one.text for one in await anna.says("back"))
    await anna.says("back")
    await taps_through(anna, "Something hurts")
    [again] = await anna.says("go back")
    assert again.text.startswith("Back to the suggestions:")
