"""/help and /cancel: what there is, and the way out of a question."""

from tgbot.cards import help as cards
from tgbot.chat.command import Command
from tgbot.chat.context import Context


def help_me(ctx: Context) -> None:
    """What to do now, and every command."""
    ctx.say(cards.help_card(ctx.words, ctx.commands))


def cancel(ctx: Context) -> None:
    """Stops waiting for the answer to the question that is open, and says which one it was."""
    waiting = ctx.person.waiting
    ctx.wait_for(None)
    if waiting is None:
        ctx.tell("cancel-nothing")
        return
    family = str(waiting["ask"]).partition("-")[0]
    ctx.tell(f"cancel-{family}")


COMMANDS = (Command("help", help_me), Command("cancel", cancel))
TAPS = {"help": help_me}
