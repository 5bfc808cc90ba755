"""/undo, and the buttons of a receipt: Undo, Bring it back, Change, It hurt, how many more."""

from datetime import timedelta
from decimal import Decimal

from tgbot.cards import receipt as cards
from tgbot.cards.card import Card
from tgbot.cards.confirmation import change as without_form
from tgbot.chat import last_change
from tgbot.chat.command import Command
from tgbot.chat.confirm import freshen, rewrite_receipt, say_receipt
from tgbot.chat.context import Context
from tgbot.coach import receipt as receipts
from tgbot.coach.confirmation import confirmation, taken_back
from tgbot.store import logs, workouts
from tgbot.store.logs import Kept

UNDO_WITHIN = timedelta(hours=24)
LEFT = {"0": Decimal(0), "1": Decimal("1.5"), "3": Decimal(3)}
"""The reps that were left, by the button that says so."""


def undo(ctx: Context) -> None:
    """Takes back the last log of the last 24 hours; asks where the last thing was no log."""
    since = ctx.desk.moment - UNDO_WITHIN
    log = logs.last_log(ctx.conn, ctx.person.id, since)
    if last_change.takes(ctx, since, log):
        return
    if log is None:
        ctx.tell("undo-nothing")
    else:
        undo_log(ctx, log)


def undo_log(ctx: Context, log: str) -> None:
    """Takes back a log, tells which, and shows it in its receipt."""
    rows = logs.of_log(ctx.conn, ctx.person.id, log)
    if not rows:
        ctx.tell("undo-nothing")
        return
    logs.undo(ctx.conn, ctx.person.id, log, ctx.desk.now)
    if rewrite_receipt(ctx, log):
        ctx.say(taken_back(ctx.desk, log))
    else:
        say_receipt(ctx, log)
    freshen(ctx, [row.date for row in rows])


def tap_undo(ctx: Context) -> None:
    """Takes back the log of the receipt that was tapped, however old."""
    rows = _mine(ctx)
    if rows:
        logs.undo(ctx.conn, ctx.person.id, rows[0].log, ctx.desk.now)
        _show(ctx, rows, "undo-done")


def tap_redo(ctx: Context) -> None:
    """Brings an undone log back, unless a card has recorded the same again since."""
    rows = _mine(ctx)
    if rows and logs.is_tapped_again(ctx.conn, ctx.person.id, rows[0].log):
        ctx.answer("undo-logged-again")
    elif rows:
        logs.redo(ctx.conn, ctx.person.id, rows[0].log)
        _show(ctx, rows, "undo-brought-back")


def tap_change(ctx: Context) -> None:
    """Shows how to change a log: by editing its message, or what else may be said of it."""
    rows = _mine(ctx)
    if rows:
        log, words = rows[0].log, ctx.words
        guided = receipts.receipt(ctx.desk, log) is not None
        ctx.rewrite_tapped(cards.change(words, log) if guided else without_form(words, log))


def tap_back(ctx: Context) -> None:
    """Back to the receipt."""
    rows = _mine(ctx)
    if rows:
        _show(ctx, rows, None)


def tap_wobbly(ctx: Context) -> None:
    """Notes that the form broke down: the next target holds."""
    rows = _mine(ctx)
    if rows:
        workouts.set_form(ctx.conn, ctx.person.id, rows[0].log, form="wobbly", rir=None)
        _show(ctx, rows, "undo-noted")


def tap_left(ctx: Context) -> None:
    """Notes how many more reps would have gone; the next target may change by it."""
    left = LEFT.get(ctx.args[0]) if ctx.args else None
    if left is None:
        ctx.answer("tap-out-of-date")
        return
    rows = _mine(ctx, behind=1)
    if rows:
        workouts.set_form(ctx.conn, ctx.person.id, rows[0].log, form=None, rir=left)
        _show(ctx, rows, "undo-noted")


def _mine(ctx: Context, behind: int = 0) -> list[Kept]:
    """The rows of the log that a button names, if it is this person's."""
    rows = logs.of_log(ctx.conn, ctx.person.id, ":".join(ctx.args[behind:]))
    if not rows:
        ctx.answer("tap-out-of-date")
    return rows


def _show(ctx: Context, rows: list[Kept], note: str | None) -> None:
    """Shows a log as it is now where it was tapped, and wherever else it is shown."""
    log = rows[0].log
    subject = receipts.subject(log)
    tapped_it = ctx.about is not None and ctx.about.subject == subject
    if rewrite_receipt(ctx, log) and not tapped_it and note is not None:
        ctx.rewrite_tapped(Card(ctx.t(note)))
    else:
        made = confirmation(ctx.desk, log)
        if made is not None:
            ctx.rewrite_tapped(made.card, subject=subject, facts={"log": log})
    freshen(ctx, [row.date for row in rows])
    ctx.answer(note)


COMMANDS = (Command("undo", undo),)
TAPS = {
    **last_change.TAPS,
    "undo": tap_undo,
    "redo": tap_redo,
    "change": tap_change,
    "receipt": tap_back,
    "wobbly": tap_wobbly,
    "rir": tap_left,
}
