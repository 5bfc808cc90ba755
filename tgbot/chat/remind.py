"""“Remind me at 8”: asked whether it is for once, or for every training day from now on."""

import re
from datetime import date, datetime, time

from tgbot.cards import remind as cards
from tgbot.cards.pickers import time_said
from tgbot.chat import later, move, plan_typed, settings_days
from tgbot.chat import plan as plan_panels
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.plan_words import HourOpen
from tgbot.chat.settings_words import set_in_words
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.put_off import put_off_in
from tgbot.chat.typed.words import pieces_of, words
from tgbot.coach import move as moves
from tgbot.coach import plan as plans_of
from tgbot.coach import session as sessions
from tgbot.coach.plan import Change
from tgbot.coach.training_days import is_training_day
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment
from tgbot.training.occurrence import due_at

NOON = 12
_EXACT = re.compile(r"\d[:.]\d|\b0\d")


def takes(ctx: Context) -> bool:
    """Asks what a time to be reminded at is for; False where a text says no such."""
    wish = put_off_in(ctx.text)
    if ctx.about is not None or wish is None or not wish.daily:
        return False
    if wish.evening:
        plan_typed.ask_hour(ctx, HourOpen("evenings", frozenset(), None))
        return True
    day, at = (None, wish.at) if wish.kind == "later" else move.day_in(wish.day, ctx.today)
    if wish.kind == "move" and day is None:
        return False
    if at is None:
        ctx.args = []
        settings_days.time(ctx)
    else:
        ask(ctx, at, day, unsure=_may_be_evening(ctx.text, at))
    return True


def ask(ctx: Context, at: time, day: date | None = None, *, unsure: bool = False) -> None:
    """Asks whether a time is for the next training day (or that one), or for all of them.

    `unsure` offers the same hour after noon as well.
    """
    plan = plans.get(ctx.conn, ctx.person.id)
    if plan is None:
        plan_panels.change_plan(ctx, Change(at=at))
        return
    today = None if day not in (None, ctx.today) else _today(ctx, at)
    once = day or _next(ctx)
    moment = None if once is None else due_at(once, at, ctx.person.tz)
    trains = once is not None and is_training_day(ctx.conn, ctx.person, once)
    ahead = moment is not None and moment > ctx.desk.now
    instead = at.replace(hour=at.hour + NOON) if unsure else None
    card = cards.once_or_daily(
        ctx.words, at, plan.slots, today, once if trains and ahead else None, instead
    )
    show(ctx, card)


def on_days(ctx: Context, text: str) -> bool:
    """“At 8 on mondays”: another time of those days; a day that is none of the plan's is asked."""
    said, plan = plan_in(text), plans.get(ctx.conn, ctx.person.id)
    if said is None or not said.slots or said.programme_words:
        return False
    slots = {day: at or said.time for day, at in said.slots.items()}
    told = {day: at for day, at in slots.items() if at is not None}
    if len(told) < len(slots):
        return False
    if plan is not None and set(told) <= set(plan.slots):
        settings_days.set_days_or_time(ctx, Change(slots={**plan.slots, **told}))
        return True
    if plan is None or len(told) > 1:
        return set_in_words(ctx, "time", text)
    [(day, at)] = told.items()
    ctx.say(cards.no_training_day(ctx.words, day, at, plan.slots), subject=SUBJECT)
    return True


def comes_today(ctx: Context, of: Appointment, moment: datetime) -> bool:
    """Lets today's card come at another moment of today; False where it came already."""
    at = moment.time().replace(second=0, microsecond=0)
    waits = of.state == "waiting" and of.due_at > ctx.desk.now and of.day == moment.date()
    if not waits or not moves.at_once(ctx.desk, of.day, at):
        return False
    ctx.say(cards.once(ctx.words, of.day, at, usual=False), subject=SUBJECT)
    return True


def _today(ctx: Context, at: time) -> tuple[int, time] | None:
    """Today's session, if its card came already and may come again at that time; and which."""
    of = appointments.find(ctx.conn, ctx.person.id, "session", ctx.today.isoformat())
    if of is None and is_training_day(ctx.conn, ctx.person, ctx.today):
        of = sessions.todays(ctx.desk)
    until = later.ahead_today(ctx, at)
    if of is None or until is None or of.state in ("withdrawn", "skipped"):
        return None
    if _next(ctx) == ctx.today or not sessions.session(ctx.desk, of).left:
        return None
    return of.id, ctx.person.local(until).time()


def _next(ctx: Context) -> date | None:
    coming = plans_of.next_session(ctx.desk)
    return None if coming is None else coming.day


def _may_be_evening(text: str, at: time) -> bool:
    """Whether “at 6” may as well be six in the evening."""
    said = pieces_of(text)
    told = any(words().at(said, place, "morning") for place in range(len(said)))
    return 0 < at.hour < NOON and not told and _EXACT.search(text) is None


def remind(ctx: Context) -> None:
    """A tap: it was the hour after noon."""
    at = time_said(ctx.args[0]) if ctx.args else None
    if at is None:
        ctx.answer("tap-out-of-date")
    else:
        ask(ctx, at)


def once(ctx: Context) -> None:
    """A tap: the card of one training day comes at another time, or at its usual one again."""
    day, at = _day_said(ctx.args[0] if ctx.args else ""), time_said((*ctx.args, "", "")[1])
    usual = ctx.args[1:] == ["usual"]
    if day is None or (at is None and not usual) or not moves.at_once(ctx.desk, day, at):
        ctx.answer("tap-out-of-date")
        return
    freshen(ctx, [day])
    coming = plans_of.next_session(ctx.desk)
    usual_at = coming.at if coming is not None and coming.day == day else None
    show(ctx, cards.once(ctx.words, day, at or usual_at, usual=usual))


def _day_said(code: str) -> date | None:
    try:
        return date.fromisoformat(code) if code.isdecimal() else None
    except ValueError:
        return None


TAPS = {"remind": remind, "once": once}
