"""The weekly summary of a person: rows → numbers → card, for /week and for the clock."""

from datetime import date, timedelta

from tgbot.cards import week as cards
from tgbot.cards.card import Card
from tgbot.coach import session as sessions
from tgbot.coach import training_days
from tgbot.coach.desk import Desk
from tgbot.coach.exercise_names import ExerciseNames
from tgbot.coach.pain_ahead import known_on
from tgbot.coach.targets import Planned, log_for, planned
from tgbot.store import activities, appointments, plans, workouts
from tgbot.training.streak import monday
from tgbot.training.week import Week, summary
from tgbot.training.workout import Set


def card(desk: Desk, day: date, by_itself: bool) -> Card:
    """The summary of the week that contains a local date.

    `by_itself`: the clock tells it on the week's evening, so what is not done yet that week is
    not to be waited for.
    """
    this = numbers(desk, day)
    next_day, away = next_training_day(desk), paused_days(desk)
    exercises = desk.content.exercises
    shown = cards.Shown(
        week=this,
        names={**sessions.names(desk), **{one.slug: one.name for one in ExerciseNames(desk).own}},
        modes={slug: one.ladder.mode for slug, one in exercises.items()},
        units=desk.person.units,
        today=desk.today,
        has_plan=plans.get(desk.conn, desk.person.id) is not None,
        may_come=not by_itself and next_day is not None and next_day <= this.last,
        next_day=next_day,
        aims=() if next_day is None else _aims(desk, next_day),
        outings=_outings(desk, this),
        away=desk.person.paused_on(desk.today),
        was_away=not this.planned and any(this.first <= one <= this.last for one in away),
        unplanned=_unplanned(desk, this),
    )
    return cards.week(desk.words, shown)


def _unplanned(desk: Desk, week: Week) -> bool:
    """Whether no session was to come in a week: the plan is newer than its training days."""
    made = appointments.since(desk.conn, desk.person.id, "session", week.first)
    return all(of.day > week.last for of in made)


def _outings(desk: Desk, week: Week) -> tuple[cards.Outing, ...]:
    """The week's activities, kind by kind in the order in which they were first done."""
    by_kind: dict[str, tuple[Set, ...]] = {}
    for one in activities.between(desk.conn, desk.person.id, week.first, week.last):
        by_kind[one.kind] = (*by_kind.get(one.kind, ()), *one.sets)
    return tuple(cards.Outing(kind, sets) for kind, sets in by_kind.items())


def numbers(desk: Desk, day: date) -> Week:
    """The numbers of the week that contains a local date, by all that was logged up to its end."""
    first = monday(day)
    log = workouts.between(desk.conn, desk.person.id, date.min, first + timedelta(days=6))
    return summary(log, first, planned_days(desk, first), desk.today, paused_days(desk))


def planned_days(desk: Desk, first: date) -> list[date]:
    """The local dates of a week, from its Monday on, for which the plan had a session.

    A session that the bot itself missed was none, nor was one that was asked for on a rest day,
    or for which it had gone quiet.
    """
    person, last = desk.person, first + timedelta(days=6)
    made = appointments.since(desk.conn, person.id, "session", first)
    none = ("missed", "quiet", *appointments.IDLE)
    return [
        of.day
        for of in made
        if of.day <= last and of.state not in none and not person.paused_on(of.day)
    ]


def paused_days(desk: Desk) -> list[date]:
    """The local dates up to today on which the person was away."""
    return desk.person.breaks.days(desk.today)


def next_training_day(desk: Desk) -> date | None:
    """Today while its session is still to come, else the next day of the plan after it.

    None without a plan, and while the person is away with no end named.
    """
    plan = plans.get(desk.conn, desk.person.id)
    if plan is None or not plan.slots:
        return None
    start = desk.today
    if workouts.logs_on(desk.conn, desk.person.id, start):
        start += timedelta(days=1)
    coming = training_days.next_training_day(desk.conn, desk.person, plan, start)
    return None if coming is None else coming.day


def _aims(desk: Desk, day: date) -> tuple[Planned, ...]:
    """What the session of a day will ask for, without what rests."""
    programme = sessions.programme_of(desk, plans.get(desk.conn, desk.person.id))
    earlier = known_on(desk, log_for(desk, programme.exercises), day)
    coming: dict[str, Planned] = {}
    for slug in programme.exercises:
        plan = planned(desk, desk.content.exercises[slug], earlier, day)
        if not plan.rests:
            coming.setdefault(plan.exercise.slug, plan)
    return tuple(coming.values())
