"""“rest 2 min” in a guided session: this rest, and all after sets of its exercise that day."""

from tgbot.chat.context import Context
from tgbot.chat.train import say_anew
from tgbot.chat.typed.rest import rest_in
from tgbot.coach import guided as coach
from tgbot.coach import leading


def takes(ctx: Context) -> bool:
    """Lets the rest last as long as a text says; False where it is for something else."""
    seconds = None if ctx.in_group else rest_in(ctx.text)
    at = None if seconds is None else coach.in_progress(ctx.desk)
    if seconds is None or at is None:
        return False
    say_anew(ctx, leading.rest_for(ctx.desk, at, seconds))
    return True
