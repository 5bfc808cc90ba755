"""Several sessions at once in words: “skip this week”, “skip monday and wednesday”."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from tgbot.cards import several_days as cards
from tgbot.cards.card import Card
from tgbot.chat import later, question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.typed.put_off import PutOff
from tgbot.chat.typed.several import days_listed
from tgbot.coach import plan as plans_of
from tgbot.coach import several_days as coach
from tgbot.coach import skips
from tgbot.coach.day_ahead import time_of
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment

SUBJECT = "several"
WAYS, WHY = "ways", "why"
"""What such a message keeps: for each of its buttons the sessions that it lets go, and why."""


def takes(ctx: Context, wish: PutOff) -> bool:
    """Lets several sessions go at once, or says that there are none; False: not asked for."""
    listed = () if wish.several else days_listed(wish.of, ctx.today)
    if not (wish.several or listed) or plans.get(ctx.conn, ctx.person.id) is None:
        return False
    question.settle(ctx)
    if wish.several is None:
        _listed(ctx, listed, wish)
    elif wish.several.week is not None:
        _let_go(ctx, coach.of_week(ctx.desk, wish.several.week), reason=wish.reason)
    else:
        _let_go(ctx, coach.coming(ctx.desk, wish.several.count), reason=wish.reason)
    return True


def _listed(ctx: Context, days: Sequence[date], wish: PutOff) -> None:
    """Days by name; where one may be today as well as a week ahead, it is asked."""
    a_week_ahead = ctx.today + timedelta(weeks=1)
    dated = any(letter.isdigit() for letter in wish.of)
    ways = [days]
    if a_week_ahead in days and not dated and coach.to_come(ctx.desk, [ctx.today]):
        ways = [[ctx.today, *(day for day in days if day != a_week_ahead)], days]
    found = [coach.to_come(ctx.desk, way) for way in ways]
    if len(found) == 1:
        _let_go(ctx, found[0], days, wish.reason)
        return
    shown = [[of.day for of in way] for way in found]
    card = cards.which(ctx.words, shown, ctx.today, a_week_ahead)
    kept = {WAYS: [[of.id for of in way] for way in found], WHY: wish.reason}
    ctx.say(card, subject=SUBJECT, facts=kept)


def _let_go(
    ctx: Context, sessions: Sequence[Appointment], named: Sequence[date] = (), reason: str = ""
) -> None:
    for of in sessions:
        skips.let_go(ctx.desk, of, reason)
    days = [of.day for of in sessions]
    freshen(ctx, days)
    coming = plans_of.next_session(ctx.desk)
    following = None if coming is None else (coming.day, coming.at)
    if not days:
        ctx.say(cards.none_left(ctx.words, following))
        return
    others = [day for day in named if day not in days]
    _show(ctx, cards.skipped(ctx.words, days, others, following), sessions)
    for of in sessions:
        if of.day == ctx.today:
            later.after_skip(ctx, of, reason)


def skip(ctx: Context) -> None:
    """A tap: the sessions of that button are let go."""
    way = number(ctx.args[0]) if ctx.args else None
    sessions = coach.to_come(ctx.desk, [of.day for of in _kept(ctx, way or 0)])
    if sessions:
        _let_go(ctx, sessions, reason=_facts(ctx).get(WHY, ""))
    else:
        ctx.answer("tap-out-of-date")


def unskip(ctx: Context) -> None:
    """A tap: those that were let go count again."""
    sessions = [of for of in _kept(ctx, 0) if of.state == "skipped"]
    if not sessions:
        ctx.answer("tap-out-of-date")
        return
    for of in sessions:
        skips.take_back(ctx.desk, of)
    freshen(ctx, [of.day for of in sessions])
    back = [(of.day, time_of(ctx.desk, of.day)) for of in sessions]
    _show(ctx, cards.back_on(ctx.words, back), sessions)
    ctx.answer("later-unskipped")


def _kept(ctx: Context, way: int) -> list[Appointment]:
    """The sessions that the tapped message keeps for one of its buttons."""
    ways = _facts(ctx).get(WAYS, [])
    found = (
        appointments.get(ctx.conn, ctx.person.id, named)
        for named in (ways[way] if way < len(ways) else [])
    )
    return [of for of in found if of is not None]


def _facts(ctx: Context) -> dict[str, Any]:
    facts = None if ctx.about is None else ctx.about.facts
    return facts if isinstance(facts, dict) else {}


def _show(ctx: Context, card: Card, sessions: Sequence[Appointment]) -> None:
    """In the place of what was tapped, else below what was typed."""
    facts = {WAYS: [[of.id for of in sessions]]}
    if ctx.tap is None:
        ctx.say(card, subject=SUBJECT, facts=facts)
    else:
        ctx.rewrite_tapped(card, subject=SUBJECT, facts=facts)


TAPS = {"skips": skip, "unskips": unskip}
