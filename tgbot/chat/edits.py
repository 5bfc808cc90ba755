"""An edited message: it corrects its log, and everything that follows from the log follows."""

from tgbot.cards.log import clipped
from tgbot.chat import asked
from tgbot.chat.asked import Asked
from tgbot.chat.confirm import confirm, freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.log import log_text
from tgbot.coach import kept_log
from tgbot.coach import log as coach
from tgbot.coach.guess import Guess, guess
from tgbot.coach.log import Line, Unnamed, day_of
from tgbot.store import inbox, logs, outbox, workouts
from tgbot.store.logs import Kept
from tgbot.training.notation import Refusal


def edited(ctx: Context) -> None:
    """Corrects the log of a message; edits of anything else do nothing.

    An edit that can't be read changes nothing and says so; one of an undone log stays undone.
    """
    message = ctx.message
    if message is None:
        return
    before = inbox.text_before(ctx.conn, ctx.chat_id, message.message_id, ctx.update.update_id)
    if before == ctx.text:
        # Telegram calls a first reaction an edit too; “+2.5kg” must not be added once more.
        return
    prefix = workouts.message_source(ctx.chat_id, message.message_id, "")
    kept = logs.of_message(ctx.conn, ctx.person.id, prefix)
    text = log_text(ctx.text)
    if not kept:
        _read_anew(ctx, text, message.message_id)
    elif all(line.undone for line in kept):
        ctx.tell("edit-stays-undone")
    else:
        _correct(ctx, text, message.message_id, kept)


def _correct(ctx: Context, text: str, message_id: int, kept: list[Kept]) -> None:
    understood = _understood(ctx, text, message_id, kept)
    if isinstance(understood, (Refusal, Unnamed)):
        part = understood.part if isinstance(understood, Refusal) else understood.name
        ctx.tell("edit-not-read", part=clipped(part or text))
        return
    if not kept_log.correct(ctx.desk, ctx.chat_id, message_id, understood):
        return
    if not rewrite_receipt(ctx, kept[0].log):
        ctx.tell("edit-corrected")
    freshen(ctx, [*(line.date for line in kept), *(day_of(line) for line in understood)])


def _understood(
    ctx: Context, text: str, message_id: int, kept: list[Kept]
) -> list[Line] | Refusal | Unnamed:
    """The new text, for the exercise that the old one was for where it names none."""
    rows = workouts.of_message(ctx.conn, ctx.person.id, ctx.chat_id, message_id)
    meant = guess(ctx.desk, ctx.about)
    added = kept[0].log != f"msg:{ctx.chat_id}:{message_id}"
    if rows:
        # A set that was added to others stays on their day.
        day = rows[0].workout.date if added else meant.day if ctx.about is not None else None
        meant = Guess(rows[0].workout.exercise, day)
    understood = coach.understand(ctx.desk, text, meant)
    if isinstance(understood, Refusal):
        one = coach.one_set(ctx.desk, text, understood, meant)
        return understood if one is None else [one]
    return understood


def _read_anew(ctx: Context, text: str, message_id: int) -> None:
    """An edit of a message that was refused is read like a new one."""
    subject = asked.subject(ctx.chat_id, message_id)
    if not outbox.about(ctx.conn, ctx.chat_id, subject):
        return
    meant = guess(ctx.desk, ctx.about)
    understood = coach.understand(ctx.desk, text, meant)
    if isinstance(understood, (Refusal, Unnamed)):
        asked.ask(ctx, Asked.of(ctx, text, meant), understood)
    else:
        confirm(ctx, understood)
