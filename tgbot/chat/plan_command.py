"""/plan: shows the plan, or changes it by the words behind the command."""

from tgbot.chat import plan_exercises
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.plan import in_words, show_plan


def plan(ctx: Context) -> None:
    """Shows the plan, or changes its exercises, days, times or programme."""
    said = " ".join(ctx.args)
    if not said:
        show_plan(ctx)
    elif not plan_exercises.said(ctx, said):
        in_words(ctx, said)


COMMANDS = (Command("plan", plan),)
