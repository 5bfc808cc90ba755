"""An exercise: how it is done, what to watch for, and the ladder on which it gets harder.

`tgbot.content` makes these values from the content files; nothing here reads a file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

from tgbot.training.resistance import Resistance

Mode = Literal["reps", "hold", "distance"]
Dimension = Literal["reps", "sets", "resistance", "tempo", "pause"]
MuscleRole = Literal["hip extension", "knee extension", "main", "helping", "stabilizing"]
Role = Literal["exercise", "warm-up"]


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of resistance. `kind` is bodyweight, band, assistance, or what a weight is on."""

    id: str
    kind: str
    resistance: Resistance


@dataclass(frozen=True, slots=True)
class Ladder:
    """The ranges in which an exercise grows and the order in which its dimensions rise.

    `reps` are seconds where `mode` is "hold". `rungs` go from easiest to hardest.
    `max_kg` limits a kind of load ("ankle": 2). `forbidden` kinds are never suggested.
    """

    mode: Mode
    sets_min: int
    sets_max: int
    reps_min: int
    reps_max: int
    reps_step: int
    rungs: tuple[Rung, ...]
    order: tuple[Dimension, ...] = ("reps", "sets", "resistance", "tempo", "pause")
    start: int = 0
    tempo: tuple[str, ...] = ()
    pause: tuple[int, ...] = ()
    regressions: tuple[str, ...] = ()
    forbidden: frozenset[str] = frozenset()
    caution_sites: frozenset[str] = frozenset()
    max_kg: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the movement: its name and what to do."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """A common mistake: what it is, why it matters and what to do instead."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Muscle:
    """A muscle and the part it plays; `group` is the heading under which it is listed."""

    group: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask, with its answer."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class ExerciseText:
    """Everything a person can read about an exercise, in one language.

    `instead` is what to do instead of the easiest exercise of a movement; else empty.
    """

    name: str
    summary: str
    aliases: tuple[str, ...]
    suits: tuple[str, ...]
    not_for: tuple[str, ...]
    safety: tuple[str, ...]
    safety_line: str
    warm_up: tuple[str, ...]
    steps: tuple[Step, ...]
    considerations: tuple[Step, ...]
    mistakes: tuple[Mistake, ...]
    muscles: tuple[Muscle, ...]
    benefits: tuple[Step, ...]
    programming: tuple[str, ...]
    harder: tuple[str, ...]
    easier: tuple[str, ...]
    questions: tuple[Question, ...]
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Prerequisite:
    """What must be mastered first: an exercise, done for so many sets of so many reps."""

    exercise: str
    sets: int
    reps: int


@dataclass(frozen=True, slots=True)
class Exercise:
    """An exercise of the content, with its texts by language ("en" is always there).

    `alternatives` are exercises that may take its place when other equipment is at hand. `rest` is
    how many seconds to rest after a set, where it says so.
    """

    slug: str
    group: str
    ladder: Ladder
    each_side: bool
    easiest: bool
    minutes: int
    progressions: tuple[str, ...]
    prerequisites: tuple[Prerequisite, ...]
    texts: Mapping[str, ExerciseText]
    role: Role = "exercise"
    alternatives: tuple[str, ...] = ()
    rest: int | None = None

    def text(self, language: str) -> ExerciseText:
        """The texts in a language, or in English where it has none."""
        return self.texts.get(language) or self.texts["en"]
