"""What the engine knows of the person for one exercise."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Felt = Literal["easy", "right", "hard"]


@dataclass(frozen=True, slots=True)
class Person:
    """Who trains: what hurts in general, what they own, and what they said about this exercise.

    `cautions` are sites that trouble the person ("knee"). `equipment` has the ids of the rungs
    that they own, None for all. `unmet` has the prerequisites that are neither mastered nor
    confirmed. `taken_back` is the day on which they put the exercise back on the plan after a
    third stop. `felt` is what they said of the last week.
    """

    cautions: frozenset[str] = frozenset()
    equipment: frozenset[str] | None = None
    unmet: tuple[str, ...] = ()
    taken_back: date | None = None
    felt: Felt = "right"


ANYONE = Person()
"""Somebody without cautions who owns everything."""
