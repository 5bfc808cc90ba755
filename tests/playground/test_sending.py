"""What the bot sends arrives as Telegram would show it."""

from __future__ import annotations

import aiohttp
import pytest

from tests.playground.conftest import ANNA, NOON, Api
from tgbot.playground.formatting import parse_html

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360"
    "000002000001e221bc330000000049454e44ae426082"
)

MARKUP = [
    ("<b>a</b>", "a", [{"type": "bold", "offset": 0, "length": 1}]),
    ("💪 <i>x</i>", "💪 x", [{"type": "italic", "offset": 3, "length": 1}]),
    ("&lt;b&gt;Ann &amp; Co", "<b>Ann & Co", []),
    ("it&#39;s &#x1F4AA;", "it's 💪", []),
    (
        '<tg-spoiler>a</tg-spoiler><span class="tg-spoiler">b</span>',
        "ab",
        [
            {"type": "spoiler", "offset": 0, "length": 1},
            {"type": "spoiler", "offset": 1, "length": 1},
        ],
    ),
    (
        "<blockquote expandable>long</blockquote>",
        "long",
        [{"type": "expandable_blockquote", "offset": 0, "length": 4}],
    ),
    (
        '<a href="example.org?a=1&amp;b=2">x</a>',
        "x",
        [{"type": "text_link", "offset": 0, "length": 1, "url": "http://example.org/?a=1&b=2"}],
    ),
    (
        '<pre><code class="language-csv">a,b</code></pre>',
        "a,b",
        [{"type": "pre", "offset": 0, "length": 3, "language": "csv"}],
    ),
    (
        '<tg-time unix="1647531900" format="wDT">22:45</tg-time>',
        "22:45",
        [
            {"type": "date_time", "offset": 0, "length": 5}
            | {"unix_time": 1647531900, "date_time_format": "wDT"}
        ],
    ),
    (
        "<b>a <i>b</i></b>",
        "a b",
        [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 2, "length": 1}],
    ),
]


@pytest.mark.parametrize(("markup", "text", "entities"), MARKUP)
def test_tags_become_entities(markup: str, text: str, entities: list[dict[str, object]]) -> None:
    read = parse_html(markup)
    assert (read.text, list(read.entities)) == (text, entities)


async def test_blank_edges_are_cut_and_entities_move_along(api: Api) -> None:
    message = await api.result(
        "sendMessage", chat_id=ANNA, text="\n <b>Hi</b> there \n", parse_mode="HTML"
    )
    assert message["text"] == "Hi there"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 2}]


async def test_4096_characters_fit_after_their_tags_are_read(api: Api) -> None:
    assert await api.sent(f"<b>{'x' * 4096}</b>", parse_mode="HTML")


async def test_commands_and_addresses_in_a_text_are_marked(api: Api) -> None:
    message = await api.result("sendMessage", chat_id=ANNA, text="See /howto or https://a.org.")
    assert [(e["type"], e["length"]) for e in message["entities"]] == [
        ("bot_command", 6),
        ("url", 13),
    ]


async def test_a_message_carries_the_moved_clocks_time(api: Api) -> None:
    message = await api.result("sendMessage", chat_id=ANNA, text="Now", disable_notification=True)
    assert message["date"] == NOON.timestamp()
    assert api.playground.world.chats[ANNA].messages[message["message_id"]].silent


async def test_an_edit_changes_text_and_keyboard_in_place(api: Api) -> None:
    keyboard = {"inline_keyboard": [[{"text": "Go", "callback_data": "go", "style": "success"}]]}
    message = await api.sent(reply_markup=keyboard)
    edited = await api.result("editMessageText", chat_id=ANNA, message_id=message, text="Gone")
    assert (edited["text"], edited["edit_date"]) == ("Gone", NOON.timestamp())
    assert "reply_markup" not in edited
    back = await api.result(
        "editMessageReplyMarkup", chat_id=ANNA, message_id=message, reply_markup=keyboard
    )
    assert back["reply_markup"] == keyboard


async def test_forms_queries_and_files_are_read_too(api: Api) -> None:
    root = f"/bot{api.playground.token}"
    async with api.client.get(f"{root}/sendMessage?chat_id={ANNA}&text=Query") as answer:
        assert (await answer.json())["result"]["text"] == "Query"
    async with api.client.post(f"{root}/sendMessage", data={"chat_id": ANNA, "text": "Form"}) as a:
        assert (await a.json())["result"]["text"] == "Form"
    form = aiohttp.FormData({"chat_id": str(ANNA), "caption": "<b>You</b>", "parse_mode": "HTML"})
    form.add_field("photo", PIXEL, filename="you.png", content_type="image/png")
    async with api.client.post(f"{root}/sendPhoto", data=form) as answer:
        photo = (await answer.json())["result"]
    assert (photo["caption"], photo["photo"][0]["width"]) == ("You", 1)


async def test_a_file_comes_back_as_it_went(api: Api) -> None:
    form = aiohttp.FormData({"chat_id": str(ANNA), "document": "attach://mine"})
    form.add_field("mine", b"a,b\n1,2\n", filename="workouts.csv")
    root = f"bot{api.playground.token}"
    async with api.client.post(f"/{root}/sendDocument", data=form) as answer:
        document = (await answer.json())["result"]["document"]
    assert document["file_name"] == "workouts.csv"
    file = await api.result("getFile", file_id=document["file_id"])
    async with api.client.get(f"/file/{root}/{file['file_path']}") as answer:
        assert await answer.read() == b"a,b\n1,2\n"


async def test_a_photo_that_is_no_picture_is_refused(api: Api) -> None:
    form = aiohttp.FormData({"chat_id": str(ANNA)})
    form.add_field("photo", b"not a picture", filename="you.png")
    async with api.client.post(f"/bot{api.playground.token}/sendPhoto", data=form) as answer:
        assert (await answer.json())["description"] == "Bad Request: IMAGE_PROCESS_FAILED"
    words = await api.refusal("sendPhoto", chat_id=ANNA, photo="photo-9")
    assert words == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_an_update_keeps_what_was_true_when_it_was_made(api: Api) -> None:
    said = api.playground.people.say(ANNA, "3x12")
    api.playground.people.edit(ANNA, said.id, "3x13")
    first, second = await api.result("getUpdates")
    assert first["message"]["text"] == "3x12"
    assert second["edited_message"]["text"] == "3x13"


async def test_who_the_bot_is_and_what_it_offers(api: Api) -> None:
    me = await api.result("getMe")
    assert (me["is_bot"], me["username"]) == (True, "repbell_bot")
    log = {"command": "log", "description": "Record sets"}
    assert await api.result("setMyCommands", commands=[log])
    async with api.client.get("/play/people") as answer:
        everybody = await answer.json()
    assert everybody["people"][0]["commands"] == [log]
    assert [person["first_name"] for person in everybody["people"]] == ["Anna", "Ben", "Cleo"]
