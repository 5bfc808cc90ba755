"""What the engine knows of one training session of one exercise, and which rows are one session.

A `Session` holds sets at one place of the ladder. What was done on one date at several
places (two sets with the red band, one with the yellow) is several of them; `days_of` puts
them together, so that the order of the rows never matters.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from tgbot.training.workout import Pain, Prescribed


@dataclass(frozen=True, slots=True)
class Session:
    """Working sets of one exercise on one local date, all at one place of the ladder.

    `rung`, `tempo` and `pause` are indexes into the ladder; `rung` is None for a load that is
    not on it, and `forbidden` says that the exercise must not be done with that load at all.
    `sets` has the reps of each set (seconds of a hold). `regression` marks sessions of the
    easier exercise. `rir` is how many more reps would have gone. Without sets it is a mere
    report of pain, or of none.
    """

    date: date
    prescribed: Prescribed | None = None
    rung: int | None = 0
    tempo: int = 0
    pause: int = 0
    sets: tuple[int, ...] = ()
    regression: bool = False
    pain: Pain | None = None
    rir: float | None = None
    wobbly: bool = False
    forbidden: bool = False


Day = tuple[Session, ...]
"""All that was done of the exercise, or of its regression, on one date."""


def days_of(history: Sequence[Session]) -> list[Day]:
    """The history as days, oldest first; on one date the exercise itself comes first."""
    rows = sorted(history, key=attrgetter("date"))
    dates = [row.date for row in rows]
    if len(set(dates)) == len(dates):
        return [(row,) for row in rows]
    days: dict[tuple[date, bool], list[Session]] = {}
    for row in sorted(rows, key=repr):
        days.setdefault((row.date, row.regression), []).append(row)
    return [tuple(days[key]) for key in sorted(days)]


def planned_for(day: Day) -> Prescribed | None:
    """The target that the person was shown on that day; the hardest, should rows disagree."""
    if len(day) == 1:
        return day[0].prescribed
    shown = [row.prescribed for row in day if row.prescribed is not None]
    return max(shown, key=attrgetter("rung", "tempo", "pause", "sets", "reps"), default=None)
