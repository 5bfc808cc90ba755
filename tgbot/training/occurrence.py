"""When a local time falls due, and how late something is.

A person's time is kept as they said it (07:30, Mondays, Europe/Berlin); the moment in UTC
follows from it anew each time, so a change of zone or of the zone's rules needs no repair.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from zoneinfo import ZoneInfo

ON_TIME_FOR = timedelta(minutes=15)
LATE_FOR = timedelta(hours=3)
MENTIONED_FOR = timedelta(hours=48)
MOVE_GRACE = timedelta(minutes=60)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing due on one local date; `due_at` is in UTC and may bear another local date."""

    day: date
    due_at: datetime


class Lateness(Enum):
    """What may still be done about something due: send it, send it marked late, or not at all."""

    ON_TIME = "on_time"
    LATE = "late"
    MISSED = "missed"


def due_at(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """The one moment, in UTC, at which a local time of a local date falls due.

    A time that the clock skips is put forward by what was skipped; of a time that the clock
    shows twice the first counts. None for a date that the zone never had (Apia, 2011-12-30).
    """
    moment = _moment(day, at, zone)
    if local_date(moment, zone) != day and not _exists(day, zone):
        return None
    return moment


def days_ahead(
    slots: Mapping[int, time], zone: ZoneInfo, first: date, count: int
) -> list[Occurrence]:
    """What a weekly plan makes due on `count` local dates from `first` on, by date.

    Args:
        slots: the time of each training day by weekday, 0 for Monday.
        zone: where the person lives.
        first: the first local date looked at.
        count: how many dates are looked at, training days or not.
    """
    ahead = []
    for day in (first + timedelta(days=n) for n in range(count)):
        at = slots.get(day.weekday())
        moment = None if at is None else due_at(day, at, zone)
        if moment is not None:
            ahead.append(Occurrence(day, moment))
    return ahead


def still_due(
    occurrences: Iterable[Occurrence], now: datetime, *, moved: bool = False
) -> list[Occurrence]:
    """Those that a new or changed plan may still promise.

    A new time holds for moments ahead only. After a move to another zone (`moved`) a slot that
    passed within the last hour counts too: nobody chose to skip it. A date on which something
    was sent already is the caller's to leave out.
    """
    earliest = now - MOVE_GRACE if moved else now
    return [one for one in occurrences if one.due_at >= earliest]


def lateness(due_at: datetime, now: datetime) -> Lateness:
    """How late something due is at `now`: on time up to 15 minutes, late up to 3 hours."""
    behind = now - due_at
    if behind <= ON_TIME_FOR:
        return Lateness.ON_TIME
    return Lateness.LATE if behind <= LATE_FOR else Lateness.MISSED


def local_date(moment: datetime, zone: ZoneInfo) -> date:
    """The date that a person in the zone sees at that moment."""
    return moment.astimezone(zone).date()


def _moment(day: date, at: time, zone: ZoneInfo) -> datetime:
    # With fold 0 zoneinfo reads a skipped time by the offset before the jump, which is what
    # puts it forward, and a repeated one as the first.
    return datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)


def _exists(day: date, zone: ZoneInfo) -> bool:
    # A skip is one stretch of the clock, so it swallows the date when it swallows both its ends.
    return any(local_date(_moment(day, edge, zone), zone) == day for edge in (time.min, time.max))
