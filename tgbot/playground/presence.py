"""What the bot does besides messages: answers to taps, "typing", the way to a file."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tgbot.playground.files import LARGEST_DOWNLOAD
from tgbot.playground.parameters import Parameters
from tgbot.playground.refusal import bad_request
from tgbot.playground.world import World

ANSWERABLE_FOR = timedelta(seconds=150)
MOST_ANSWER = 200
ACTIONS = {
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
}


def answer_callback_query(world: World, asked: Parameters) -> bool:
    """`answerCallbackQuery`: ends the waiting of a tapped button, once and soon."""
    tap = world.taps.get(asked.text("callback_query_id"))
    if tap is None or tap.answer.done() or world.now() - tap.date > ANSWERABLE_FOR:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = asked.text("text")
    if len(text) > MOST_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    if asked.text("url"):
        raise bad_request("URL_INVALID")
    tap.answer.set_result({"text": text, "alert": asked.flag("show_alert")})
    return True


def send_chat_action(world: World, asked: Parameters) -> bool:
    """`sendChatAction`: what the bot is about to do, shown for some seconds."""
    chat = world.chat(asked.whole("chat_id"))
    action = asked.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.check_writable(chat)
    world.feed.publish(chat.id, {"kind": "action", "action": action})
    return True


def get_file(world: World, asked: Parameters) -> dict[str, Any]:
    """`getFile`: where a file can be downloaded."""
    file_id = asked.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    media = world.files.find(file_id)
    if len(media.data) > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {
        "file_id": media.file_id,
        "file_unique_id": f"unique-{media.file_id}",
        "file_size": len(media.data),
        "file_path": media.path,
    }
