"""Updates wait until they are confirmed, and only one poll gets them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from tests.playground.conftest import ANNA, Api
from tgbot.playground.updates import NotFetchedError


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(api: Api) -> None:
    for text in ("one", "two", "three"):
        api.playground.people.say(ANNA, text)
    first = await api.result("getUpdates", limit=2)
    assert texts(first) == ["one", "two"]
    assert await api.result("getUpdates", limit=2) == first
    rest = await api.result("getUpdates", offset=first[-1]["update_id"] + 1)
    assert texts(rest) == ["three"]
    assert await api.result("getUpdates", offset=rest[-1]["update_id"] + 1) == []


async def test_a_negative_offset_forgets_all_but_the_last(api: Api) -> None:
    for text in ("one", "two", "three"):
        api.playground.people.say(ANNA, text)
    assert texts(await api.result("getUpdates", offset=-1)) == ["three"]
    assert texts(await api.result("getUpdates")) == ["three"]


async def test_a_long_poll_ends_with_the_first_update(api: Api) -> None:
    poll = asyncio.create_task(api.result("getUpdates", timeout=30))
    await _is_polling(api)
    api.playground.people.say(ANNA, "Hello")
    assert texts(await poll) == ["Hello"]


async def test_a_second_poll_ends_the_first_with_a_conflict(api: Api) -> None:
    first = asyncio.create_task(api.refusal("getUpdates", timeout=30))
    await _is_polling(api)
    assert await api.result("getUpdates", timeout=0) == []
    assert await first == (
        "Conflict: terminated by other getUpdates request; "
        "make sure that only one bot instance is running"
    )


async def test_only_the_kinds_that_were_asked_for_come(api: Api) -> None:
    await api.result("getUpdates", allowed_updates=["message"])
    said = api.playground.people.say(ANNA, "one")
    api.playground.people.edit(ANNA, said.id, "two")
    assert texts(await api.result("getUpdates")) == ["one"]


async def test_taps_expire_after_150_seconds_and_messages_after_a_day(api: Api) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    message = await api.sent(reply_markup=keyboard)
    api.playground.people.say(ANNA, "kept")
    api.playground.people.tap(ANNA, message, "go")
    clock = api.playground.clock
    clock.move_to(clock.now() + timedelta(seconds=150))
    assert texts(await api.result("getUpdates")) == ["kept"]
    clock.move_to(clock.now() + timedelta(hours=24))
    assert await api.result("getUpdates") == []


async def test_a_confirmed_update_can_be_delivered_once_more(api: Api) -> None:
    api.playground.people.say(ANNA, "one")
    [update] = await api.result("getUpdates")
    confirmed = {"offset": update["update_id"] + 1}
    assert await api.result("getUpdates", **confirmed) == []
    fault = {"kind": "repeat", "update_id": update["update_id"]}
    assert (await api.client.post("/faults", json=fault)).status == 200
    assert await api.result("getUpdates", **confirmed) == [update]
    assert await api.result("getUpdates", **confirmed) == []


async def test_the_same_message_can_come_under_a_second_id(api: Api) -> None:
    api.playground.people.say(ANNA, "one")
    [update] = await api.result("getUpdates")
    double = api.playground.updates.double(update["update_id"])
    [_, other] = await api.result("getUpdates")
    assert (other["update_id"], other["message"]) == (double, update["message"])


async def test_confirmed_waits_for_the_bot_and_says_so_when_it_does_not_come(api: Api) -> None:
    api.playground.people.say(ANNA, "one")
    with pytest.raises(NotFetchedError, match="has not fetched 1 updates"):
        await api.playground.updates.confirmed(within=0.01)
    waiting = asyncio.create_task(api.playground.confirmed())
    [update] = await api.result("getUpdates")
    assert not waiting.done()
    await api.result("getUpdates", offset=update["update_id"] + 1)
    await waiting


async def _is_polling(api: Api) -> None:
    while not api.playground.updates.is_polled:  # noqa: ASYNC110 - no event tells of a poll
        await asyncio.sleep(0)
