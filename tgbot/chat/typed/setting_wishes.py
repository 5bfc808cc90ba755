"""A setting as people say it: “use pounds”, “quiet 22-7”, “my time zone is Berlin”.

Each is rewritten to the form that /settings knows; whether the value means anything is for that.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

from tgbot.chat.typed.wishes import LONGEST

_PIECE = re.compile(r"<(\w+)>")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WITH_UNIT = re.compile(r"\d ?(?:kgs?|kilos?|lbs?|pounds?|pfund)\b")
_UNITS = {"metric": "kg", "imperial": "lb"}


TABLES = ("en", "de")
ASK, ASK_UNITS, REMIND_DAYS = "ask", "ask-units", "remind-days"
SOME_DAYS, BARE_DAYS = "some-days", "bare-days"
GEAR, GEAR_ASKED, GEAR_OR_SETS = "gear", "gear-asked", "gear-or-sets"


@dataclass(frozen=True, slots=True)
class SettingWish:
    """The name of a setting and its value, in the words of /settings.

    Other names are those that stand above the tables: `ASK` opens the question of the setting that
    is its value, `GEAR` is equipment that somebody has, perhaps besides what was said before.
    """

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows of a language, each part in its order, and the polite words around a wish."""

    rows: Mapping[str, tuple[tuple[str, re.Pattern[str], str], ...]]
    polite: re.Pattern[str]
    asking: re.Pattern[str]

    def bare(self, said: str) -> str:
        """A wish without the polite words around it: “can you use pounds?” is "use pounds"."""
        wish = self.asking.sub("", said)
        return self.polite.sub("", wish if wish == said else wish.rstrip("? ")).strip()


def setting_wishes(text: str, *, named: bool = False) -> Iterator[SettingWish]:
    """The settings that a whole text may want to change, likeliest first.

    Behind /settings a setting is `named`: there “kg” or “dumbbells 5 10” alone says enough.
    """
    if len(text) > LONGEST or "\n" in text:
        return
    said = re.sub(r"\s+", " ", text.replace("’", "'")).strip(" .!").casefold()
    for part in ("always", "named" if named else "unnamed"):
        for table in _tables():
            for one in dict.fromkeys((table.bare(said), said)):
                yield from _fitting(table.rows[part], one)


def _fitting(
    rows: tuple[tuple[str, re.Pattern[str], str], ...], said: str
) -> Iterator[SettingWish]:
    for name, pattern, value in rows:
        found = pattern.fullmatch(said)
        if found is not None:
            given = found.expand(value).strip()
            yield SettingWish(name, _UNITS.get(given, given))


def may_be_gear(text: str) -> bool:
    """Whether a text is a piece of equipment and what belongs to it, and perhaps a log."""
    return any(wish.name == GEAR_OR_SETS for wish in setting_wishes(text))


def may_be_sets(text: str) -> bool:
    """Whether a piece of equipment and the numbers behind it may be a log.

    Weights are told apart by growing: “5 10 15”, “8 10 12 kg”. A lone number without a unit, one
    that comes again, a smaller one, and one behind a unit are counts.
    """
    numbers = [float(one.replace(",", ".")) for one in _NUMBER.findall(text)]
    if not numbers:
        return False
    unit = _WITH_UNIT.search(text)
    counts = unit is not None and text[-1].isdecimal()
    lone = len(numbers) == 1 and unit is None
    return counts or lone or any(after <= one for one, after in pairwise(numbers))


@cache
def _tables() -> tuple[_Table, ...]:
    return tuple(_table(language) for language in TABLES)


def _table(language: str) -> _Table:
    """The rows of a language, with what their pieces stand for."""
    file = resources.files("tgbot.chat.typed") / f"setting_wishes_{language}.toml"
    table = tomllib.loads(file.read_text("utf-8"))

    def whole(said: str) -> re.Pattern[str]:
        while _PIECE.search(said):
            said = _PIECE.sub(lambda found: table["pieces"][found[1]], said)
        return re.compile(said)

    rows = {
        part: tuple((row["name"], whole(row["said"]), row["value"]) for row in table[part])
        for part in ("always", "unnamed", "named")
    }
    return _Table(rows, re.compile(table["polite"]), re.compile(table["asking"]))
