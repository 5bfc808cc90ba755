"""The one list of commands: it feeds the dispatcher, Telegram's menu, /help and a README test."""

from tgbot.chat import (
    help,
    history,
    howto,
    log,
    pause,
    plan,
    privacy,
    settings,
    start,
    today,
    undo,
    week,
)
from tgbot.chat.command import Command

COMMANDS: tuple[Command, ...] = (
    *start.COMMANDS,
    *today.COMMANDS,
    *log.COMMANDS,
    *howto.COMMANDS,
    *undo.COMMANDS,
    *history.COMMANDS,
    *week.COMMANDS,
    *plan.COMMANDS,
    *pause.COMMANDS,
    *settings.COMMANDS,
    *help.COMMANDS,
    *privacy.COMMANDS,
)
