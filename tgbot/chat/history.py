"""/history: what was logged, newest first, a page at a time."""

from tgbot.cards import history as cards
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.meant import exercises_meant, typed_name
from tgbot.coach import history as coach

MOST_DIGITS = 6


def history(ctx: Context) -> None:
    """`/history` of everything, `/history hip thrust` of one exercise."""
    if not ctx.args:
        ctx.say(coach.card(ctx.desk, None, 0))
        return
    found = exercises_meant(ctx)
    if len(found) == 1:
        ctx.say(coach.card(ctx.desk, found[0], 0))
    else:
        ctx.say(cards.which(ctx.words, typed_name(ctx), found))


def turn(ctx: Context) -> None:
    """Turns to an older or newer page in place; without arguments: the newest, said anew."""
    if not ctx.args:
        ctx.say(coach.card(ctx.desk, None, 0))
        return
    slug, number = (*ctx.args, "")[:2]
    of = ctx.desk.content.exercises.get(slug)
    known = of is not None or slug == cards.EVERYTHING
    if not known or not number.isdecimal() or len(number) > MOST_DIGITS:
        ctx.answer("tap-out-of-date")
        return
    ctx.rewrite_tapped(coach.card(ctx.desk, of, int(number)))


COMMANDS = (Command("history", history),)
TAPS = {"history": turn}
