"""A name behind the sets is the exercise's, mistyped too; it goes into no other one's log."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed
from tests.stories.test_anna import begins


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
