"""Left-over words that stand together, and what of them is only said beside a name or a note."""

from dataclasses import dataclass

from tgbot.training.notation.items import Line
from tgbot.training.notation.scan import Token

_JOINTS = ("comma", "and", "then", "slash", "dash", "plus")
_SMALL = ("link", "warmup_letter", "of", "last", "and", "then")


@dataclass(frozen=True, slots=True)
class Run:
    """Left-over words that stand together; `first` is the place of its first token."""

    first: int
    tokens: tuple[Token, ...]

    @property
    def start(self) -> int:
        """Where it begins in the plain text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where it ends in the plain text."""
        return self.tokens[-1].end


def runs_of(line: Line) -> list[Run]:
    """Left-over words that follow each other, the signs between them included."""
    left = set(line.left)
    items = zip(line.places, line.items, strict=True)
    joints = {place for place, one in items if one.kind == "break"}
    runs: list[Run] = []
    current: list[Token] = []
    first = 0
    for at, token in enumerate(line.tokens):
        joint = token.kind in _JOINTS and (at in joints or at in left)
        if at in left and token.wordy and not joint:
            first = at if not current else first
            current.append(token)
        elif not (joint and current):
            if current:
                runs.append(Run(first, tuple(current)))
            current = []
    if current:
        runs.append(Run(first, tuple(current)))
    return runs


def trimmed(run: Run, line: Line) -> Run | None:
    """Without the small words before something that was read: "with" in "with red band"."""
    words = list(run.tokens)
    follows = line.tokens.index(words[-1]) + 1 < len(line.tokens)
    while words and follows and words[-1].kind in (*_SMALL, "load_word"):
        words.pop()
    if all(word.kind in (*_SMALL, "lead", "load_word") for word in words):
        return None
    return Run(run.first, tuple(words))


def without_lead(run: Run) -> Run | None:
    """An exercise without what people say before it: "did", "for"."""
    words = list(run.tokens)
    while words and words[0].kind in ("lead", "odd", *_SMALL):
        words.pop(0)
    while words and words[-1].kind in ("odd", *_SMALL):
        words.pop()
    return Run(run.first, tuple(words)) if words else None


def only_odd(run: Run) -> bool:
    """Whether nothing of it is a word: signs and pictures alone."""
    return all(token.kind == "odd" for token in run.tokens)
