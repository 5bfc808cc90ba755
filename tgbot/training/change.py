"""What changed in an exercise from one session to another: `3×12 → 3×13`, better or the same.

All that is logged of one exercise on one date is one session. It is shown by its best line:
its sets with the one resistance that says most about it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from tgbot.training.comparison import (
    Likeness,
    counted,
    likeness,
    load_kg,
    metres,
    reps,
    seconds,
    set_count,
    tempo_seconds,
)
from tgbot.training.workout import Set, Workout

Trend = Literal["first", "up", "held", "down", "changed"]
"""`up` is more in something and less in nothing, `down` the reverse, `changed` some of each or
another resistance that no load compares (a trade of reps for weight, red band for green)."""


@dataclass(frozen=True, slots=True)
class Change:
    """An exercise's best line before the week and the last one in it, in sets as written.

    `before` is empty and the trend `first` where there is nothing to compare with. The sets
    come without the effort, which no line of a summary shows.
    """

    exercise: str
    before: tuple[Set, ...]
    after: tuple[Set, ...]
    trend: Trend


def changes(workouts: Iterable[Workout], first: date) -> tuple[Change, ...]:
    """The change of each exercise done on or after `first`, in the order of doing.

    Compared is the last session with the one before `first`; where there is none, with the
    first session since.

    Args:
        workouts: the log up to the end of the time looked at, in any order.
        first: the first local date of that time.
    """
    ordered = sorted((one for one in workouts if counted(one.sets)), key=_order)
    sessions: dict[str, dict[date, list[Set]]] = {}
    for one in ordered:
        days = sessions.setdefault(one.exercise, {})
        days.setdefault(one.date, []).extend(counted(one.sets))
    done = dict.fromkeys(one.exercise for one in ordered if one.date >= first)
    return tuple(_change(exercise, sessions[exercise], first) for exercise in done)


def best_line(sets: Sequence[Set]) -> tuple[Set, ...]:
    """The sets of a session with its heaviest load, or without loads those that were most."""
    groups: dict[Likeness, list[Set]] = {}
    for done in sets:
        groups.setdefault(likeness(done), []).append(done)
    best = max(groups.items(), key=lambda group: (_load(group[1]), *_amounts(group[1]), group[0]))
    return tuple(replace(done, rpe=None, rir=None) for done in best[1])


def trend(before: Sequence[Set], after: Sequence[Set]) -> Trend:
    """Whether the second line is more than the first, less, the same or not to be compared."""
    if not before:
        return "first"
    alike = likeness(before[0]) == likeness(after[0])
    loads = (load_kg(before[0]), load_kg(after[0]))
    if not alike and None in loads:
        return "changed"
    old, new = [_load(before), *_amounts(before)], [_load(after), *_amounts(after)]
    for measure in (_tempo, _pause):
        said = measure(before), measure(after)
        if said[0] is not None and said[1] is not None:
            old, new = [*old, Decimal(said[0])], [*new, Decimal(said[1])]
    more = any(n > o for o, n in zip(old, new, strict=True))
    less = any(n < o for o, n in zip(old, new, strict=True))
    if more and less:
        return "changed"
    return "up" if more else "down" if less else "held"


def _change(exercise: str, sessions: Mapping[date, list[Set]], first: date) -> Change:
    last = max(sessions)
    compared = max((day for day in sessions if day < first), default=min(sessions))
    before = () if compared == last else best_line(sessions[compared])
    after = best_line(sessions[last])
    return Change(exercise, before, after, trend(before, after))


def _order(one: Workout) -> tuple[date, datetime, str, str]:
    # The lines of one message share their moment; any order of theirs will do, but always one.
    return one.date, one.logged_at, one.exercise, repr(one.sets)


def _load(line: Sequence[Set]) -> Decimal:
    return load_kg(line[0]) or Decimal(0)


def _amounts(line: Sequence[Set]) -> tuple[Decimal, ...]:
    return Decimal(reps(line)), Decimal(seconds(line)), metres(line), Decimal(set_count(line))


def _tempo(line: Sequence[Set]) -> int | None:
    return max((said for one in line if (said := tempo_seconds(one)) is not None), default=None)


def _pause(line: Sequence[Set]) -> int | None:
    return max((one.pause_s for one in line if one.pause_s is not None), default=None)
