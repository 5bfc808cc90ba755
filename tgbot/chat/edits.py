"""An edited message: it corrects its log, and everything that follows from the log follows."""

from datetime import date

from tgbot.chat import asked, log, pain, talk
from tgbot.chat.asked import Asked
from tgbot.chat.context import Context
from tgbot.chat.correct import correct, kept_of
from tgbot.coach import log as coach
from tgbot.coach import single_sets
from tgbot.coach.before_edit import led_day, used_before
from tgbot.coach.done_doubt import done_doubt
from tgbot.coach.doubt import Doubt, doubt
from tgbot.coach.guess import Guess
from tgbot.coach.log import Line, Understood, Unnamed
from tgbot.coach.said_done import moved, said_done
from tgbot.store import inbox, workouts
from tgbot.store.logs import Kept
from tgbot.store.workouts import Logged
from tgbot.training.notation import Refusal
from tgbot.training.workout import Pain


def edited(ctx: Context) -> None:
    """Corrects the log of a message; one that recorded nothing is read like a new one.

    An edit that can't be read changes nothing and says so; one of an undone log stays undone.
    """
    message = ctx.message
    if message is None:
        return
    before = inbox.text_before(ctx.conn, ctx.chat_id, message.message_id, ctx.update.update_id)
    if before == ctx.text:
        # Telegram calls a first reaction an edit too; “+2.5kg” must not be added once more.
        return
    kept = kept_of(ctx, ctx.chat_id, message.message_id)
    if not kept:
        _read_anew(ctx, message.message_id)
    elif all(line.undone for line in kept):
        ctx.tell("edit-stays-undone")
    elif _command(ctx) not in ("", "/log", "/pain"):
        ctx.tell("edit-log-stays")
    elif _is_pain(ctx):
        _correct_pain(ctx, message.message_id, kept)
    else:
        _correct(ctx, message.message_id, kept, before)


def _correct(ctx: Context, message_id: int, kept: list[Kept], before: str | None) -> None:
    text = log.log_text(ctx.text)
    meant, understood = _understood(ctx, text, message_id, kept, before)
    why: list[Line] | Refusal | Unnamed | Doubt = understood
    if isinstance(understood, list):
        why = doubt(ctx.desk, text, understood, meant) or understood
    if isinstance(why, list):
        asked.settle(ctx, ctx.chat_id, message_id)
        correct(ctx, ctx.chat_id, message_id, kept, why, _pains_said(ctx, message_id, before))
    else:
        asked.ask(ctx, Asked.of(ctx, text, meant), why)


def _pains_said(ctx: Context, message_id: int, before: str | None) -> list[Pain | None]:
    """The pains that the old text spoke of, line by line; what else hurt was told by taps."""
    rows = workouts.of_message(ctx.conn, ctx.person.id, ctx.chat_id, message_id)
    if before is None or all(row.workout.pain is None for row in rows):
        return []
    said = _read(ctx, log.log_text(before), Guess(rows[0].workout.exercise))
    lines = said if isinstance(said, list) else []
    return [line.workout.pain if isinstance(line, Understood) else None for line in lines]


def _understood(
    ctx: Context, text: str, message_id: int, kept: list[Kept], before: str | None
) -> tuple[Guess, list[Line] | Refusal | Unnamed | Doubt]:
    """The new text, for the exercise that the old one was for where it names none."""
    rows = workouts.of_message(ctx.conn, ctx.person.id, ctx.chat_id, message_id)
    done = said_done(ctx.desk, text) if len(rows) > 1 else None
    if done is not None:
        same = [Understood(row.workout, row.filled_in) for row in rows]
        lines = moved(same, done.day or rows[0].workout.date)
        if done.besides:
            return Guess(None), done_doubt(ctx.desk, text, done, lines)
        return Guess(None), lines
    meant, understood = log.read(ctx, text)
    if not rows:
        return meant, _with_lone_sets(ctx, text, meant, understood)
    # A set that was added to others stays on their day.
    added = kept[0].log != f"msg:{ctx.chat_id}:{message_id}"
    day = rows[0].workout.date if added else meant.day if ctx.about is not None else None
    if day is None:
        day = _led_day(ctx, rows, before)
    meant = Guess(rows[0].workout.exercise, day, used=used_before(ctx.desk, rows))
    return meant, _read(ctx, text, meant)


def _led_day(ctx: Context, rows: list[Logged], before: str | None) -> date | None:
    """The day of a session over midnight, unless the message named it and does no more."""
    day = led_day(ctx.desk, rows)
    if day is None or before is None:
        return day
    said = _read(ctx, log.log_text(before), Guess(rows[0].workout.exercise))
    named = isinstance(said, list) and any(coach.day_of(line) == day for line in said)
    return None if named else day


def _read(ctx: Context, text: str, meant: Guess) -> list[Line] | Refusal | Unnamed:
    return _with_lone_sets(ctx, text, meant, coach.understand(ctx.desk, text, meant))


def _with_lone_sets(
    ctx: Context, text: str, meant: Guess, understood: list[Line] | Refusal | Unnamed
) -> list[Line] | Refusal | Unnamed:
    """What was understood, or a lone number as the one set that it may be."""
    if not isinstance(understood, Refusal):
        return understood
    one = single_sets.one_set(ctx.desk, text, understood, meant)
    return understood if one is None else [one]


def _is_pain(ctx: Context) -> bool:
    """Whether the new text reports a pain: `/pain …`, or as plain words."""
    command = _command(ctx)
    return command == "/pain" or (not command and talk.hurts(ctx))


def _correct_pain(ctx: Context, message_id: int, kept: list[Kept]) -> None:
    """Puts the pain in the place of what the message recorded, or asks what is missing of it."""
    ctx.in_group = False
    line = pain.as_line(ctx)
    if line is None:
        pain.pain(ctx)
    else:
        asked.settle(ctx, ctx.chat_id, message_id)
        correct(ctx, ctx.chat_id, message_id, kept, [line])


def _read_anew(ctx: Context, message_id: int) -> None:
    """A message that recorded nothing, read as if it was said now.

    Without a command only what was asked about, or what is a log beyond doubt: people also
    edit what they say to each other, and what answered another question.
    """
    if _is_pain(ctx):
        ctx.in_group = False
        pain.pain(ctx)
    elif _command(ctx) == "/log":
        log.log(ctx)
    elif asked.is_open(ctx, ctx.chat_id, message_id):
        text = log.log_text(ctx.text)
        log.answer(ctx, text, *log.read(ctx, text))
    elif not _command(ctx) and not ctx.in_group:
        meant, understood = log.read(ctx, ctx.text)
        if isinstance(understood, list) and talk.records(understood):
            log.answer(ctx, ctx.text, meant, understood)


def _command(ctx: Context) -> str:
    """The command that a text begins with, where it is for us; "/" where it is for another bot."""
    if not ctx.text.startswith("/"):
        return ""
    command, _, name = ctx.text.split(maxsplit=1)[0].casefold().partition("@")
    return command if name in ("", ctx.desk.bot_name.casefold()) else "/"
