"""The shapes of exercise.toml and programme.toml: which keys there are and what each may hold.

`content/README.md` describes the same keys for people; a test keeps the two together.
"""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from tgbot.training.exercise import Dimension, Mode, Role
from tgbot.training.resistance import Level, On, Unit

Group = Literal[
    "glutes", "legs", "core", "back", "chest", "shoulders", "arms", "whole-body", "warm-up"
]
Site = Literal[
    "knee", "hip", "low back", "upper back", "neck", "shoulder", "elbow", "wrist", "ankle", "foot"
]
Kind = Literal["bodyweight", "band", "assistance", On]
Equipment = Literal["bands", "ankle weights", "dumbbells", "kettlebells", "barbell", "gym"]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=40)]
Tempo = Annotated[str, Field(pattern=r"^\d{1,2}(-\d{1,2}){3}$")]
Load = Annotated[
    Decimal,
    BeforeValidator(lambda written: Decimal(written) if type(written) is int else written),
    Field(gt=0, le=500),
]
Count = Annotated[int, Field(ge=1, le=600)]


class Table(BaseModel):
    """What all tables share: no key that is not known, no value bent into another kind."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Range(Table):
    """From `min` to `max`."""

    min: Count
    max: Count


class SteppedRange(Range):
    """From `min` to `max` by `step`."""

    step: Count = 1


class RungShape(Table):
    """One rung: which of the further keys it needs follows from its kind."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9]+([.-][a-z0-9]+)*$")]
    kind: Kind
    colour: Annotated[str, Field(pattern=r"^[a-z]+$")] | None = None
    level: Level | None = None
    value: Load | None = None
    unit: Unit | None = None
    count: Annotated[int, Field(ge=1, le=4)] = 1


class LadderShape(Table):
    """How the exercise grows; `start` is the id of the rung on which people begin."""

    mode: Mode = "reps"
    sets: Range
    reps: SteppedRange
    order: list[Dimension] = ["reps", "sets", "resistance", "tempo", "pause"]
    start: str | None = None
    resistance: Annotated[list[RungShape], Field(min_length=1)]
    tempo: list[Tempo] = []
    pause: list[Annotated[int, Field(ge=0, le=30)]] = []
    forbidden: list[Kind] = []
    max_kg: dict[On, Load] = {}


class PrerequisiteShape(Table):
    """What counts as mastered: an exercise in so many sets of so many reps."""

    exercise: Slug
    sets: Count
    reps: Count


class ExerciseShape(Table):
    """exercise.toml."""

    group: Group
    role: Role = "exercise"
    minutes: Annotated[int, Field(ge=1, le=60)]
    each_side: bool = False
    rest: Annotated[int, Field(ge=10, le=600)] | None = None
    easiest: bool = False
    regressions: list[Slug] = []
    progressions: list[Slug] = []
    alternatives: list[Slug] = []
    caution_sites: list[Site] = []
    prerequisites: list[PrerequisiteShape] = []
    ladder: LadderShape


class ProgrammeShape(Table):
    """programme.toml."""

    warm_up: Slug | None = None
    exercises: Annotated[list[Slug], Field(min_length=1, max_length=8)]
    days: Range
    minutes: Annotated[int, Field(ge=1, le=180)]
    equipment: list[Equipment] = []
