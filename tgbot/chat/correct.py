"""Puts other lines in the place of what a message recorded, and everything that follows follows."""

from collections.abc import Sequence

from tgbot.cards.card import Card
from tgbot.chat import bands
from tgbot.chat.confirm import freshen, rewrite_receipt
from tgbot.chat.context import Context
from tgbot.chat.pain_report import ask_how_much
from tgbot.coach import kept_log
from tgbot.coach.log import Line, day_of
from tgbot.store import logs, workouts
from tgbot.store.logs import Kept
from tgbot.training.workout import Pain


def kept_of(ctx: Context, chat_id: int, message_id: int) -> list[Kept]:
    """The lines that a message recorded, undone ones included."""
    prefix = workouts.message_source(chat_id, message_id, "")
    return logs.of_message(ctx.conn, ctx.person.id, prefix)


def correct(
    ctx: Context,
    chat_id: int,
    message_id: int,
    kept: Sequence[Kept],
    lines: Sequence[Line],
    said: Sequence[Pain | None] = (),
) -> None:
    """Corrects a log by what its message says now; what changes nothing is met with silence.

    `said` are the pains that it spoke of before, line by line.
    """
    if not kept_log.correct(ctx.desk, chat_id, message_id, lines, said):
        return
    if not rewrite_receipt(ctx, kept[0].log):
        ctx.tell("edit-corrected")
    freshen(ctx, [*(line.date for line in kept), *(day_of(line) for line in lines)])
    bands.ask_about_new(ctx, lines)
    ask_how_much(ctx, kept[0].log)


def corrected_by_tap(
    ctx: Context, chat_id: int, message_id: int, kept: Sequence[Kept], lines: Sequence[Line]
) -> None:
    """The same once a question about the edit was answered; its message says what came of it."""
    if all(line.undone for line in kept):
        ctx.rewrite_tapped(Card(ctx.t("edit-stays-undone")), facts={})
        return
    ctx.rewrite_tapped(Card(ctx.t("edit-corrected")), facts={})
    if kept_log.correct(ctx.desk, chat_id, message_id, lines):
        rewrite_receipt(ctx, kept[0].log)
        freshen(ctx, [*(line.date for line in kept), *(day_of(line) for line in lines)])
        bands.ask_about_new(ctx, lines)
        ask_how_much(ctx, kept[0].log)
