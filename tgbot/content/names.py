"""Finds what is meant by a name as people write it: exact, or the nearest spelling."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

# Judged on the table in tests/content/test_names.py: below NEAR other things are meant;
# two that lie closer than MARGIN are for the person to choose from, and a word that is
# UNLIKE each of a name's words means that another name was meant.
NEAR = 74.0
SURE = 82.0
MARGIN = 6.0
UNLIKE = 60.0


def plain(name: str) -> str:
    """A name without what people leave out or add: case, dashes, blanks, full stops."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return " ".join(re.findall(r"[^\W_]+", folded))


@dataclass(frozen=True, slots=True)
class Names:
    """The spellings of one language, each with the slug that it stands for.

    `begins`: the words that a spelling begins with.
    """

    slugs: Mapping[str, str]
    begins: frozenset[str]

    @classmethod
    def of(cls, spellings: Iterable[tuple[str, str]]) -> "Names":
        """From pairs of a spelling and its slug; the first owner of a spelling keeps it."""
        slugs: dict[str, str] = {}
        for spelling, slug in spellings:
            slugs.setdefault(plain(spelling), slug)
        return cls(slugs, frozenset(spelling.partition(" ")[0] for spelling in slugs))

    def exact(self, name: str) -> str | None:
        """The slug of exactly this name, whatever its case, blanks and dashes."""
        return self.slugs.get(plain(name))

    def longest(self, words: Sequence[str], most: int) -> tuple[str, int, int] | None:
        """The longest name among words, of so many at most: its slug, and from where to where."""
        shown = [plain(word) for word in words]
        for count in range(min(most, len(words)), 0, -1):
            for at in range(len(words) - count + 1):
                if shown[at] and shown[at].partition(" ")[0] not in self.begins:
                    continue
                name = " ".join(filter(None, shown[at : at + count]))
                if found := self.slugs.get(name):
                    return found, at, at + count
        return None

    def near(self, name: str) -> list[str]:
        """Slugs whose names are near to what was written, likest first; often none."""
        return [slug for slug, score in self._scored(name, likeness) if score >= NEAR]

    def sure(self, name: str) -> str | None:
        """The slug that this name can only mean: exact, or mistyped and far ahead of others."""
        if found := self.exact(name):
            return found
        first, second, *_ = [*self._scored(name, certainty), ("", 0.0), ("", 0.0)]
        ahead = first[1] - second[1]
        return first[0] if first[1] >= SURE and ahead >= MARGIN else None

    def _scored(self, name: str, measure: Callable[[str, str], float]) -> list[tuple[str, float]]:
        asked = plain(name)
        best: dict[str, float] = {}
        for spelling, slug in self.slugs.items():
            best[slug] = max(best.get(slug, 0.0), measure(asked, spelling))
        return sorted(best.items(), key=lambda found: -found[1])


def likeness(asked: str, spelling: str) -> float:
    """How well a spelling may answer what was asked, 0–100; both in their plain form.

    Each word asked for looks for its likest word in the spelling, so that the order of
    words does not matter and "side raise" finds "side lying leg raise". A little is lost
    for the words that were left out. Written together ("hipthrust"), it is compared whole.
    """
    return max(_by_words(asked, spelling, _covered(asked, spelling)), _joined(asked, spelling))


def certainty(asked: str, spelling: str) -> float:
    """How sure it is that the spelling was meant, 0–100; both in their plain form.

    Unlike in `likeness`, neither may have a word or more letters than a slip of the finger
    adds: who writes "side raise" may well mean another exercise than "side leg raise", and
    a wrong record is worse than a question.
    """
    covered = min(_covered(asked, spelling), _covered(spelling, asked))
    slip = abs(len(asked.replace(" ", "")) - len(spelling.replace(" ", ""))) <= 2
    return max(_by_words(asked, spelling, covered), _joined(asked, spelling) if slip else 0.0)


def _by_words(asked: str, spelling: str, covered: float) -> float:
    return 0.75 * covered + 0.25 * ratio(asked, spelling)


def _joined(asked: str, spelling: str) -> float:
    return ratio(asked.replace(" ", ""), spelling.replace(" ", "")) if asked else 0.0


def _covered(words: str, others: str) -> float:
    """How well each of the words has one like it among the others; 0 if one has none."""
    if not words or not others:
        return 0.0
    best = [max(_alike(word, other) for other in others.split()) for word in words.split()]
    return 0.0 if min(best) < UNLIKE else sum(best) / len(best)


def _alike(word: str, other: str) -> float:
    # The beginning of a word ("ext" for "extension") is how people shorten on a phone.
    shorter, longer = sorted((word, other), key=len)
    if len(shorter) >= 3 and longer.startswith(shorter):
        return 97.0
    return ratio(word, other)
