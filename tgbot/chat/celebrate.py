"""Telegram's marks of good news: a trophy on a log with a record, a party for the first session."""

import re

from tgbot.chat.context import Context
from tgbot.coach.party import PARTY
from tgbot.coach.receipt import Receipt
from tgbot.store import outbox, workouts

TROPHY = "🏆"
_MESSAGE = re.compile(r"msg:(-?\d+):(\d+)")


def party(ctx: Context, log: str, made: Receipt) -> str | None:
    """The effect for the receipt of the first log ever, unless it hurt too much to go on."""
    if ctx.answers_to < 0 or not made.first_time or made.stops:
        return None
    return PARTY if workouts.is_only(ctx.conn, ctx.person.id, log) else None


def trophy(ctx: Context, log: str, made: Receipt, *, new: bool = False) -> None:
    """Marks the message of a log that holds a record; takes the mark off where it no longer does.

    `new`: the log was not confirmed before, so no mark can be on its message.
    """
    message = _MESSAGE.fullmatch(log)
    if message is None or (new and not made.record):
        return
    chat, subject = int(message[1]), f"trophy:{log}"
    before = () if new else outbox.about(ctx.conn, chat, subject)
    shows = bool(before and (before[0].payload or {}).get("reaction"))
    if made.record == shows:
        return
    mark = [{"type": "emoji", "emoji": TROPHY}] if made.record else []
    payload = {"message_id": int(message[2]), "reaction": mark}
    outbox.put(
        ctx.conn,
        chat,
        "setMessageReaction",
        payload,
        ctx.desk.now,
        person_id=ctx.person.id,
        subject=subject,
    )
