"""May the bot send this: texts, photos and documents into a chat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tgbot.playground.contents import caption_of, text_of
from tgbot.playground.files import Media
from tgbot.playground.formatting import Formatted, parse_html
from tgbot.playground.keyboards import Markup, message_markup
from tgbot.playground.parameters import Parameters, Upload
from tgbot.playground.refusal import bad_request
from tgbot.playground.wire import message_object
from tgbot.playground.world import Chat, Message, World

MOST_QUOTE = 1024
EFFECTS = {
    "5104841245755180586",
    "5107584321108051014",
    "5104858069142078462",
    "5159385139981059251",
    "5046509860389126442",
    "5046589136895476101",
}
DESTINATION = {
    "chat_id",
    "disable_notification",
    "protect_content",
    "allow_paid_broadcast",
    "message_effect_id",
    "reply_parameters",
    "reply_markup",
}
REPLY_FIELDS = {"message_id", "quote", "quote_parse_mode", "quote_entities", "quote_position"} | {
    "allow_sending_without_reply"
}


@dataclass(frozen=True)
class _Envelope:
    chat: Chat
    markup: Markup | None
    reply_to: int | None
    quote: str
    silent: bool
    effect: str


def send_message(world: World, asked: Parameters) -> dict[str, Any]:
    """`sendMessage`: a text into a chat."""
    envelope = _envelope(world, asked)
    return _send(world, envelope, text_of(asked), None)


def send_photo(world: World, asked: Parameters) -> dict[str, Any]:
    """`sendPhoto`: a picture with a caption."""
    return _send_file(world, asked, "photo")


def send_document(world: World, asked: Parameters) -> dict[str, Any]:
    """`sendDocument`: a file with a caption."""
    return _send_file(world, asked, "document")


def _send_file(world: World, asked: Parameters, kind: str) -> dict[str, Any]:
    envelope = _envelope(world, asked)
    caption = caption_of(asked)
    given = asked.upload(kind)
    if given is None:
        raise bad_request(f"there is no {kind} in the request")
    if isinstance(given, Upload):
        media = world.files.add(kind, given)
    elif given.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    else:
        media = world.files.find(given)
    return _send(world, envelope, caption, media)


def _send(
    world: World, envelope: _Envelope, formatted: Formatted, media: Media | None
) -> dict[str, Any]:
    world.check_writable(envelope.chat)
    message = Message(
        chat=envelope.chat.id,
        id=world.next_id(),
        author=world.bot.id,
        date=world.now(),
        text=formatted.text,
        entities=formatted.entities,
        markup=envelope.markup,
        reply_to=envelope.reply_to,
        quote=envelope.quote,
        media=media,
        silent=envelope.silent,
        effect=envelope.effect,
    )
    return message_object(world, world.put(message))


def _envelope(world: World, asked: Parameters) -> _Envelope:
    chat = world.chat(asked.whole("chat_id"))
    reply_to, quote = _reply(chat, asked)
    effect = asked.text("message_effect_id")
    if effect and not chat.private:
        raise bad_request("can't use message effects in the chat")
    if effect and effect not in EFFECTS:
        raise bad_request("EFFECT_ID_INVALID")
    return _Envelope(
        chat=chat,
        markup=message_markup(asked, private=chat.private),
        reply_to=reply_to,
        quote=quote,
        silent=asked.flag("disable_notification"),
        effect=effect,
    )


def _reply(chat: Chat, asked: Parameters) -> tuple[int | None, str]:
    reply = asked.json("reply_parameters", "can't parse reply parameters JSON object")
    if not reply:
        return None, ""
    if not isinstance(reply, dict):
        raise bad_request("object expected as reply parameters")
    for name in reply:
        if name not in REPLY_FIELDS:
            raise bad_request(f'unknown parameter "{name}"')
    if not isinstance(reply.get("message_id"), int):
        raise bad_request('can\'t find field "message_id"')
    original = chat.messages.get(reply["message_id"])
    if original is None or original.deleted:
        if reply.get("allow_sending_without_reply"):
            return None, ""
        raise bad_request("message to be replied not found")
    quote = str(reply.get("quote", ""))
    if quote and str(reply.get("quote_parse_mode", "")).lower() == "html":
        quote = parse_html(quote).text
    if quote and (len(quote) > MOST_QUOTE or quote not in original.text):
        raise bad_request("QUOTE_TEXT_INVALID")
    return original.id, quote
