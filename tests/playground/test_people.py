"""What people do reaches the bot as Telegram would tell it; what cannot be gets a sentence."""

from __future__ import annotations

from typing import Any

import aiohttp
import pytest

from tests.playground.conftest import ANNA, Api
from tgbot.playground.world import GROUP_ID

BEN = 1002


async def heard(api: Api) -> list[str]:
    updates = await api.result("getUpdates")
    return [update["message"]["text"] for update in updates if "message" in update]


async def test_a_command_is_marked_so_that_a_dispatcher_knows_it(api: Api) -> None:
    api.playground.people.say(ANNA, "/log 3x12")
    [update] = await api.result("getUpdates")
    message = update["message"]
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 4}]
    assert message["chat"] == {"id": ANNA, "type": "private", "first_name": "Anna"}
    assert message["from"]["language_code"] == "en"


async def test_in_the_group_the_bot_hears_only_what_is_meant_for_it(api: Api) -> None:
    say = api.playground.people.say
    say(ANNA, "good morning", GROUP_ID)
    say(ANNA, "/log 3x12", GROUP_ID)
    say(ANNA, "/log@other_bot 3x12", GROUP_ID)
    say(ANNA, "/log@repbell_bot 3x12", GROUP_ID)
    answer = await api.result("sendMessage", chat_id=GROUP_ID, text="Noted")
    say(BEN, "oh, nice", GROUP_ID)
    say(BEN, "/howto", GROUP_ID)
    say(ANNA, "12 11", GROUP_ID, reply_to=answer["message_id"])
    assert await heard(api) == ["/log@repbell_bot 3x12", "/howto", "12 11"]


async def test_a_reply_carries_the_answered_message_and_the_quote(api: Api) -> None:
    card = await api.sent("1 Hip thrust 3 × 12")
    api.playground.people.say(ANNA, "12 12 11", reply_to=card, quote="Hip thrust")
    [update] = await api.result("getUpdates")
    assert update["message"]["reply_to_message"]["message_id"] == card
    assert update["message"]["quote"] == {"text": "Hip thrust", "position": 2, "is_manual": True}


async def test_blocking_and_coming_back_is_told_to_the_bot(api: Api) -> None:
    for blocked in (True, False):
        await api.client.post("/play/block", json={"person": ANNA, "blocked": blocked})
    updates = await api.result("getUpdates")
    assert [u["my_chat_member"]["new_chat_member"]["status"] for u in updates] == [
        "kicked",
        "member",
    ]


async def test_a_place_and_files_arrive(api: Api) -> None:
    place = {"person": ANNA, "latitude": 52.5, "longitude": 13.4}
    assert (await api.client.post("/play/location", json=place)).status == 200
    for kind in ("voice", "sticker", "document"):
        form = aiohttp.FormData({"person": str(ANNA), "kind": kind})
        form.add_field("file", b"some bytes", filename="it.bin")
        assert (await api.client.post("/play/send", data=form)).status == 200
    updates = await api.result("getUpdates")
    assert updates[0]["message"]["location"] == {"latitude": 52.5, "longitude": 13.4}
    assert [set(u["message"]) & {"voice", "sticker", "document"} for u in updates[1:]] == [
        {"voice"},
        {"sticker"},
        {"document"},
    ]


NOT_POSSIBLE = [
    ("say", {"person": ANNA}, "text: Field required."),
    ("say", {"person": ANNA, "text": "  "}, "A message needs some text."),
    ("say", {"person": 7, "text": "Hi"}, "Nobody here has the id 7."),
    ("say", {"person": ANNA, "text": "Hi", "chat": BEN}, f"Person {ANNA} is in no chat {BEN}."),
    (
        "say",
        {"person": ANNA, "text": "x" * 4097},
        "A message holds 4096 characters, this has 4097.",
    ),
    (
        "say",
        {"person": ANNA, "text": "Hi", "reply_to": 5},
        "There is no message 5 in this chat.",
    ),
    (
        "people",
        {"first_name": "Anna", "id": ANNA},
        f"Somebody has the id {ANNA} already; take another.",
    ),
    (
        "edit",
        {"person": ANNA, "message": 5, "text": "Hi"},
        "There is no message 5 in this chat.",
    ),
    ("clock", {"to": "yesterday"}, "to: Input should be 'Next reminder', '+1 h' or '+1 day'."),
]


@pytest.mark.parametrize(("act", "body", "words"), NOT_POSSIBLE)
async def test_what_cannot_be_gets_a_sentence(
    api: Api, act: str, body: dict[str, Any], words: str
) -> None:
    async with api.client.post(f"/play/{act}", json=body) as answer:
        assert (answer.status, (await answer.json())["error"]) == (400, words)


async def test_the_bots_words_and_others_texts_cannot_be_edited(api: Api) -> None:
    sent = await api.sent()
    body = {"person": ANNA, "message": sent, "text": "Other"}
    async with api.client.post("/play/edit", json=body) as answer:
        assert (await answer.json())["error"] == "Only your own texts can be edited."


async def test_only_buttons_that_are_there_can_be_tapped(api: Api) -> None:
    body = {"person": ANNA, "message": await api.sent(), "data": "go"}
    async with api.client.post("/play/tap", json=body) as answer:
        assert (await answer.json())["error"].endswith("has no button with the data 'go'.")


async def test_a_tap_waits_for_the_bots_answer(api: Api) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go"}]]}
    message = await api.sent(reply_markup=keyboard)
    body = {"person": ANNA, "message": message, "data": "go", "wait": 0}
    async with api.client.post("/play/tap", json=body) as answer:
        tap = await answer.json()
    assert tap["answer"] is None
    [update] = await api.result("getUpdates")
    query = update["callback_query"]
    assert (query["id"], query["data"]) == (tap["tap"], "go")
    await api.result(
        "answerCallbackQuery", callback_query_id=query["id"], text="!", show_alert=True
    )
    async with api.client.get(f"/play/taps/{tap['tap']}") as answer:
        assert (await answer.json())["answer"] == {"text": "!", "alert": True}


async def test_a_page_hears_of_changes_in_its_own_chats_only(api: Api) -> None:
    async with api.client.get(f"/play/events?person={BEN}") as events:
        assert await events.content.readline() == b": listening\n"
        api.playground.people.say(ANNA, "not for Ben")
        said = api.playground.people.say(BEN, "for Ben")
        await events.content.readline()
        line = (await events.content.readline()).decode()
    assert line.startswith("data: ")
    assert f'"message": {said.id}' in line


async def test_the_clock_moves_by_its_buttons(api: Api) -> None:
    async with api.client.post("/play/clock", json={"to": "+1 day"}) as answer:
        assert await answer.json() == {"now": "2026-03-03T12:00:00+00:00", "reminders": 0}
    async with api.client.post("/play/clock", json={"to": "Next reminder"}) as answer:
        assert (await answer.json())["error"].startswith("No reminder is planned.")
