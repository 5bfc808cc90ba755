"""How long reminders go on without a word from the person, and what comes then.

A reminder is unanswered when nothing was said, logged or tapped since its card left. After three
of them an offer takes the place of the fourth; behind the offer it is quiet until a word or a
tap, however small, begins all anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Literal, Self

ENOUGH = 3

Turn = Literal["remind", "offer", "quiet"]


@dataclass(frozen=True, slots=True)
class Unanswered:
    """What was said since the person's last word: `days` of sessions whose card left.

    `offered` is the day of the session in whose place the offer came.
    """

    days: frozenset[date] = frozenset()
    offered: date | None = None

    @classmethod
    def of_json(cls, kept: Mapping[str, Any] | None) -> Self:
        """As it is kept; None for nothing."""
        if kept is None:
            return cls()
        offered = kept.get("offered")
        days = frozenset(date.fromisoformat(day) for day in kept["days"])
        return cls(days, None if offered is None else date.fromisoformat(offered))

    def as_json(self) -> dict[str, Any] | None:
        """As it is to be kept; None where there is nothing."""
        if self == Unanswered():
            return None
        offered = None if self.offered is None else self.offered.isoformat()
        return {"days": sorted(day.isoformat() for day in self.days), "offered": offered}

    @property
    def gone_quiet(self) -> bool:
        """Whether the offer was made, and nothing is to come behind it."""
        return self.offered is not None

    def turn(self, day: date) -> Turn:
        """What is to come for the session of a day, also where it is tried once more."""
        if self.offered is not None:
            return "offer" if self.offered == day else "quiet"
        return "offer" if len(self.days - {day}) >= ENOUGH else "remind"

    def reminded(self, day: date) -> Self:
        """After the card of that day left."""
        return replace(self, days=self.days | {day})

    def asked(self, day: date) -> Self:
        """After the offer left in the place of that day's card."""
        return replace(self, offered=day)

    def never_left(self, day: date) -> Self:
        """After all what was to be said for that day could not be."""
        offered = None if self.offered == day else self.offered
        return replace(self, days=self.days - {day}, offered=offered)
