"""The records that stand: the heaviest load, and the most with each resistance.

Like is compared with like only, as in `records`; nothing is stored, so an undone workout takes its
record along.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from tgbot.training.comparison import (
    Likeness,
    counted,
    likeness,
    load_kg,
    reps,
    resistances,
    seconds,
)
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Set, Workout


@dataclass(frozen=True, slots=True)
class Best:
    """A record: `amount` are repetitions or seconds of a day, a side, or kilograms of a load."""

    kind: Literal["reps", "seconds", "load"]
    amount: Decimal
    against: tuple[Resistance, ...]
    day: date


def bests(workouts: Iterable[Workout]) -> list[Best]:
    """The records of one exercise: the heaviest load, then the most with each resistance.

    Of equal ones the first stands; those with a resistance come newest first.
    """
    sessions: dict[tuple[date, Likeness], list[Set]] = {}
    for one in workouts:
        for done in counted(one.sets):
            sessions.setdefault((one.date, likeness(done)), []).append(done)
    most: dict[Likeness, Best] = {}
    heaviest: Best | None = None
    for (day, like), sets in sorted(sessions.items(), key=lambda session: session[0]):
        amount = _amount(day, sets)
        if amount is not None and (like not in most or amount.amount > most[like].amount):
            most[like] = amount
        load = load_kg(sets[0])
        if load is not None and (heaviest is None or load > heaviest.amount):
            heaviest = Best("load", load, resistances(sets[0]), day)
    newest = sorted(most.values(), key=lambda best: best.day, reverse=True)
    return [*([heaviest] if heaviest else []), *newest]


def _amount(day: date, sets: list[Set]) -> Best | None:
    """What was done on a day with one resistance: repetitions, else seconds held."""
    if done := reps(sets):
        return Best("reps", Decimal(done), resistances(sets[0]), day)
    if held := seconds(sets):
        return Best("seconds", Decimal(held), resistances(sets[0]), day)
    return None
