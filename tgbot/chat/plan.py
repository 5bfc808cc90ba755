"""/plan: the programme, the training days and their times, with buttons or in words."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from tgbot.cards import pickers
from tgbot.cards import plan as cards
from tgbot.chat import question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.coach import plan as coach
from tgbot.coach.plan import Change
from tgbot.coach.session import programme_of
from tgbot.store import plans
from tgbot.training.programme import Programme


def show_plan(ctx: Context) -> None:
    """Shows the plan; where there is none, suggests a programme and asks for the days."""
    card = coach.card(ctx.desk)
    if card is None:
        _ask_first_days(ctx, _with_draft(ctx, Change()))
    else:
        question.settle(ctx)
        show(ctx, card)


def change_plan(
    ctx: Context,
    change: Change,
    *,
    fewer: Mapping[int, time] = cards.NO_DAYS,
    before: Mapping[str, Any] | None = None,
) -> None:
    """Changes the plan and shows it; asks for what a first plan still lacks.

    `fewer` are days that are lost by it and may be wanted all the same; `before` is what the
    exercises were, for the way back.
    """
    is_first = plans.get(ctx.conn, ctx.person.id) is None
    if is_first:
        change = _with_draft(ctx, change)
        if change.days is None and change.slots is None:
            _ask_first_days(ctx, change)
            return
    ctx.change_plan(change)
    freshen(ctx, [ctx.today])
    question.settle(ctx)
    if is_first and change.at is None and change.slots is None:
        ask_time(ctx)
        return
    card = coach.card(ctx.desk, changed=True, fewer=fewer, undoes=before is not None)
    if card is not None:
        show(ctx, card, facts=before)


def programme(ctx: Context) -> None:
    """A tap: lists the programmes, or takes one."""
    slug = ctx.args[0] if ctx.args else None
    known = ctx.desk.content.programmes
    if slug is None:
        has = plans.get(ctx.conn, ctx.person.id)
        show(ctx, cards.programmes(ctx.words, known.values(), has.programme if has else None))
        question.ask(ctx, "plan-programme", **_draft(ctx))
    elif slug in known:
        change_plan(ctx, Change(programme=slug))
    else:
        ctx.answer("tap-out-of-date")


def days(ctx: Context) -> None:
    """A tap: asks for the days, or takes them; each toggle of a plan counts at once."""
    code = ctx.args[-1] if ctx.args else None
    if code is None:
        _show_days(ctx, frozenset(slots_of(ctx)))
        return
    said, toggled = pickers.days_said(code), ctx.args[0] == "pick"
    if said is None or not (said or toggled):
        ctx.answer("tap-out-of-date")
    elif not toggled:
        change_plan(ctx, Change(days=said))
    else:
        if said and slots_of(ctx):
            ctx.change_plan(Change(days=said))
            freshen(ctx, [ctx.today])
        _show_days(ctx, said)


def choose_time(ctx: Context) -> None:
    """A tap: asks for the time of all training days, or takes it."""
    if not ctx.args:
        ask_time(ctx)
        return
    at = pickers.time_said(ctx.args[0])
    if at is None:
        ctx.answer("tap-out-of-date")
    else:
        change_plan(ctx, Change(at=at))


def ask_time(ctx: Context) -> None:
    """Asks for the time of all training days; without a plan for its days first."""
    slots = slots_of(ctx)
    if not slots:
        _ask_first_days(ctx, Change())
        return
    pick = pickers.time_picker(ctx.words, "plan-time").buttons
    show(ctx, cards.times(ctx.words, slots, pick))
    question.ask(ctx, "plan-time")


def choose_day_time(ctx: Context) -> None:
    """A tap: asks for the time of one training day, or takes it."""
    day = pickers.days_said(ctx.args[0]) if ctx.args else None
    slots = slots_of(ctx)
    if day is None or len(day) != 1 or not day <= set(slots):
        ctx.answer("tap-out-of-date")
        return
    [one] = day
    at = pickers.time_said(ctx.args[1]) if len(ctx.args) > 1 else None
    if at is not None:
        change_plan(ctx, Change(slots={**slots, one: at}))
        return
    pick = pickers.time_picker(ctx.words, f"plan-day-time:{one}").buttons
    show(ctx, cards.times(ctx.words, slots, pick, only=one))
    question.ask(ctx, "plan-day-time", day=one)


def two_weeks(ctx: Context) -> None:
    """A tap: the sessions of the coming two weeks."""
    card = coach.two_weeks(ctx.desk)
    if card is None:
        _ask_first_days(ctx, Change())
    else:
        show(ctx, card)


def _show_days(ctx: Context, chosen: frozenset[int]) -> None:
    """The days to toggle, with the plan as it is by now."""
    pick = pickers.days_picker(ctx.words, chosen, "plan-days").buttons
    shown = coach.shown(ctx.desk)
    if shown is None:
        show(ctx, cards.first(ctx.words, _suggested(ctx, question.fact(ctx, "programme")), pick))
        return
    show(ctx, cards.days(ctx.words, shown, pick))
    question.ask(ctx, "plan-days")


def _ask_first_days(ctx: Context, draft: Change) -> None:
    """Asks for the days of a first plan; what was said of it so far waits with the question."""
    show(ctx, cards.first(ctx.words, _suggested(ctx, draft.programme)))
    at = None if draft.at is None else draft.at.isoformat("minutes")
    question.ask(ctx, "plan-days", programme=draft.programme, time=at)


def _suggested(ctx: Context, slug: str | None) -> Programme:
    """The programme that was chosen for a first plan, else the one to try first."""
    chosen = ctx.desk.content.programmes.get(slug or "")
    return chosen or programme_of(ctx.desk, None)


def _with_draft(ctx: Context, change: Change) -> Change:
    """A change of a plan that is not there yet, with what was said of it before."""
    programme, at = _draft(ctx).values()
    if programme in ctx.desk.content.programmes:
        change = replace(change, programme=change.programme or programme)
    if at is not None and change.slots is None and change.at is None:
        change = replace(change, at=time.fromisoformat(at))
    return change


def _draft(ctx: Context) -> dict[str, Any]:
    """What was said so far of a plan that is not there yet."""
    return {name: question.fact(ctx, name) for name in ("programme", "time")}


def slots_of(ctx: Context) -> dict[int, time]:
    """The training days and their times; none without a plan."""
    has = plans.get(ctx.conn, ctx.person.id)
    return {} if has is None else has.slots


TAPS = {
    "plan": show_plan,
    "plan-programme": programme,
    "plan-days": days,
    "plan-time": choose_time,
    "plan-day-time": choose_day_time,
    "plan-ahead": two_weeks,
}
