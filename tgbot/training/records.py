"""What a workout is the first or the best of.

Nothing here is stored: each answer follows from the log as it stands, so an undone, edited or
imported workout is right by itself. Like is compared with like only: reps, holds and tempo
with the same resistance, loads with loads. A record needs something that it beats.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from tgbot.training.comparison import (
    Likeness,
    counted,
    held,
    likeness,
    load_kg,
    reps,
    resistances,
    tempo_seconds,
)
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Set, Workout


@dataclass(frozen=True, slots=True)
class FirstTime:
    """The exercise was never logged before."""


@dataclass(frozen=True, slots=True)
class Heaviest:
    """The heaviest load of the exercise so far, as written (`against`) and in kilograms."""

    against: tuple[Resistance, ...]
    kg: Decimal
    before_kg: Decimal


@dataclass(frozen=True, slots=True)
class MostReps:
    """Most repetitions, a side, in one day's session with this resistance."""

    against: tuple[Resistance, ...]
    reps: int
    before: int


@dataclass(frozen=True, slots=True)
class MostInASet:
    """Most repetitions in one set with this resistance."""

    against: tuple[Resistance, ...]
    reps: int
    before: int


@dataclass(frozen=True, slots=True)
class LongestHold:
    """Longest hold with this resistance, in seconds."""

    against: tuple[Resistance, ...]
    seconds: int
    before: int


@dataclass(frozen=True, slots=True)
class SlowestTempo:
    """Slowest tempo with this resistance, as written and in seconds a repetition."""

    against: tuple[Resistance, ...]
    tempo: str
    seconds: int
    before: int


News = FirstTime | Heaviest | MostReps | MostInASet | LongestHold | SlowestTempo

Dated = tuple[date, Set]
Measured = TypeVar("Measured", int, Decimal)


def news(history: Iterable[Workout], latest: Workout) -> list[News]:
    """What `latest` is the first or the best of, weightiest first; empty when nothing is new.

    It is measured against what was done before it and against what had been logged before it.
    So a workout of last month that is entered today claims nothing over this month's, and what
    was told as a record stays one when a better follows.

    Args:
        history: the person's log in any order, of any exercises, with `latest` or without.
        latest: the workout that the news is about.
    """
    done = counted(latest.sets)
    same = [one for one in history if one.exercise == latest.exercise and one != latest]
    earlier = _by_likeness(one for one in same if _was_known(one, latest))
    if not done:
        return []
    if not earlier:
        return [FirstTime()]
    session = [latest, *(one for one in same if _in_one_session(one, latest))]
    everything = [known for alike in earlier.values() for known in alike]
    found: list[News | None] = [_heaviest(done, everything)]
    for like, today in _by_likeness(session).items():
        sets, alike = [one for one in done if likeness(one) == like], earlier.get(like, [])
        if sets and alike:
            found += [_most_reps(latest.date, sets, today, alike), _most_in_a_set(sets, alike)]
            found += [_longest_hold(sets, alike), _slowest_tempo(sets, alike)]
    return [one for one in found if one is not None]


def _was_known(one: Workout, latest: Workout) -> bool:
    done_before = (one.date, one.logged_at) < (latest.date, latest.logged_at)
    return done_before or one.logged_at < latest.logged_at


def _in_one_session(one: Workout, latest: Workout) -> bool:
    # Not "before": the lines of one message share their moment.
    return one.date == latest.date and one.logged_at <= latest.logged_at


def _by_likeness(workouts: Iterable[Workout]) -> dict[Likeness, list[Dated]]:
    groups: dict[Likeness, list[Dated]] = {}
    for one in workouts:
        for done in counted(one.sets):
            groups.setdefault(likeness(done), []).append((one.date, done))
    return groups


def _beaten(
    sets: Sequence[Set], alike: Sequence[Dated], measure: Callable[[Set], Measured | None]
) -> tuple[Set, Measured, Measured] | None:
    """The best of the sets, its measure and the best before it, where it is better."""
    best = max(
        ((m, n) for n, one in enumerate(sets) if (m := measure(one)) is not None), default=None
    )
    before = max((m for _, one in alike if (m := measure(one)) is not None), default=None)
    if best is None or before is None or best[0] <= before:
        return None
    return sets[best[1]], best[0], before


def _heaviest(sets: Sequence[Set], alike: Sequence[Dated]) -> Heaviest | None:
    beaten = _beaten(sets, alike, load_kg)
    return beaten and Heaviest(resistances(beaten[0]), beaten[1], beaten[2])


def _most_reps(
    day: date, sets: Sequence[Set], today: Sequence[Dated], alike: Sequence[Dated]
) -> MostReps | None:
    sessions: dict[date, list[Set]] = {}
    for on, done in alike:
        sessions.setdefault(on, []).append(done)
    total = reps([done for _, done in today])
    before = max((reps(those) for on, those in sessions.items() if on != day), default=0)
    if not before or total <= before or not reps(sets):
        return None
    return MostReps(resistances(sets[0]), total, before)


def _most_in_a_set(sets: Sequence[Set], alike: Sequence[Dated]) -> MostInASet | None:
    beaten = _beaten(sets, alike, lambda done: done.reps)
    return beaten and MostInASet(resistances(beaten[0]), beaten[1], beaten[2])


def _longest_hold(sets: Sequence[Set], alike: Sequence[Dated]) -> LongestHold | None:
    beaten = _beaten(sets, alike, held)
    return beaten and LongestHold(resistances(beaten[0]), beaten[1], beaten[2])


def _slowest_tempo(sets: Sequence[Set], alike: Sequence[Dated]) -> SlowestTempo | None:
    beaten = _beaten(sets, alike, tempo_seconds)
    if beaten is None or beaten[0].tempo is None:
        return None
    return SlowestTempo(resistances(beaten[0]), beaten[0].tempo, beaten[1], beaten[2])
