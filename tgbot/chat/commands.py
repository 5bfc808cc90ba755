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
from tgbot.wording import SPOKEN, words_for

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


def introductions() -> list[tuple[list[tuple[str, str]], str, str, str]]:
    """The commands with their help, and the bot's long and short description, by language code.

    The first language is for everybody, so its code is "".
    """
    told = []
    for language in SPOKEN:
        words = words_for(language)
        commands = [(one.name, words.label(f"command-{one.name}")) for one in COMMANDS]
        described = words.label("bot-description"), words.label("bot-short-description")
        told.append((commands, *described, "" if language == SPOKEN[0] else language))
    return told
