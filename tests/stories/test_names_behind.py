"""A name behind the sets is the exercise's, mistyped too; it goes into no other one's log."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, question
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("3x12 hip trust", "Hip thrust · 3×12 · bodyweight"),
        ("3 x 12 hipthrust", "Hip thrust · 3×12 · bodyweight"),
        ("3x12 hip thurst", "Hip thrust · 3×12 · bodyweight"),
        ("3x12 red band, ded bug", "Dead bug · 3×12 · red band"),
        ("dead bug 2x6\n3x10 glutebridge", "Glute bridge · 3×10 · bodyweight"),
    ],
)
async def test_a_mistyped_name_behind_the_sets_is_a_name(
    stage: Stage, text: str, kept: str
) -> None:
    anna = await begins(stage)
    shown = await anna.says(text)
    assert kept in confirmed(shown).splitlines()
    assert not any("📝" in one.text for one in shown)


@pytest.mark.parametrize("text", ["3x12 // hip trust", "3x12 felt easy", "dead bug 3x12 hip trust"])
async def test_a_note_stays_a_note(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    shown = await anna.says(text)
    note = text.rpartition("3x12")[2].removeprefix(" //").strip()
    assert any(f"📝 {note}" in one.text for one in shown)


@pytest.mark.parametrize("greeting", ["hola", "مرحبا", "hi"])
async def test_a_greeting_before_the_sets_is_named_and_one_tap_leaves_it_out(
    stage: Stage, greeting: str
) -> None:
    anna = await begins(stage)
    asked = question(await anna.says(f"{greeting} 3x12 hip thrust"))
    assert f"I don't know “{greeting}”" in asked.text
    assert "Nothing was saved" in asked.text
    shown = await anna.taps("hip thrust: 3×12", on=asked)
    assert confirmed(shown).splitlines()[0] == "Hip thrust · 3×12 · bodyweight"


async def test_a_german_is_told_which_word_it_was(stage: Stage) -> None:
    dora = await arrives(stage)
    [asked] = await dora.says("hola 3x12 Beckenheben")
    assert "„hola“ kenne ich nicht" in asked.text
    assert "Beckenheben: 3×12" in asked.buttons
