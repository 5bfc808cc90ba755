"""/week: the weekly summary now."""

from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.coach import week as coach


def week(ctx: Context) -> None:
    """The summary of this week so far."""
    ctx.say(coach.card(ctx.desk, ctx.today, by_itself=False))


COMMANDS = (Command("week", week),)
TAPS = {"week": week}
