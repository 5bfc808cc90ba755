"""/plan: shows the plan, or changes it by the words behind the command."""

from tgbot.chat import pause, plan_exercises
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.plan import show_plan, two_weeks
from tgbot.chat.plan_typed import in_words
from tgbot.chat.typed.plan_said import Part, changed_exercises, goes_away, is_back, looks_ahead

PARTS: tuple[Part, ...] = ("about_plan", "exercises", "behind")


def plan(ctx: Context) -> None:
    """Shows the plan, or changes its exercises, days, times or programme."""
    said = " ".join(ctx.args)
    act, _, rest = said.casefold().partition(" ")
    if not said:
        show_plan(ctx)
    elif looks_ahead(said):
        two_weeks(ctx)
    elif goes_away(act):
        ctx.args = rest.split()
        pause.pause(ctx)
    elif is_back(said):
        pause.resume(ctx)
    elif not plan_exercises.said(ctx, changed_exercises(said, *PARTS) or said):
        in_words(ctx, said)


COMMANDS = (Command("plan", plan),)
