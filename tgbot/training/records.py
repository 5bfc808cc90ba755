"""What a workout is the first or the best of.

Nothing here is stored: each answer follows from the log as it stands, so an undone, edited or
imported workout is right by itself. Like is compared with like only: reps, holds and tempo
with the same resistance, loads with loads. A record needs something of another day that it
beats: the second set of a first session is none.
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
from tgbot.training.same import of_the_same
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
    if not done:
        return []
    before, session = _known_then(history, latest)
    earlier = _by_likeness(before)
    if not earlier:
        return [FirstTime()]
    found: list[News | None] = [_heaviest(latest.date, done, earlier.values())]
    for like, today in _by_likeness(session).items():
        sets = [one for one in done if likeness(one) == like]
        compared = _Compared.of(latest.date, sets, earlier.get(like, []))
        found += [_most_reps(compared, today), _most_in_a_set(compared)]
        found += [_longest_hold(compared), _slowest_tempo(compared)]
    return [one for one in found if one is not None]


@dataclass(frozen=True, slots=True)
class _Alike:
    """Sets of one workout that were done against the same, and their reps together."""

    sets: Sequence[Set]
    reps: int


Dated = tuple[date, _Alike]


@dataclass(frozen=True, slots=True)
class _Compared:
    """Sets of one day, and the earlier ones that they may beat: all, and each kind of them once."""

    day: date
    sets: Sequence[Set]
    earlier: Sequence[Dated]
    kinds: Sequence[Dated]

    @classmethod
    def of(cls, day: date, sets: Sequence[Set], earlier: Sequence[Dated]) -> "_Compared":
        """With each of the earlier ones once, of another day if it was done on one."""
        kinds: dict[int, Dated] = {}
        for one in earlier:
            if one[0] != day or id(one[1]) not in kinds:
                kinds[id(one[1])] = one
        return cls(day, sets, earlier, list(kinds.values()))

    def best(
        self, measure: Callable[[Set], Measured | None]
    ) -> tuple[Set, Measured, Measured] | None:
        """The best of the sets, its measure and the best before it, where it is better."""
        own = [(m, n) for n, one in enumerate(self.sets) if (m := measure(one)) is not None]
        if not own:
            return None
        known = [
            (m, on)
            for on, alike in self.kinds
            for one in alike.sets
            if (m := measure(one)) is not None
        ]
        if all(on == self.day for _, on in known):
            return None
        (best, n), before = max(own), max(m for m, _ in known)
        return (self.sets[n], best, before) if best > before else None


def _known_then(history: Iterable[Workout], latest: Workout) -> tuple[list[Workout], list[Workout]]:
    """What of the same exercise was known before a workout, and all of one session with it."""
    day, moment = latest.date, latest.logged_at
    before, session = [], [latest]
    for one in history:
        if one.exercise != latest.exercise:
            continue
        # The dates first: to compare two workouts whole takes longer than all the rest of this.
        if one.date == day:
            if one == latest:
                continue
            if one.logged_at <= moment:
                # Not "before": the lines of one message share their moment.
                session.append(one)
        if one.date < day or one.logged_at < moment:
            before.append(one)
    return before, session


def _by_likeness(workouts: Iterable[Workout]) -> dict[Likeness, list[Dated]]:
    groups: dict[Likeness, list[Dated]] = {}
    known: dict[int, list[tuple[list[Dated], _Alike]]] = {}
    for one in workouts:
        day, sets = one.date, one.sets
        # People do the same sets over and over, and they are kept once.
        parts = known.get(id(sets))
        if parts is None:
            alike = _alike(sets)
            parts = known[id(sets)] = [(groups.setdefault(a, []), of) for a, of in alike.items()]
        for group, part in parts:
            group.append((day, part))
    return groups


@of_the_same
def _alike(sets: Sequence[Set]) -> dict[Likeness, _Alike]:
    """The sets that count of a workout, by what they were done against."""
    found: dict[Likeness, list[Set]] = {}
    for done in counted(sets):
        found.setdefault(likeness(done), []).append(done)
    return {like: _Alike(alike, reps(alike)) for like, alike in found.items()}


def _heaviest(
    day: date, sets: Sequence[Set], earlier: Iterable[Sequence[Dated]]
) -> Heaviest | None:
    # Sets that are alike have one load, so some of each kind will do, of another day if there are.
    some = [next((one for one in alike if one[0] != day), alike[0]) for alike in earlier]
    best = _Compared.of(day, sets, some).best(load_kg)
    return best and Heaviest(resistances(best[0]), best[1], best[2])


def _most_reps(compared: _Compared, today: Sequence[Dated]) -> MostReps | None:
    before = _most_before(compared)
    total = _reps([alike for _, alike in today])
    if not before or total <= before or not reps(compared.sets):
        return None
    return MostReps(resistances(compared.sets[0]), total, before)


def _most_before(compared: _Compared) -> int:
    """The most reps in a session of another day."""
    days = [on for on, _ in compared.earlier if on != compared.day]
    if len(set(days)) == len(days):
        return max((alike.reps for on, alike in compared.kinds if on != compared.day), default=0)
    sessions: dict[date, list[_Alike]] = {}
    for on, alike in compared.earlier:
        if on != compared.day:
            sessions.setdefault(on, []).append(alike)
    return max(map(_reps, sessions.values()))


def _reps(parts: Sequence[_Alike]) -> int:
    """The reps of parts of a session together, in which a side may go on from the last part."""
    if len(parts) == 1:
        return parts[0].reps
    return reps([done for part in parts for done in part.sets])


def _most_in_a_set(compared: _Compared) -> MostInASet | None:
    best = compared.best(lambda done: done.reps)
    return best and MostInASet(resistances(best[0]), best[1], best[2])


def _longest_hold(compared: _Compared) -> LongestHold | None:
    best = compared.best(held)
    return best and LongestHold(resistances(best[0]), best[1], best[2])


def _slowest_tempo(compared: _Compared) -> SlowestTempo | None:
    best = compared.best(tempo_seconds)
    if best is None or best[0].tempo is None:
        return None
    return SlowestTempo(resistances(best[0]), best[0].tempo, best[1], best[2])
