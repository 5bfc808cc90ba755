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
    same = [
        one
        for one in history
        # The dates first: to compare two workouts whole takes longer than all the rest of this.
        if one.exercise == latest.exercise and (one.date != latest.date or one != latest)
    ]
    earlier = _by_likeness(one for one in same if _was_known(one, latest))
    if not done:
        return []
    if not earlier:
        return [FirstTime()]
    session = [latest, *(one for one in same if _in_one_session(one, latest))]
    found: list[News | None] = [_heaviest(latest.date, done, earlier.values())]
    for like, today in _by_likeness(session).items():
        sets = [one for one in done if likeness(one) == like]
        compared = _Compared.of(latest.date, sets, earlier.get(like, []))
        found += [_most_reps(compared, today), _most_in_a_set(compared)]
        found += [_longest_hold(compared), _slowest_tempo(compared)]
    return [one for one in found if one is not None]


@dataclass(frozen=True, slots=True)
class _Compared:
    """Sets of one day, and the earlier ones that they may beat: all, and each kind of them once."""

    day: date
    sets: Sequence[Set]
    earlier: Sequence[Dated]
    kinds: Sequence[Dated]

    @classmethod
    def of(cls, day: date, sets: Sequence[Set], earlier: Sequence[Dated]) -> "_Compared":
        """With each of the earlier sets once, of another day if it was done on one."""
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
        known = [(m, on) for on, one in self.kinds if (m := measure(one)) is not None]
        if all(on == self.day for _, on in known):
            return None
        (best, n), before = max(own), max(m for m, _ in known)
        return (self.sets[n], best, before) if best > before else None


def _was_known(one: Workout, latest: Workout) -> bool:
    return one.date < latest.date or one.logged_at < latest.logged_at


def _in_one_session(one: Workout, latest: Workout) -> bool:
    # Not "before": the lines of one message share their moment.
    return one.date == latest.date and one.logged_at <= latest.logged_at


def _by_likeness(workouts: Iterable[Workout]) -> dict[Likeness, list[Dated]]:
    groups: dict[Likeness, list[Dated]] = {}
    alike: dict[int, list[Dated]] = {}
    for one in workouts:
        day = one.date
        for done in one.sets:
            if done.kind == "warmup":
                continue
            # People do the same set over and over, and it is kept once.
            group = alike.get(id(done))
            if group is None:
                group = alike[id(done)] = groups.setdefault(likeness(done), [])
            group.append((day, done))
    return groups


def _heaviest(
    day: date, sets: Sequence[Set], earlier: Iterable[Sequence[Dated]]
) -> Heaviest | None:
    # Sets that are alike have one load, so one of each kind will do, of another day if there is.
    one_each = [next((one for one in alike if one[0] != day), alike[0]) for alike in earlier]
    best = _Compared.of(day, sets, one_each).best(load_kg)
    return best and Heaviest(resistances(best[0]), best[1], best[2])


def _most_reps(compared: _Compared, today: Sequence[Dated]) -> MostReps | None:
    sessions: dict[date, list[Set]] = {}
    for on, done in compared.earlier:
        if on != compared.day:
            sessions.setdefault(on, []).append(done)
    before = max((reps(sets) for sets in sessions.values()), default=0)
    total = reps([done for _, done in today])
    if not before or total <= before or not reps(compared.sets):
        return None
    return MostReps(resistances(compared.sets[0]), total, before)


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
