"""Chest pain, dizziness, a broken bone: stop, and where help is; no question about exercises."""

import pytest

from tests.stage import Stage
from tests.stories.led import led
from tests.stories.receipts import confirmed
from tests.stories.test_anna import begins
from tests.stories.test_group import BOT


@pytest.mark.parametrize(
    "text",
    [
        "chest pain",
        "I have pain in my chest!",
        "I feel dizzy",
        "I think I broke my leg",
        "I can't breathe",
        "something popped in my knee",
        "/pain chest pain 7",
        "chest pain 8/10",
        "ich habe mir den Fuß gebrochen",
        "I nearly fainted at 7:30 this morning",
    ],
)
async def test_it_is_told_to_stop_and_where_help_is(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    [told] = await anna.says(text)
    assert "Stop here" in told.text
    assert "112" in told.text
    assert told.button("Call it a day")


async def test_in_the_middle_of_a_session_too_and_in_german(stage: Stage) -> None:
    anna = await led(stage)
    assert "Stop here" in (await anna.says("feeling light-headed"))[-1].text
    dora = await stage.person("Dora", language_code="de")
    [told] = await dora.says("mir ist schwindelig")
    assert "Notruf" in told.text


@pytest.mark.parametrize(
    "text",
    [
        "/pain hip thrust 7/10 left knee, felt a pop",
        "my hip thrust hurts, 7/10, and my foot is numb",
    ],
)
async def test_a_pain_that_comes_with_it_stops_its_exercise_all_the_same(
    stage: Stage, text: str
) -> None:
    anna = await begins(stage)
    assert "112" in (await anna.says(text))[-1].text
    assert "so the Hip thrust stops" in (await anna.says("/today"))[-1].text


async def test_it_is_heard_while_another_question_is_open(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    assert "112" in (await anna.says("I feel dizzy"))[-1].text
    ben = await begins(stage, "Ben")
    await ben.says("/pain hip thrust")
    shown = await ben.says("sharp chest pain")
    assert "Hip thrust · sharp chest pain" in shown[-2].text
    assert "112" in shown[-1].text


@pytest.mark.parametrize(
    "text", ["hip thrust 3x12, a faint burn", "Hip Thrust 3x12, Bank umgekippt"]
)
async def test_a_word_that_means_something_else_alarms_nobody(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    assert "112" not in (await anna.says(text))[-1].text


@pytest.mark.parametrize("before", ["", "/log "])
async def test_a_log_that_mentions_it_is_kept_and_answered_too(stage: Stage, before: str) -> None:
    anna = await begins(stage)
    shown = await anna.says(f"{before}hip thrust 3x12, a bit dizzy")
    assert confirmed(shown).startswith("Hip thrust · 3×12")
    assert "112" in shown[-1].text


async def test_in_a_group_the_log_is_confirmed_and_help_is_told_in_private(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says(f"/log{BOT} hip thrust 3x12, a bit dizzy", group=True)
    first = await anna.last(group=True)
    await anna.says("3x8, felt a pop", reply_to=first, group=True)
    assert [("112" in one.text) for one in (await anna.sees())[-2:]] == [True, True]
    said = "\n".join(one.text for one in await anna.sees(group=True) if one.raw["from"] == "bot")
    assert "3×12" in said
    assert "3×8" in said
    for private in ("112", "dizzy", "pop"):
        assert private not in said


@pytest.mark.parametrize("text", ["no dizziness", "I'm not dizzy", "my band broke", "numbers?"])
async def test_what_is_none_of_it_is_not_taken_for_it(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    assert "112" not in (await anna.says(text))[-1].text
