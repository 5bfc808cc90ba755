"""What the reader is told besides the text: whose line it is and what was done before."""

from dataclasses import dataclass
from datetime import date

from tgbot.training.exercise import Mode
from tgbot.training.resistance import Resistance, Unit

USUAL_BANDS = ("yellow", "red", "green", "blue", "black")


@dataclass(frozen=True, slots=True)
class Planned:
    """The target that `done` means: so many sets of so many reps (seconds for a hold)."""

    sets: int
    reps: int
    resistance: Resistance | None = None


@dataclass(frozen=True, slots=True)
class Context:
    """What a line is read against.

    Attributes:
        exercise: slug of the exercise that a line without a name is for; only passed through.
        unit: the person's unit, for a bare number where a load must stand.
        mode: what the exercise is counted in; a bare number is seconds for a hold.
        last: the resistance of the last time, which `same` and `+2.5kg` start from.
        last_sets: the reps (seconds, metres) of the last time, which `same` repeats.
        planned: the target that `done` records.
        today: the local date against which dates are read.
        language: whose word table comes first ("en", "de-AT"); lines may mix all of them.
        bands: the person's own colours from light to heavy, for `next band`.
        names: every name and alias of an exercise, as the content writes them.
    """

    exercise: str | None = None
    unit: Unit = "kg"
    mode: Mode = "reps"
    last: Resistance | None = None
    last_sets: tuple[int, ...] | None = None
    planned: Planned | None = None
    today: date = date(1970, 1, 1)
    language: str = "en"
    bands: tuple[str, ...] = USUAL_BANDS
    names: frozenset[str] = frozenset()
