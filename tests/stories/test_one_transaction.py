"""What a button does, what it says, and that it is done: one transaction, whichever button."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.people import Someone
from tests.stage import Stage, a_stage
from tests.stories.conftest import bot_maker
from tests.stories.ledger import DOORS, Ledger
from tests.stories.sound import is_there
from tests.stories.watching import Button, Watch
from tgbot.chat.verbs import VERBS

TOUR = (
    "/start",
    "/plan mon wed fri 18:00",
    "/today",
    "/train",
    "/log hip thrust 2x8 red band",
    "quince curl 3x10",
    "12",
    "hip thrust 3x12x",
    "glute bridge 4 10",
    "/pain",
    "/pain hip thrust 6 knee",
    "/howto",
    "/howto hip thrust",
    "/history",
    "/progress",
    "/progress hip thrust",
    "/week",
    "/plan",
    "/settings",
    "/pause",
    "/pause 3",
    "/help",
    "/privacy",
    "/delete_me",
)
ROUNDS = 4
RARE = (
    "doneone:1:dead-bug",
    "one:1:dead-bug",
    "move:1",
    "move:1:20260303",
    "unmove:1",
    "anyway:1",
    "unskip:1",
    "skips:0",
    "unskips",
    "band:red:0",
    "basics:yes",
    "ease:days:04",
    "lighter:1",
    "now:dead-bug",
    "nowis:dead-bug:good",
    "takeback:dead-bug",
    "own-hurt:own.1",
    "own-pain:own.1:2",
    "reading:0",
    "gear:add",
    "which:dead-bug",
    "whylog:tap:1:1",
    "howgroup:strength",
    "plan-as-made",
    "as-before",
    "plan-more:0:0800",
    "plan-hour:024:0800",
    "remind:0800",
    "once:20260304:0800",
    "zone-same:0",
    "train",
    "week",
    "help",
    "privacy",
    "erase:ask",
)
"""Buttons that the tour does not come by, as they look where they stand."""


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    ledger = Ledger()
    with ledger.kept():
        yield ledger


@pytest.fixture
async def stage(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Stage]:
    """The stage of the stories, with the ledger open before the bot is."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    async with a_stage(bot_maker(tmp_path)) as stage:
        yield stage


async def test_every_button_is_answered_within_one_transaction(
    stage: Stage, ledger: Ledger
) -> None:
    watch = Watch(stage)
    anna = await stage.person("Anna")
    for text in TOUR:
        await anna.says(text)
    tapped: set[str] = set()
    for _ in range(ROUNDS):
        for button in {one.verb: one for one in watch.buttons[anna.id]}.values():
            if button.verb not in (*tapped, "erase") and is_there(stage, button):
                tapped.add(button.verb)
                await taps_in_one(stage, ledger, anna, button)
    anywhere = watch.standing(anna.id, newest=1)[0].message
    for data in RARE:
        button = Button(anna.id, anywhere, data)
        tapped.add(button.verb)
        await taps_in_one(stage, ledger, anna, button)
    assert tapped == VERBS.keys()


async def taps_in_one(stage: Stage, ledger: Ledger, person: Someone, button: Button) -> None:
    """Taps, and looks into the ledger: whatever the tap did was written in one go."""
    before = len(ledger.transactions)
    body = {"person": person.id, "chat": button.chat, "message": button.message, "stale": True}
    made = await stage.post("tap", body | {"data": button.data, "wait": 0})
    await stage.quiet()
    assert (await stage.get(f"taps/{made['tap']}"))["answer"] is not None, button
    wrote = ledger.since(before)
    assert wrote[0] == {"inbox"}, (button, wrote)
    handled = [tables for tables in wrote[1:] if tables >= DOORS]
    assert len(handled) == 1, (button, wrote)
    assert all(tables == {"outbox"} for tables in wrote[1:] if tables not in handled), (
        button,
        wrote,
    )
