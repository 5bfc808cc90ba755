"""A pain of which nobody said how much: the log is kept with it, and then that is asked."""

import tomllib
from collections.abc import Callable
from functools import cache
from importlib import resources

from tgbot.training.notation import Reading, Refusal
from tgbot.training.workout import Pain

OPEN = " ?/10"
"""How the notation writes a score that is not known."""
MOST = 10


def with_open_scores(text: str, read: Callable[[str], Reading | Refusal | object]) -> str:
    """A text in which each pain without a score says that it has none: `knee hurts ?/10`."""
    for _ in range(MOST):
        found = read(text)
        if not isinstance(found, Refusal) or found.why != "pain_score":
            break
        _, end = found.span
        text = f"{text[:end]}{OPEN}{text[end:]}"
    return text


def only_joins(words: str | None) -> bool:
    """Whether words only lead on to a pain: the “but” of “done but my knee hurts”."""
    return (words or "").casefold().strip(" .,:!-–—") in _joins()


@cache
def _joins() -> frozenset[str]:
    file = resources.files("tgbot.coach") / "said.toml"
    return frozenset(tomllib.loads(file.read_text("utf-8"))["joins"])


def is_open(pain: Pain) -> bool:
    """Whether it is not known how much it hurts."""
    return pain.score is None and not pain.sharp
