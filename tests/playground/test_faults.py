"""What goes wrong on purpose goes wrong exactly as ordered, and then no more."""

from __future__ import annotations

import aiohttp
import pytest

from tests.playground.conftest import ANNA, Api


async def test_a_lost_answer_has_taken_effect(api: Api) -> None:
    api.playground.faults.add("lose_answer", "sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await api.sent("Did it arrive?")
    [message] = api.playground.world.chats[ANNA].messages.values()
    assert message.text == "Did it arrive?"


async def test_a_closed_connection_has_not(api: Api) -> None:
    api.playground.faults.add("close", "sendMessage")
    with pytest.raises(aiohttp.ClientError):
        await api.sent()
    assert not api.playground.world.chats[ANNA].messages


async def test_429_says_how_long_to_wait_for_as_many_calls_as_ordered(api: Api) -> None:
    order = {"kind": "too_many_requests", "method": "sendMessage", "times": 2, "retry_after": 7}
    assert (await api.client.post("/faults", json=order)).status == 200
    for _ in range(2):
        assert await api.call("sendMessage", chat_id=ANNA, text="x") == {
            "ok": False,
            "error_code": 429,
            "description": "Too Many Requests: retry after 7",
            "parameters": {"retry_after": 7},
        }
    assert await api.sent()


async def test_a_fault_strikes_its_method_only(api: Api) -> None:
    api.playground.faults.add("server_error", "editMessageText", code=502)
    message = await api.sent()
    edit = {"chat_id": ANNA, "message_id": message, "text": "Better"}
    assert await api.refusal("editMessageText", **edit) == "Bad Gateway"
    assert await api.result("editMessageText", **edit)


async def test_a_hanging_call_works_in_the_end(api: Api) -> None:
    api.playground.faults.add("hang", seconds=0.01)
    assert await api.sent()


async def test_blocked_can_be_played_without_anybody_blocking(api: Api) -> None:
    api.playground.faults.add("blocked")
    words = await api.refusal("sendMessage", chat_id=ANNA, text="Hello")
    assert words == "Forbidden: bot was blocked by the user"


async def test_an_order_that_makes_no_sense_is_refused_with_a_sentence(api: Api) -> None:
    async with api.client.post("/faults", json={"kind": "explode"}) as answer:
        assert answer.status == 400
        assert (await answer.json())["error"].startswith("kind: ")
    async with api.client.post("/faults", json={"kind": "repeat", "update_id": 1}) as answer:
        assert (await answer.json())["error"] == "There was no update 1."
