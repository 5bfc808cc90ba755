"""Less to type: the same as last time, a little more, the next band, as planned."""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question
from tests.stories.test_anna import begins


async def after(stage: Stage, first: str) -> Someone:
    """Anna, three days after a first log of the hip thrust."""
    anna = await begins(stage)
    await anna.says(f"/log hip thrust {first}")
    await stage.move(days=3)
    await anna.says("/howto hip thrust")
    return anna


@pytest.mark.parametrize(
    ("first", "then", "done"),
    [
        ("12, 12, 10 20 kg", "same", "12, 12, 10 · 20 kg"),
        ("12, 12, 10 20 kg", "again", "12, 12, 10 · 20 kg"),
        ("3x12 20 kg", "+2.5kg", "3×12 · 22.5 kg"),
        ("3x12 20 kg", "-2.5kg", "3×12 · 17.5 kg"),
        ("3x12 20 kg", "3x10 +2.5kg", "3×10 · 22.5 kg"),
        ("3x12 red band", "next band", "3×12 · green band"),
        ("3x12 red band", "3x8 next band", "3×8 · green band"),
        ("3x12 red band", "same yesterday", "Wed 4 Mar · 3×12 · red band"),
    ],
)
async def test_it_is_reckoned_from_the_last_time(
    stage: Stage, first: str, then: str, done: str
) -> None:
    anna = await after(stage, first)
    assert confirmed(await anna.says(then)) == f"Hip thrust · {done}"


@pytest.mark.parametrize("text", ["same", "+2.5kg", "next band", "/log same"])
async def test_without_a_last_time_it_is_refused_with_the_reason(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    asked = question(await anna.says(text))
    assert "needs a last time" in asked.text
    assert "Nothing was saved" in asked.text


@pytest.mark.parametrize(
    ("first", "then", "why"),
    [
        ("3x12 20 kg", "+5lb", "another unit"),
        ("3x12 red band", "+2.5kg", "needs a weight"),
        ("3x12 20 kg", "next band", "needs a band"),
        ("3x12 black band", "next band", "strongest band"),
    ],
)
async def test_what_the_last_time_does_not_allow_is_refused_with_the_reason(
    stage: Stage, first: str, then: str, why: str
) -> None:
    anna = await after(stage, first)
    assert why in question(await anna.says(then)).text


@pytest.mark.parametrize("text", ["done", "as planned", "did it"])
async def test_done_is_what_was_planned(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    assert confirmed(await anna.says(text)).startswith("Hip thrust · 2×8 · bodyweight")
