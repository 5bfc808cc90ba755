"""What a session card shows behind a tap, in its own place: more, the warm-up, lighter, shorter."""

from tgbot.cards import session_buttons as cards
from tgbot.chat import less_ahead
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.tapped_session import tapped_session
from tgbot.chat.today import turn
from tgbot.coach import less
from tgbot.coach import session as sessions
from tgbot.coach.session_shown import to_show


def card(ctx: Context) -> None:
    """Back from a page to the card as it is by now."""
    of = tapped_session(ctx)
    if of is not None:
        turn(ctx, of)


def more(ctx: Context) -> None:
    """What is needed less often than every day."""
    of = tapped_session(ctx)
    if of is not None:
        shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
        turn(ctx, of, cards.more(ctx.words, shown))


def warm_up(ctx: Context) -> None:
    """The warm-up drill of the session, until its button leads back."""
    of = tapped_session(ctx)
    if of is None:
        return
    session = sessions.session(ctx.desk, of)
    drill = ctx.desk.content.exercises.get(session.programme.warm_up or "")
    if drill is None:
        ctx.answer("tap-out-of-date")
        return
    page = cards.warm_up(ctx.words, of.id, drill)
    ctx.rewrite_tapped(page, subject=sessions.subject(of.id), facts=sessions.facts(session))


def version(ctx: Context) -> None:
    """Asks how long there is, or makes the session lighter, shorter, or whole again."""
    of, wanted = tapped_session(ctx), ctx.args[1] if len(ctx.args) > 1 else ""
    if of is None:
        return
    if of.day > ctx.today:
        less_ahead.version(ctx, of, wanted)
    elif not wanted:
        shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
        turn(ctx, of, cards.lengths(ctx.words, shown))
    elif wanted in less.WANTED:
        less.choose(ctx.desk, of, wanted)
        turn(ctx, of)
        freshen(ctx, [of.day])
    else:
        ctx.answer("tap-out-of-date")


TAPS = {"card": card, "more": more, "warmup": warm_up, "version": version}
