"""A ladder whose rungs are what a person has: their 8 kg dumbbell in the place of one of 7.5.

Rungs keep their place and their id, so that what was done counts as before; only what stands on
them becomes the person's own. So nobody is told to lift what they do not have.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import log

from tgbot.training.exercise import Ladder, Rung
from tgbot.training.notation.context import USUAL_BANDS
from tgbot.training.progression.rung_of import is_forbidden
from tgbot.training.resistance import Band, Resistance, Weight, kilograms

FURTHEST = log(4 / 3)
"""A weight by more than a third off from every rung is on none of them."""


def own_rungs(ladder: Ladder, own: Iterable[Resistance]) -> Ladder:
    """The ladder with the bands and weights named in the place of those that come nearest."""
    mine = list(own)
    weights = places_of(ladder, [one for one in mine if isinstance(one, Weight)])
    colours = _colours([one.colour for one in mine if isinstance(one, Band) and one.colour])
    if not weights and not colours:
        return ladder
    rungs = []
    for place, rung in enumerate(ladder.rungs):
        used, kept = rung.resistance, weights.get(place)
        if kept is not None and isinstance(used, Weight):
            used = replace(used, value=kept.value, unit=kept.unit)
        elif isinstance(used, Band) and used.colour in colours:
            used = replace(used, colour=colours[used.colour])
        rungs.append(replace(rung, resistance=used))
    return replace(ladder, rungs=tuple(rungs))


def places_of(ladder: Ladder, weights: Sequence[Weight]) -> dict[int, Weight]:
    """The rung that each weight is nearest to; of two that are nearest to one, the nearer."""
    found: dict[int, tuple[float, Weight]] = {}
    for weight in weights:
        if weight.on is None or is_forbidden(weight, ladder):
            continue
        near = [(_apart(weight, rung), at) for at, rung in enumerate(ladder.rungs)]
        apart, place = min(near, default=(FURTHEST, 0))
        if apart < FURTHEST and (place not in found or apart < found[place][0]):
            found[place] = (apart, weight)
    return {place: weight for place, (_, weight) in found.items()}


def _apart(weight: Weight, rung: Rung) -> float:
    """How far a weight is from what stands on a rung, the same for a third more and less."""
    used = rung.resistance
    if rung.kind != weight.on or not isinstance(used, Weight):
        return FURTHEST
    mine, theirs = (kilograms(one.value, one.unit) for one in (weight, used))
    return abs(log(mine / theirs))


def _colours(mine: Sequence[str]) -> dict[str, str]:
    """The usual colours with those of the person in their place, lightest for lightest.

    Nothing where the person's order is the usual one: then red is red. Where it is another,
    their first band is the light one, whatever its colour.
    """
    known = [USUAL_BANDS.index(colour) for colour in mine if colour in USUAL_BANDS]
    if known == sorted(known):
        return {}
    first = list(dict.fromkeys(mine))[: len(USUAL_BANDS)]
    others = [colour for colour in USUAL_BANDS if colour not in first]
    return dict(zip(USUAL_BANDS, [*first, *others], strict=False))
