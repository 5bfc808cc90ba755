"""The words with which sets are written for a person: “red band”, “rotes Band”.

They are the table `written` of words/<language>.toml, in which a word may be inflected as the
reader's words need not be. A language without such a table is written to in English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tgbot.training.notation.lexicon import table_of


@dataclass(frozen=True, slots=True)
class Tongue:
    """How one language writes what a log can hold.

    `colours` and `levels` have the form before one band and the one before several, colours also
    the one that stands alone; `light` is the level beside a colour, since a light blue band is
    not a light band that is blue. `each` is what two weights are called by where they are, with
    "" for all others. `pain` is the order in which a pain is told.
    """

    comma: str
    band: str
    bands: str
    bodyweight: str
    assistance: str
    reps: str
    metres: str
    miles: str
    warmup: str
    drop: str
    failed: str
    amrap: str
    each_side: str
    left: str
    right: str
    tempo: str
    pause: str
    paused: str
    sharp: str
    hurts: str
    no_pain: str
    light: str
    pain: tuple[str, ...]
    each: Mapping[str, str]
    on: Mapping[str, str]
    colours: Mapping[str, list[str]]
    levels: Mapping[str, list[str]]
    sites: Mapping[str, str]

    def number(self, shown: str) -> str:
        """A number as this language parts its whole from its rest: 2.5, 2,5."""
        return shown.replace(".", self.comma)

    def colour(self, name: str, count: int) -> str:
        """A colour before so many bands; one that has no word here stays as it is kept."""
        return self._before(self.colours, name, count)

    def level(self, name: str, count: int) -> str:
        """How heavy a band is, before so many of them."""
        return self._before(self.levels, name, count)

    def side(self, name: str) -> str:
        """One side, or each."""
        return {"each": self.each_side, "left": self.left, "right": self.right}[name]

    @staticmethod
    def _before(words: Mapping[str, list[str]], name: str, count: int) -> str:
        forms = words.get(name, [name])
        return forms[min(count, 2) - 1] if len(forms) > 1 else forms[0]


@lru_cache(maxsize=64)
def tongue_of(code: str) -> Tongue:
    """The words of a language code such as "de-AT", or English ones."""
    words: dict[str, Any] = table_of(code).get("written") or table_of("en")["written"]
    return Tongue(**{**words, "pain": tuple(words["pain"])})


def site(name: str, language: str) -> str:
    """A part of the body as a language calls it; one without a word there stays as it is kept."""
    return tongue_of(language).sites.get(name, name)


def colour(name: str, language: str) -> str:
    """A band's colour as a language calls it by itself: “red”, “rot”."""
    return tongue_of(language).colours.get(name, [name])[-1]
