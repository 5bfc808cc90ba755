"""A message over which the bot trips: it leaves nothing half done and stops nobody."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.stage import Stage, a_stage
from tests.stories.conftest import bot_maker
from tgbot.chat import dispatch
from tgbot.chat.hall import Hall

POISON = "/log hip thrust 1x13 20 kg"


@pytest.fixture
async def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A bot that trips over one text, when all that it asks for is done already."""
    receive = Hall.receive

    def trips(self, conn, update, noted, now):  # type: ignore[no-untyped-def]
        receive(self, conn, update, noted, now)
        if update.message is not None and update.message.text == POISON:
            raise ValueError("poison")

    monkeypatch.setattr(Hall, "receive", trips)
    monkeypatch.setattr(dispatch, "FIRST_REST", 0.01)
    async with a_stage(bot_maker(tmp_path)) as stage:
        yield stage


async def test_who_never_spoke_before_is_told_and_everybody_else_is_served(stage: Stage) -> None:
    anna, ben = await stage.person("Anna"), await stage.person("Ben")
    [told] = await anna.says(POISON)
    assert "1×13" not in told.text
    assert not told.buttons
    assert any("1×10" in message.text for message in await ben.says("/log hip thrust 1x10 20 kg"))


async def test_nothing_of_it_stays_and_what_was_said_behind_it_is_handled_after(
    stage: Stage,
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await stage.stop_bot()
    await anna.says(POISON)
    await anna.says("/log hip thrust 1x10 20 kg")
    before = len(await anna.sees())
    await stage.start_bot()
    await stage.quiet()
    told, receipt, *_ = (await anna.sees())[before:]
    assert "1×13" not in told.text
    assert "1×10" in receipt.text
    history = await anna.says("/history")
    assert not any("×13" in message.text for message in history)
