"""What Telegram refuses, the local Bot API refuses, in Telegram's words."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.playground.conftest import ANNA, Api
from tgbot.playground.world import GROUP_ID

HTML = "Bad Request: can't parse entities: "


def button(**fields: Any) -> dict[str, Any]:
    return {"reply_markup": {"inline_keyboard": [[{"text": "Go", **fields}]]}}


def html(text: str) -> dict[str, Any]:
    return {"text": text, "parse_mode": "HTML"}


SENDING = [
    ({"text": ""}, "Bad Request: message text is empty"),
    ({"text": " \n "}, "Bad Request: message text is empty"),
    (html("<b></b>"), "Bad Request: message text is empty"),
    ({"text": "x" * 4097}, "Bad Request: message is too long"),
    ({"chat_id": 77}, "Bad Request: chat not found"),
    ({"txet": "Hello"}, 'Bad Request: unknown parameter "txet"'),
    ({"parse_mode": "Wiki"}, "Bad Request: unsupported parse_mode"),
    (html("<b>open"), f'{HTML}Can\'t find end tag corresponding to start tag "b"'),
    (html("a < b"), f'{HTML}Unsupported start tag "" at byte offset 2'),
    (html("ü <h1>x</h1>"), f'{HTML}Unsupported start tag "h1" at byte offset 3'),
    (html("<b"), f"{HTML}Unclosed start tag at byte offset 0"),
    (html("x</b>"), f"{HTML}Unexpected end tag at byte offset 1"),
    (
        html("<b><i>x</b></i>"),
        f'{HTML}Unmatched end tag at byte offset 7, expected "</i>", found "</b>"',
    ),
    (html("<span>x</span>"), f'{HTML}Tag "span" must have class "tg-spoiler" at byte offset 0'),
    (html("R&D"), f'{HTML}Unescaped "&" at byte offset 1'),
    (
        {"entities": [{"type": "bold", "offset": 3, "length": 9}]},
        "Bad Request: entity beginning at UTF-16 offset 3 ends after the end of the text "
        "at UTF-16 offset 5",
    ),
    (
        {"entities": [{"type": "blink", "offset": 0, "length": 1}]},
        "Bad Request: can't parse MessageEntity: Unsupported type specified",
    ),
    (button(callback_data=""), "Bad Request: BUTTON_DATA_INVALID"),
    (button(callback_data="ü" * 33), "Bad Request: BUTTON_DATA_INVALID"),
    (button(copy_text={"text": "x" * 257}), "Bad Request: BUTTON_COPY_TEXT_INVALID"),
    (button(callback_data="a", url="https://example.org"), "Bad Request: BUTTON_TYPE_INVALID"),
    (
        button(url="http://localhost:8080"),
        "Bad Request: inline keyboard button URL 'http://localhost:8080' is invalid: "
        "Wrong HTTP URL",
    ),
    (
        button(),
        "Bad Request: can't parse inline keyboard button: "
        "Text buttons are unallowed in the inline keyboard",
    ),
    (
        button(callback_data="a", style="pink"),
        "Bad Request: can't parse inline keyboard button: invalid button style specified",
    ),
    (button(callback_data="a", colour="red"), 'Bad Request: unknown parameter "colour"'),
    (
        {"reply_markup": {"inline_keyboard": [{"text": "Go", "callback_data": "a"}]}},
        'Bad Request: field "inline_keyboard" must be an Array of Arrays',
    ),
    (
        {"reply_markup": {"keyboard": [["x"] * 12] * 9}},
        "Bad Request: reply markup is too long",
    ),
    (
        {
            "chat_id": GROUP_ID,
            "reply_markup": {"keyboard": [[{"text": "Here", "request_location": True}]]},
        },
        "Bad Request: location can be requested in private chats only",
    ),
    ({"reply_parameters": {"message_id": 7}}, "Bad Request: message to be replied not found"),
    ({"message_effect_id": "1"}, "Bad Request: EFFECT_ID_INVALID"),
    (
        {"chat_id": GROUP_ID, "message_effect_id": "5104841245755180586"},
        "Bad Request: can't use message effects in the chat",
    ),
]


@pytest.mark.parametrize(("parameters", "words"), SENDING)
async def test_a_text_that_telegram_would_not_send_is_refused(
    api: Api, parameters: dict[str, Any], words: str
) -> None:
    asked = {"chat_id": ANNA, "text": "Hello"} | parameters
    assert await api.refusal("sendMessage", **asked) == words
    assert not api.playground.world.chats[ANNA].messages


COMMANDS = [
    ([{"command": "Log", "description": "x"}], "Bad Request: BOT_COMMAND_INVALID"),
    ([{"command": "l" * 33, "description": "x"}], "Bad Request: BOT_COMMAND_INVALID"),
    ([{"command": "log", "description": ""}], "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
    (
        [{"command": "log", "description": "x" * 257}],
        "Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
    ),
    ([{"command": "log", "description": "x"}] * 101, "Bad Request: BOT_COMMANDS_TOO_MUCH"),
]


@pytest.mark.parametrize(("commands", "words"), COMMANDS)
async def test_commands_keep_telegrams_limits(
    api: Api, commands: list[dict[str, str]], words: str
) -> None:
    assert await api.refusal("setMyCommands", commands=commands) == words


async def test_descriptions_keep_telegrams_limits(api: Api) -> None:
    assert await api.result("setMyDescription", description="x" * 512)
    assert "TOO_LONG" in await api.refusal("setMyDescription", description="x" * 513)
    assert await api.result("setMyShortDescription", short_description="x" * 120)
    assert "TOO_LONG" in await api.refusal("setMyShortDescription", short_description="x" * 121)


async def test_an_edit_to_the_same_is_refused_and_changes_nothing(api: Api) -> None:
    message = await api.sent("<b>Hello</b>", parse_mode="HTML")
    words = await api.refusal(
        "editMessageText",
        chat_id=ANNA,
        message_id=message,
        text="Hello",
        entities=[{"type": "bold", "offset": 0, "length": 5}],
    )
    assert words.startswith("Bad Request: message is not modified: specified new message content")
    assert api.playground.world.chats[ANNA].messages[message].edited is None


async def test_only_own_messages_that_exist_can_be_edited(api: Api) -> None:
    asked = {"chat_id": ANNA, "text": "Mine now"}
    said = api.playground.people.say(ANNA, "Anna's")
    words = await api.refusal("editMessageText", message_id=said.id, **asked)
    assert words == "Bad Request: message can't be edited"
    words = await api.refusal("editMessageText", message_id=1, **asked)
    assert words == "Bad Request: message to edit not found"
    keys = await api.sent(reply_markup={"keyboard": [["Yes"]]})
    words = await api.refusal("editMessageText", message_id=keys, **asked)
    assert words == "Bad Request: message can't be edited"


async def test_an_edit_takes_an_inline_keyboard_only(api: Api) -> None:
    message = await api.sent()
    words = await api.refusal(
        "editMessageReplyMarkup",
        chat_id=ANNA,
        message_id=message,
        reply_markup={"force_reply": True},
    )
    assert words == "Bad Request: inline keyboard expected"


async def test_a_message_can_be_deleted_once_and_for_48_hours(api: Api) -> None:
    first, second = await api.sent(), await api.sent()
    assert await api.result("deleteMessage", chat_id=ANNA, message_id=first) is True
    words = await api.refusal("deleteMessage", chat_id=ANNA, message_id=first)
    assert words == "Bad Request: message to delete not found"
    api.playground.clock.move_to(api.playground.clock.now() + timedelta(hours=48, seconds=1))
    words = await api.refusal("deleteMessage", chat_id=ANNA, message_id=second)
    assert words == "Bad Request: message can't be deleted for everyone"


async def test_a_tap_is_answered_once_and_soon(api: Api) -> None:
    message = await api.sent(**button(callback_data="go"))
    old = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    tap = api.playground.people.tap(ANNA, message, "go")
    assert await api.result("answerCallbackQuery", callback_query_id=tap.id, text="Yes")
    assert tap.answer.result() == {"text": "Yes", "alert": False}
    assert await api.refusal("answerCallbackQuery", callback_query_id=tap.id) == old
    late = api.playground.people.tap(ANNA, message, "go")
    api.playground.clock.move_to(api.playground.clock.now() + timedelta(seconds=151))
    assert await api.refusal("answerCallbackQuery", callback_query_id=late.id) == old


async def test_an_answer_to_a_tap_holds_200_characters(api: Api) -> None:
    tap = api.playground.people.tap(ANNA, await api.sent(**button(callback_data="go")), "go")
    words = await api.refusal("answerCallbackQuery", callback_query_id=tap.id, text="x" * 201)
    assert words == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_quote_must_stand_in_the_answered_message(api: Api) -> None:
    said = api.playground.people.say(ANNA, "3x12 red")
    reply = {"message_id": said.id, "quote": "green"}
    words = await api.refusal("sendMessage", chat_id=ANNA, text="?", reply_parameters=reply)
    assert words == "Bad Request: QUOTE_TEXT_INVALID"
    answer = await api.result(
        "sendMessage", chat_id=ANNA, text="?", reply_parameters=reply | {"quote": "red"}
    )
    assert (answer["quote"]["text"], answer["quote"]["position"]) == ("red", 5)


async def test_who_blocked_the_bot_or_never_came_gets_nothing(api: Api) -> None:
    api.playground.people.block(ANNA, blocked=True)
    words = await api.refusal("sendMessage", chat_id=ANNA, text="Hello")
    assert words == "Forbidden: bot was blocked by the user"
    stranger = api.playground.people.add("Dora")
    words = await api.refusal("sendMessage", chat_id=stranger.id, text="Hello")
    assert words == "Forbidden: bot can't initiate conversation with a user"


async def test_a_reaction_is_one_of_telegrams_and_on_a_message_that_exists(api: Api) -> None:
    said = api.playground.people.say(ANNA, "3x12")
    fire = [{"type": "emoji", "emoji": "🔥"}]
    pizza = [{"type": "emoji", "emoji": "🍕"}]
    asked = {"chat_id": ANNA, "message_id": said.id}
    assert await api.result("setMessageReaction", **asked, reaction=fire)
    assert await api.refusal("setMessageReaction", **asked, reaction=pizza) == (
        "Bad Request: REACTION_INVALID"
    )
    assert await api.refusal("setMessageReaction", **asked, reaction=fire * 2) == (
        "Bad Request: REACTIONS_TOO_MANY"
    )
    assert said.reaction == "🔥"
    words = await api.refusal("setMessageReaction", chat_id=ANNA, message_id=1, reaction=fire)
    assert words == "Bad Request: message to react not found"


async def test_methods_that_the_bot_has_no_use_for_are_not_there(api: Api) -> None:
    assert await api.call("sendPoll") == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found",
    }


async def test_a_wrong_token_is_told_so(api: Api) -> None:
    async with api.client.get("/bot1:wrong/getMe") as answer:
        assert (answer.status, (await answer.json())["description"]) == (401, "Unauthorized")
