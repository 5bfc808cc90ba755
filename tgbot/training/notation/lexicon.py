"""Which word means what: the word tables of all languages as one dictionary.

A table is a file of `words/`; adding a language is adding a file. The person's own language
is asked first, then English, then the others, so a line may mix them.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

Meaning = tuple[str, Any]

_GROUPS = {"weight": "wunit", "distance": "dunit", "colours": "colour", "levels": "level",
           "on": "on", "sites": "site",
           "sore_sites": "sore_site"}  # fmt: skip
_NUMBERED = {"tens": "number", "time": "tunit", "months": "month", "weekdays": "weekday"}
_TELLING = frozenset((
    "colour", "band", "bands", "bodyweight", "wunit", "on", "warmup", "drop", "failed",
    "yesterday", "today", "day_before", "weekday", "tempo", "pause", "rpe", "rir", "pain",
    "pain_free", "sharp", "help", "each", "left", "right", "side_noun", "same", "next_band",
    "done", "failure", "amrap", "sets", "reps",
))  # fmt: skip
# Lists of words that mean nothing by themselves.
_LISTS = ("ordinary", "manner", "titles", "unlike", "efforts", "felt")
# What only this language's people mean, and the words that are only written.
_NOT_READ = ("own", "written")
_LONGER = {"60": "long", "3600": "hours"}
_MOST_WORDS = 5
_SHORTEST_TYPO = 4


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words as one language's people mean them.

    `meanings` maps a word or phrase to its kind and value; `opens` the first word of a phrase
    to the most words that such a phrase has; `typos` a keyword with one letter left out to
    the keywords it may have been. `manner` are words that say how sets were done,
    `titles` what people write over a whole training, `unlike` words that take back a "same"; with
    a score out of ten `efforts` say how hard it was, and `felt` that or how much it hurt.
    """

    meanings: Mapping[str, Meaning]
    opens: Mapping[str, int]
    ordinary: frozenset[str]
    typos: Mapping[str, tuple[str, ...]]
    manner: frozenset[str]
    titles: frozenset[str]
    unlike: frozenset[str]
    efforts: frozenset[str]
    felt: frozenset[str]

    def mistyped(self, word: str) -> str | None:
        """The keyword that a word was probably meant to be, or None for a word of its own."""
        if word in self.ordinary or word in self.meanings or not 3 <= len(word) <= 20:
            return None
        if len(word) == 3:
            return self._swapped(word)
        for short in (word, *_one_left_out(word)):
            for keyword in self.typos.get(short, ()):
                if keyword[0] == word[0] and one_slip(word, keyword):
                    return keyword
        letters = (one for one in _one_left_out(word) if len(one) == 3 and one[0] == word[0])
        return next((one for one in letters if self.meanings.get(one, ("",))[0] == "colour"), None)

    def _swapped(self, word: str) -> str | None:
        for swapped in (word[1] + word[0] + word[2], word[0] + word[2] + word[1]):
            if self.meanings.get(swapped, ("",))[0] in ("colour", "rpe", "rir", "wunit"):
                return swapped
        return None


def one_slip(one: str, other: str) -> bool:
    """Whether one letter added, left out, changed or swapped with its neighbour is all."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    short, long = sorted((one, other), key=len)
    at = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    swapped = short[at + 1 : at + 2] + short[at] + short[at + 2 :]
    return short[at + 1 :] == long[at + 1 :] or swapped == long[at:]


def language_of(code: str) -> str:
    """The language of a code such as "de-AT"."""
    return code.replace("_", "-").split("-")[0].lower()


def known_languages() -> frozenset[str]:
    """The codes of the languages that there is a word table of."""
    return frozenset(_tables())


def table_of(code: str) -> Mapping[str, Any]:
    """The word table of a language code, or the English one."""
    return _tables().get(language_of(code)) or _tables()["en"]


def lexicon(language: str) -> Lexicon:
    """The words for people of a language ("de"); an unknown one is read as English."""
    return _lexicon(language if language in _tables() else "en")


@lru_cache(maxsize=16)
def _lexicon(language: str) -> Lexicon:
    tables = _tables()
    order = list(dict.fromkeys((language, "en", *sorted(tables))))
    meanings: dict[str, Meaning] = {}
    keywords: set[str] = set()
    lists: dict[str, set[str]] = {name: set() for name in _LISTS}
    for code in order:
        for word, meaning in _words(tables[code], own=code == language):
            meanings.setdefault(word, meaning)
            own = code in (language, "en")
            if (own and meaning[0] in _TELLING) or (meaning[0] == "colour" and len(word) > 4):
                keywords.add(word)
        for name, found in lists.items():
            for word in tables[code].get(name, ()):
                found.update(_spellings(word))
    opens: dict[str, int] = {}
    for phrase in meanings:
        pieces = re.split("[ /+]", phrase)
        first, count = pieces[0], min(len(pieces), _MOST_WORDS)
        opens[first] = max(opens.get(first, 1), count)
    sets = {name: frozenset(found) for name, found in lists.items()}
    return Lexicon(meanings, opens, typos=_typos(keywords), **sets)


@lru_cache(maxsize=1)
def _tables() -> dict[str, dict[str, Any]]:
    folder = files("tgbot.training.notation") / "words"
    return {
        page.name.removesuffix(".toml"): tomllib.loads(page.read_text(encoding="utf-8"))
        for page in folder.iterdir()
        if page.name.endswith(".toml")
    }


def _words(table: Mapping[str, Any], own: bool) -> Iterator[tuple[str, Meaning]]:
    """Every spelling of a table with its meaning; `|` parts the forms of one number."""
    for section, content in table.items():
        if section in _NOT_READ or section in _LISTS:
            continue
        for words, meaning in _meanings_of(section, content):
            for at, word in enumerate(words):
                value = at if section == "numbers" else meaning[1]
                for form in word.split("|"):
                    for spelling in _spellings(form):
                        yield spelling, (meaning[0], value)
    if own and "own" in table:
        yield from _words(table["own"], own=False)


def _meanings_of(section: str, content: Any) -> Iterator[tuple[list[str], Meaning]]:
    if section in _GROUPS:
        for value, words in content.items():
            yield words, (_GROUPS[section], value)
    elif section in _NUMBERED:
        for value, words in content.items():
            kind = _LONGER.get(value, "tunit") if section == "time" else _NUMBERED[section]
            yield words, (kind, int(value))
    else:
        yield content, ("number" if section == "numbers" else section, None)


def _spellings(word: str) -> set[str]:
    """A word as the reader folds it, with and without its accents, hyphens as blanks."""
    folded = word.casefold().replace("-", " ").replace("ё", "е")
    bare = "".join(
        letter
        for letter in unicodedata.normalize("NFD", folded)
        if unicodedata.category(letter) != "Mn" or letter == "\u0306"
    )
    return {folded, unicodedata.normalize("NFC", bare)}


def _one_left_out(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _typos(keywords: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for keyword in sorted(keywords):
        if len(keyword) >= _SHORTEST_TYPO and keyword.isalpha():
            for short in (keyword, *_one_left_out(keyword)):
                found.setdefault(short, []).append(keyword)
    return {short: tuple(words) for short, words in found.items()}
