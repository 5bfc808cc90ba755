"""What makes sets comparable: how much was done, against what, how heavy, how slowly.

Records and the weekly summary compare with these alone, so they never disagree. Loads are
compared in kilograms and distances in metres, whatever was written. Amounts are counted a
side: `3×12 each side` is 36 reps, and so is 3×12 left with 3×12 right; where one side did
more, it is what that side did.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import lru_cache

from tgbot.training.resistance import (
    Assistance,
    Band,
    Bodyweight,
    Resistance,
    Unit,
    Weight,
    kilograms,
)
from tgbot.training.same import of_the_same
from tgbot.training.workout import Distance, Set

Likeness = tuple[str, ...]
"""Equal for sets that were done against the same thing, in whatever unit it was written."""

# A load that was changed from pounds to kilograms and back must still be the same load.
GRAM = Decimal("0.001")
METRES = {"m": Decimal(1), "km": Decimal(1000), "mi": Decimal("1609.344")}


def counted(sets: Iterable[Set]) -> tuple[Set, ...]:
    """The sets that count: all but the warm-ups."""
    return tuple(done for done in sets if done.kind != "warmup")


def resistances(done: Set) -> tuple[Resistance, ...]:
    """Everything that the set was done against, as written; empty when nothing was said."""
    return (() if done.resistance is None else (done.resistance,)) + done.also


def likeness(done: Set) -> Likeness:
    """What the set was done against, for asking whether another had the same."""
    if not done.also:
        return () if done.resistance is None else (_key(done.resistance),)
    return tuple(sorted(_key(resistance) for resistance in resistances(done)))


@of_the_same
def load_kg(done: Set) -> Decimal | None:
    """All weights of a set together in kilograms, to the gram; None when it had none."""
    weights = [one for one in resistances(done) if isinstance(one, Weight)]
    if not weights:
        return None
    return sum((_kg(one.value, one.unit) * one.count for one in weights), Decimal(0))


def tempo_seconds(done: Set) -> int | None:
    """How many seconds one repetition takes at the tempo that was written (3-1-2-0: six)."""
    return None if done.tempo is None else sum(int(part) for part in done.tempo.split("-"))


def held(done: Set) -> int | None:
    """The seconds of a hold; None where the seconds are those of a distance, or none."""
    return done.seconds if done.distance is None else None


def set_count(sets: Sequence[Set]) -> int:
    """How many sets, a side."""
    return max(len(side) for side in _sides(sets))


def reps(sets: Sequence[Set]) -> int:
    """Repetitions in all, a side."""
    if all(done.side is None for done in sets):
        return sum(done.reps or 0 for done in sets)
    return max(sum(done.reps or 0 for done in side) for side in _sides(sets))


def seconds(sets: Sequence[Set]) -> int:
    """Seconds held in all, a side."""
    return max(sum(held(done) or 0 for done in side) for side in _sides(sets))


def metres(sets: Sequence[Set]) -> Decimal:
    """Metres covered in all, a side."""
    return max(sum((_metres(done.distance) for done in side), Decimal(0)) for side in _sides(sets))


def _sides(sets: Sequence[Set]) -> list[list[Set]]:
    return [
        [done for done in sets if done.side in (None, "each", side)] for side in ("left", "right")
    ]


# Each receipt asks it of every set of a year, which has few different resistances.
@lru_cache(maxsize=4096)
def _key(resistance: Resistance) -> str:
    match resistance:
        case Bodyweight():
            return "bodyweight"
        case Band(colour, level, count):
            return f"band {colour} {level} {count}"
        case Weight(value, unit, on, count):
            return f"weight {_kg(value, unit)} {on} {count}"
        case Assistance(value, unit, colour):
            kg = None if value is None or unit is None else _kg(value, unit)
            return f"assistance {kg} {colour}"


def _kg(value: Decimal, unit: Unit) -> Decimal:
    return kilograms(value, unit).quantize(GRAM)


def _metres(distance: Distance | None) -> Decimal:
    return Decimal(0) if distance is None else distance.value * METRES[distance.unit]
