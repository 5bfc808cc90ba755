"""Finds what is meant by a name as people write it: exact, or the nearest spelling."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

# Judged on the table in tests/content/test_names.py: below NEAR other things are meant;
# two that lie closer than MARGIN are for the person to choose from.
NEAR = 74.0
SURE = 82.0
MARGIN = 6.0


def plain(name: str) -> str:
    """A name without what people leave out or add: case, dashes, blanks, full stops."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(re.findall(r"[^\W_]+", folded))


@dataclass(frozen=True, slots=True)
class Names:
    """The spellings of one language, each with the slug that it stands for."""

    slugs: Mapping[str, str]

    @classmethod
    def of(cls, spellings: Iterable[tuple[str, str]]) -> "Names":
        """From pairs of a spelling and its slug; the first owner of a spelling keeps it."""
        slugs: dict[str, str] = {}
        for spelling, slug in spellings:
            slugs.setdefault(plain(spelling), slug)
        return cls(slugs)

    def exact(self, name: str) -> str | None:
        """The slug of exactly this name, whatever its case, blanks and dashes."""
        return self.slugs.get(plain(name))

    def near(self, name: str) -> list[tuple[str, float]]:
        """Slugs with their likeness of 0–100, likest first; only those that are near."""
        asked = plain(name)
        best: dict[str, float] = {}
        for spelling, slug in self.slugs.items():
            best[slug] = max(best.get(slug, 0.0), likeness(asked, spelling))
        near = [(slug, score) for slug, score in best.items() if score >= NEAR]
        return sorted(near, key=lambda found: -found[1])

    def sure(self, name: str) -> str | None:
        """The slug that this name can only mean: exact, or far ahead of all others."""
        if found := self.exact(name):
            return found
        near = self.near(name)
        if not near or near[0][1] < SURE:
            return None
        if len(near) > 1 and near[0][1] - near[1][1] < MARGIN:
            return None
        return near[0][0]


def likeness(asked: str, spelling: str) -> float:
    """How well a spelling answers what was asked, 0–100; both in their plain form.

    Each word asked for looks for its likest word in the spelling, so that the order of
    words does not matter and "side raise" finds "side lying leg raise". A little is lost
    for the words that were left out. Written together ("hipthrust"), it is compared whole.
    """
    if not asked:
        return 0.0
    have = spelling.split()
    words = [max((_word(word, other) for other in have), default=0.0) for word in asked.split()]
    by_words = 0.0 if min(words) < 60 else sum(words) / len(words)
    whole = ratio(asked, spelling)
    joined = ratio(asked.replace(" ", ""), spelling.replace(" ", ""))
    return max(0.75 * by_words + 0.25 * whole, joined)


def _word(asked: str, other: str) -> float:
    # The beginning of a word ("ext" for "extension") is how people shorten on a phone.
    if len(asked) >= 3 and other.startswith(asked):
        return 97.0
    return ratio(asked, other)
