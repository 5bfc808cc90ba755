"""/history: what was logged, newest first, a page at a time."""

from tgbot.cards import history as cards
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.meant import typed_name
from tgbot.coach import history as coach

MOST_DIGITS = 6


def history(ctx: Context) -> None:
    """`/history` of everything, `/history hip thrust` of one exercise."""
    if not ctx.args:
        ctx.say(coach.card(ctx.desk, None, 0))
        return
    of = coach.of_name(ctx.desk, typed_name(ctx))
    if of is not None:
        ctx.say(coach.card(ctx.desk, of, 0))
    else:
        near = coach.near(ctx.desk, typed_name(ctx))
        ctx.say(cards.which(ctx.words, typed_name(ctx), near))


def turn(ctx: Context) -> None:
    """Turns to an older or newer page in place; without arguments: the newest, said anew."""
    if not ctx.args:
        ctx.say(coach.card(ctx.desk, None, 0))
        return
    slug, page = (*ctx.args, "")[:2]
    of = coach.of_slug(ctx.desk, slug)
    known = of is not None or slug == cards.EVERYTHING
    asked = number(page, MOST_DIGITS)
    if not known or asked is None:
        ctx.answer("tap-out-of-date")
        return
    ctx.rewrite_tapped(coach.card(ctx.desk, of, asked))


COMMANDS = (Command("history", history),)
TAPS = {"history": turn}
