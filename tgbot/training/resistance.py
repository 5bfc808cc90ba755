"""What a set was done against: nothing, a band, a weight, or help that makes it lighter.

Values and units stay as the person wrote them; only comparing happens in kilograms.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Unit = Literal["kg", "lb"]
Level = Literal["light", "medium", "heavy"]
On = Literal["barbell", "dumbbell", "kettlebell", "plate", "machine", "cable", "ankle", "vest"]

KG_A_POUND = Decimal("0.45359237")


@dataclass(frozen=True, slots=True)
class Bodyweight:
    """No load but the body."""


@dataclass(frozen=True, slots=True)
class Band:
    """An elastic band; `colour` is the English key whatever the language ("red")."""

    colour: str | None = None
    level: Level | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Weight:
    """A load of `value` `unit`, `count` of them ("each", "per hand" are 2)."""

    value: Decimal
    unit: Unit
    on: On | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Assistance:
    """Help that makes the set lighter: so many kilograms or pounds, or a band of a colour."""

    value: Decimal | None = None
    unit: Unit | None = None
    colour: str | None = None


Resistance = Bodyweight | Band | Weight | Assistance


def kilograms(value: Decimal, unit: Unit) -> Decimal:
    """A load in kilograms, for comparing only."""
    return value * KG_A_POUND if unit == "lb" else value
