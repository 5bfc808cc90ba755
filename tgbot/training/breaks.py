"""The spans in which somebody is away: over, going on, or ahead, each with its last day or open."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Self

A_DAY = timedelta(days=1)
MOST = 60
"""So many are kept, the newest: who looks back further finds no streak that hangs on one."""


@dataclass(frozen=True, slots=True, order=True)
class Break:
    """The local dates from `first` to `last`, both included; `last` is None while it has no end."""

    first: date
    last: date | None

    def covers(self, day: date) -> bool:
        """Whether a local date lies in it."""
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Breaks:
    """All breaks of somebody by date. A holiday ahead outlives one without an end before it."""

    all: tuple[Break, ...] = ()

    @classmethod
    def of_json(cls, kept: Sequence[Sequence[str | None]] | None) -> Self:
        """As they are kept; None for none."""
        return cls(
            tuple(Break(date.fromisoformat(str(first)), _day(last)) for first, last in kept or ())
        )

    def as_json(self) -> list[list[str | None]] | None:
        """As they are to be kept; None where there are none."""
        if not self.all:
            return None
        return [
            [one.first.isoformat(), None if one.last is None else one.last.isoformat()]
            for one in self.all
        ]

    def on(self, day: date) -> Break | None:
        """The break that covers a local date; of several the one that goes on the longest."""
        found = [one for one in self.all if one.covers(day)]
        return max(found, key=lambda one: one.last or date.max, default=None)

    def ahead(self, today: date) -> tuple[Break, ...]:
        """Those that begin after a local date."""
        return tuple(one for one in self.all if one.first > today)

    def back_on(self, day: date) -> date | None:
        """That date, or the first one after it on which nobody is away; None: no end is named."""
        while (away := self.on(day)) is not None:
            if away.last is None:
                return None
            day = away.last + A_DAY
        return day

    def days(self, until: date) -> list[date]:
        """Each local date of a break up to `until`."""
        return [
            one.first + n * A_DAY
            for one in self.all
            for n in range((min(one.last or until, until) - one.first).days + 1)
        ]

    def taken(self, new: Break, today: date) -> Self:
        """With a new break, which takes the place of what it overlaps.

        What of another one is over before it stays, and so does what has no end beside what has.
        """
        kept = []
        for one in self.all:
            both = _within_open(one, new) or (new.first > today and _within_open(new, one))
            if both or not _overlap(one, new):
                kept.append(one)
            elif one.first <= today and one.first < new.first:
                kept.append(_until(one, new.first - A_DAY))
        return self._of([*kept, new])

    def ended(self, today: date) -> Self:
        """After somebody came back on that day, from whatever break it lies in."""
        kept = [one for one in self.all if not (one.covers(today) and one.first == today)]
        return self._of(_until(one, today - A_DAY) if one.covers(today) else one for one in kept)

    def without(self, first: date) -> Self:
        """Without the break that begins on that day."""
        return self._of(one for one in self.all if one.first != first)

    def _of(self, breaks: Iterable[Break]) -> Self:
        by_date = sorted(breaks, key=lambda one: (one.first, one.last or date.max))
        return type(self)(tuple(by_date[-MOST:]))


def _until(one: Break, last: date) -> Break:
    return Break(one.first, last if one.last is None else min(one.last, last))


def _within_open(one: Break, other: Break) -> bool:
    """Whether one has an end and lies ahead, within another that has none."""
    return other.last is None and one.last is not None and one.first > other.first


def _overlap(one: Break, other: Break) -> bool:
    return one.covers(other.first) or other.covers(one.first)


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromisoformat(written)
