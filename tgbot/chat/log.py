"""/log, and plain text that reads as sets: records what was done and confirms it."""

from dataclasses import replace
from datetime import timedelta

from tgbot.cards import log as cards
from tgbot.chat import asked
from tgbot.chat.asked import Asked
from tgbot.chat.command import Command
from tgbot.chat.confirm import confirm, freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.coach import log as coach
from tgbot.coach import session as sessions
from tgbot.coach.log import Guess, Understood, Unnamed
from tgbot.store import workouts
from tgbot.store.workouts import Logged
from tgbot.training.notation import Refusal, write_resistance
from tgbot.training.resistance import Bodyweight

SINGLES_ADD_UP_FOR = timedelta(hours=3)


def log(ctx: Context) -> None:
    """`/log 3x12 red band`; alone it shows how, with lines from the person's own plan."""
    text = ctx.text.partition(" ")[2] if " " in ctx.text else ctx.text.partition("\n")[2]
    if not text.strip():
        ctx.say(cards.how_to_log(ctx.words, _ready_lines(ctx)))
        return
    record(ctx, text)


def record(ctx: Context, text: str) -> None:
    """Records a text and confirms it, or says what stands in the way; never a part of it."""
    meant = coach.guess(ctx.desk, ctx.about)
    answer(ctx, text, meant, coach.understand(ctx.desk, text, meant))


def answer(
    ctx: Context,
    text: str,
    meant: Guess,
    understood: list[Understood] | Refusal | Unnamed,
) -> None:
    """Saves and confirms what was understood, or asks."""
    if isinstance(understood, Refusal) and understood.lone is not None:
        _one_number(ctx, text, meant, understood.lone)
    elif isinstance(understood, (Refusal, Unnamed)):
        asked.ask(ctx, Asked.of(ctx, text, meant), understood)
    else:
        message_id = ctx.message.message_id if ctx.message else 0
        key = f"msg:{ctx.chat_id}:{message_id}"
        confirm(ctx, key, ctx.chat_id, message_id, understood)


def _one_number(ctx: Context, text: str, meant: Guess, number: int) -> None:
    """A bare number: a set of what is going on, added to those sent before it."""
    open_log = _open_singles(ctx) if _going_on(ctx) else None
    if open_log is not None:
        first = open_log[0].workout
        meant = Guess(first.exercise, first.date)
    one = coach.lone(ctx.desk, number, meant) if _going_on(ctx) else None
    if one is None or ctx.message is None:
        question = replace(Asked.of(ctx, text, meant), number=number)
        asked.ask(ctx, question, Unnamed(None, coach.of_the_programme(ctx.desk)))
        return
    message_id = ctx.message.message_id
    if open_log is None:
        confirm(ctx, f"msg:{ctx.chat_id}:{message_id}", ctx.chat_id, message_id, [one])
        return
    coach.save(ctx.desk, open_log[0].log, ctx.chat_id, message_id, [one])
    rewrite_receipt(ctx, open_log[0].log)
    freshen(ctx, [one.workout.date])


def _going_on(ctx: Context) -> bool:
    """Whether a bare number can only be a set: a reply to a card, or a session under way."""
    if ctx.about is not None and (ctx.about.subject or "").partition(":")[0] in ("session", "log"):
        return True
    since = ctx.desk.moment - SINGLES_ADD_UP_FOR
    return workouts.last_log(ctx.conn, ctx.person.id, since) is not None


def _open_singles(ctx: Context) -> list[Logged] | None:
    """The single sets that another one adds to; None where they are complete or none are.

    A reply to a card goes on to the most sets of the ladder, a bare number to those planned.
    """
    key = workouts.last_log(ctx.conn, ctx.person.id, ctx.desk.moment - SINGLES_ADD_UP_FOR)
    rows = workouts.of_log(ctx.conn, ctx.person.id, key) if key else []
    done = {(row.workout.exercise, row.workout.date) for row in rows}
    if len(done) != 1 or any(len(row.workout.sets) != 1 for row in rows):
        return None
    exercise = ctx.desk.content.exercises.get(rows[0].workout.exercise)
    if exercise is None:
        return None
    shown, most = rows[0].workout.prescribed, exercise.ladder.sets_max
    if ctx.about is None and shown is not None:
        most = shown.sets
    return rows if len(rows) < most else None


def _ready_lines(ctx: Context) -> list[tuple[str, str]]:
    of = sessions.session(ctx.desk, sessions.todays(ctx.desk))
    ready = []
    for plan in of.left:
        unit = "s" if plan.exercise.ladder.mode == "hold" else ""
        line = f"/log {plan.target.sets}x{plan.target.reps}{unit}"
        if not isinstance(plan.resistance, Bodyweight):
            line += f" {write_resistance(plan.resistance)}"
        name = plan.exercise.text(ctx.person.language).name
        ready.append((name, f"{line.replace('/log', f'/log {name}', 1)}"))
    return ready


COMMANDS = (Command("log", log, answers_in_group=True),)
