"""How does a message look on the page and to a test: what a messenger shows, and no more."""

from __future__ import annotations

from typing import Any

from tgbot.playground.wire import unix
from tgbot.playground.world import Message, World


def shown(world: World, message: Message) -> dict[str, Any]:
    """A message for the people's side; a deleted one is only its id."""
    if message.deleted:
        return {"id": message.id, "chat": message.chat, "deleted": True, "changed": message.changed}
    own = message.author == world.bot.id
    return {
        "id": message.id,
        "chat": message.chat,
        "from": "bot" if own else message.author,
        "name": _name(world, message.author),
        "date": unix(message.date),
        "text": message.text,
        "entities": list(message.entities),
        "markup": message.markup,
        "reply": _reply(world, message),
        "media": _media(message),
        "location": message.location,
        "silent": message.silent,
        "effect": message.effect,
        "edited": message.edited is not None,
        "reaction": message.reaction,
        "deleted": False,
        "changed": message.changed,
    }


def _name(world: World, author: int) -> str:
    return world.bot.first_name if author == world.bot.id else world.people[author].first_name


def _reply(world: World, message: Message) -> dict[str, Any] | None:
    original = world.chats[message.chat].messages.get(message.reply_to or 0)
    if original is None or original.deleted:
        return None
    text = message.quote or original.text or (original.media.kind if original.media else "")
    return {"id": original.id, "name": _name(world, original.author), "text": text[:200]}


def _media(message: Message) -> dict[str, Any] | None:
    media = message.media
    if media is None:
        return None
    return {
        "kind": media.kind,
        "name": media.name,
        "bytes": len(media.data),
        "width": media.size[0],
        "height": media.size[1],
        "url": f"play/files/{media.file_id}",
    }
