"""Later and Skip on a session card: a snooze that survives restarts, and a day let go."""

from datetime import date, datetime, time, timedelta

from tgbot.cards import later as cards
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.today import tapped_session
from tgbot.coach import session as sessions
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment
from tgbot.training.occurrence import due_at

SPANS = {"10": timedelta(minutes=10), "60": timedelta(hours=1)}
TONIGHT = time(19, 0)
REASONS = ("tired", "ill", "pain", "no-time")


def later(ctx: Context) -> None:
    """Offers when to come again, or puts the session off to then."""
    of = tapped_session(ctx)
    if of is None:
        return
    if len(ctx.args) < 2:
        ctx.say(cards.when_again(ctx.words, of.id))
        return
    moment = _moment(ctx, ctx.args[1])
    if moment is None:
        ctx.answer("tap-out-of-date")
        return
    if of.state == "skipped":
        _take_back(ctx, of)
    appointments.clear_snoozes(ctx.conn, ctx.person.id, of.id)
    slot = f"{ctx.today.isoformat()}:{of.id}:{int(moment.timestamp())}"
    facts = {"session": of.id}
    appointments.make(ctx.conn, ctx.person.id, "snooze", slot, moment, facts=facts)
    ctx.rewrite_tapped(cards.snoozed(ctx.words, ctx.person.local(moment)))


def _moment(ctx: Context, choice: str) -> datetime | None:
    now = ctx.desk.now
    if choice in SPANS:
        return now + SPANS[choice]
    if choice != "tonight":
        return None
    evening = due_at(ctx.person.local(now).date(), TONIGHT, ctx.person.tz)
    return evening if evening is not None and evening > now else now + SPANS["60"]


def skip(ctx: Context) -> None:
    """Asks why, or lets the day go and says what that means."""
    of = tapped_session(ctx)
    if of is None:
        return
    reason = ctx.args[1] if len(ctx.args) > 1 else None
    if reason is None:
        ctx.say(cards.why_skip(ctx.words, of.id))
        return
    if reason not in REASONS:
        ctx.answer("tap-out-of-date")
        return
    appointments.clear_snoozes(ctx.conn, ctx.person.id, of.id)
    appointments.mark(ctx.conn, of.id, "skipped", facts={**of.facts, "why": reason})
    freshen(ctx, [of.day])
    card = cards.skipped(ctx.words, of.id, reason, _next_date(ctx), _safety(ctx, of))
    ctx.rewrite_tapped(card)


def unskip(ctx: Context) -> None:
    """Takes a skip back."""
    of = tapped_session(ctx)
    if of is not None:
        _take_back(ctx, of)
        ctx.answer("later-unskipped")


def _take_back(ctx: Context, of: Appointment) -> None:
    """Makes a skipped session one that counts again; its reminder, where that is ahead, comes."""
    appointments.mark(ctx.conn, of.id, "waiting" if of.due_at > ctx.desk.now else "sent")
    freshen(ctx, [of.day])


def _next_date(ctx: Context) -> date | None:
    plan = plans.get(ctx.conn, ctx.person.id)
    return None if plan is None else sessions.next_day(ctx.desk, plan)


def _safety(ctx: Context, of: Appointment) -> str:
    items = sessions.session(ctx.desk, of).items
    return items[0].plan.meant.text(ctx.person.language).safety_line if items else ""


TAPS = {"later": later, "skip": skip, "unskip": unskip}
