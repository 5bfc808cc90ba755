"""What a person trains with: the kinds, and within a kind what exactly is theirs, where they said.

Kept as `{"kinds": ["bands", …], "own": [RESISTANCE, …]}`; None stands for everything, as in a gym.
Of the bands, the order in which they are kept is the person's own, from light to heavy.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations
from typing import Any, Self

from tgbot.coach.own_rungs import own_rungs, places_of
from tgbot.training.as_json import resistance_json, resistance_value
from tgbot.training.exercise import Ladder
from tgbot.training.notation.context import USUAL_BANDS
from tgbot.training.progression.rung_of import rung_of
from tgbot.training.resistance import Band, Resistance, Weight, kilograms

GYM = "gym"

USUAL_BAR = Decimal(20)
"""What a bar weighs, in kg, where only plates were named."""
MOST_PLATES = 8

KINDS_OF = {
    "bands": {"band"},
    "ankle weights": {"ankle"},
    "dumbbells": {"dumbbell"},
    "kettlebells": {"kettlebell"},
    "barbell": {"barbell", "plate"},
}
"""The kinds of rungs that each piece of equipment opens."""


@dataclass(frozen=True, slots=True)
class Equipment:
    """Pieces of equipment; `own` has the bands and weights that were named one by one.

    Of a piece of which nothing is named, everything is there.
    """

    pieces: frozenset[str]
    own: tuple[Resistance, ...] = ()

    @classmethod
    def of_json(cls, kept: Mapping[str, Any] | None) -> Self | None:
        """The equipment as it is kept; None for everything."""
        if kept is None:
            return None
        own = tuple(resistance_value(one) for one in kept.get("own", ()))
        return cls(frozenset(kept["kinds"]), own)

    def as_json(self) -> dict[str, Any] | None:
        """The equipment as it is to be kept; None where it is everything."""
        gym = GYM in self.pieces
        # Who has everything may still have an order of colours that is nobody else's.
        mine = [
            resistance_json(one)
            for one in self.own
            if (isinstance(one, Band) if gym else piece_of(one) in self.pieces)
        ]
        if gym and not mine:
            return None
        return {"kinds": sorted(self.pieces), **({"own": mine} if mine else {})}

    def with_more(self, more: Self) -> Self:
        """This and what somebody has besides; what is there in full stays so."""
        if GYM in self.pieces:
            return self
        in_full = self.pieces - {piece_of(one) for one in self.own}
        new = [one for one in more.own if piece_of(one) not in in_full]
        return replace(
            self, pieces=self.pieces | more.pieces, own=tuple(dict.fromkeys([*self.own, *new]))
        )

    def with_kinds(self, anew: Self) -> Self:
        """This with the kinds that are named anew; all other kinds stay as they were."""
        kept = tuple(one for one in self.own if piece_of(one) not in anew.pieces)
        return replace(self, pieces=self.pieces | anew.pieces, own=(*kept, *anew.own))

    @property
    def colours(self) -> tuple[str, ...]:
        """The colours of the bands that were named, in the person's own order."""
        named = (one.colour for one in self.own if isinstance(one, Band))
        return tuple(dict.fromkeys(colour for colour in named if colour is not None))

    def rungs(self, ladder: Ladder) -> frozenset[str] | None:
        """The ids of the rungs that can be done with it; None for all of them."""
        if GYM in self.pieces:
            return None
        named = {piece_of(one) for one in self.own}
        kinds = {"bodyweight"}.union(*(KINDS_OF[one] for one in self.pieces - named))
        found = {rung.id for rung in ladder.rungs if rung.kind in kinds}
        found |= {ladder.rungs[place].id for place in self._places(ladder)}
        # An exercise that needs what nobody said they have is better shown than hidden.
        return frozenset(found) or None

    def own_ladder(self, ladder: Ladder) -> Ladder:
        """The ladder with what was named one by one on its rungs."""
        return own_rungs(ladder, self._used())

    def weights(self, on: str) -> tuple[Weight, ...]:
        """The named weights of a kind as they are used, a bar with each pair of plates."""
        alike = (one for one in self._used() if isinstance(one, Weight) and one.on == on)
        return tuple(sorted(alike, key=_kg))

    def _used(self) -> list[Resistance]:
        """The named bands and weights that there are, as they are used."""
        everything = GYM in self.pieces
        return _with_loaded_bars(
            one for one in self.own if everything or piece_of(one) in self.pieces
        )

    def _places(self, ladder: Ladder) -> Iterable[int]:
        """The rungs on which the named bands and weights stand."""
        used = self._used()
        mine = own_rungs(ladder, used)
        bands = (rung_of(one, mine, None) for one in used if isinstance(one, Band))
        weights = places_of(ladder, [one for one in used if isinstance(one, Weight)])
        return [*(place for place in bands if place is not None), *weights]


def _with_loaded_bars(own: Iterable[Resistance]) -> list[Resistance]:
    """Bands and weights as they are used: a bar where there are plates, with each pair or none.

    A weight of a barbell is then that of the bar itself.
    """
    mine = list(own)
    plates = [one for one in mine if _is_on(one, "plate")][:MOST_PLATES]
    if not plates:
        return mine
    bars = [_kg(one) for one in mine if _is_on(one, "barbell")] or [USUAL_BAR]
    loaded = {
        bar + 2 * sum((_kg(one) for one in some), Decimal(0))
        for bar in bars
        for count in range(len(plates) + 1)
        for some in combinations(plates, count)
    }
    others = [one for one in mine if not _is_on(one, "barbell")]
    return [*others, *(Weight(total, "kg", "barbell") for total in sorted(loaded))]


def _is_on(used: Resistance, what: str) -> bool:
    return isinstance(used, Weight) and used.on == what


def _kg(used: Resistance) -> Decimal:
    assert isinstance(used, Weight), "only weights hang on a bar"
    return kilograms(used.value, used.unit)


def bands_of(kept: Mapping[str, Any] | None) -> tuple[str, ...]:
    """The colours of a person's bands, light to heavy; the usual ones where none are named."""
    mine = Equipment.of_json(kept)
    return (mine.colours if mine is not None else ()) or USUAL_BANDS


def piece_of(used: Resistance) -> str | None:
    """The piece of equipment that a band or a weight is; None where it is none of them."""
    if isinstance(used, Band):
        return "bands"
    on = used.on if isinstance(used, Weight) else None
    return next((piece for piece, kinds in KINDS_OF.items() if on in kinds), None)
