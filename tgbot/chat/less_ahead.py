"""“Make it shorter” on a rest day: the next session is meant, or one today after all."""

from tgbot.cards import less_ahead as cards
from tgbot.chat import question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.typed.put_off import PutOff
from tgbot.coach import day_ahead, guided, less
from tgbot.coach import plan as plans_of
from tgbot.coach import session as sessions
from tgbot.coach.session_shown import to_show
from tgbot.coach.training_days import is_training_day
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment

EASED = ("tired", "no-time")
"""What somebody may say of themselves that less than usual is an answer to."""


def takes(ctx: Context, wish: PutOff) -> bool:
    """Says that today is a rest day, and offers less of the next; False where it is none."""
    if not wish.sure:
        return _comforts(ctx, wish.reason)
    if wish.kind not in ("lighter", "shorter") or not _rests_today(ctx):
        return False
    question.settle(ctx)
    coming = plans_of.next_session(ctx.desk)
    of = None if coming is None else day_ahead.session_on(ctx.desk, coming.day)
    following = None
    if coming is not None and of is not None:
        shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
        following = (coming.day, coming.at, shown)
    ctx.say(cards.rest_day(ctx.words, wish.kind, following))
    return True


def _comforts(ctx: Context, reason: str) -> bool:
    """A warm line for who is tired or had no time where nothing is left to do today."""
    if reason not in EASED or ctx.about is not None or guided.in_progress(ctx.desk) is not None:
        return False
    coming = plans_of.next_session(ctx.desk) if _rests_today(ctx) else None
    following = None if coming is None else (coming.day, coming.at)
    ctx.say(cards.nothing_due(ctx.words, reason, following))
    return True


def _rests_today(ctx: Context) -> bool:
    if ctx.about is not None or plans.get(ctx.conn, ctx.person.id) is None:
        return False
    today = appointments.find(ctx.conn, ctx.person.id, "session", ctx.today.isoformat())
    asked_for = today is not None and today.state not in ("waiting", "withdrawn")
    trains = is_training_day(ctx.conn, ctx.person, ctx.today) or asked_for
    return not trains and guided.in_progress(ctx.desk) is None


def version(ctx: Context, of: Appointment, wanted: str) -> None:
    """A tap: asks how long there will be on a day ahead, or makes its session less, or whole."""
    if wanted and wanted not in less.WANTED:
        ctx.answer("tap-out-of-date")
        return
    if wanted:
        less.choose(ctx.desk, of, wanted)
        freshen(ctx, [of.day])
    now = appointments.get(ctx.conn, ctx.person.id, of.id) or of
    shown = to_show(ctx.desk, sessions.session(ctx.desk, now))
    ctx.rewrite_tapped((cards.chosen if wanted else cards.how_long)(ctx.words, shown))
