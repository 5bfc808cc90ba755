"""/log, and plain text that reads as sets: records what was done and confirms it."""

from tgbot.cards import log as cards
from tgbot.chat import alarm, asked, body_weight, pain, session_done, singles, train_typed
from tgbot.chat.asked import Asked
from tgbot.chat.command import Command
from tgbot.chat.confirm import confirm
from tgbot.chat.context import Context
from tgbot.coach import log as coach
from tgbot.coach.doubt import Doubt, doubt
from tgbot.coach.guess import Guess, guess
from tgbot.coach.log import Line, Unnamed
from tgbot.coach.ready_lines import ready_lines
from tgbot.store import plans
from tgbot.training.notation import Refusal


def log(ctx: Context) -> None:
    """`/log 3x12 red band`; alone it shows how, with lines from the person's own plan."""
    text = log_text(ctx.text)
    if not text.strip():
        # In a group nobody's plan is shown.
        ready = [] if ctx.in_group else ready_lines(ctx.desk)
        planned = plans.get(ctx.conn, ctx.person.id) is not None
        lines = [(one.name, one.line, one.listed) for one in ready]
        ctx.say(cards.how_to_log(ctx.words, lines, planned=planned))
    elif pain.is_all_of(ctx, text):
        # Of a pain a group reads nothing: it is answered in the private chat.
        ctx.in_group = False
        pain.pain(ctx)
    else:
        _hear(ctx, text)
        alarm.takes(ctx)


def _hear(ctx: Context, text: str) -> None:
    if train_typed.takes_beside_pain(ctx, text):
        return
    if not body_weight.asked_for(ctx, text) and not session_done.takes(ctx, text):
        meant, understood = read(ctx, text)
        answer(ctx, text, meant, understood)


def log_text(text: str) -> str:
    """What stands behind `/log`; any other text as it is."""
    if not text.startswith("/"):
        return text
    command, *rest = text.split(maxsplit=1)
    named = command.partition("@")[0].casefold() == "/log"
    return (rest[0] if rest else "") if named else text


def read(ctx: Context, text: str) -> tuple[Guess, list[Line] | Refusal | Unnamed]:
    """What a text is for, and what it says."""
    meant = guess(ctx.desk, ctx.about)
    return meant, coach.understand(ctx.desk, text, meant)


def answer(
    ctx: Context, text: str, meant: Guess, understood: list[Line] | Refusal | Unnamed
) -> None:
    """Saves and confirms what was understood, or asks."""
    if train_typed.takes(ctx, text, meant, understood):
        return
    if isinstance(understood, Refusal) and understood.lone is not None:
        singles.add(ctx, text, meant, understood)
        return
    why: list[Line] | Refusal | Unnamed | Doubt = understood
    if isinstance(understood, list):
        why = doubt(ctx.desk, text, understood, meant) or understood
    if isinstance(why, list):
        confirm(ctx, why)
    else:
        asked.ask(ctx, Asked.of(ctx, text, meant), why)


COMMANDS = (Command("log", log, answers_in_group=True),)
