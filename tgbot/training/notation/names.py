"""Where names of exercises stand in a line, so that their words are not read as keywords.

`bodyweight leg extension 3x10` names an exercise of the content: no resistance was said.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_FIRST_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Names:
    """Names and aliases as the reader folds them, by their first word, longest first."""

    by_first_word: Mapping[str, tuple[str, ...]]
    all: frozenset[str]

    def found_in(self, line: str) -> dict[int, int]:
        """Start and end of every name in a line of plain text, plurals too; the longest wins."""
        if not self.all:
            return {}
        found: dict[int, int] = {}
        flat, done = line.replace("-", " "), 0
        for word in _FIRST_WORD.finditer(flat):
            for name in self.by_first_word.get(word.group(), ()):
                end = word.start() + len(name)
                if flat.startswith("s", end):
                    end += 1
                whole = end == len(flat) or not flat[end : end + 1].isalnum()
                if word.start() >= done and whole and flat.startswith(name, word.start()):
                    found[word.start()] = done = end
                    break
        return found

    def has(self, text: str) -> bool:
        """Whether a text (in plain spelling) is exactly a name."""
        return " ".join(text.replace("-", " ").split()) in self.all


@lru_cache(maxsize=64)
def index(names: frozenset[str]) -> Names:
    """The names of a content, ready to be found."""
    folded = frozenset(" ".join(name.casefold().replace("-", " ").split()) for name in names)
    by_first: dict[str, list[str]] = {}
    for name in sorted(folded, key=len, reverse=True):
        first = _FIRST_WORD.search(name)
        if first is not None and first.start() == 0:
            by_first.setdefault(first.group(), []).append(name)
    return Names({word: tuple(found) for word, found in by_first.items()}, folded)
