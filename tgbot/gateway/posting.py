"""What a letter's call says, and whom it makes rest where Telegram has enough of it."""

from typing import Any

from tgbot.store.outbox import INSTANT, Letter


def parameters(letter: Letter) -> dict[str, Any]:
    """What is posted for a letter; an extra copy makes no sound."""
    posted = dict(letter.payload)
    if letter.method != "answerCallbackQuery":
        posted["chat_id"] = letter.chat_id
    if letter.edits is not None:
        posted["message_id"] = letter.message_id
    if letter.copies and letter.method.startswith("send"):
        posted["disable_notification"] = True
    return posted


def whom_to_rest(letter: Letter) -> int | None:
    """Which chat is meant where a call is told to wait; None where it is the whole bot.

    In a private chat we keep well below its limit, and no chat limits the answers to taps.
    """
    return letter.chat_id if letter.chat_id < 0 and letter.lane != INSTANT else None
