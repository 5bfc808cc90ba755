"""Which word means what in typed days and times: the words of all languages at once.

Weekdays, months and numbers come from the log notation, so that a day has one spelling in
the whole bot; `words.toml` adds what is only said about plans.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

from tgbot.training.notation.lexicon import lexicon, one_slip

LANGUAGES = ("en", "de", "es", "ru")
LONGEST_TEXT = 300
_LONGEST_PHRASE = 4
_SLIP_FROM = 6

# A time is one piece ("18.30"), so that its dot or colon separates nothing; so is "a.m.".
_PIECE = re.compile(
    r"[ap]\.m\b\.?|o'clock|\d{1,2}[:.]\d{2}(?!\d|[.:]\d)|\d+|[^\W\d_]+|[^\w\s]|_", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, number or sign of a text: as it is looked up, and where it stood."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Words:
    """Phrases by their kind, and the words with a number: weekdays, months, numbers."""

    phrases: Mapping[str, frozenset[str]]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, int]

    def at(self, pieces: list[Piece], at: int, kind: str) -> int:
        """How many pieces from here on are a phrase of a kind, the most possible; 0: none."""
        for count in range(min(_LONGEST_PHRASE, len(pieces) - at), 0, -1):
            if " ".join(piece.text for piece in pieces[at : at + count]) in self.phrases[kind]:
                return count
        return 0

    def weekday(self, word: str) -> int | None:
        """The weekday that a word means (0 Monday), also in the plural or with one slip."""
        known = self.weekdays.get(word, self.weekdays.get(word.removesuffix("s")))
        if known is not None or len(word) < _SLIP_FROM:
            return known
        near = {day for name, day in self.weekdays.items() if one_slip(word, name)}
        return near.pop() if len(near) == 1 else None


def pieces_of(text: str) -> list[Piece]:
    """The words, numbers and signs of a text, in order; a full stop after a word is none."""
    fold = str.lower if text.isascii() else folded
    found = [
        Piece(fold(match.group()), match.start(), match.end()) for match in _PIECE.finditer(text)
    ]
    return [piece for piece in found if piece.text != "."]


def folded(text: str) -> str:
    """A text as words are looked up: case, the kind of dash and of apostrophe do not matter."""
    plain = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    return re.sub("[‐-―−]", "-", plain).replace("’", "'")


@lru_cache(maxsize=1)
def words() -> Words:
    """The words of all languages; where two languages differ, English and then German win."""
    page = files("tgbot.chat.typed") / "words.toml"
    table: dict[str, Any] = tomllib.loads(page.read_text(encoding="utf-8"))
    named = {kind: _from_notation(kind) for kind in ("weekday", "month", "number")}
    for day, spellings in table.pop("weekdays").items():
        for word in spellings:
            named["weekday"].setdefault(word, int(day))
    phrases = {
        kind: frozenset(" ".join(piece.text for piece in pieces_of(phrase)) for phrase in known)
        for kind, known in table.items()
    }
    return Words(phrases, named["weekday"], named["month"], named["number"])


def _from_notation(kind: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for word, (what, value) in lexicon(language).meanings.items():
            if what == kind:
                found.setdefault(word, value)
    return found
