"""What comes next: the place on the ladder, the action that led there, and the reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from tgbot.training.workout import Prescribed

Action = Literal[
    "start",
    "reps",
    "sets",
    "resistance",
    "tempo",
    "pause",
    "hold",
    "confirm",
    "repeat",
    "ease",
    "deload",
    "gap",
    "return",
    "regress",
    "stop",
    "off",
    "top",
]


class Place(NamedTuple):
    """A place on the ladder. Places compare as the ladder is climbed: the rung weighs most."""

    rung: int
    tempo: int
    pause: int
    sets: int
    reps: int


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the target is what it is: `reason-<key>` of the catalogue, with what it speaks of."""

    key: str
    facts: Mapping[str, int | str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Target:
    """The next target of an exercise.

    `reps` are seconds of a hold. With `open_last` the last set may go up to `open_cap` reps
    beyond `reps`. Where `regression` names an exercise, sets and reps are of that one. No sets
    at all: the exercise rests.
    """

    sets: int
    reps: int
    rung: int
    tempo: int
    pause: int
    open_last: bool
    open_cap: int
    regression: str | None
    action: Action
    reason: Reason
    safety_note: bool

    @property
    def prescribed(self) -> Prescribed:
        """The target as it is stored with the workout that answers it."""
        return Prescribed(self.sets, self.reps, self.rung, self.tempo, self.pause)
