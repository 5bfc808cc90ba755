"""Confirms a log, and keeps what was confirmed before true: receipts and session cards."""

from collections.abc import Iterable, Sequence
from datetime import date

from tgbot.chat import bands
from tgbot.chat.celebrate import party, trophy
from tgbot.chat.context import Context
from tgbot.chat.pain_report import ask_how_much
from tgbot.coach import kept_log, leading, skips
from tgbot.coach import receipt as receipts
from tgbot.coach import session as sessions
from tgbot.coach.confirmation import confirmation
from tgbot.coach.log import Line, Understood, day_of
from tgbot.coach.private_chat import may_be_written_to
from tgbot.coach.receipt import Receipt
from tgbot.store import outbox


def confirm(ctx: Context, lines: Sequence[Line]) -> None:
    """Saves what the message said under a log of its own, and confirms it."""
    message_id = ctx.message.message_id if ctx.message else 0
    if all(isinstance(line, Understood) and not line.workout.sets for line in lines):
        # Nothing but a pain: there is nothing in it for a group.
        ctx.in_group = False
    confirm_of(ctx, ctx.chat_id, message_id, lines)


def confirm_of(ctx: Context, chat_id: int, message_id: int, lines: Sequence[Line]) -> None:
    """The same for an earlier message, about which there was a question."""
    log = f"msg:{chat_id}:{message_id}"
    kept_log.save(ctx.desk, log, chat_id, message_id, lines)
    trained = (line for line in lines if isinstance(line, Understood) and line.workout.sets)
    skips.trained_after_all(ctx.desk, (line.workout.date for line in trained))
    made = show_receipt(ctx, log)
    freshen(ctx, (day_of(line) for line in lines))
    bands.ask_about_new(ctx, lines)
    if made is None or not made.all_measured:
        ask_how_much(ctx, log)


def say_receipt(ctx: Context, log: str) -> Receipt | None:
    """Confirms a log in a message of its own."""
    made = confirmation(ctx.desk, log, in_group=ctx.in_group)
    if made is not None:
        about, effect = receipts.subject(log), party(ctx, log, made)
        ctx.say(made.card, subject=about, facts={"log": log}, effect=effect)
        trophy(ctx, log, made, new=True)
        _care_privately(ctx, log, made, ctx.answers_to)
    return made


def _care_privately(ctx: Context, log: str, made: Receipt, chat_id: int) -> None:
    """Tells somebody whom pain stops what no group is to read, once, in the private chat."""
    if made.stops and chat_id != ctx.person.chat_id and may_be_written_to(ctx.person):
        tell_untold(ctx, log)


def tell_untold(ctx: Context, log: str) -> None:
    """Says a log's receipt in the private chat where that never had it."""
    told = outbox.about(ctx.conn, ctx.person.chat_id, receipts.subject(log))
    made = confirmation(ctx.desk, log)
    if made is not None and not any(letter.state != "dead" for letter in told):
        ctx.say(made.card, subject=receipts.subject(log), facts={"log": log}, privately=True)


def show_receipt(ctx: Context, log: str) -> Receipt | None:
    """Confirms a log: as a new message, or in the place of the question that was tapped."""
    question = ctx.about if ctx.tap is not None else None
    if question is None or not (question.subject or "").startswith("asked:"):
        return say_receipt(ctx, log)
    made = confirmation(ctx.desk, log, in_group=ctx.in_group)
    if made is not None:
        ctx.rewrite(question, made.card, subject=receipts.subject(log), facts={"log": log})
        trophy(ctx, log, made, new=True)
        _care_privately(ctx, log, made, ctx.answers_to)
    return made


def freshen(ctx: Context, days: Iterable[date]) -> None:
    """Lets the session cards of the days that were logged show what is left, and lead on.

    Today's goes with an earlier day's: what is next there follows from what was logged before.
    """
    logged = set(days)
    earlier = any(day < ctx.today for day in logged)
    for day in logged | ({ctx.today} if earlier else set()):
        for letter, card, facts in sessions.stale(ctx.desk, day):
            ctx.rewrite(letter, card, facts=facts)
        leading.refresh(ctx.desk, day)


def rewrite_receipt(ctx: Context, log: str) -> bool:
    """Puts a log's receipt as it is now wherever it was shown; False where it was nowhere."""
    letters = receipts.letters(ctx.desk, log)
    for letter in letters:
        elsewhere = letter.chat_id != ctx.person.chat_id
        made = confirmation(ctx.desk, log, in_group=elsewhere)
        if made is not None:
            ctx.rewrite(letter, made.card)
            trophy(ctx, log, made)
            _care_privately(ctx, log, made, letter.chat_id)
    return bool(letters)
