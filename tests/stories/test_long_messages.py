"""What is too long for one message comes in several, cut at ends of lines, buttons on the last.

No programme makes so long a card; somebody who adds thirty exercises to theirs does. Stories begin
on Monday 2 March 2026 at 10:00 in Berlin.
"""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage, a_stage
from tests.stories.arrivals import arrives
from tests.stories.conftest import CONTENT, bot_maker

LONGEST = 4096
ADDED = 60


def name_of(number: int) -> str:
    return f"Dead bug number {number} of many"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """The shipped content and very many dead bugs."""
    made = shutil.copytree(CONTENT, tmp_path / "content")
    page = (made / "exercises" / "dead-bug" / "en.md").read_text("utf-8")
    for number in range(ADDED):
        folder = made / "exercises" / f"dead-bug-{number}"
        shutil.copytree(made / "exercises" / "dead-bug", folder)
        named = page.replace("# Dead bug\n", f"# {name_of(number)}\n", 1)
        own = named.replace("- dead bugs\n- deadbug\n- bug\n", f"- bugs {number}\n")
        (folder / "en.md").write_text(own, "utf-8")
        (folder / "de.md").unlink()
    return made


@pytest.fixture
async def stage(
    tmp_path: Path, content: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stage]:
    monkeypatch.setenv("TZ", "Europe/Berlin")
    async with a_stage(bot_maker(tmp_path, content=content)) as stage:
        yield stage


async def reminded(stage: Stage) -> tuple[Someone, list[Shown]]:
    """Anna's card of more exercises than one message holds, come by itself."""
    anna = await arrives(stage)
    await anna.says("/plan first steps mon 12:00")
    for number in range(ADDED):
        await anna.says(f"/plan add {name_of(number)}")
    await anna.news()
    await stage.next_reminder()
    return anna, await anna.news()


def check(card: list[Shown]) -> None:
    """Each part fits, and the last one alone has the buttons."""
    assert all(len(part.text) <= LONGEST for part in card)
    assert [bool(part.buttons) for part in card] == [False] * (len(card) - 1) + [True]


async def now(anna: Someone, card: list[Shown]) -> list[Shown]:
    """What stands by now where a card came."""
    ids = {part.id for part in card}
    return [said for said in await anna.sees() if said.id in ids and not said.raw["deleted"]]


async def test_a_card_that_is_too_long_comes_whole_and_stays_the_card(stage: Stage) -> None:
    anna, card = await reminded(stage)
    assert len(card) == 2
    check(card)
    said = "\n".join(part.text for part in card)
    assert [said.count(f"{name_of(number)} 2") for number in range(ADDED)] == [1] * ADDED
    assert [part.raw["silent"] for part in card] == [False, True], "it rings once"

    await anna.says(f"/log {name_of(0)} 2x6")
    fresh = await now(anna, card)
    check(fresh)
    assert f"✓ 4 {name_of(0)}" in fresh[0].text, "above, in the part without buttons"

    await anna.says("2x7", reply_to=card[0])
    shown = "\n".join(part.text for part in await now(anna, card))
    assert shown.count("✓") > 1, "a reply to any part is one to the card"


async def test_done_as_planned_records_what_all_parts_print_and_undo_takes_it_back(
    stage: Stage,
) -> None:
    anna, card = await reminded(stage)
    await anna.taps("Done as planned", on=card[-1])
    done = await now(anna, card)
    assert [part.id for part in done] == [card[-1].id], "it fits one message by now"
    assert all(f"{name_of(number)} 2×6" in done[0].text for number in range(ADDED))
    receipt = next(said for said in reversed(await anna.sees()) if said.button("Undo"))
    await anna.taps("Undo", on=receipt)
    assert await now(anna, card) == [], "no message can be put above one that is there"
    back = (await anna.sees())[-2:]
    check(back)
    shown = "\n".join(part.text for part in back)
    assert [shown.count(f"{name_of(number)} 2") for number in range(ADDED)] == [1] * ADDED
    assert "✓" not in shown
    assert [part.raw["silent"] for part in back] == [True, True]
    assert back[-1].button("Done as planned")

    await anna.says(f"/log {name_of(0)} 2x6")
    fresh = await now(anna, back)
    check(fresh)
    assert f"✓ 4 {name_of(0)}" in fresh[0].text, "it is the card from now on"


async def test_usual_answers_are_one_message_each(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan mon wed fri 07:30")
    for asked in ("/today", "/plan", "/help", "/howto hip thrust", "/week", "/history"):
        [answer] = await anna.says(asked)
        assert len(answer.text) < LONGEST
