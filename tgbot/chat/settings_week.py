"""The day and the time of the weekly summary: panels that lead back to all settings."""

from tgbot.cards import settings_ask as asks
from tgbot.cards.pickers import days_said, time_said
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.coach import ahead
from tgbot.coach import settings as coach


def week_end(ctx: Context) -> None:
    """A tap: asks for the day of the weekly summary, or takes it."""
    if not ctx.args:
        show(ctx, asks.week_end(ctx.words, coach.shown(ctx.desk)))
        question.ask(ctx, "settings-week")
        return
    said = days_said(ctx.args[0])
    if said is None or len(said) != 1:
        ctx.answer("tap-out-of-date")
        return
    [day] = said
    ctx.change_person(week_day=day)
    _week_changed(ctx)


def week_time(ctx: Context) -> None:
    """A tap: asks for the time of the weekly summary, or takes it."""
    if not ctx.args:
        show(ctx, asks.week_time(ctx.words))
        question.ask(ctx, "settings-week")
        return
    at = time_said(ctx.args[0])
    if at is None:
        ctx.answer("tap-out-of-date")
        return
    ctx.change_person(week_time=at)
    _week_changed(ctx)


def _week_changed(ctx: Context) -> None:
    ahead.replan(ctx.desk)
    question.settle(ctx)
    show(ctx, coach.card(ctx.desk, changed="week"))


TAPS = {"week-end": week_end, "week-time": week_time}
