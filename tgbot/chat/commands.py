"""The one list of commands: it feeds the dispatcher, Telegram's menu, /help and a README test."""

from tgbot.chat import (
    help,
    history,
    howto,
    log,
    pain,
    pause,
    plan_command,
    privacy,
    progress,
    settings,
    start,
    today,
    train,
    undo,
    week,
)
from tgbot.chat.command import Command
from tgbot.wording import words_for

COMMANDS: tuple[Command, ...] = (
    *start.COMMANDS,
    *today.COMMANDS,
    *train.COMMANDS,
    *log.COMMANDS,
    *howto.COMMANDS,
    *undo.COMMANDS,
    *history.COMMANDS,
    *week.COMMANDS,
    *progress.COMMANDS,
    *pain.COMMANDS,
    *plan_command.COMMANDS,
    *pause.COMMANDS,
    *settings.COMMANDS,
    *help.COMMANDS,
    *privacy.COMMANDS,
)


def introduction() -> tuple[list[tuple[str, str]], str, str]:
    """The commands with their help, and the bot's long and short description."""
    words = words_for("en")
    commands = [(one.name, words.label(f"command-{one.name}")) for one in COMMANDS]
    return commands, words.label("bot-description"), words.label("bot-short-description")
