"""What no honest phone sends: a date beyond belief, a tap without a chat, an endless command."""

from asyncio import get_running_loop
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.overhearing import message_of, receives, with_commands
from tests.stories.test_anna import begins
from tgbot.playground.wire import user
from tgbot.playground.world import Tap


async def said_on(stage: Stage, person: Someone, text: str, date: int) -> None:
    """Sends the bot a text that claims to have been said at a moment."""
    message = message_of(stage, person, person.id) | with_commands(text) | {"date": date}
    await receives(stage, "message", message, person.id)


@pytest.mark.parametrize(("date", "day"), [(0, "Sat 28 Feb"), (10**11, "Mon 2 Mar")])
async def test_a_date_beyond_belief_logs_for_the_nearest_day_that_can_be(
    stage: Stage, date: int, day: str
) -> None:
    anna = await begins(stage)
    await said_on(stage, anna, "/log hip thrust 3x12 20 kg", date)
    history = (await anna.says("/history"))[-1].text
    assert "3×12 · 20 kg" in history
    assert day in history, history
    assert "1970" not in history
    assert "5138" not in history


async def test_a_message_that_waited_a_day_is_logged_for_when_it_was_said(stage: Stage) -> None:
    anna = await begins(stage)
    yesterday = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
    await said_on(stage, anna, "/log hip thrust 3x12 20 kg", int(yesterday.timestamp()))
    assert "Sun 1 Mar" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize(
    "place", [{"inline_message_id": "AAAA"}, {}], ids=["an inline message", "nothing"]
)
async def test_a_tap_without_a_chat_is_answered(stage: Stage, place: dict[str, Any]) -> None:
    anna = await stage.person("Anna")
    answer = await tapped(stage, anna, place | {"data": "today"})
    assert answer == "That button is out of date. Send /today for the current one."
    assert await anna.sees() == []


async def tapped(stage: Stage, person: Someone, fields: dict[str, Any]) -> str:
    """Sends the bot a tap; the note that it is answered with."""
    world = stage.playground.world
    tap = Tap(str(world.next_id()), person.id, world.now(), get_running_loop().create_future())
    world.taps[tap.id] = tap
    query = {"id": tap.id, "from": user(world.people[person.id]), "chat_instance": "1"}
    await receives(stage, "callback_query", query | fields, person.id * 10)
    assert tap.answer.done(), "the button spins on the phone"
    return str(tap.answer.result()["text"])


async def test_a_command_of_four_thousand_letters_is_not_said_back_whole(stage: Stage) -> None:
    anna = await begins(stage)
    now = int(stage.playground.world.now().timestamp())
    await said_on(stage, anna, "/" + "q" * 4071, now)
    answer = await anna.last()
    assert "q" * 39 + "…" in answer.text
    assert "q" * 40 not in answer.text
