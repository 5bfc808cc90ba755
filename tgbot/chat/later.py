"""Later and Skip on a session card: a snooze that survives restarts, and a day let go."""

from datetime import datetime, time, timedelta

from tgbot.cards import later as cards
from tgbot.cards import session_buttons as buttons
from tgbot.cards.pickers import time_said
from tgbot.chat import day_ahead, pain_taps, question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.tapped_session import tapped_session
from tgbot.chat.today import turn
from tgbot.chat.typed.times import time_in
from tgbot.coach import session as sessions
from tgbot.coach import skips
from tgbot.store import appointments
from tgbot.store.appointments import Appointment
from tgbot.training.occurrence import due_at

SPANS = {"10": timedelta(minutes=10), "60": timedelta(hours=1)}
TONIGHT = time(19, 0)
NOON = 12
ASKED, WHY = "later", "skip-why"
"""The questions when to come again, and why not today."""


def later(ctx: Context) -> None:
    """Offers when to come again, or puts the session off to then."""
    of = tapped_session(ctx)
    if of is None:
        return
    choice = ctx.args[1] if len(ctx.args) > 1 else ""
    if not choice:
        turn(ctx, of, buttons.later(ctx.words, of.id))
        return
    if choice == "at":
        turn(ctx, of, cards.which_time(ctx.words))
        question.ask(ctx, ASKED, session=of.id)
        return
    until = moment(ctx, choice)
    if until is None:
        ctx.answer("tap-out-of-date")
        return
    put_off(ctx, of, until)
    turn(ctx, of)
    ctx.answer("later-noted", time=cards.clock(ctx.person.local(until)))


def put_off(ctx: Context, of: Appointment, until: datetime) -> None:
    """Lets a session come again at a moment; its cards say so."""
    if of.state == "skipped":
        skips.take_back(ctx.desk, of)
    appointments.clear_snoozes(ctx.conn, ctx.person.id, of.id)
    slot = f"{ctx.today.isoformat()}:{of.id}:{int(until.timestamp())}"
    facts = {"session": of.id}
    appointments.make(ctx.conn, ctx.person.id, "snooze", slot, until, facts=facts)
    freshen(ctx, [of.day])


def moment(ctx: Context, choice: str) -> datetime | None:
    """The moment that a button of Later stands for; None for none."""
    now = ctx.desk.now
    if choice in SPANS:
        return now + SPANS[choice]
    at = time_said(choice)
    if at is not None:
        return _today_at(ctx, at)
    if choice != "tonight":
        return None
    return _today_at(ctx, TONIGHT) or now + SPANS["60"]


def _today_at(ctx: Context, at: time) -> datetime | None:
    """That time of today, if it is still ahead."""
    moment = due_at(ctx.person.local(ctx.desk.now).date(), at, ctx.person.tz)
    return moment if moment is not None and moment > ctx.desk.now else None


def _time_typed(ctx: Context) -> bool:
    """Takes a typed time as the answer to when."""
    at, named = time_in(ctx.text), question.fact(ctx, "session")
    of = None if named is None else appointments.get(ctx.conn, ctx.person.id, named)
    if at is None or of is None or not question.is_open(ctx, sessions.subject(of.id)):
        return False
    question.settle(ctx)
    at_time(ctx, of, at)
    return True


def ahead_today(ctx: Context, at: time) -> datetime | None:
    """The moment of today that a time means; at noon “7” is the evening. None: it is over."""
    moment = _today_at(ctx, at)
    if moment is None and at.hour < NOON:
        moment = _today_at(ctx, at.replace(hour=at.hour + NOON))
    return moment


def at_time(ctx: Context, of: Appointment, at: time) -> None:
    """Puts a session off to a time of today."""
    until = ahead_today(ctx, at)
    if until is None:
        ctx.say(cards.over_for_today(ctx.words, of.id, at))
        question.ask(ctx, ASKED, session=of.id)
        return
    put_off(ctx, of, until)
    ctx.say(cards.snoozed(ctx.words, ctx.person.local(until)))


def skip(ctx: Context) -> None:
    """Asks why, or lets the day go: what that means stands on its card then."""
    of = tapped_session(ctx)
    if of is None:
        return
    if of.day > ctx.today:
        day_ahead.skip(ctx, of)
        return
    reason = ctx.args[1] if len(ctx.args) > 1 else None
    if reason is None:
        turn(ctx, of, buttons.skip(ctx.words, of.id))
        question.ask(ctx, WHY, session=of.id)
        return
    if reason not in buttons.REASONS:
        ctx.answer("tap-out-of-date")
        return
    let_go(ctx, of, reason)
    turn(ctx, of)
    after_skip(ctx, of, reason)


def let_go(ctx: Context, of: Appointment, reason: str) -> None:
    """Skips a session for a reason; its cards say so."""
    question.settle(ctx)
    skips.let_go(ctx.desk, of, reason)
    freshen(ctx, [of.day])


def after_skip(ctx: Context, of: Appointment, reason: str) -> None:
    """What follows: of a pain it is asked where."""
    if reason == "pain":
        ctx.args = [str(of.id)]
        pain_taps.hurt_today(ctx)


def unskip(ctx: Context) -> None:
    """Takes a skip back."""
    of = tapped_session(ctx)
    if of is None:
        return
    if of.day > ctx.today:
        day_ahead.unskip(ctx, of)
    else:
        skips.take_back(ctx.desk, of)
        turn(ctx, of)
        freshen(ctx, [of.day])
    ctx.answer("later-unskipped")


TAPS = {"later": later, "skip": skip, "unskip": unskip}
ANSWERS = {ASKED: _time_typed}
