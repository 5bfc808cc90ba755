"""/plan in words, what is asked where only a part of the day was said, and typed answers."""

from datetime import time

from tgbot.cards import pickers
from tgbot.cards import plan as cards
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT, show
from tgbot.chat.plan import change_plan, slots_of
from tgbot.chat.plan_words import HourOpen, read
from tgbot.chat.typed.times import may_be_reps, time_in
from tgbot.coach.plan import Change

NOON = 12


def in_words(ctx: Context, said: str) -> None:
    """Changes the plan by days, times and a programme as they were typed."""
    change = read(ctx.desk, said)
    if isinstance(change, str):
        ctx.say(cards.not_understood(ctx.words, change, slots_of(ctx)), subject=SUBJECT)
    elif isinstance(change, HourOpen):
        ask_hour(ctx, change)
    else:
        change_plan(ctx, change, fewer=_fewer(ctx, change))


def _fewer(ctx: Context, change: Change) -> dict[int, time]:
    """The days that a plan loses by a time for some of them: perhaps it was for those alone."""
    slots = slots_of(ctx)
    told = set(change.slots or ())
    lost = {day: at for day, at in slots.items() if day not in told}
    return lost if told and told < set(slots) and len(set(lost.values())) == 1 else {}


def ask_hour(ctx: Context, said: HourOpen) -> None:
    """Asks for the hour of the evening, say; other days than those that were named stay."""
    slots = slots_of(ctx)
    if not slots and not said.days:
        change_plan(ctx, Change(said.programme))
        return
    days = said.days or frozenset(slots)
    stay = {day: at for day, at in slots.items() if day not in days} if days < set(slots) else {}
    card = cards.hours(ctx.words, said.part, days, stay, said.programme or "")
    show(ctx, card)
    code = pickers.days_code(days)
    question.ask(ctx, "plan-hour", part=said.part, days=code, programme=said.programme)


def offer(ctx: Context, days: frozenset[int], at: time | None) -> bool:
    """Asks whether days are the training days from now on; False where there is no plan yet."""
    slots = slots_of(ctx)
    if not slots:
        return False
    show(ctx, cards.from_now_on(ctx.words, days, at, slots))
    return True


def at_hour(ctx: Context) -> None:
    """A tap: the hour of the days that were named."""
    days, at = pickers.days_said((*ctx.args, "")[0]), pickers.time_said((*ctx.args, "", "")[1])
    programme = (*ctx.args, "", "", "")[2] or None
    known = programme is None or programme in ctx.desk.content.programmes
    if not days or at is None or not known:
        ctx.answer("tap-out-of-date")
    else:
        _put_at(ctx, days, at, programme)


def more(ctx: Context) -> None:
    """A tap: more training days, at a time of their own."""
    days, at = pickers.days_said((*ctx.args, "")[0]), pickers.time_said((*ctx.args, "", "")[1])
    slots = slots_of(ctx)
    if not days or at is None or not slots:
        ctx.answer("tap-out-of-date")
    else:
        change_plan(ctx, Change(slots={**slots, **dict.fromkeys(days, at)}))


def _put_at(ctx: Context, days: frozenset[int], at: time, programme: str | None) -> None:
    """Those days at that time: besides the others where all are in the plan, else instead."""
    slots = slots_of(ctx)
    told = dict.fromkeys(sorted(days), at)
    slots = {**slots, **told} if days <= set(slots) else told
    change_plan(ctx, Change(programme, slots=slots))


def _answered(ctx: Context) -> bool:
    """Takes typed days, times or a programme as the answer to what was asked."""
    change = read(ctx.desk, ctx.text) if question.is_open(ctx) else ""
    if isinstance(change, str):
        return False
    if may_be_reps(ctx.text) and not _asks_for_a_time(ctx):
        return False
    if isinstance(change, HourOpen):
        ask_hour(ctx, change)
    else:
        change_plan(ctx, change)
    return True


def _asks_for_a_time(ctx: Context) -> bool:
    return (ctx.person.waiting or {}).get("ask") == "plan-time"


def _hour_answered(ctx: Context) -> bool:
    """Takes a typed time as the hour that was asked for; “7” in the evening is 19:00."""
    at = time_in(ctx.text)
    if at is None or not question.is_open(ctx):
        return False
    part, days = question.fact(ctx, "part"), pickers.days_said(question.fact(ctx, "days"))
    programme = question.fact(ctx, "programme")
    if part != "mornings" and 0 < at.hour < NOON:
        at = at.replace(hour=at.hour + NOON)
    _put_at(ctx, days or frozenset(), at, programme)
    return True


def _day_time_answered(ctx: Context) -> bool:
    """Takes a typed time for the one day that was asked about."""
    at, day = time_in(ctx.text), question.fact(ctx, "day")
    slots = slots_of(ctx)
    if at is None or day not in slots or not question.is_open(ctx):
        return False
    change_plan(ctx, Change(slots={**slots, day: at}))
    return True


TAPS = {"plan-hour": at_hour, "plan-more": more}
ANSWERS = {
    "plan-programme": _answered,
    "plan-days": _answered,
    "plan-time": _answered,
    "plan-day-time": _day_time_answered,
    "plan-hour": _hour_answered,
}
