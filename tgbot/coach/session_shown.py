"""A session as its card and the pages of it show it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from tgbot.cards.session_shown import Away, Line, Shown
from tgbot.coach import version
from tgbot.coach.desk import Desk
from tgbot.coach.drill import without_what_hurts
from tgbot.coach.hurt_today import hurt_besides
from tgbot.coach.session_items import Item, Session
from tgbot.coach.training_days import MOVED_FROM, moved_to, next_training_day
from tgbot.store import appointments, plans
from tgbot.store.appointments import Appointment
from tgbot.store.plans import Plan
from tgbot.training.exercise import Exercise


def to_show(
    desk: Desk, of: Session, *, late: Away | None = None, missed: Sequence[date] = ()
) -> Shown:
    """A session as its card and the pages of it show it."""
    facts, day = of.appointment.facts, of.appointment.day
    lines = tuple(line for item in of.items for line in _lines(desk, item))
    went = moved_to(desk.conn, desk.person, of.appointment)
    return Shown(
        appointment=of.appointment.id,
        day=day,
        programme=without_what_hurts(desk, of.programme, of.appointment.day),
        lines=lines,
        hurt=hurt_besides(desk, day, {line.of.slug for line in lines}),
        names=desk.library.called(desk.words.language),
        units=desk.person.units,
        is_today=day == desk.today,
        skipped=facts.get("why", "") if of.appointment.state == "skipped" else None,
        late=late,
        missed=tuple(missed),
        version=facts.get("version"),
        minutes=warm_up_minutes(desk, of) + version.minutes([item.plan for item in of.items]),
        moved_to=went,
        moved_from=_day(facts.get(MOVED_FROM)),
        next_date=_following(desk, of),
        snoozed=_snoozed(desk, of.appointment),
        short=tuple(version.short_ones(of.left, warm_up_minutes(desk, of))),
        plain=desk.person.detail == "short",
        away=desk.person.paused_on(went or desk.today),
        told=any(item.hurt for item in of.items),
    )


def _snoozed(desk: Desk, of: Appointment) -> datetime | None:
    waiting = (
        one.due_at
        for one in appointments.since(desk.conn, desk.person.id, "snooze", of.day)
        if one.state == "waiting" and one.due_at > desk.now and one.facts.get("session") == of.id
    )
    moment = next(waiting, None)
    return None if moment is None else desk.person.local(moment)


def warm_up_minutes(desk: Desk, of: Session) -> int:
    """How long the warm-up takes that comes before a session."""
    drill = desk.content.exercises.get(of.programme.warm_up or "")
    return 0 if drill is None else drill.minutes


def _following(desk: Desk, of: Session) -> date | None:
    """The next session, told where this one was let go."""
    plan = plans.get(desk.conn, desk.person.id)
    skipped = of.appointment.state == "skipped"
    return next_day(desk, plan) if skipped and plan is not None else None


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)


def _lines(desk: Desk, item: Item) -> list[Line]:
    """A line for each exercise that was done of an item, with its own sets and pain.

    What hurt and what took its place are one item, and were done one after the other.
    """
    done_of = dict.fromkeys(one.exercise for one in item.done)
    return [
        _line(item, desk.content.exercises[slug]) for slug in done_of or (item.plan.exercise.slug,)
    ]


def _line(item: Item, of: Exercise) -> Line:
    done = tuple(one for one in item.done if one.exercise == of.slug)
    pains = tuple(one.pain for one in item.hurt if one.pain is not None and one.exercise == of.slug)
    stopped = item.plan.because.action == "stop"
    half = item.half if of is item.plan.exercise else 0
    return Line(item.plan, done, of, pains, item.asks, stopped, half)


def next_day(desk: Desk, plan: Plan) -> date | None:
    """The next training day after today."""
    tomorrow = desk.today + timedelta(days=1)
    coming = next_training_day(desk.conn, desk.person, plan, tomorrow)
    return None if coming is None else coming.day
