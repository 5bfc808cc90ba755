"""The log as the engine reads it: workouts of an exercise and of its regressions as sessions.

Warm-up sets do not count. All sets of a date at one place of the ladder are one session,
and a left and a right set are one set, as good as the weaker side.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from operator import attrgetter
from typing import NamedTuple

from tgbot.training.exercise import Exercise, Ladder, Mode
from tgbot.training.progression.rung_of import is_forbidden, rung_of
from tgbot.training.progression.session import Session
from tgbot.training.same import of_the_same
from tgbot.training.workout import Prescribed, Set, Workout

PlaceDone = tuple[int | None, int, int, bool]
"""Rung, tempo and pause of a set, and whether its load is forbidden."""


class _Done(NamedTuple):
    """Sets of one workout at one place: what they count, and the fewest reps left by them."""

    sets: Sequence[Set]
    amounts: tuple[int, ...]
    rir: float | None


def sessions_of(
    workouts: Sequence[Workout], exercise: Exercise, regressions: Container[str]
) -> list[Session]:
    """The sessions of an exercise, oldest first.

    Args:
        workouts: the person's log, in any order, other exercises included.
        exercise: the exercise whose next target is asked for.
        regressions: the slugs that count as its easier version.
    """
    dates: dict[date, list[Workout]] = {}
    easier: dict[date, list[Workout]] = {}
    for workout in workouts:
        if workout.exercise == exercise.slug:
            dates.setdefault(workout.date, []).append(workout)
        elif workout.exercise in regressions:
            easier.setdefault(workout.date, []).append(workout)
    sessions = [row for day in dates.values() for row in _day(day, exercise.ladder)]
    sessions += [row for day in easier.values() for row in _easier_day(day, exercise.ladder)]
    return sorted(sessions, key=attrgetter("date", "regression"))


def _day(workouts: list[Workout], ladder: Ladder) -> list[Session]:
    """All workouts of a date: a session for each place, or a mere report where no set counts."""
    if len(workouts) > 1:
        workouts = _in_turn(workouts)
    first = workouts[0].date
    shown = next(filter(None, map(_prescribed, workouts)), None)
    wobbly = "wobbly" in map(_form, workouts)
    rows = [
        Session(
            date=first,
            prescribed=shown,
            rung=rung,
            tempo=tempo,
            pause=pause,
            sets=done.amounts,
            rir=done.rir,
            wobbly=wobbly,
            forbidden=forbidden,
        )
        for (rung, tempo, pause, forbidden), done in _places(workouts, ladder).items()
    ]
    return rows + _reports(workouts, regression=False)


def _in_turn(workouts: list[Workout]) -> list[Workout]:
    """As they were logged; those of one moment in an order that is the same each time."""
    if len({one.logged_at for one in workouts}) == len(workouts):
        return sorted(workouts, key=attrgetter("logged_at"))
    return sorted(workouts, key=_turn)


def _turn(one: Workout) -> tuple[datetime, tuple[str, ...]]:
    """When it was logged, and all in it that a session looks at."""
    said = one.pain, one.rir, one.form
    return one.logged_at, (_written(one.sets), _written(one.prescribed), *map(repr, said))


@of_the_same
def _written(value: object) -> str:
    """A value in letters; to write sets out takes longer than all the rest of a day."""
    return repr(value)


def _places(workouts: list[Workout], ladder: Ladder) -> Mapping[PlaceDone, _Done]:
    """What was done at each place of the ladder on a date."""
    first = workouts[0]
    if len(workouts) == 1 and first.rir is None:
        return _of_one(first.sets, first.prescribed, ladder)
    found: dict[PlaceDone, list[Set]] = {}
    for one in workouts:
        for place, done in _of_one(one.sets, one.prescribed, ladder).items():
            found.setdefault(place, []).extend(done.sets)
    return {place: _done(sets, ladder, workouts) for place, sets in found.items()}


@of_the_same
def _of_one(
    sets: Sequence[Set], shown: Prescribed | None, ladder: Ladder
) -> Mapping[PlaceDone, _Done]:
    """The sets that count of one workout, by their place."""
    amount, found = AMOUNTS[ladder.mode], dict[PlaceDone, list[Set]]()
    for done in sets:
        if done.kind != "warmup" and amount(done) is not None:
            found.setdefault(_place(done, ladder, shown), []).append(done)
    return {place: _done(some, ladder) for place, some in found.items()}


def _done(sets: Sequence[Set], ladder: Ladder, workouts: Iterable[Workout] = ()) -> _Done:
    return _Done(sets, _amounts(sets, AMOUNTS[ladder.mode]), _rir(workouts, sets))


def _easier_day(workouts: list[Workout], ladder: Ladder) -> list[Session]:
    rows = _reports(workouts, regression=True)
    if len(workouts) == 1:
        amounts = _easier(workouts[0].sets, ladder.mode)
    else:
        amounts = _amounts(_counted(workouts), AMOUNTS[ladder.mode])
    if amounts:
        rows.append(Session(workouts[0].date, sets=amounts, regression=True))
    return rows


@of_the_same
def _easier(sets: Sequence[Set], mode: Mode) -> tuple[int, ...]:
    return _amounts([done for done in sets if done.kind != "warmup"], AMOUNTS[mode])


def _counted(workouts: Iterable[Workout]) -> list[Set]:
    return [done for workout in workouts for done in workout.sets if done.kind != "warmup"]


def _reports(workouts: list[Workout], *, regression: bool) -> list[Session]:
    """The pains of a date, each as a row without sets."""
    return [
        Session(workout.date, rung=None, pain=workout.pain, regression=regression)
        for workout in workouts
        if workout.pain is not None
    ]


_prescribed, _form = attrgetter("prescribed"), attrgetter("form")


@of_the_same
def _place(done: Set, ladder: Ladder, shown: Prescribed | None) -> PlaceDone:
    """Where on the ladder a set was done."""
    planned = None if shown is None else shown.rung
    if planned is not None and not 0 <= planned < len(ladder.rungs):
        planned = None
    return (
        rung_of(done.resistance, ladder, planned),
        _tempo(done, ladder, shown),
        _pause(done, ladder, shown),
        any(is_forbidden(used, ladder) for used in (done.resistance, *done.also)),
    )


def _tempo(done: Set, ladder: Ladder, shown: Prescribed | None) -> int:
    """The slowest tempo of the ladder that was kept; unwritten: the one that was asked for."""
    if done.tempo is None:
        return 0 if shown is None else shown.tempo
    if done.tempo in ladder.tempo:
        return ladder.tempo.index(done.tempo)
    kept = [n for n, asked in enumerate(ladder.tempo) if _lowering(asked) <= _lowering(done.tempo)]
    return max(kept, default=0)


def _lowering(tempo: str) -> float:
    """The seconds of lowering, the first number of a tempo."""
    first = tempo.split("-")[0]
    return float(first) if first.replace(".", "", 1).isdigit() else 0.0


def _pause(done: Set, ladder: Ladder, shown: Prescribed | None) -> int:
    """The longest pause of the ladder that was kept; unwritten: the one that was asked for."""
    if done.pause_s is None:
        return 0 if shown is None else shown.pause
    return max((n for n, asked in enumerate(ladder.pause) if asked <= done.pause_s), default=0)


def _metres(done: Set) -> int | None:
    if done.distance is None:
        return None
    metres = {"m": 1, "km": 1000, "mi": 1609.344}[done.distance.unit]
    return int(float(done.distance.value) * metres)


Amount = Callable[[Set], int | None]
"""What a ladder counts in a set."""

AMOUNTS: dict[Mode, Amount] = {
    "reps": attrgetter("reps"),
    "hold": attrgetter("seconds"),
    "distance": _metres,
}


def _amounts(sets: Sequence[Set], amount: Amount) -> tuple[int, ...]:
    """The amounts in their order; sides are paired where both were done."""
    amounts = [amount(done) or 0 for done in sets]
    sides = [done.side for done in sets]
    if "left" not in sides or "right" not in sides:
        return tuple(amounts)
    of = list(zip(sides, amounts, strict=True))
    left = [many for side, many in of if side == "left"]
    right = [many for side, many in of if side == "right"]
    both = [many for side, many in of if side not in ("left", "right")]
    return (*both, *(min(pair) for pair in zip(left, right, strict=False)))


def _rir(workouts: Iterable[Workout], sets: Iterable[Set]) -> float | None:
    """The fewest reps that were left, as far as anybody said; RPE 8 leaves two."""
    said: list[Decimal] = [workout.rir for workout in workouts if workout.rir is not None]
    for done in sets:
        if done.rir is not None:
            said.append(done.rir)
        elif done.rpe is not None:
            said.append(10 - done.rpe)
    return max(0.0, float(min(said))) if said else None
