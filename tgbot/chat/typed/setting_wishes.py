"""A setting as people say it: “use pounds”, “quiet 22-7”, “my time zone is Berlin”.

Each is rewritten to the form that /settings knows; whether the value means anything is for that.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import pairwise

from tgbot.chat.typed.wishes import LONGEST

_PIECE = re.compile(r"<(\w+)>")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_WITH_UNIT = re.compile(r"\d ?(?:kgs?|kilos?|lbs?|pounds?)\b")
_UNITS = {"metric": "kg", "imperial": "lb"}


GEAR, GEAR_OR_SETS = "gear", "gear-or-sets"


@dataclass(frozen=True, slots=True)
class SettingWish:
    """The name of a setting and its value, in the words of /settings.

    `GEAR` is equipment that somebody has, perhaps besides what was said before; `GEAR_OR_SETS` is
    as well the beginning of a log.
    """

    name: str
    value: str


def setting_wishes(text: str, *, named: bool = False) -> Iterator[SettingWish]:
    """The settings that a whole text may want to change, likeliest first.

    Behind /settings a setting is `named`: there “kg” or “dumbbells 5 10” alone says enough.
    """
    if len(text) > LONGEST or "\n" in text:
        return
    said = re.sub(r"\s+", " ", text.replace("’", "'")).strip(" .!").casefold()
    said = re.sub(r"^please | please$|^set ", "", said)
    for name, pattern, value in (*_rows("always"), *_rows("named" if named else "unnamed")):
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
def _rows(of: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    """The rows of a part of the table, with what their pieces stand for."""
    file = resources.files("tgbot.chat.typed") / "setting_wishes.toml"
    table = tomllib.loads(file.read_text("utf-8"))

    def whole(said: str) -> str:
        return _PIECE.sub(lambda found: whole(table["pieces"][found[1]]), said)

    return tuple((row["name"], re.compile(whole(row["said"])), row["value"]) for row in table[of])
