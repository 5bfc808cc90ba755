"""A log is read twice: for the names in it, and then against what was done before in each exercise.

Most logs say all themselves, and what they say is then the same both times. It is the same from
day to day, too: people write the same few lines all the year.
"""

from collections import OrderedDict
from typing import Any, cast

from tgbot.coach.said_before import MOST, SHORT
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

    @property
    def answers(self) -> dict[str, Any]:
        """What was asked of it, and the answers."""
        return {name: getattr(self._context, name) for name in self._asked}


class _Known:
    """Short lines that were read before, whoever wrote them, each with what it was read against."""

    def __init__(self) -> None:
        self._readings: OrderedDict[str, tuple[dict[str, Any], Reading]] = OrderedDict()

    def find(self, text: str, known: Context) -> Reading | None:
        """What a line says; None where nothing like it was read against the same."""
        found = self._readings.get(text)
        if found is None:
            return None
        answers, reading = found
        if _differs(known, answers):
            return None
        self._readings.move_to_end(text)
        return reading

    def forget(self) -> None:
        """Keeps no line any more."""
        self._readings.clear()

    def learn(self, text: str, answers: dict[str, Any], reading: Reading) -> None:
        """Keeps what a line says, if it is short."""
        if len(text) > SHORT:
            return
        self._readings[text] = answers, reading
        self._readings.move_to_end(text)
        if len(self._readings) > MOST:
            self._readings.popitem(last=False)


_KNOWN = _Known()


def forget() -> None:
    """Keeps nothing of what anybody wrote any more."""
    _KNOWN.forget()


class Readings:
    """The readings of one message, as a whole and line by line."""

    def __init__(self) -> None:
        self._first: dict[str, tuple[dict[str, Any], Reading]] = {}

    def first(self, text: str, known: Context) -> Reading | Refusal:
        """The first reading of a text, or else its first refusal."""
        if (found := _KNOWN.find(text, known)) is not None:
            return found
        watched = _Watched(known)
        first = read(text, cast(Context, watched))
        if isinstance(first, Reading):
            _KNOWN.learn(text, watched.answers, first)
            self._first[text] = watched.answers, first
        others = other_last_times(known) if needs_other_last(first) else ()
        again = (read(text, one) for one in others)
        return next((one for one in again if isinstance(one, Reading)), first)

    def again(self, text: str, known: Context) -> Reading | Refusal:
        """A text against what is known of its exercise."""
        return _KNOWN.find(text, known) or self._of_this(text, known) or read(text, known)

    def _of_this(self, text: str, known: Context) -> Reading | None:
        answers, reading = self._first.get(text, (None, None))
        if answers is None or _differs(known, answers):
            return None
        return reading


def _differs(known: Context, answers: dict[str, Any]) -> bool:
    for name, answer in answers.items():
        now = getattr(known, name)
        # To find that the names of all exercises equal themselves takes a while.
        if now is not answer and now != answer:
            return True
    return False


def needs_other_last(found: Reading | Refusal) -> bool:
    """Whether another kind of last time may make a text readable."""
    if isinstance(found, Reading):
        return False
    return found.kind == "no_last_time" or found.why == "help_or_load"
