"""What is typed in the middle of a guided session: `12` or `10 green` is the set in progress."""

from dataclasses import replace

from tgbot.chat.confirm import confirm, freshen
from tgbot.chat.context import Context
from tgbot.chat.train import say_anew
from tgbot.chat.typed.pain import mentions, number_beside, pain_in
from tgbot.coach import guided as coach
from tgbot.coach import kept_log, single_sets
from tgbot.coach.guess import Guess, guess
from tgbot.coach.guided import Now
from tgbot.coach.log import Line, Understood, Unnamed, understand
from tgbot.coach.receipt import forbidden_kind
from tgbot.store import guided
from tgbot.training.guided import Stopped
from tgbot.training.notation import Refusal


def takes(
    ctx: Context, text: str, meant: Guess, understood: list[Line] | Refusal | Unnamed
) -> bool:
    """Records what was typed in a guided session; False where it is for something else.

    One set is confirmed by the session's message, which comes anew below; more than that has a
    receipt of its own besides.
    """
    at = _in_it(ctx)
    if at is None or ctx.message is None:
        return False
    if isinstance(understood, Refusal) and isinstance(at.step, Stopped):
        # Nobody chose the easier one yet: of what it is a set is said in a receipt of its own.
        return False
    lines = _lines(ctx, text, meant, understood)
    if lines is None or not any(_is_of(at, line) for line in lines):
        return False
    _keep(ctx, at, lines)
    return True


def takes_beside_pain(ctx: Context, text: str) -> bool:
    """Records the set that a lone number is beside a pain: "only 8, my knee hurts".

    How much it hurts is asked then; False where no session goes on, or it may be no set.
    """
    content, language = ctx.desk.content, ctx.desk.language
    if ctx.message is None or not mentions(text, ctx.desk.library, language):
        return False
    at = _in_it(ctx)
    if at is None:
        return False
    number = number_beside(text, content, language)
    meant = guess(ctx.desk, ctx.about)
    if number is None or isinstance(understand(ctx.desk, text, meant), list):
        return False
    said = pain_in(text, content, language, behind_command=False)
    if said.exercise is not None:
        meant = Guess(said.exercise.slug, meant.day, used=meant.used)
    one = single_sets.lone(ctx.desk, number, meant) if number else None
    if one is None or not _is_of(at, one):
        return False
    _keep(ctx, at, [replace(one, workout=replace(one.workout, pain=said.pain))])
    return True


def _keep(ctx: Context, at: Now, lines: list[Line]) -> None:
    """Saves lines and confirms them, by the session's message alone where that says it all."""
    if ctx.message is not None and len(lines) == 1 and _is_plain(ctx, lines[0]):
        message_id = ctx.message.message_id
        log = f"msg:{ctx.chat_id}:{message_id}"
        kept_log.save(ctx.desk, log, ctx.chat_id, message_id, lines)
        freshen(ctx, [at.row.day])
    else:
        confirm(ctx, lines)
    row = guided.get(ctx.conn, ctx.person.id, at.row.id)
    if row is not None:
        say_anew(ctx, coach.now(ctx.desk, row))


def _in_it(ctx: Context) -> Now | None:
    """The session in progress, unless the message replies to something else."""
    if ctx.in_group:
        return None
    at = coach.in_progress(ctx.desk)
    about = None if ctx.about is None else ctx.about.subject
    if at is None or ctx.about is None:
        return at
    return at if about in (coach.subject(at.row), coach.bell_subject(at.row)) else None


def _lines(
    ctx: Context, text: str, meant: Guess, understood: list[Line] | Refusal | Unnamed
) -> list[Line] | None:
    if isinstance(understood, Refusal):
        one = single_sets.one_set(ctx.desk, text, understood, meant)
        return None if one is None else [one]
    return None if isinstance(understood, Unnamed) else understood


def _is_of(at: Now, line: Line) -> bool:
    """Whether a line is sets of this session."""
    if not isinstance(line, Understood) or line.workout.date != at.row.day:
        return False
    return any(line.workout.exercise in (part.exercise, part.meant) for part in at.parts)


def _is_plain(ctx: Context, line: Line) -> bool:
    """Whether a line is one set of which there is nothing to say but that it is in."""
    if not isinstance(line, Understood) or line.workout.pain is not None or line.workout.note:
        return False
    exercise = ctx.desk.content.exercises.get(line.workout.exercise)
    forbidden = None if exercise is None else forbidden_kind(exercise, line.workout)
    return len(line.workout.sets) == 1 and forbidden is None
