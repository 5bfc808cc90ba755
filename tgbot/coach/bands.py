"""The person's own bands: which colours are new, and where a colour stands among the others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tgbot.coach.desk import Desk
from tgbot.coach.equipment import GYM, Equipment, bands_of
from tgbot.coach.log import Line, Understood
from tgbot.training.resistance import Band


def new_colours(desk: Desk, lines: Sequence[Line]) -> list[str]:
    """The colours in a log that have no place among the person's bands.

    Somebody who said that they have no bands trained with somebody else's.
    """
    mine = _equipment(desk)
    if "bands" not in mine.pieces and GYM not in mine.pieces:
        return []
    known = bands_of(desk.person.equipment)
    return list(dict.fromkeys(colour for colour in _colours(lines) if colour not in known))


def placed(desk: Desk, colour: str, place: int) -> Equipment:
    """The person's equipment with that colour before the `place`-th of their bands, from 0."""
    order = [one for one in bands_of(desk.person.equipment) if one != colour]
    order.insert(place, colour)
    mine = _equipment(desk)
    named = {one.colour: one for one in mine.own if isinstance(one, Band)}
    others = tuple(one for one in mine.own if not isinstance(one, Band))
    bands = tuple(named.get(one) or Band(one) for one in order)
    return replace(mine, own=(*bands, *others))


def _equipment(desk: Desk) -> Equipment:
    return Equipment.of_json(desk.person.equipment) or Equipment(frozenset({GYM}))


def _colours(lines: Sequence[Line]) -> Iterator[str]:
    for line in lines:
        if isinstance(line, Understood):
            for done in line.workout.sets:
                for used in (done.resistance, *done.also):
                    if isinstance(used, Band) and used.colour is not None:
                        yield used.colour
