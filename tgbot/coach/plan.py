"""A person's plan as it stands: programme, days, times, the next session and the coming weeks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import plan as cards
from tgbot.cards.card import Card
from tgbot.cards.plan_ahead import Session
from tgbot.cards.plan_ahead import two_weeks as two_weeks_card
from tgbot.coach import ahead
from tgbot.coach.desk import Desk
from tgbot.coach.plan_of import log_of, plan_of
from tgbot.coach.session import names, programme_of, session
from tgbot.coach.training_days import TrainingDay, training_days, usual_time
from tgbot.store import appointments, plans, workouts
from tgbot.store.people import Person
from tgbot.store.plans import Plan
from tgbot.training.programme import Changes, Programme

PREVIEW_DAYS = 14
A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of a plan; what is None stays as it is.

    `days` keep the times they have, new ones take the usual one; `slots` names each day's time.
    `mine` is what the person makes different in their programme.
    """

    programme: str | None = None
    days: frozenset[int] | None = None
    slots: Mapping[int, time] | None = None
    at: time | None = None
    mine: Changes | None = None


def card(
    desk: Desk,
    *,
    changed: bool = False,
    fewer: Mapping[int, time] = cards.NO_DAYS,
    undoes: bool = False,
) -> Card | None:
    """The plan with its buttons; None where there is no plan yet.

    `fewer` are days of before, with their time: a tap brings them back. `undoes` offers to take
    back what was changed.
    """
    now = shown(desk)
    if now is None:
        return None
    return cards.plan(desk.words, now, changed=changed, fewer=fewer, undoes=undoes)


def shown(desk: Desk) -> cards.Shown | None:
    """What there is to show of the plan; None where there is no plan yet."""
    plan = plans.get(desk.conn, desk.person.id)
    if plan is None:
        return None
    coming = next_session(desk)
    programme = programme_of(desk, plan)
    return cards.Shown(
        programme=programme,
        exercises=_names(desk, programme),
        slots=plan.slots,
        next=None if coming is None else (coming.day, coming.at),
        away=desk.person.breaks.on(desk.today),
        holidays=desk.person.breaks.ahead(desk.today),
        at_night=at_night(desk.person, plan),
    )


def at_night(person: Person, plan: Plan) -> tuple[time, ...]:
    """The times of a plan that lie within the person's quiet hours: asked for, so they hold."""
    quiet = person.quiet
    if quiet is None:
        return ()
    return tuple(sorted({at for at in plan.slots.values() if quiet.covers(at)}))


def two_weeks(desk: Desk) -> Card | None:
    """The sessions of the coming two weeks; None where there is no plan yet."""
    now, plan = shown(desk), plans.get(desk.conn, desk.person.id)
    if now is None or plan is None:
        return None
    known = appointments.since(desk.conn, desk.person.id, "session", desk.today)
    let_go = {one.day for one in known if one.state == "skipped"}
    sessions = [
        Session(one.day, one.at, desk.person.paused_on(one.day), one.moved_from, one.day in let_go)
        for one in training_days(desk.conn, desk.person, plan, desk.today, PREVIEW_DAYS)
        if one.due_at > desk.now
    ]
    # What stands in for an exercise is what the session's card will name.
    log, known_ones = log_of(desk), desk.content.exercises
    each = [plan_of(desk, known_ones[slug], log) for slug in now.programme.exercises]
    return two_weeks_card(desk.words, now, sessions, each)


def put(desk: Desk, change: Change) -> None:
    """Changes the plan, or makes one, and the appointments of the days ahead with it.

    Raises:
        ValueError: the plan would have no training day.
    """
    before = plans.get(desk.conn, desk.person.id)
    slots = _slots({} if before is None else before.slots, change)
    if not slots:
        raise ValueError("A plan needs at least one training day; say which.")
    programme = change.programme or programme_of(desk, before).slug
    mine = {} if before is None else dict(before.changes)
    if change.mine is not None:
        mine[programme] = change.mine
    plans.put(desk.conn, desk.person.id, Plan(programme, slots, mine))
    ahead.replan(desk)


def next_session(desk: Desk) -> TrainingDay | None:
    """The next reminder that is still to come, behind a break too.

    None without a plan, during a break without an end, or where none is found in the weeks
    after it.
    """
    plan, person = plans.get(desk.conn, desk.person.id), desk.person
    first = None if plan is None else person.breaks.back_on(desk.today)
    told = set() if first is None else _told_already(desk, first)
    while plan is not None and first is not None:
        coming = training_days(desk.conn, person, plan, first, 2 * A_WEEK)
        open_ones = [one for one in coming if one.day not in told and one.due_at > desk.now]
        for one in open_ones:
            if not person.paused_on(one.day):
                return one
        first = person.breaks.back_on(open_ones[0].day) if open_ones else None
    return None


def _told_already(desk: Desk, since: date) -> set[date]:
    """The days whose card is no longer awaited: sent, done or skipped before its time."""
    found = appointments.since(desk.conn, desk.person.id, "session", since)
    told = {one.day for one in found if one.state not in ("waiting", *appointments.IDLE)}
    today = next((one for one in found if one.day == desk.today), None)
    if today is None or not workouts.on(desk.conn, desk.person.id, desk.today):
        return told
    # Who has trained before its time is not reminded any more.
    return told | ({desk.today} if session(desk, today).begun else set())


def _slots(before: Mapping[int, time], change: Change) -> dict[int, time]:
    slots = dict(before)
    if change.days is not None:
        usual = usual_time(before)
        slots = {day: before.get(day, usual) for day in sorted(change.days)}
    if change.slots is not None:
        slots = dict(change.slots)
    return slots if change.at is None else dict.fromkeys(slots, change.at)


def _names(desk: Desk, programme: Programme) -> tuple[str, ...]:
    known = names(desk)
    return tuple(known[slug] for slug in programme.exercises)
