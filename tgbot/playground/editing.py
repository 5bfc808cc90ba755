"""May the bot change or take back this message: edits, deletes, reactions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tgbot.playground.contents import text_of
from tgbot.playground.formatting import Entity
from tgbot.playground.keyboards import Markup, inline_markup
from tgbot.playground.parameters import Parameters
from tgbot.playground.refusal import bad_request
from tgbot.playground.wire import message_object
from tgbot.playground.world import Message, World

DELETABLE_FOR = timedelta(hours=48)
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
ALLOWED_REACTIONS = set(
    "👍👎❤🔥🥰👏😁🤔🤯😱🤬😢🎉🤩🤮💩🙏👌🕊🤡🥱🥴😍🐳🌚🌭💯🤣⚡🍌🏆💔🤨😐🍓🍾💋🖕😈😴😭🤓"
) | set("👻👀🎃🙈😇😨🤝✍🤗🫡🎅🎄☃💅🤪🗿🆒💘🙉🦄😘💊🙊😎👾🤷😡")


def edit_message_text(world: World, asked: Parameters) -> dict[str, Any]:
    """`editMessageText`: another text and keyboard in a message of the bot."""
    message = _own(world, asked)
    formatted = text_of(asked)
    if message.media or message.location:
        raise bad_request("there is no text in the message to edit")
    return _edit(world, message, formatted.text, formatted.entities, inline_markup(asked))


def edit_message_reply_markup(world: World, asked: Parameters) -> dict[str, Any]:
    """`editMessageReplyMarkup`: another keyboard, or none."""
    message = _own(world, asked)
    return _edit(world, message, message.text, message.entities, inline_markup(asked))


def delete_message(world: World, asked: Parameters) -> bool:
    """`deleteMessage`: takes a message out of the chat for everybody."""
    chat = world.chat(asked.whole("chat_id"))
    message = world.message(chat, asked.whole("message_id"), "message to delete")
    foreign = message.author != world.bot.id and not chat.private
    if foreign or world.now() - message.date > DELETABLE_FOR:
        raise bad_request("message can't be deleted for everyone")
    message.deleted = True
    world.touch(message)
    return True


def set_message_reaction(world: World, asked: Parameters) -> bool:
    """`setMessageReaction`: the bot's emoji on a message, or none."""
    chat = world.chat(asked.whole("chat_id"))
    message = world.message(chat, asked.whole("message_id"), "message to react")
    reactions = asked.json("reaction", "can't parse reaction types JSON object") or []
    if not isinstance(reactions, list):
        raise bad_request("expected an Array of ReactionType")
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    emoji = ""
    for reaction in reactions:
        if not isinstance(reaction, dict) or reaction.get("type") != "emoji":
            raise bad_request("invalid reaction type specified")
        emoji = str(reaction.get("emoji", ""))
        if emoji not in ALLOWED_REACTIONS:
            raise bad_request("REACTION_INVALID")
    message.reaction = emoji
    world.touch(message)
    return True


def _edit(
    world: World,
    message: Message,
    text: str,
    entities: tuple[Entity, ...],
    markup: Markup | None,
) -> dict[str, Any]:
    if (text, entities, markup) == (message.text, message.entities, message.markup):
        raise bad_request(NOT_MODIFIED)
    if (text, entities) != (message.text, message.entities):
        message.edited = world.now()
    message.text, message.entities, message.markup = text, entities, markup
    world.touch(message)
    return message_object(world, message)


def _own(world: World, asked: Parameters) -> Message:
    chat = world.chat(asked.whole("chat_id"))
    message = world.message(chat, asked.whole("message_id"), "message to edit")
    kept_keyboard = message.markup is not None and "inline_keyboard" not in message.markup
    if message.author != world.bot.id or kept_keyboard:
        raise bad_request("message can't be edited")
    return message
