"""What somebody has that is easier than a rung of an exercise: what warm-up sets are done with."""

from decimal import Decimal
from itertools import count, takewhile

from tgbot.coach.desk import Desk
from tgbot.coach.equipment import Equipment
from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Resistance, Weight, kilograms

BARS = {"kg": (20, Decimal("2.5")), "lb": (45, Decimal(5))}
"""What a bar weighs where nobody named theirs, and the steps in which it is loaded."""


def easier(desk: Desk, ladder: Ladder, rung: int) -> tuple[Resistance, ...]:
    """What there is below a rung, the easiest first, and weights that stand on no rung."""
    mine = Equipment.of_json(desk.person.equipment)
    there = None if mine is None else mine.rungs(ladder)
    below = [
        one.resistance
        for one in ladder.rungs[:rung]
        if one.kind not in ladder.forbidden and (there is None or one.id in there)
    ]
    used = ladder.rungs[rung].resistance
    if not isinstance(used, Weight) or used.on is None:
        return tuple(below)
    named = () if mine is None else mine.weights(used.on)
    weights = named or (_bars(used) if used.on == "barbell" else ())
    lighter = [one for one in weights if _kg(one) < _kg(used) and one not in below]
    return (*below, *lighter)


def _bars(used: Weight) -> tuple[Weight, ...]:
    """A bar alone, and with more and more on it, up to a weight."""
    bar, step = BARS[used.unit]
    loads = takewhile(lambda load: load < used.value, (bar + n * step for n in count()))
    return tuple(Weight(load.normalize() + 0, used.unit, used.on) for load in loads)


def _kg(weight: Weight) -> Decimal:
    return kilograms(weight.value, weight.unit) * weight.count
