"""It hurt: two taps say how much and where; the next targets follow from it."""

from dataclasses import replace

from tgbot.cards import pain as cards
from tgbot.chat.confirm import freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.store import workouts
from tgbot.store.workouts import Logged
from tgbot.training.workout import Pain

HOW_MUCH = {
    "2": Pain(score=2),
    "4": Pain(score=4),
    "6": Pain(score=6),
    "sharp": Pain(score=8, sharp=True),
}
SITES = ("knee", "hip", "low back")


def hurt(ctx: Context) -> None:
    """Asks how much it hurt."""
    rows = _mine(ctx, ctx.args)
    if rows:
        ctx.say(cards.how_much(ctx.words, rows[0].log))


def how_much(ctx: Context) -> None:
    """Notes how much it hurt with the log, and asks where."""
    pain = HOW_MUCH.get(ctx.args[0]) if ctx.args else None
    if pain is None:
        ctx.answer("tap-out-of-date")
        return
    rows = _mine(ctx, ctx.args[1:])
    if rows:
        _note(ctx, rows, pain)
        ctx.rewrite_tapped(cards.where(ctx.words, rows[0].log, SITES))


def where(ctx: Context) -> None:
    """Notes where it hurt, and says what follows."""
    site = ctx.args[0] if ctx.args else ""
    rows = _mine(ctx, ctx.args[1:])
    if not rows:
        return
    known = rows[-1].workout.pain
    if known is None or (site not in SITES and site != "other"):
        ctx.answer("tap-out-of-date")
        return
    _note(ctx, rows, replace(known, site=site if site in SITES else None))
    exercise = ctx.desk.content.exercises[rows[-1].workout.exercise]
    safety = exercise.text(ctx.person.language).safety_line
    ctx.rewrite_tapped(cards.noted(ctx.words, known, safety))


def _note(ctx: Context, rows: list[Logged], pain: Pain) -> None:
    row = rows[-1]
    workouts.set_pain(ctx.conn, ctx.person.id, row.id, pain)
    rewrite_receipt(ctx, row.log)
    freshen(ctx, [row.workout.date])


def _mine(ctx: Context, parts: list[str]) -> list[Logged]:
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(parts))
    if not rows:
        ctx.answer("tap-out-of-date")
    return rows


TAPS = {"hurt": hurt, "ouch": how_much, "site": where}
