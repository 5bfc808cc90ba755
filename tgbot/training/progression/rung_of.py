"""Which rung of a ladder a logged resistance is: by load in any unit, by colour, by count.

A load between two rungs counts as the lower one, which is certainly mastered.
"""

from collections.abc import Callable

from tgbot.training.exercise import Ladder, Rung
from tgbot.training.resistance import (
    Assistance,
    Band,
    Bodyweight,
    Resistance,
    Weight,
    kilograms,
)

CLOSE = 0.02
"""The share by which a load may miss a rung and still be it: 22 lb are 10 kg to anyone."""


def rung_of(resistance: Resistance | None, ladder: Ladder, planned: int | None) -> int | None:
    """The index of the rung that a logged resistance is; None where it is none of them.

    Args:
        resistance: what was logged; None where nothing was written.
        ladder: the ladder of the exercise.
        planned: the rung that the target named.
    """
    match resistance:
        case None:
            return ladder.start if planned is None else planned
        case Bodyweight():
            return _first(ladder, lambda rung: isinstance(rung.resistance, Bodyweight))
        case Band():
            return _band(resistance, ladder, planned)
        case Weight():
            return _weight(resistance, ladder, planned)
        case Assistance():
            return _assistance(resistance, ladder)


def is_forbidden(resistance: Resistance | None, ladder: Ladder) -> bool:
    """Is it a kind that the exercise must not be done with, or more than its kind may weigh?"""
    if isinstance(resistance, Band):
        return "band" in ladder.forbidden
    if not isinstance(resistance, Weight):
        return False
    kind = resistance.on or _kind_of_weight(ladder, None)
    if kind in ladder.forbidden:
        return True
    most = None if kind is None else ladder.max_kg.get(kind)
    return most is not None and _kg(resistance) > float(most) * (1 + CLOSE)


def _first(ladder: Ladder, fits: Callable[[Rung], bool]) -> int | None:
    return next((n for n, rung in enumerate(ladder.rungs) if fits(rung)), None)


def _band(band: Band, ladder: Ladder, planned: int | None) -> int | None:
    """The rung of the colour with the most bands that were used; no colour: as planned."""
    if band.colour is None:
        as_planned = planned is not None and ladder.rungs[planned].kind == "band"
        return planned if as_planned else None
    same = [
        (rung.resistance.count, n)
        for n, rung in enumerate(ladder.rungs)
        if isinstance(rung.resistance, Band)
        and rung.resistance.colour == band.colour
        and rung.resistance.count <= band.count
    ]
    return max(same)[1] if same else None


def _weight(weight: Weight, ladder: Ladder, planned: int | None) -> int | None:
    """The heaviest rung of its kind at or under the load; of any, where it may be several.

    Loads compare piece by piece, since ladders name what each hand or ankle carries.
    """
    kind = weight.on or _kind_of_weight(ladder, planned)
    kinds = _kinds_of_weight(ladder) if kind is None else {kind}
    most = _kg(weight) * (1 + CLOSE)
    under = [
        (_kg(rung.resistance), -n)
        for n, rung in enumerate(ladder.rungs)
        if rung.kind in kinds
        and isinstance(rung.resistance, Weight)
        and _kg(rung.resistance) <= most
    ]
    return -max(under)[1] if under else None


def _kind_of_weight(ladder: Ladder, planned: int | None) -> str | None:
    """What a weight without a word for it is on: as planned, or the only kind it can be."""
    if planned is not None and isinstance(ladder.rungs[planned].resistance, Weight):
        return ladder.rungs[planned].kind
    kinds = _kinds_of_weight(ladder)
    return kinds.pop() if len(kinds) == 1 else None


def _kinds_of_weight(ladder: Ladder) -> set[str]:
    kinds = {rung.kind for rung in ladder.rungs if isinstance(rung.resistance, Weight)}
    return kinds - ladder.forbidden


def _assistance(helped: Assistance, ladder: Ladder) -> int | None:
    """The rung with as much help, or the hardest one that has more."""
    if helped.value is None or helped.unit is None:
        return _first(
            ladder,
            lambda rung: (
                isinstance(rung.resistance, Assistance)
                and rung.resistance.colour is not None
                and rung.resistance.colour == helped.colour
            ),
        )
    least = float(kilograms(helped.value, helped.unit)) * (1 - CLOSE)
    enough = [
        n
        for n, rung in enumerate(ladder.rungs)
        if isinstance(rung.resistance, Assistance)
        and rung.resistance.value is not None
        and float(kilograms(rung.resistance.value, rung.resistance.unit or "kg")) >= least
    ]
    return max(enough, default=None)


def _kg(weight: Weight) -> float:
    return float(kilograms(weight.value, weight.unit))
