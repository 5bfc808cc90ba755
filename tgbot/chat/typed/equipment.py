"""What a person trains with, as they type it: "just bands", "bands yellow red; ankle 0.5 1 kg"."""

import re
from decimal import Decimal
from functools import lru_cache
from typing import cast

from tgbot.chat.typed.places import table_of
from tgbot.chat.typed.words import LANGUAGES, LONGEST_TEXT, folded
from tgbot.coach.equipment import GYM, KINDS_OF, Equipment
from tgbot.training.notation.lexicon import lexicon
from tgbot.training.resistance import Band, On, Unit, Weight

_LONGEST_PHRASE = 3
_HEAVIEST = 500
_TOKEN = re.compile(r"\d+(?:\.\d+|,\d(?!\d))?|[^\W\d_]+(?:'[^\W\d_]+)*|[^\s]")
_SIGNS = frozenset(",;:.!&+()")
_PIECES = frozenset({*KINDS_OF, GYM})
PLATES = "plates"
"""No piece of their own: who has plates has a bar."""

ON: dict[str, On] = {
    "ankle weights": "ankle",
    "dumbbells": "dumbbell",
    "kettlebells": "kettlebell",
    "barbell": "barbell",
    PLATES: "plate",
}
_FROM_NOTATION = {
    ("band", None): "bands",
    ("bands", None): "bands",
    ("on", "ankle"): "ankle weights",
    ("on", "dumbbell"): "dumbbells",
    ("on", "kettlebell"): "kettlebells",
    ("on", "barbell"): "barbell",
    ("on", "plate"): PLATES,
    ("on", "machine"): GYM,
    ("on", "cable"): GYM,
    ("bodyweight", None): "nothing",
    ("link", None): "filler",
    ("lead", None): "filler",
}
_ONLY = "only"
"""The words of the table that mean no piece, but that what is named is all there is."""
_COLOUR, _UNIT = "colour:", "unit:"


def means_all(text: str) -> bool:
    """Whether a text says that what it names is all there is: “only bands”, “nur Bänder”."""
    return not set(table_of("equipment.toml")[_ONLY]).isdisjoint(_TOKEN.findall(folded(text)))


def gear_in(text: str, units: Unit) -> Equipment | None:
    """The equipment that the whole text names, with the bands and weights in it, in order.

    Colours are bands; numbers belong to the weights before them ("ankle 0.5 1 kg"), or to
    those behind them where the text begins so ("5 kg dumbbells").

    Args:
        text: as typed.
        units: the unit of numbers that have none.
    """
    if len(text) > LONGEST_TEXT:
        return None
    tokens = [token for token in _TOKEN.findall(folded(text)) if token not in _SIGNS]
    return _Reading(tokens).result(units)


class _Reading:
    """What was understood of the tokens so far."""

    def __init__(self, tokens: list[str]) -> None:
        self._tokens = tokens
        self._said: set[str] = set()
        self._own: list[Band | tuple[str, Decimal]] = []
        self._units: dict[str, str] = {}
        self._piece: str | None = None
        self._open: list[Decimal] = []
        self._open_unit: str | None = None
        self._numbers_first = False

    def result(self, units: Unit) -> Equipment | None:
        at = 0
        while at < len(self._tokens):
            count = self._take(at)
            if not count:
                return None
            at += count
        if not self._said or self._open:
            return None
        return Equipment(
            frozenset(self._said & _PIECES), tuple(self._made(one, units) for one in self._own)
        )

    def _made(self, one: Band | tuple[str, Decimal], units: Unit) -> Band | Weight:
        if isinstance(one, Band):
            return one
        piece, value = one
        return Weight(value, cast(Unit, self._units.get(piece, units)), ON[piece])

    def _take(self, at: int) -> int:
        """Takes the number or the longest known phrase from here on: its tokens; 0: unknown."""
        if self._tokens[at][0].isdecimal():
            return self._number(Decimal(self._tokens[at].replace(",", ".")))
        for count in range(min(_LONGEST_PHRASE, len(self._tokens) - at), 0, -1):
            what = _meanings().get(" ".join(self._tokens[at : at + count]))
            if what is not None:
                self._meant(what)
                return count
        return 0

    def _number(self, value: Decimal) -> int:
        if not 0 < value <= _HEAVIEST:
            return 0
        self._numbers_first |= self._piece is None
        if self._numbers_first or self._piece is None:
            self._open.append(value)
        else:
            self._own.append((self._piece, value))
        return 1

    def _meant(self, what: str) -> None:
        if what.startswith(_COLOUR):
            self._said.add("bands")
            self._own.append(Band(what.removeprefix(_COLOUR)))
        elif what.startswith(_UNIT):
            unit = what.removeprefix(_UNIT)
            if self._open:
                self._open_unit = unit
            elif self._piece is not None:
                self._units[self._piece] = unit
        elif what != "filler":
            self._said.add("barbell" if what == PLATES else what)
            self._weights(what)

    def _weights(self, piece: str) -> None:
        """Goes on with this piece; numbers that stood before it are its weights."""
        self._piece = piece if piece in ON else None
        if self._piece is None:
            return
        self._own += [(piece, value) for value in self._open]
        if self._open and self._open_unit is not None:
            self._units[piece] = self._open_unit
        self._open, self._open_unit = [], None


@lru_cache(maxsize=1)
def _meanings() -> dict[str, str]:
    """Words of all languages: those of the log notation, and those only said of equipment."""
    meanings: dict[str, str] = {}
    for language in reversed(LANGUAGES):
        for word, (kind, value) in lexicon(language).meanings.items():
            if kind == "colour":
                meanings[word] = f"{_COLOUR}{value}"
            elif kind == "wunit":
                meanings[word] = f"{_UNIT}{value}"
            elif (kind, value) in _FROM_NOTATION:
                meanings[word] = _FROM_NOTATION[kind, value]
    for what, phrases in table_of("equipment.toml").items():
        meanings |= dict.fromkeys(phrases, "filler" if what == _ONLY else what.replace("_", " "))
    return meanings
