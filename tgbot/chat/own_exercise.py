"""It hurt, for an exercise of one's own: noted with the log; there is no ladder to step down."""

from dataclasses import replace

from tgbot.cards import own_exercise as cards
from tgbot.cards.card import Card
from tgbot.chat.confirm import rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.pain_taps import HOW_MUCH
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.pain import too_much
from tgbot.store import workouts
from tgbot.store.own_exercises import is_own
from tgbot.store.workouts import Logged


def hurt(ctx: Context) -> None:
    """Asks how much it hurt."""
    rows = _mine(ctx, ctx.args)
    if rows:
        name = ExerciseNames(ctx.desk).name_of(rows[-1].workout.exercise)
        ctx.say(cards.how_much(ctx.words, name, rows[-1].log, tuple(HOW_MUCH)))


def how_much(ctx: Context) -> None:
    """Notes how much it hurt with the last own exercise of that log."""
    pain = HOW_MUCH.get(ctx.args[0]) if ctx.args else None
    rows = _mine(ctx, ctx.args[1:]) if pain is not None else []
    if pain is None or not rows:
        ctx.answer("tap-out-of-date")
        return
    row = rows[-1]
    hurting = replace(row.workout, pain=pain)
    workouts.replace(ctx.conn, ctx.person.id, row, hurting, filled_in=row.filled_in)
    rewrite_receipt(ctx, row.log)
    ctx.rewrite_tapped(Card(ctx.t("own-pain-stop" if too_much(pain) else "own-pain-noted")))


def _mine(ctx: Context, parts: list[str]) -> list[Logged]:
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(parts))
    mine = [row for row in rows if is_own(row.workout.exercise) and row.undone_at is None]
    if not mine:
        ctx.answer("tap-out-of-date")
    return mine


TAPS = {"own-hurt": hurt, "own-pain": how_much}
