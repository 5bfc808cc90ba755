"""Training days and their time as settings: panels that lead back to all settings."""

from tgbot.cards import settings_ask as cards
from tgbot.cards.pickers import days_said, time_said
from tgbot.chat import plan as plan_panels
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.coach import settings as coach
from tgbot.coach.plan import Change
from tgbot.store import plans


def days(ctx: Context) -> None:
    """A tap: asks for the training days, or takes them; each toggle counts at once."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_panels.show_plan(ctx)
        return
    code = ctx.args[-1] if ctx.args else None
    said = None if code is None else days_said(code)
    if code is not None and said is None:
        ctx.answer("tap-out-of-date")
    elif said and ctx.args[0] != "pick":
        set_days_or_time(ctx, Change(days=said))
    else:
        if said:
            ctx.change_plan(Change(days=said))
        chosen = frozenset(coach.shown(ctx.desk).slots) if said is None else said
        show(ctx, cards.days(ctx.words, chosen))
        question.ask(ctx, "settings-days")


def time(ctx: Context) -> None:
    """A tap: asks for the time of all training days, or takes it."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_panels.show_plan(ctx)
        return
    at = time_said(ctx.args[0]) if ctx.args else None
    if ctx.args and at is None:
        ctx.answer("tap-out-of-date")
    elif at is not None:
        set_days_or_time(ctx, Change(at=at))
    else:
        show(ctx, cards.time_of_day(ctx.words, coach.shown(ctx.desk)))
        question.ask(ctx, "settings-time")


def set_days_or_time(ctx: Context, change: Change) -> None:
    """Changes the plan and shows all settings; a first plan asks for the rest itself."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        plan_panels.change_plan(ctx, change)
        return
    ctx.change_plan(change)
    question.settle(ctx)
    show(ctx, coach.card(ctx.desk, changed="days"))


TAPS = {"set-days": days, "set-time": time}
