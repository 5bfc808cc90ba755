"""The session of a day ahead in words: “skip monday”, “move wednesday to thursday”."""

from datetime import date

from tgbot.cards import day_ahead as cards
from tgbot.cards import move as move_cards
from tgbot.cards.card import Card
from tgbot.chat import move, question, remind
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT
from tgbot.chat.typed.put_off import PutOff
from tgbot.chat.typed.times import time_in
from tgbot.coach import day_ahead as coach
from tgbot.coach import move as moves
from tgbot.coach import plan as plans_of
from tgbot.coach import skips
from tgbot.store import plans
from tgbot.store.appointments import Appointment


def takes(ctx: Context, wish: PutOff, day: date) -> bool:
    """Lets a day ahead go, or moves it, or says that it has no session; False without a plan."""
    if plans.get(ctx.conn, ctx.person.id) is None:
        return False
    question.settle(ctx)
    of = coach.session_on(ctx.desk, day)
    if of is None:
        verb: cards.Verb = "move" if wish.kind == "move" else "skip"
        ctx.say(cards.no_session(ctx.words, day, verb, _following(ctx)))
    elif ctx.person.paused_on(day):
        ctx.say(cards.away(ctx.words, day))
    elif wish.kind == "move":
        _move(ctx, of, wish)
    else:
        skip(ctx, of, wish.reason)
    return True


def ask_which(ctx: Context, today: Appointment, day: date) -> bool:
    """Asks whether today's is meant, or that of a week ahead; False where that day has none."""
    of = coach.session_on(ctx.desk, day)
    if of is not None:
        ctx.say(cards.which_of_two(ctx.words, today.id, of.id, day))
    return of is not None


def skip(ctx: Context, of: Appointment, reason: str = "") -> None:
    """Lets the session of a day ahead go, and says so."""
    skips.let_go(ctx.desk, of, reason)
    freshen(ctx, [of.day])
    following = _following(ctx)
    card = cards.skipped(ctx.words, of.id, of.day, following[1] if following else None)
    _show(ctx, card)


def unskip(ctx: Context, of: Appointment) -> None:
    """Lets it count again."""
    skips.take_back(ctx.desk, of)
    freshen(ctx, [of.day])
    _show(ctx, cards.back_on(ctx.words, of.id, of.day, coach.time_of(ctx.desk, of.day)))


def _move(ctx: Context, of: Appointment, wish: PutOff) -> None:
    at = None if wish.day.isdecimal() else time_in(wish.day)
    if at is not None:
        # Another hour: for this day once, or for all of them.
        remind.ask(ctx, at, of.day)
        return
    day, at = move.day_in(wish.day, ctx.today) if wish.day else (None, None)
    free = moves.free_days(ctx.desk)
    if day is None:
        ctx.say(cards.which_day(ctx.words, of.id, of.day, free), subject=SUBJECT)
        question.ask(ctx, move.ASKED, session=of.id)
    elif day not in free:
        ctx.say(move_cards.not_there(ctx.words, day, moves.why_not(ctx.desk, day)))
        question.ask(ctx, move.ASKED, session=of.id)
    else:
        move.take_to(ctx, of, day, at)
        move.say_moved(ctx, of)


def _show(ctx: Context, card: Card) -> None:
    """In the place of what was tapped, else below what was typed."""
    if ctx.tap is None:
        ctx.say(card)
    else:
        ctx.rewrite_tapped(card)


def _following(ctx: Context) -> tuple[int, cards.When] | None:
    """The next session that is still to come, with its day and time."""
    coming = plans_of.next_session(ctx.desk)
    of = None if coming is None else coach.session_on(ctx.desk, coming.day)
    return None if coming is None or of is None else (of.id, (coming.day, coming.at))
