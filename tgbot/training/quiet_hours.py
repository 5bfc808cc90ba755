"""The hours of the night in which nothing comes late or unasked, on the person's own clock."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

_WRITTEN = re.compile(r"(\d{2}:\d{2})-(\d{2}:\d{2})")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` up to `end`, mostly over midnight; at `end` itself it is loud again."""

    start: time
    end: time

    def __post_init__(self) -> None:
        if self.start == self.end:
            raise ValueError("Quiet hours that begin when they end are none, or never end.")

    @classmethod
    def of_text(cls, written: str) -> Self:
        """The hours as `as_text` wrote them.

        Raises:
            ValueError: it is written otherwise.
        """
        match = _WRITTEN.fullmatch(written)
        if match is None:
            raise ValueError(f"Quiet hours are written 22:00-06:00, not {written!r}.")
        return cls(time.fromisoformat(match[1]), time.fromisoformat(match[2]))

    def as_text(self) -> str:
        """As they are kept: “22:00-06:00”."""
        return f"{self.start:%H:%M}-{self.end:%H:%M}"

    def covers(self, at: time) -> bool:
        """Whether it is quiet when the clock shows that."""
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def end_after(self, moment: datetime, zone: ZoneInfo) -> datetime | None:
        """When the hours end in which an aware moment falls; None where it falls in none."""
        local = moment.astimezone(zone)
        if not self.covers(local.time()):
            return None
        day = local.date() + timedelta(days=0 if local.time() < self.end else 1)
        # The clock may show the end twice, or skip it: whichever comes last is behind the moment.
        ends = [datetime.combine(day, self.end, zone).replace(fold=fold) for fold in (0, 1)]
        return max(end.astimezone(moment.tzinfo) for end in ends)

    def start_after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """When the hours begin next, behind an aware moment."""
        today = moment.astimezone(zone).date()
        days = (today + timedelta(days=ahead) for ahead in range(3))
        begins = (
            datetime.combine(day, self.start, zone).replace(fold=fold).astimezone(moment.tzinfo)
            for day in days
            for fold in (0, 1)
        )
        return min(start for start in begins if start > moment)


USUAL = QuietHours(time(22), time(6))
