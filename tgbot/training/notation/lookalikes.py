"""What a text looks like: one plain spelling for blanks, digits, dashes, quotes and crosses.

`plain(text)` gives the spelling in which the reader works and, for each of its characters,
the place in the raw text that it came from, so that a refusal can quote what was written.
Superscripts, circled digits and their kind stay as they are: `10²` is not 102.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

COLOURED = {
    "🔴": "red", "🟥": "red", "❤": "red", "🟢": "green", "🟩": "green", "💚": "green",
    "🔵": "blue", "🟦": "blue", "💙": "blue", "⚫": "black", "⬛": "black", "🖤": "black",
    "🟡": "yellow", "🟨": "yellow", "💛": "yellow", "🟠": "orange", "🟧": "orange",
    "🟣": "purple", "🟪": "purple", "⚪": "white", "⬜": "white", "🟤": "brown", "🟫": "brown",
}  # fmt: skip

_SAME = {
    **dict.fromkeys("×✕✖⨉⨯✗✘∗*╳", "×"),
    **dict.fromkeys("‐‑‒–−﹣－⁃➖", "-"),
    **dict.fromkeys("“”„‟«»″＂〃", '"'),
    **dict.fromkeys("‘’‚‛′`´＇", "'"),
    **dict.fromkeys("⁄∕／", "/"),
    **dict.fromkeys("‚،、，", ","),
    "―": "—",
    "➕": "+",
    "·": "·",
    "•": "·",
    "✓": "✓", "✔": "✓", "✅": "✓", "☑": "✓",
    "½": ".5", "¼": ".25", "¾": ".75",
    "ё": "е", "Ё": "е",
}  # fmt: skip

_KEPT = ("<super>", "<sub>", "<circle>", "<fraction>")
_LONGEST_CLUSTER = 8
_JOINER = "\u200d"
_PICTURES = ("So", "Sk", "Mn")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text in plain spelling; `starts[i]` and `ends[i]` bound character i in the raw text.

    Both are None where every character stands where it stood.
    """

    text: str
    starts: list[int] | None
    ends: list[int] | None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The half-open span of the raw text behind a span of the plain one."""
        if self.starts is None or self.ends is None:
            return start, end
        if start >= end:
            at = self.starts[start] if start < len(self.starts) else self.length
            return at, at
        return self.starts[start], self.ends[end - 1]

    @property
    def length(self) -> int:
        """How many raw characters the plain text stands for."""
        return self.ends[-1] if self.ends else len(self.text)


def plain(text: str) -> Plain:
    """The plain spelling of a text, with the way back to the raw one."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return Plain(text.lower(), None, None)
    shapes = [_shape(character) for character in text]
    shown = "".join(shapes)
    if len(shown) == len(text) and "" not in shapes and "  " not in shown:
        return Plain(shown, None, None)
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for at, end, cluster in _clusters(text):
        shape = _shape(cluster)
        if shape == " " and out and out[-1] == " ":
            continue
        out += shape
        starts += [at] * len(shape)
        ends += [end] * len(shape)
    return Plain("".join(out), starts, ends)


def kept(text: str) -> str:
    """A note or a name as written, without what cannot be seen and with single blanks."""
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    seen = "".join(
        " " if character.isspace() else character
        for at, character in enumerate(text)
        if character.isspace() or not _unseen(character) or _joins(text, at)
    )
    return " ".join(seen.split())


def _clusters(text: str) -> list[tuple[int, int, str]]:
    """Characters with the marks that belong to them, so that both spellings of é are one."""
    found: list[tuple[int, int, str]] = []
    for at, character in enumerate(text):
        if found and character > "\u02ff" and unicodedata.combining(character):
            start, _, before = found[-1]
            if len(before) < _LONGEST_CLUSTER:
                found[-1] = (start, at + 1, before + character)
                continue
        found.append((at, at + 1, character))
    return found


@lru_cache(maxsize=4096)
def _shape(cluster: str) -> str:
    """What one character (with its marks) looks like in plain spelling; "" vanishes."""
    if cluster in _SAME:
        return _SAME[cluster]
    if cluster in COLOURED or cluster in "\n\r\u2028\u2029\u0085":
        return "\n" if cluster in "\n\r\u2028\u2029\u0085" else cluster
    if cluster.isspace():
        return " "
    if len(cluster) == 1:
        if cluster.isdecimal():
            return str(unicodedata.decimal(cluster))
        if _unseen(cluster) or unicodedata.category(cluster) in ("Mn", "Me"):
            return ""
        if unicodedata.decomposition(cluster).startswith(_KEPT):
            return cluster
    folded = unicodedata.normalize("NFKC", cluster).casefold()
    if len(folded) > _LONGEST_CLUSTER:
        return cluster
    if len(cluster) == 1:
        # A Thai vowel, for one, comes apart into a lone mark and a letter.
        folded = "".join(one for one in folded if unicodedata.category(one) not in ("Mn", "Me"))
    return "".join(_SAME.get(character, character) for character in folded)


def _unseen(character: str) -> bool:
    """Whether a character leaves no ink: controls, zero-width, right-to-left marks."""
    category = unicodedata.category(character)
    return category in ("Cc", "Cf")


def _joins(text: str, at: int) -> bool:
    """Whether a joiner holds an emoji together, such as a person and their hair."""
    return text[at] == _JOINER and unicodedata.category(text[at - 1 : at] or " ") in _PICTURES
