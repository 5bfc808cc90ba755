"""A programme as one person follows it: with what they added, left out or swapped."""

from dataclasses import replace

from tgbot.coach.desk import Desk
from tgbot.coach.equipment import GYM, Equipment
from tgbot.content import Content
from tgbot.store.plans import Plan
from tgbot.training.exercise import Exercise
from tgbot.training.programme import Changes, Programme

SHORTEST = 5


def followed(content: Content, programme: Programme, plan: Plan) -> Programme:
    """The programme with the person's own changes, its minutes reckoned anew.

    What the content no longer has is passed over; where nothing would be left, it stays whole.
    """
    changes = plan.changes.get(programme.slug)
    if not changes:
        return programme
    known = content.exercises
    mine = tuple(slug for slug in changes.exercises(programme) if slug in known)
    return with_exercises(content, programme, mine) if mine else programme


def with_exercises(content: Content, programme: Programme, slugs: tuple[str, ...]) -> Programme:
    """The programme with these exercises in the place of its own."""
    more = sum(content.exercises[slug].minutes for slug in set(slugs) - set(programme.exercises))
    less = sum(content.exercises[slug].minutes for slug in set(programme.exercises) - set(slugs))
    minutes = max(SHORTEST, programme.minutes + more - less)
    return replace(programme, exercises=slugs, minutes=minutes)


def changes_of(plan: Plan | None) -> Changes:
    """What the person changed in the programme that they follow."""
    return Changes() if plan is None else plan.changes.get(plan.programme, Changes())


def addable(desk: Desk, programme: Programme) -> list[Exercise]:
    """The exercises that a person might add: not in the session yet, and with what they have."""
    return [
        one
        for slug, one in desk.content.exercises.items()
        if slug not in programme.exercises and one.role == "exercise" and fits(desk, one)
    ]


def alternatives(desk: Desk, programme: Programme, exercise: Exercise) -> list[Exercise]:
    """What may stand in the place of an exercise, the likeliest first.

    Those that its content names, then easier and harder ones, those of the same group, the rest.
    """
    ladder, known = exercise.ladder, desk.content.exercises
    group = [slug for slug, one in known.items() if one.group == exercise.group]
    named = [*exercise.alternatives, *ladder.regressions, *exercise.progressions, *group]
    may = {one.slug: one for one in addable(desk, programme)}
    return [may[slug] for slug in dict.fromkeys([*named, *may]) if slug in may]


def fits(desk: Desk, exercise: Exercise) -> bool:
    """Whether an exercise can be done with what the person has."""
    mine = Equipment.of_json(desk.person.equipment)
    return mine is None or GYM in mine.pieces or mine.rungs(exercise.ladder) is not None
