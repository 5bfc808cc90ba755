"""What was done: sets, pain, and the workout that one line of the log records."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Literal

from tgbot.training.resistance import Resistance

SetKind = Literal["work", "warmup", "drop", "amrap", "failed"]
Side = Literal["each", "left", "right"]
BodySide = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Distance:
    """A length as written: 40 m, 5 km, 3 mi."""

    value: Decimal
    unit: Literal["m", "km", "mi"]


@dataclass(frozen=True, slots=True)
class Set:
    """One set as written. What was not said is None; `pause_s` and `seconds` are seconds."""

    reps: int | None = None
    seconds: int | None = None
    distance: Distance | None = None
    resistance: Resistance | None = None
    also: tuple[Resistance, ...] = ()
    rpe: Decimal | None = None
    rir: Decimal | None = None
    tempo: str | None = None
    pause_s: int | None = None
    side: Side | None = None
    kind: SetKind = "work"


@dataclass(frozen=True, slots=True)
class Pain:
    """Pain as reported: `score` 0-10, `site` the English key of a body part ("knee")."""

    score: int | None = None
    site: str | None = None
    side: BodySide | None = None
    sharp: bool = False


@dataclass(frozen=True, slots=True)
class Prescribed:
    """The target that the person was shown; rung, tempo and pause are indexes into the ladder.

    `lighter`: on purpose less than was due that day, so it says nothing of how far they are.
    """

    sets: int
    reps: int
    rung: int
    tempo: int = 0
    pause: int = 0
    lighter: bool = False

    def as_list(self) -> list[int]:
        """The numbers as they are kept: `Prescribed(*numbers)` gives it back."""
        numbers = [self.sets, self.reps, self.rung, self.tempo, self.pause]
        return [*numbers, True] if self.lighter else numbers


@dataclass(frozen=True, slots=True)
class Workout:
    """One line of the log: one exercise on one local date.

    `form` is what was said about it afterwards ("wobbly"), `rir` the reps that were left
    in the last set when that was asked for all sets together.
    """

    date: date
    exercise: str
    sets: tuple[Set, ...]
    logged_at: datetime
    note: str | None = None
    pain: Pain | None = None
    prescribed: Prescribed | None = None
    form: Literal["wobbly"] | None = None
    rir: Decimal | None = None
