"""A log is read twice: for the names in it, and then against what was done before in each exercise.

Most logs say all themselves, and what they say is then the same both times.
"""

from typing import Any, cast

from tgbot.coach.standing import other_last_times
from tgbot.training.notation import Context, Reading, Refusal, read


class _Watched:
    """Stands in for a context while a text is read, and knows what was asked of it."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._asked: set[str] = set()

    def __getattr__(self, name: str) -> Any:
        self._asked.add(name)
        return getattr(self._context, name)

    def would_read_the_same(self, other: Context) -> bool:
        """Whether all that was asked has the same answer in another context."""
        mine = self._context
        return all(getattr(mine, name) == getattr(other, name) for name in self._asked)


class Readings:
    """The readings of one message, as a whole and line by line."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[_Watched, Reading]] = {}

    def first(self, text: str, known: Context) -> Reading | Refusal:
        """The first reading of a text, or else its first refusal."""
        watched = _Watched(known)
        first = read(text, cast(Context, watched))
        if isinstance(first, Reading):
            self._first[text] = watched, first
        others = other_last_times(known) if needs_other_last(first) else ()
        again = (read(text, one) for one in others)
        return next((one for one in again if isinstance(one, Reading)), first)

    def again(self, text: str, known: Context) -> Reading | Refusal:
        """A text against what is known of its exercise."""
        if text in self._first:
            watched, first = self._first[text]
            if watched.would_read_the_same(known):
                return first
        return read(text, known)


def needs_other_last(found: Reading | Refusal) -> bool:
    """Whether another kind of last time may make a text readable."""
    if isinstance(found, Reading):
        return False
    return found.kind == "no_last_time" or found.why == "help_or_load"
