"""A line on its way to tokens: what a token is, and how the next one is added."""

from typing import Any, NamedTuple

from tgbot.training.notation.lexicon import Lexicon


class Token(NamedTuple):
    """A piece of the line: its kind, what it means, and where it stands in the plain text.

    `glued` says that no blank stands before it; `wordy` that it can be part of a name or note.
    """

    kind: str
    value: Any
    text: str
    start: int
    end: int
    glued: bool
    wordy: bool


class Scan:
    """A line, the words that it is read with, and the tokens found so far.

    Places are counted in the line here; the tokens carry those of the whole plain text, in
    which the line begins at `offset`.
    """

    __slots__ = ("found", "line", "offset", "words")

    def __init__(self, line: str, offset: int, words: Lexicon) -> None:
        self.line = line
        self.offset = offset
        self.words = words
        self.found: list[Token] = []

    def add(self, kind: str, value: Any, start: int, end: int, wordy: bool = False) -> int:
        """Add a token that stands from `start` to `end`; gives where to go on."""
        first, offset = start + self.offset, self.offset
        glued = bool(self.found) and self.found[-1].end == first
        text = self.line[start:end]
        self.found.append(Token(kind, value, text, first, end + offset, glued, wordy))
        return end

    @property
    def last(self) -> str:
        """The kind of the token before."""
        return self.found[-1].kind if self.found else ""
