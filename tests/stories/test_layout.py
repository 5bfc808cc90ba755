"""A message laid out as in a notebook: names and days above the sets, activities side by side."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins

LAID_OUT = {
    "Dead Bug\n3x8\n3x7": ["Dead bug · 3×8, 3×7 · bodyweight"],
    "Dead bug:\n3x8\nglute bridge\n3x9 red": [
        "Dead bug · 3×8 · bodyweight",
        "Glute bridge · 3×9 · red band",
    ],
    "yesterday\ndead bug 3x8\nglute bridge 3x9": [
        "Dead bug · Sun 1 Mar · 3×8 · bodyweight",
        "Glute bridge · Sun 1 Mar · 3×9 · bodyweight",
    ],
    "28.2.\nhip thrust\n10\n9\n8": ["Hip thrust · Sat 28 Feb · 10, 9, 8 · bodyweight"],
    "dead bug mon 3x8; sun 3x9": [
        "Dead bug · Mon 2 Mar · 3×8 · bodyweight",
        "Dead bug · Sun 1 Mar · 3×9 · bodyweight",
    ],
    "bike 40 min, ran 5 km": ["Bike ride · 40 min", "Run · 5 km"],
    "ran 5 km, dead bug 3x8": ["Dead bug · 3×8 · bodyweight", "Run · 5 km"],
    "dead bug 3x8\nran 5 km\n3x6": ["Dead bug · 3×8, 3×6 · bodyweight", "Run · 5 km"],
}


@pytest.mark.parametrize(("text", "done"), LAID_OUT.items())
async def test_it_is_read_as_it_stands_there(stage: Stage, text: str, done: list[str]) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says(text)).splitlines() == done


@pytest.mark.parametrize("note", ["// felt easy", "note: felt easy"])
async def test_a_note_in_a_line_of_its_own_is_of_the_line_above(stage: Stage, note: str) -> None:
    anna = await begins(stage)
    assert "📝 felt easy" in receipt(await anna.says(f"dead bug 3x8\n{note}")).text


async def test_an_unknown_name_above_its_sets_is_offered_as_ones_own(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("Plank\n60s\n45s"))
    assert "Plank" in asked.text
    assert "Plank · 1×60 s, 1×45 s" in confirmed(await anna.taps("My own exercise", on=asked))


async def test_a_fault_is_told_in_the_line_where_it_is(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("yesterday\ndead bug\n3x8\nglute bridge 3x99999"))
    assert "99999" in asked.text
    assert "In line 4" in asked.text


async def test_what_stands_above_stays_with_what_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("weight 72 kg\nyesterday dead bug 4 10")
    assert confirmed(await anna.taps("4×10")).splitlines() == [
        "Dead bug · Sun 1 Mar · 4×10 · bodyweight",
        "Body weight · 72 kg",
    ]
