"""A pain that stops, logged in a group: nothing of it is shown there, and it is not passed over."""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_group import BOT, opens_private_chat, told

SETS = f"/log{BOT} dead bug 2x8, pain 8/10 low back"
PRIVATE = ("8/10", "back", "pain", "stop", "doctor", "next")
STOPS = "Stop here for today"


def quiet_about_it(shown: Shown) -> bool:
    return not any(word in shown.text.casefold() for word in PRIVATE)


async def test_the_safety_note_comes_privately_and_the_group_sees_that_all_was_heard(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    [receipt], [note] = await told(stage, anna, SETS)
    assert receipt.text == "✓ Dead bug · 2×8 · bodyweight\nI wrote to you in private."
    assert STOPS in note.text
    assert "Low back on the floor" in note.text
    assert note.button("Call it a day")
    assert note.button("Undo")


async def test_a_little_pain_changes_nothing_there(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt], private = await told(stage, anna, f"/log{BOT} dead bug 2x8, pain 2/10 low back")
    assert receipt.text == "✓ Dead bug · 2×8 · bodyweight"
    assert private == []


@pytest.mark.parametrize(
    "said", [f"/log{BOT} dead bug pain 8/10 low back", f"/pain{BOT} dead bug 8 low back"]
)
async def test_nothing_but_a_pain_is_answered_privately_alone(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [line], [note] = await told(stage, anna, said)
    assert opens_private_chat(line)
    assert quiet_about_it(line)
    assert "bug" not in line.text
    assert STOPS in note.text


async def test_so_is_a_reply_that_only_says_that_it_hurts(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt], _ = await told(stage, anna, f"/log{BOT} dead bug 2x8")
    before = await stage.revision()
    await anna.says("my back hurts, 8/10", reply_to=receipt, group=True)
    line = await anna.last(group=True)
    assert opens_private_chat(line)
    assert quiet_about_it(line)
    [question] = [one for one in await anna.sees() if one.raw["changed"] > before]
    await anna.taps("Dead bug", on=question)
    assert STOPS in (await anna.last()).text


async def test_an_edit_that_adds_the_pain_is_heard_once_and_one_that_takes_it_away(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await told(stage, anna, f"/log{BOT} dead bug 2x8")
    assert (
        await edited(stage, anna, SETS)
        == "✓ Dead bug · 2×8 · bodyweight\nI wrote to you in private."
    )
    assert await edited(stage, anna, SETS.replace("2x8", "2x7")) == (
        "✓ Dead bug · 2×7 · bodyweight\nI wrote to you in private."
    )
    notes = [one for one in await anna.sees() if STOPS in one.text]
    assert ["2×7" in one.text for one in notes] == [True]
    assert await edited(stage, anna, f"/log{BOT} dead bug 2x8") == "✓ Dead bug · 2×8 · bodyweight"
    assert not [one for one in await anna.sees() if STOPS in one.text]


async def edited(stage: Stage, person: Someone, text: str) -> str:
    """What the newest receipt in the group says once the log there was edited."""
    said = [one for one in await person.sees(group=True) if one.raw["from"] == person.id][-1]
    stage.playground.people.edit(person.id, said.id, text, said.raw["chat"])
    await stage.quiet()
    return (await person.last(group=True)).text


async def test_who_has_no_private_chat_is_asked_to_write_and_told_then(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    [receipt] = await cleo.says(SETS, group=True)
    assert receipt.text.startswith("✓ Dead bug · 2×8 · bodyweight\n")
    assert quiet_about_it(receipt)
    [[way]] = receipt.rows
    assert way["url"] == "https://t.me/repbell_bot?start=group"
    assert await cleo.sees() == [], "a bot may not write first"
    note, hello = await cleo.says("/start group")
    assert STOPS in note.text
    assert "Hi Cleo" in hello.text
    assert not any(STOPS in one.text for one in await cleo.says("/start group")), "told once"


async def test_who_blocked_the_bot_is_not_told_that_it_wrote(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.blocks()
    [receipt] = await anna.says(SETS, group=True)
    assert "I wrote to you" not in receipt.text
    assert receipt.buttons == ["Open our chat"]
    await anna.blocks(False)
    note = (await anna.says("/start group"))[0]
    assert STOPS in note.text


async def test_commands_of_who_has_no_private_chat_do_not_claim_an_answer(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    [line] = await cleo.says(f"/week{BOT}", group=True)
    assert "answered" not in line.text
    assert opens_private_chat(line)


async def test_an_exercise_of_ones_own_stops_as_well(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log crab walk 2x8")
    await anna.taps("My own exercise")
    [receipt], [note] = await told(stage, anna, f"/log{BOT} crab walk 2x8, pain 8/10 knee")
    assert receipt.text.endswith("I wrote to you in private.")
    assert quiet_about_it(receipt)
    assert "Stop this one for today" in note.text


async def test_taken_back_it_is_struck_in_both(stage: Stage) -> None:
    anna = await begins(stage)
    await told(stage, anna, SETS)
    await anna.says("/undo")
    assert "Taken back" in (await anna.last(group=True)).text
    assert "private" not in (await anna.last(group=True)).text
    assert not [one for one in await anna.sees() if STOPS in one.text]
