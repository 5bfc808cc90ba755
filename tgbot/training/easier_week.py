"""A lighter week: which training day to leave out, and at what other time to try."""

from collections.abc import Collection, Iterable
from datetime import time
from itertools import combinations

A_WEEK = 7
MORNING, EVENING = time(7, 30), time(18, 0)
LATE = time(15, 0)


def fewer(days: Collection[int]) -> frozenset[int] | None:
    """One training day less, so that those left lie as far apart as can be.

    Args:
        days: weekdays, 0 for Monday.

    Returns:
        None where only one is left.
    """
    if len(days) < 2:
        return None
    left = combinations(sorted(days), len(days) - 1)
    return frozenset(max(left, key=_rests))


def other_time(usual: time) -> time:
    """The other end of the day: the evening for who trains early, else the morning."""
    return EVENING if usual < LATE else MORNING


def _rests(days: Iterable[int]) -> list[int]:
    """The days from each training day to the next, the shortest first."""
    ordered = sorted(days)
    following = [*ordered[1:], ordered[0] + A_WEEK]
    return sorted(after - before for before, after in zip(ordered, following, strict=True))
