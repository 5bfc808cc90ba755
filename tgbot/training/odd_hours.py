"""Whether somebody's clock may be wrong: who is awake at odd hours may be somewhere else.

It is a hint only, so it is asked about and never acted on.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any, Self

FROM, UNTIL = time(1), time(5)
SO_OFTEN = 3
WITHIN = timedelta(days=7)
NOT_AGAIN_FOR = timedelta(weeks=6)
JUST_TOLD_FOR = timedelta(weeks=1)
"""Somebody who has just moved their clock may be up late, and may be back home soon."""


@dataclass(frozen=True, slots=True)
class OddHours:
    """When somebody was there between one and five lately, and until when that is no hint."""

    seen: tuple[datetime, ...] = ()
    until: date | None = None

    @classmethod
    def of_json(cls, kept: Mapping[str, Any] | None) -> Self:
        """As it is kept; None for nothing."""
        if kept is None:
            return cls()
        until = kept.get("until")
        seen = tuple(datetime.fromisoformat(moment) for moment in kept["seen"])
        return cls(seen, None if until is None else date.fromisoformat(until))

    def as_json(self) -> dict[str, Any] | None:
        """As it is to be kept; None where there is nothing."""
        if self == OddHours():
            return None
        until = None if self.until is None else self.until.isoformat()
        return {"seen": [moment.isoformat() for moment in self.seen], "until": until}

    def saw(self, local: datetime) -> Self:
        """After the person did something at that moment of their own clock; others don't count."""
        if not FROM <= local.time() < UNTIL or self._rests_on(local.date()):
            return self
        # With its offset alone, as it is kept: in the hour that comes twice in autumn a moment with
        # its zone is equal to none but itself.
        at = local.replace(tzinfo=timezone(local.utcoffset() or timedelta()))
        lately = tuple(moment for moment in self.seen if at - moment < WITHIN)
        return replace(self, seen=(*lately, at)[-SO_OFTEN:])

    def asks_on(self, day: date) -> bool:
        """Whether it is time to ask whether their zone has changed."""
        return len(self.seen) >= SO_OFTEN and not self._rests_on(day)

    def asked(self, day: date) -> Self:
        """After it was asked on that day: for weeks not again."""
        return replace(self, seen=(), until=day + NOT_AGAIN_FOR)

    def told(self, day: date) -> Self:
        """After somebody said on that day where they are: it is not asked at once."""
        return replace(self, seen=(), until=day + JUST_TOLD_FOR)

    def _rests_on(self, day: date) -> bool:
        return self.until is not None and day < self.until
