"""The receipt of a whole session: short, with a record where there is one, and one question."""

from datetime import datetime

import pytest

from tests.stage import Stage
from tests.stories.training_days import (
    FULL,
    SUNDAY_BEFORE,
    asked,
    card_of,
    everywhere,
    newest,
    trains,
)

AT_HOME = "glutes and legs at home"


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def test_a_whole_session_is_two_lines_an_exercise(stage: Stage) -> None:
    anna = await trains(stage, programme=AT_HOME)
    await card_of(stage, anna)
    receipt = newest(await anna.taps("Done as planned"), "Next:")
    lines = receipt.text.splitlines()
    assert lines[0] == f"✓ {FULL} · 2×8 · bodyweight"
    assert lines[1].startswith("Next: 2 × 8 · bodyweight · ")
    assert [line[:6] for line in lines[::2]] == ["✓ Hip ", "✓ Side", "✓ Dead", "How ma"]
    assert "first time" not in receipt.text


async def test_how_many_more_is_asked_once_and_moves_every_target(stage: Stage) -> None:
    anna = await trains(stage, programme=AT_HOME)
    await card_of(stage, anna)
    receipt = newest(await anna.taps("Done as planned"), "Next:")
    changed = newest(await anna.taps("3+", on=receipt), "Next:")
    assert changed.id == receipt.id
    assert "How many more" not in changed.text
    promised = [line for line in changed.text.splitlines() if line.startswith("Next:")]
    assert all("+2 reps" in line for line in promised)
    card = await card_of(stage, anna)
    assert asked(card)[0] == "2 × 10"
    assert await everywhere(anna) == {asked(card)}


async def test_with_pain_in_it_nothing_is_asked(stage: Stage) -> None:
    anna = await trains(stage, programme=AT_HOME)
    await card_of(stage, anna)
    receipt = newest(await anna.taps("Done as planned"), "Next:")
    await anna.taps("It hurt", on=receipt)
    await anna.taps("Dead bug")
    said = await anna.taps("A little")
    assert "How many more" not in newest(said, "✓ Dead bug").text


async def test_wobbly_holds_and_twice_running_eases(stage: Stage) -> None:
    anna = await trains(stage)
    first = await card_of(stage, anna)
    held = asked(first)[0]
    said = newest(await anna.says("8, 11", reply_to=first), "Next:")
    await anna.taps("Change", on=said)
    wobbly = newest(await anna.taps("It was wobbly"), "Next:")
    assert asked(wobbly) == (held, "it wobbled: the same again, nice and steady")


async def test_what_is_private_in_a_how_to_is_not_told_in_a_group(stage: Stage) -> None:
    anna = await trains(stage)
    await anna.says("/log hip thrust 3x8 red")
    await anna.says("/howto@repbell_bot hip thrust", group=True)
    before = len(await anna.sees(group=True))
    await anna.taps("My progress", group=True)
    assert anna.last_answer == "I've answered in our private chat."
    assert len(await anna.sees(group=True)) == before
    assert "24 reps in a day" in (await anna.last()).text
