"""An edited message: it corrects its log, and everything that follows from the log follows."""

from tgbot.chat import asked
from tgbot.chat.asked import Asked
from tgbot.chat.confirm import confirm, freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.coach import log as coach
from tgbot.coach.log import Guess, Unnamed
from tgbot.store import outbox, workouts
from tgbot.store.workouts import Logged
from tgbot.training.notation import Refusal


def edited(ctx: Context) -> None:
    """Corrects the log of a message; edits of anything else do nothing.

    An edit that can't be read changes nothing and says so; one of an undone log stays undone.
    """
    message = ctx.message
    if message is None:
        return
    rows = workouts.of_message(ctx.conn, ctx.person.id, ctx.chat_id, message.message_id)
    text = _log_text(ctx.text)
    if not rows:
        _read_anew(ctx, text, message.message_id)
    elif all(row.undone_at is not None for row in rows):
        ctx.tell("edit-stays-undone")
    else:
        _correct(ctx, text, message.message_id, rows)


def _log_text(text: str) -> str:
    if not text.startswith("/"):
        return text
    head, _, rest = text.partition(" ")
    return rest if head.partition("@")[0] == "/log" else text


def _correct(ctx: Context, text: str, message_id: int, rows: list[Logged]) -> None:
    first = rows[0].workout
    meant = Guess(first.exercise, None if first.date == ctx.today else first.date)
    understood = coach.understand(ctx.desk, text, meant)
    if isinstance(understood, Refusal) and understood.lone is not None:
        one = coach.lone(ctx.desk, understood.lone, meant)
        understood = [one] if one is not None else understood
    if isinstance(understood, (Refusal, Unnamed)):
        part = understood.part if isinstance(understood, Refusal) else understood.name
        ctx.tell("edit-not-read", part=part or text)
        return
    log = rows[0].log
    before = [(row.workout.exercise, row.workout.date, row.workout.sets) for row in rows]
    after = [(one.workout.exercise, one.workout.date, one.workout.sets) for one in understood]
    said = [(row.workout.note, row.workout.pain) for row in rows]
    says = [(one.workout.note, one.workout.pain) for one in understood]
    if before == after and said == says:
        return
    workouts.remove(ctx.conn, ctx.person.id, [row.id for row in rows])
    coach.save(ctx.desk, log, ctx.chat_id, message_id, understood)
    if not rewrite_receipt(ctx, log):
        ctx.tell("edit-corrected")
    freshen(ctx, [day for _, day, _ in (*before, *after)])


def _read_anew(ctx: Context, text: str, message_id: int) -> None:
    """An edit of a message that was refused is read like a new one."""
    subject = asked.subject(ctx.chat_id, message_id)
    question = next(iter(outbox.about(ctx.conn, ctx.chat_id, subject)), None)
    if question is None:
        return
    meant = coach.guess(ctx.desk, ctx.about)
    understood = coach.understand(ctx.desk, text, meant)
    if isinstance(understood, (Refusal, Unnamed)):
        asked.ask(ctx, Asked.of(ctx, text, meant), understood)
        return
    confirm(ctx, f"msg:{ctx.chat_id}:{message_id}", ctx.chat_id, message_id, understood)
