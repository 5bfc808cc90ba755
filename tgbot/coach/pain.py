"""What the coach knows of pain: what is too much, where it may be, and what it may come from."""

from tgbot.cards.session import speaks_of_pain
from tgbot.coach import session as sessions
from tgbot.coach.desk import Desk
from tgbot.coach.targets import Planned, log_for, planned
from tgbot.store import plans, workouts
from tgbot.training.exercise import Exercise
from tgbot.training.progression.pain import RED
from tgbot.training.workout import Pain


def too_much(pain: Pain) -> bool:
    """Whether a pain stops the exercise: five and more of ten, or sharp."""
    return pain.sharp or (pain.score or 0) >= RED


def sites(desk: Desk, exercise: Exercise) -> list[str]:
    """The parts of the body to choose from: those that the exercise minds, then all others'."""
    mine = sorted(exercise.ladder.caution_sites)
    others = {site for one in desk.content.exercises.values() for site in one.ladder.caution_sites}
    return [*mine, *sorted(others - set(mine))]


def suspects(desk: Desk) -> list[Exercise]:
    """The exercises that a pain most likely comes from: done today, else planned for today."""
    known = desk.content.exercises
    done = [slug for slug in workouts.on(desk.conn, desk.person.id, desk.today) if slug in known]
    return [known[slug] for slug in dict.fromkeys([*done, *(one.slug for one in _plan(desk))])]


def _plan(desk: Desk) -> list[Exercise]:
    programme = sessions.programme_of(desk, plans.get(desk.conn, desk.person.id))
    log = log_for(desk, programme.exercises)
    return [
        planned(desk, desk.content.exercises[slug], log, desk.today).exercise
        for slug in programme.exercises
    ]


def easier(desk: Desk, exercise: Exercise) -> str | None:
    """The slug of what stands in for an exercise now; None where it rests or stands itself."""
    plan = plan_for(desk, exercise)
    return None if plan.rests or plan.exercise is exercise else plan.exercise.slug


def plan_for(desk: Desk, exercise: Exercise) -> Planned:
    """What is next in an exercise today."""
    return planned(desk, exercise, log_for(desk, [exercise.slug]), desk.today)


def minded(desk: Desk) -> list[Planned]:
    """What is next in those exercises of the programme that a pain shapes now."""
    programme = sessions.programme_of(desk, plans.get(desk.conn, desk.person.id))
    log = log_for(desk, programme.exercises)
    known = desk.content.exercises
    every = [planned(desk, known[slug], log, desk.today) for slug in programme.exercises]
    return [plan for plan in every if speaks_of_pain(plan)]


def last_pain(desk: Desk, plan: Planned) -> Pain | None:
    """The newest pain of an exercise or of what stands in for it."""
    slugs = dict.fromkeys((plan.meant.slug, plan.of.slug, plan.exercise.slug))
    log = workouts.of_exercises(desk.conn, desk.person.id, list(slugs))
    hurt = [
        one for rows in log.values() for one in rows if one.pain is not None and one.pain.score != 0
    ]
    newest = max(hurt, key=lambda one: (one.date, one.logged_at), default=None)
    return None if newest is None else newest.pain


def answers_for(plan: Planned, free: bool) -> Exercise:
    """The exercise that an answer to “how is it now?” is filed under.

    Pain belongs to what is about to be done. That nothing hurts belongs to what had stopped: under
    the easier version it would count as one of the pain-free sessions that bring it back.
    """
    stopped = plan.because.action in ("stop", "regress") and plan.reason.key != "prerequisite"
    return plan.of if free and stopped else plan.exercise
