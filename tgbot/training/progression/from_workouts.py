"""The log as the engine reads it: workouts of an exercise and of its regressions as sessions.

Warm-up sets do not count. All sets of a date at one place of the ladder are one session,
and a left and a right set are one set, as good as the weaker side.
"""

from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from decimal import Decimal
from operator import attrgetter

from tgbot.training.exercise import Exercise, Ladder, Mode
from tgbot.training.progression.rung_of import is_forbidden, rung_of
from tgbot.training.progression.session import Session
from tgbot.training.workout import Prescribed, Set, Workout

PlaceDone = tuple[int | None, int, int, bool]
"""Rung, tempo and pause of a set, and whether its load is forbidden."""

Seen = dict[tuple[object, ...], PlaceDone]
"""The places of the sets seen so far: by the very set and target, and by how it was written."""


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
    seen: Seen = {}
    sessions = [row for day in dates.values() for row in _day(day, exercise.ladder, seen)]
    sessions += [row for day in easier.values() for row in _easier_day(day, exercise.ladder)]
    return sorted(sessions, key=attrgetter("date", "regression"))


def _day(workouts: list[Workout], ladder: Ladder, seen: Seen) -> list[Session]:
    """All workouts of a date: a session for each place, or a mere report where no set counts."""
    if len(workouts) > 1:
        workouts = sorted(workouts, key=lambda workout: (workout.logged_at, repr(workout)))
    amount = AMOUNTS[ladder.mode]
    places: dict[PlaceDone, list[Set]] = {}
    for workout in workouts:
        shown = workout.prescribed
        for done in workout.sets:
            if done.kind != "warmup" and amount(done) is not None:
                place = seen.get((id(done), id(shown))) or _place(done, ladder, shown, seen)
                places.setdefault(place, []).append(done)
    first, shown = workouts[0].date, _shown(workouts)
    wobbly = "wobbly" in [workout.form for workout in workouts]
    rows = [
        Session(
            date=first,
            prescribed=shown,
            rung=rung,
            tempo=tempo,
            pause=pause,
            sets=_amounts(sets, amount),
            rir=_rir(workouts, sets),
            wobbly=wobbly,
            forbidden=forbidden,
        )
        for (rung, tempo, pause, forbidden), sets in places.items()
    ]
    return rows + _reports(workouts, regression=False)


def _easier_day(workouts: list[Workout], ladder: Ladder) -> list[Session]:
    sets = [done for workout in workouts for done in workout.sets if done.kind != "warmup"]
    rows = _reports(workouts, regression=True)
    if sets:
        amounts = _amounts(sets, AMOUNTS[ladder.mode])
        rows.append(Session(workouts[0].date, sets=amounts, regression=True))
    return rows


def _reports(workouts: list[Workout], *, regression: bool) -> list[Session]:
    """The pains of a date, each as a row without sets."""
    return [
        Session(workout.date, rung=None, pain=workout.pain, regression=regression)
        for workout in workouts
        if workout.pain is not None
    ]


def _shown(workouts: Iterable[Workout]) -> Prescribed | None:
    return next((one.prescribed for one in workouts if one.prescribed is not None), None)


def _place(done: Set, ladder: Ladder, shown: Prescribed | None, seen: Seen) -> PlaceDone:
    """Where on the ladder a set was done; most sets of a log were done like the one before."""
    how = (done.resistance, done.also, done.tempo, done.pause_s, shown)
    place = seen.get(how)
    if place is None:
        place = seen[how] = _looked_up(done, ladder, shown)
    # To hash all that takes longer than to ask whether it is the same set once more.
    seen[id(done), id(shown)] = place
    return place


def _looked_up(done: Set, ladder: Ladder, shown: Prescribed | None) -> PlaceDone:
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
