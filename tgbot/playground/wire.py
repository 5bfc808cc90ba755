"""How do people, chats and messages look in the answers and updates of the Bot API?"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from tgbot.playground.files import Media
from tgbot.playground.world import Chat, Message, Person, World


def user(person: Person) -> dict[str, Any]:
    """A person as Telegram's User."""
    fields: dict[str, Any] = {
        "id": person.id,
        "is_bot": False,
        "first_name": person.first_name,
        "last_name": person.last_name,
        "username": person.username,
        "language_code": person.language_code,
    }
    return {name: value for name, value in fields.items() if value != ""}


def bot_user(world: World) -> dict[str, Any]:
    """The bot as Telegram's User."""
    return {
        "id": world.bot.id,
        "is_bot": True,
        "first_name": world.bot.first_name,
        "username": world.bot.username,
    }


def chat_object(world: World, chat: Chat) -> dict[str, Any]:
    """A chat as Telegram's Chat."""
    if not chat.private:
        return {"id": chat.id, "type": "supergroup", "title": chat.title}
    person = user(world.people[chat.id])
    fields: dict[str, Any] = {"id": chat.id, "type": "private"}
    for name in ("first_name", "last_name", "username"):
        if name in person:
            fields[name] = person[name]
    return fields


def message_object(world: World, message: Message, *, answered: bool = True) -> dict[str, Any]:
    """A message as Telegram's Message.

    Args:
        world: where it lives.
        message: the message.
        answered: with the message that it replies to; Telegram goes one step back, not further.
    """
    chat = world.chats[message.chat]
    own = message.author == world.bot.id
    fields: dict[str, Any] = {
        "message_id": message.id,
        "from": bot_user(world) if own else user(world.people[message.author]),
        "chat": chat_object(world, chat),
        "date": unix(message.date),
        **_content(message),
    }
    if message.edited:
        fields["edit_date"] = unix(message.edited)
    if message.markup and "inline_keyboard" in message.markup:
        fields["reply_markup"] = message.markup
    if message.effect:
        fields["effect_id"] = message.effect
    return fields | (_answered(world, message) if answered else {})


def _answered(world: World, message: Message) -> dict[str, Any]:
    original = world.chats[message.chat].messages.get(message.reply_to or 0)
    if original is None or original.deleted:
        return {}
    fields: dict[str, Any] = {"reply_to_message": message_object(world, original, answered=False)}
    if message.quote:
        fields["quote"] = {
            "text": message.quote,
            "position": original.text.find(message.quote),
            "is_manual": True,
        }
    return fields


def _content(message: Message) -> dict[str, Any]:
    entities = list(message.entities)
    if message.location:
        latitude, longitude = message.location
        return {"location": {"latitude": latitude, "longitude": longitude}}
    if message.media is None:
        return {"text": message.text} | ({"entities": entities} if entities else {})
    fields = _media(message.media)
    if message.text:
        fields["caption"] = message.text
        if entities:
            fields["caption_entities"] = entities
    return fields


def _media(media: Media) -> dict[str, Any]:
    file: dict[str, Any] = {
        "file_id": media.file_id,
        "file_unique_id": f"unique-{media.file_id}",
        "file_size": len(media.data),
    }
    width, height = media.size
    if media.kind == "photo":
        return {"photo": [file | {"width": width, "height": height}]}
    if media.kind == "voice":
        return {"voice": file | {"duration": 1, "mime_type": media.mime}}
    if media.kind == "sticker":
        shape = {"width": width, "height": height, "type": "regular"}
        return {"sticker": file | shape | {"is_animated": False, "is_video": False}}
    return {"document": file | {"file_name": media.name, "mime_type": media.mime}}


def unix(moment: datetime) -> int:
    """A moment in whole seconds since 1970."""
    return int(moment.timestamp())
