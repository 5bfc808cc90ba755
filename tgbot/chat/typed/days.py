"""Which weekdays a text means: "mon wed fri", "Mo, Mi, Fr", "tue-thu", "weekdays", "daily"."""

from collections.abc import Iterator
from dataclasses import dataclass

from tgbot.chat.typed.words import LONGEST_TEXT, Piece, pieces_of, words

_GROUPS = {
    "every_day": frozenset(range(7)),
    "working_days": frozenset(range(5)),
    "weekend": frozenset({5, 6}),
}
_SIGNS = frozenset(",;:./&+|()!·@=")


@dataclass(frozen=True, slots=True)
class Days:
    """Weekdays that stand together (0 Monday), and how many pieces of the text they took."""

    days: frozenset[int]
    count: int


def days_in(text: str) -> frozenset[int] | None:
    """The weekdays that the whole text means, 0 Monday to 6 Sunday.

    None where it names none, or where something is left over that is not understood: half
    an answer is no plan.
    """
    if len(text) > LONGEST_TEXT:
        return None
    pieces = pieces_of(text)
    found: set[int] = set()
    at = 0
    while at < len(pieces):
        days = days_at(pieces, at)
        if days is not None:
            found |= days.days
            at += days.count
        elif skipped := filler_at(pieces, at):
            at += skipped
        else:
            return None
    return frozenset(found) or None


def filler_at(pieces: list[Piece], at: int) -> int:
    """How many pieces from here on mean nothing between days and times; 0: this one does."""
    if pieces[at].text in _SIGNS:
        return 1
    return max(words().at(pieces, at, kind) for kind in ("filler", "from", "and"))


def days_at(pieces: list[Piece], at: int) -> Days | None:
    """The weekdays that begin here: a group, a span such as "mon-fri", or one day."""
    for kind, days in _GROUPS.items():
        if count := words().at(pieces, at, kind):
            return Days(days, count)
    chain = list(_chain(pieces, at))
    if not chain:
        return None
    named = [day for day, _ in chain]
    count = chain[-1][1] - at
    # "mo-mi-fr" is a list; only between two days does the dash mean all from one to the other.
    return Days(_span(*named) if len(named) == 2 else frozenset(named), count)


def _chain(pieces: list[Piece], at: int) -> Iterator[tuple[int, int]]:
    """Days bound by dashes or "to": each with the place after it."""
    while at < len(pieces):
        day = words().weekday(pieces[at].text)
        if day is None:
            return
        yield day, at + 1
        bound = words().at(pieces, at + 1, "through")
        if not bound:
            return
        at += 1 + bound


def _span(first: int, last: int) -> frozenset[int]:
    """All days from one to another, over the end of the week where needed."""
    return frozenset((first + on) % 7 for on in range((last - first) % 7 + 1))
