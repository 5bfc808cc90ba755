"""`done` in reply to a session's card, “did it yesterday”, “all done”: all that is left of it."""

from tgbot.chat import asked
from tgbot.chat.asked import Asked
from tgbot.chat.confirm import confirm
from tgbot.chat.context import Context
from tgbot.coach import guided, said_done
from tgbot.coach import log as coach
from tgbot.coach import session as sessions
from tgbot.coach.guess import Guess, howto_open, session_replied_to
from tgbot.coach.log import Unnamed
from tgbot.coach.said_done import SaidDone


def takes(ctx: Context, text: str) -> bool:
    """Records what is left of the session that a text says was done; False: it says no such."""
    said = said_done.said_done(ctx.desk, text)
    if said is None:
        return False
    of = session_replied_to(ctx.desk, ctx.about)
    if of is not None and ctx.about is not None:
        printed, day = sessions.printed(ctx.desk, ctx.about.facts), said.day or of.day
        _record(ctx, said_done.lines_of(ctx.desk, printed, day, said.note))
        return True
    return _without_card(ctx, text, said)


def _without_card(ctx: Context, text: str, said: SaidDone) -> bool:
    """The session of a day that was named, or all of today's."""
    earlier = said.day is not None and said.day != ctx.today
    if ctx.about is not None or not (said.all_of_it or earlier):
        return False
    if not said.all_of_it and howto_open(ctx.desk) is not None:
        return False
    if guided.in_progress(ctx.desk) is not None and not earlier:
        return False
    day = said.day or ctx.today
    printed = said_done.session_of(ctx.desk, day)
    if printed is not None:
        _record(ctx, said_done.lines_of(ctx.desk, printed, day, said.note))
    elif earlier:
        choices = coach.of_the_programme(ctx.desk)
        asked.ask(ctx, Asked.of(ctx, text, Guess(None)), Unnamed(None, choices))
    return printed is not None or earlier


def _record(ctx: Context, lines: list[coach.Line]) -> None:
    if lines:
        confirm(ctx, lines)
    else:
        ctx.tell("today-logged-already")
