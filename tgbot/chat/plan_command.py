"""/plan: shows the plan, or changes it by the words behind the command."""

from tgbot.chat import pause, plan_exercises
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.plan import in_words, show_plan, two_weeks

AHEAD = ("two weeks", "next two weeks", "preview", "ahead", "what comes", "next")
AWAY = ("pause", "holiday", "holidays", "vacation", "break", "away")
BACK = ("resume", "unpause", "back")
"""What people say behind /plan that is about its days as they come."""


def plan(ctx: Context) -> None:
    """Shows the plan, or changes its exercises, days, times or programme."""
    said = " ".join(ctx.args)
    act, _, rest = said.casefold().partition(" ")
    if not said:
        show_plan(ctx)
    elif said.casefold() in AHEAD:
        two_weeks(ctx)
    elif act in AWAY:
        ctx.args = rest.split()
        pause.pause(ctx)
    elif said.casefold() in BACK:
        pause.resume(ctx)
    elif not plan_exercises.said(ctx, said):
        in_words(ctx, said)


COMMANDS = (Command("plan", plan),)
