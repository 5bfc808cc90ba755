"""Which function an update is for: python-telegram-bot handlers, each noting its function."""

from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    BaseHandler,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from tgbot.chat.command import Command
from tgbot.chat.commands import COMMANDS
from tgbot.chat.context import Context
from tgbot.chat.edits import edited
from tgbot.chat.membership import joined_or_left
from tgbot.chat.talk import anything_else, shared_location, text, unknown_command
from tgbot.chat.taps import tapped


@dataclass(frozen=True, slots=True)
class Noted:
    """The function that an update is for, and how it may answer in a group."""

    name: str
    function: Callable[[Context], None]
    answers_in_group: bool = False


NOTED: ContextVar[Noted | None] = ContextVar("noted", default=None)
FAILED: ContextVar[Exception | None] = ContextVar("failed", default=None)

AnyHandler = BaseHandler[Update, Any, Any]
NEW = filters.UpdateType.MESSAGE


def add_routes(application: Application[Any, Any, Any, Any, Any, Any]) -> None:
    """Registers every handler; the first that fits an update notes its function."""
    application.add_handlers([_command(command) for command in COMMANDS])
    application.add_handlers(
        [
            MessageHandler(NEW & filters.COMMAND, _note(Noted("unknown", unknown_command))),
            MessageHandler(NEW & filters.LOCATION, _note(Noted("location", shared_location))),
            MessageHandler(NEW & filters.TEXT, _note(Noted("text", text, True))),
            MessageHandler(
                NEW & ~filters.StatusUpdate.ALL, _note(Noted("anything", anything_else))
            ),
            MessageHandler(
                filters.UpdateType.EDITED_MESSAGE & filters.TEXT, _note(Noted("edit", edited, True))
            ),
            CallbackQueryHandler(_note(Noted("tap", tapped, True))),
            ChatMemberHandler(
                _note(Noted("membership", joined_or_left)), ChatMemberHandler.MY_CHAT_MEMBER
            ),
        ]
    )
    application.add_error_handler(_carry_out)


def _command(command: Command) -> AnyHandler:
    noted = Noted(command.name, command.function, command.answers_in_group)
    return CommandHandler([command.name, *command.also], _note(noted), filters=NEW)


def _note(noted: Noted) -> Callable[[Update, CallbackContext[Any, Any, Any, Any]], Any]:
    async def note(_update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        NOTED.set(noted)

    return note


async def _carry_out(_update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    """python-telegram-bot swallows what a filter raises; the dispatcher takes it from here."""
    FAILED.set(context.error)
