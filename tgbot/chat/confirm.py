"""Confirms a log, and keeps what was confirmed before true: receipts and session cards."""

from collections.abc import Iterable, Sequence
from datetime import date

from tgbot.chat.context import Context
from tgbot.coach import log as coach
from tgbot.coach import receipt as receipts
from tgbot.coach import session as sessions
from tgbot.coach.log import Understood


def confirm(
    ctx: Context, key: str, chat_id: int, message_id: int, lines: Sequence[Understood]
) -> None:
    """Saves lines under a log, confirms it and freshens the cards of those days."""
    coach.save(ctx.desk, key, chat_id, message_id, lines)
    show_receipt(ctx, key)
    freshen(ctx, (line.workout.date for line in lines))


def say_receipt(ctx: Context, key: str) -> None:
    """Confirms a log in a message of its own."""
    made = receipts.receipt(ctx.desk, key, in_group=ctx.in_group)
    if made is not None:
        ctx.say(made.card, subject=receipts.subject(key), facts={"log": key})


def show_receipt(ctx: Context, key: str) -> None:
    """Confirms a log: as a new message, or in the place of the question that was tapped."""
    made = receipts.receipt(ctx.desk, key, in_group=ctx.in_group)
    if made is None:
        return
    question = ctx.about if ctx.tap is not None else None
    if question is not None and (question.subject or "").startswith("asked:"):
        ctx.rewrite(question, made.card, subject=receipts.subject(key), facts={"log": key})
        return
    say_receipt(ctx, key)


def freshen(ctx: Context, days: Iterable[date]) -> None:
    """Lets the session cards of the days that were logged show what is left."""
    for day in set(days):
        for letter, card, facts in sessions.stale(ctx.desk, day):
            ctx.rewrite(letter, card, facts=facts)


def rewrite_receipt(ctx: Context, key: str) -> bool:
    """Puts a log's receipt as it is now in the place of the one that was shown."""
    made = receipts.receipt(ctx.desk, key)
    letter = receipts.letter(ctx.desk, key)
    if made is None or letter is None:
        return False
    ctx.rewrite(letter, made.card)
    return True
