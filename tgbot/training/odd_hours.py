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


@dataclass(frozen=True, slots=True)
class OddHours:
    """When somebody was there between one and five lately, and when it was asked about last."""

    seen: tuple[datetime, ...] = ()
    asked: date | None = None

    @classmethod
    def of_json(cls, kept: Mapping[str, Any] | None) -> Self:
        """As it is kept; None for nothing."""
        if kept is None:
            return cls()
        asked = kept.get("asked")
        seen = tuple(datetime.fromisoformat(moment) for moment in kept["seen"])
        return cls(seen, None if asked is None else date.fromisoformat(asked))

    def as_json(self) -> dict[str, Any] | None:
        """As it is to be kept; None where there is nothing."""
        if self == OddHours():
            return None
        asked = None if self.asked is None else self.asked.isoformat()
        return {"seen": [moment.isoformat() for moment in self.seen], "asked": asked}

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

    def settled(self, day: date) -> Self:
        """After it was asked on that day, or told unasked: for weeks not again."""
        return replace(self, seen=(), asked=day)

    def _rests_on(self, day: date) -> bool:
        return self.asked is not None and day - self.asked < NOT_AGAIN_FOR
