"""What is kept of an activity."""

from dataclasses import dataclass
from datetime import date, datetime

from tgbot.training.workout import Pain, Set


@dataclass(frozen=True, slots=True)
class Activity:
    """One outing on one local date; `kind` is a key of the word table ("run").

    Each set has a distance, seconds, or both: 5 km in 25:30.
    """

    date: date
    kind: str
    sets: tuple[Set, ...]
    logged_at: datetime
    note: str | None = None
    pain: Pain | None = None
