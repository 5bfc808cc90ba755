"""What the reader answers: a reading with its entries, or a refusal that says where and why."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from tgbot.training.workout import Pain, Set

RefusalKind = Literal[
    "missing", "range", "absurd", "ambiguous", "date", "exercise", "no_last_time",
    "leftover", "empty", "too_long",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise of a message: what was done, when if that was said, and how it felt.

    `exercise` is as written; `canonical` is the entry in canonical form, which reads back to
    the same entry in the same context. `span` is where it stands in the text as sent, all its
    lines, but without a date line above several. Both take no part in comparing.
    """

    exercise: str | None
    date: date | None
    sets: tuple[Set, ...]
    pain: Pain | None = None
    note: str | None = None
    canonical: str = field(default="", compare=False)
    span: tuple[int, int] = field(default=(0, 0), compare=False)


@dataclass(frozen=True, slots=True)
class Reading:
    """A message that was understood whole, an entry for each exercise."""

    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that was passed: its name and the least and the most that are accepted."""

    name: str
    least: int
    most: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A message that was not understood; nothing of it is recorded.

    Attributes:
        kind: why, in one word of the specification.
        span: half-open, in code points of the text as it was sent.
        part: what stands there, `text[span]`.
        example: a text made from what was sent that is accepted in the same context.
        why: the reason within the kind ("future", "other_unit"), for choosing the sentence.
        limit: the limit that was passed, where kind is "absurd" or "too_long".
        readings: where it can be read in more than one way, each way in canonical form; each
            of them is accepted itself.
        line: number of the line of the message, from 1.
        lone: the number, where all that was sent is one bare number.
    """

    kind: RefusalKind
    span: tuple[int, int]
    part: str
    example: str
    why: str = ""
    limit: Limit | None = None
    readings: tuple[str, ...] = ()
    line: int = 1
    lone: int | None = None


@dataclass(slots=True)
class UnreadError(Exception):
    """Inside the reader only: a part that cannot be read, bounded in the plain text.

    `instead` are texts that could stand in the part's place, a reading each; `region` is the
    place they would take where that is wider than the part.
    """

    kind: RefusalKind
    start: int
    end: int
    why: str = ""
    limit: Limit | None = None
    instead: tuple[str, ...] = ()
    lone: int | None = None
    region: tuple[int, int] | None = None
