"""Another time, fewer days, a break: one tap on what was offered does it."""

from datetime import timedelta

from tgbot.cards import ease as cards
from tgbot.cards import pickers
from tgbot.chat import pause
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.plan import change_plan, show_plan
from tgbot.coach import ease as coach
from tgbot.coach.plan import Change
from tgbot.store import plans


def ease(ctx: Context) -> None:
    """A tap: takes the time, the days or the break on the button, or leaves all as it is."""
    what, code = (*ctx.args, "", "")[:2]
    at, days = pickers.time_said(code), pickers.days_said(code)
    has_plan = plans.get(ctx.conn, ctx.person.id) is not None
    if what == "time" and at is not None and has_plan:
        coach.open_today(ctx.desk, at)
        change_plan(ctx, Change(at=at))
    elif what == "days" and days and has_plan:
        change_plan(ctx, Change(days=days))
    elif what == "break" and code == str(cards.A_BREAK):
        pause.begin(ctx, ctx.today + timedelta(days=cards.A_BREAK))
    elif what == "keep":
        show(ctx, coach.kept(ctx.desk))
    else:
        ctx.answer("tap-out-of-date")


def lighter(ctx: Context) -> None:
    """A tap: shows what would make the plan lighter."""
    card = coach.lighter(ctx.desk)
    if card is None:
        show_plan(ctx)
    else:
        show(ctx, card)


TAPS = {"ease": ease, "lighter": lighter}
