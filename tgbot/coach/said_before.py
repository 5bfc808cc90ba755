"""What short texts say, kept for whoever writes the same next: people write the same few lines.

Only questions are kept so that depend on nothing but what is asked with the text: not on what
anybody has logged, nor on the moment.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Concatenate, ParamSpec, TypeVar, cast

MOST = 2000
"""So many texts are kept of each question, of those that were asked about last."""

SHORT = 60

Others = ParamSpec("Others")
Answer = TypeVar("Answer")

_forget: list[Callable[[], None]] = []


def said_before(
    ask: Callable[Concatenate[str, Others], Answer],
) -> Callable[Concatenate[str, Others], Answer]:
    """The same question, whose answers for short texts are kept."""
    kept = lru_cache(maxsize=MOST)(ask)
    _forget.append(kept.cache_clear)
    known = cast(Callable[Concatenate[str, Others], Answer], kept)

    def asked(text: str, /, *args: Others.args, **more: Others.kwargs) -> Answer:
        return (known if len(text) <= SHORT else ask)(text, *args, **more)

    return asked


def forget() -> None:
    """Keeps nothing of what anybody wrote any more."""
    for one in _forget:
        one()
