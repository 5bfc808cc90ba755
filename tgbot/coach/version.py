"""A session made lighter or shorter on purpose: with fewer reps, sets or exercises.

Which version a day has is kept with its appointment, so that its cards, and what is logged for
that day without a card, ask for the same. Less was shown, so less is what the day is judged by.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tgbot.coach.desk import Desk
from tgbot.store import appointments
from tgbot.training.planned import Planned

LIGHT = "light"
LENGTHS = (10, 15, 20)
"""The minutes, the warm-up included, for which a short version is offered."""

REPS_LESS = 2


def applied(plans: Sequence[Planned], facts: Mapping[str, Any]) -> list[Planned]:
    """The plans of a session in the version that its appointment keeps; else as they are."""
    version = facts.get("version")
    if version is None:
        return list(plans)
    if version == LIGHT:
        return [_lighter(plan) for plan in plans]
    return [_fewest(plan) for plan in plans if plan.meant.slug in facts["only"]]


def chosen(plans: Sequence[Planned], version: str, warm_up: int) -> dict[str, Any]:
    """What an appointment keeps of a version: `LIGHT`, so many minutes, or "" for all of it.

    `warm_up` are the minutes that are not to be saved on.
    """
    if version not in map(str, LENGTHS):
        return {"version": version or None, "only": None}
    within = _within(plans, int(version) - warm_up)
    return {"version": int(version), "only": [plan.meant.slug for plan in within]}


def on_day(desk: Desk, plan: Planned, day: date) -> Planned:
    """A plan as the session of its day has it."""
    of = appointments.find(desk.conn, desk.person.id, "session", day.isoformat())
    shown = applied([plan], {} if of is None else of.facts)
    return shown[0] if shown else plan


def minutes(plans: Sequence[Planned]) -> int:
    """About how long a session takes."""
    return sum(plan.minutes for plan in plans)


def short_ones(plans: Sequence[Planned], warm_up: int) -> list[tuple[int, int]]:
    """The short versions worth offering: the minutes that there are, and those it takes."""
    whole, found = warm_up + minutes(plans), dict[int, int]()
    for length in LENGTHS:
        takes = warm_up + minutes(_within(plans, length - warm_up))
        if takes < whole and takes not in found.values():
            found[length] = takes
    return list(found.items())


def _lighter(plan: Planned) -> Planned:
    """A set less; where there are no more than the fewest, some reps less in each.

    At the bottom of both it is a set less all the same: lighter is never as much as ever.
    """
    ladder, due = plan.exercise.ladder, plan.target
    if plan.rests:
        return plan
    fewer = due.reps - REPS_LESS * ladder.reps_step
    at_the_bottom = due.reps <= ladder.reps_min
    if due.sets > ladder.sets_min or (at_the_bottom and due.sets > 1):
        return plan.with_less(due.sets - 1, due.reps)
    return plan.with_less(due.sets, max(1 if at_the_bottom else ladder.reps_min, fewer))


def _fewest(plan: Planned) -> Planned:
    fewest = min(plan.target.sets, plan.exercise.ladder.sets_min)
    return plan if plan.rests else plan.with_less(fewest, plan.target.reps)


def _within(plans: Sequence[Planned], length: int) -> list[Planned]:
    """As many exercises as there is time for, each with the fewest sets; at least the first."""
    within: list[Planned] = []
    for plan in map(_fewest, plans):
        if not plan.rests and (not within or minutes([*within, plan]) <= length):
            within.append(plan)
    return within
