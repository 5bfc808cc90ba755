"""From a text to what was done: the reader's front door.

A message is cut into lines and each line into tokens (`tokens`), phrases (`phrases`,
`makers`), groups (`assemble`) and left-over words (`leftovers`). One line that cannot be read
refuses the whole message.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from tgbot.training.notation import assemble, dates, leftovers
from tgbot.training.notation.context import Context
from tgbot.training.notation.items import Item, Line
from tgbot.training.notation.lexicon import Lexicon, language_of, lexicon
from tgbot.training.notation.limits import MESSAGE_SETS, NOTE, TEXT
from tgbot.training.notation.lists import two_numbers
from tgbot.training.notation.lookalikes import Plain, kept, plain
from tgbot.training.notation.makers import make_items
from tgbot.training.notation.names import Names, index
from tgbot.training.notation.prefix import named_by_colon
from tgbot.training.notation.reading import Entry, Reading, UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.notation.tokens import tokens
from tgbot.training.notation.writer import write
from tgbot.training.workout import Pain

_NOTE = re.compile(r"//|(?:(?<=\s)|^)#|—(?!\d)|--+(?!\d)")
_SMILE = " ()-:"
_SETS = re.compile(r"\d\s*[x×х*]\s*\d")


@dataclass(frozen=True, slots=True)
class Piece:
    """One exercise's part of a message, bounded in the plain text; `note` opens its note."""

    start: int
    end: int
    note: int | None


@dataclass(slots=True)
class LineError(Exception):
    """A fault with the piece in which it stands, its number and the plain text."""

    fault: UnreadError
    piece: Piece
    line: int
    shown: Plain


def parse(text: str, context: Context) -> Reading:
    """Read a whole message.

    Raises:
        LineError: a part of it cannot be read.
    """
    shown = plain(text[: TEXT.most])
    if len(text) > TEXT.most:
        fault = UnreadError("too_long", len(shown.text), len(shown.text), "text", TEXT)
        raise LineError(fault, Piece(0, len(shown.text), None), 1, shown)
    words, names = lexicon(language_of(context.language)), index(context.names)
    entries: list[Entry] = []
    done = 0
    for number, piece in enumerate(pieces(shown.text), 1):
        try:
            entry = _entry(text, shown, piece, context, words, names)
            done += len(entry.sets)
            if done > MESSAGE_SETS.most:
                raise UnreadError("absurd", piece.start, piece.end, "message_sets", MESSAGE_SETS)
        except UnreadError as fault:
            raise LineError(fault, piece, number, shown) from None
        entries.append(entry)
    if not entries:
        end = len(shown.text)
        raise LineError(UnreadError("empty", 0, end), Piece(0, end, None), 1, shown)
    _check_dates(entries, shown, context)
    return Reading(tuple(entries))


def pieces(text: str) -> Iterator[Piece]:
    """The exercises of a message: one a line, or separated by `;` (in a note only before sets)."""
    start = 0
    for line in text.split("\n"):
        if line and not line.isspace():
            yield from _pieces_of(line, start)
        start += len(line) + 1


def _pieces_of(line: str, offset: int) -> Iterator[Piece]:
    begin = 0
    note = _NOTE.search(line)
    for cut in _cuts(line, note):
        opened = note.start() if note is not None and note.start() < cut else None
        if line[begin:cut].strip(_SMILE):
            yield Piece(begin + offset, cut + offset, None if opened is None else opened + offset)
        begin = cut + 1
        if note is not None and note.start() < begin:
            note = _NOTE.search(line, begin)


def _cuts(line: str, note: re.Match[str] | None) -> Iterator[int]:
    """Where a line is cut: at each `;`, but in a note only where sets follow."""
    place = line.find(";")
    while place >= 0:
        after = line.find(";", place + 1)
        behind = line[place + 1 : after if after >= 0 else len(line)]
        if note is None or note.start() > place or _SETS.search(behind):
            yield place
            if note is not None and note.start() < place:
                note = _NOTE.search(line, place)
        place = after
    yield len(line)


def _entry(
    text: str, shown: Plain, piece: Piece, context: Context, words: Lexicon, names: Names
) -> Entry:
    """One exercise of a message."""
    end = piece.end if piece.note is None else piece.note
    part = shown.text[piece.start : end]
    line = Line(_unnumbered(tokens(part, piece.start, words, names), shown), context, words)
    name = named_by_colon(line)
    line.named = name is not None
    make_items(line, 0 if name is None else name.behind)
    if name is not None:
        line.items[:0] = name.items
        line.places[:0] = [0] * len(name.items)
    when = _date(line)
    pain = _pain(line)
    found = assemble.groups(line)
    first = _first_set(line)
    left = leftovers.sort(line, names, shown.text, first)
    if not found:
        raise _missing(piece)
    exercise = " ".join(_raw(text, shown, run.start, run.end) for run in left.exercise) or None
    if name is not None:
        for run in left.exercise:
            raise UnreadError("leftover", run.start, run.end, "two_exercises", instead=("",))
        exercise = _raw(text, shown, name.start, name.end)
    note = _note(text, shown, piece, line, left)
    sets = tuple(one for group in found for one in group.sets())
    canonical = write(Entry(exercise, when, sets, pain, note), context)
    return Entry(exercise, when, sets, pain, note, canonical)


def _unnumbered(found: list[Token], shown: Plain) -> list[Token]:
    """Without the number of a numbered list: `1. squat 3x8`."""
    if len(found) > 1 and found[0].kind in ("int", "ten") and found[1].kind in ("word", "name"):
        return found[1:] if shown.text[found[0].end] in ".)" else found
    return found


def _raw(text: str, shown: Plain, start: int, end: int) -> str:
    """Words as they were written, with the bracket that closes behind them."""
    seen = shown.text
    if seen[end : end + 1] == ")" and seen.count("(", start, end) > seen.count(")", start, end):
        end += 1
    begin, stop = shown.span(start, end)
    return kept(text[begin:stop])


def _first_set(line: Line) -> int:
    """The token at which the first set begins; words before it name the exercise."""
    kinds = ("group", "same", "next_band", "change", "done")
    return next(
        (place for place, one in zip(line.places, line.items, strict=True) if one.kind in kinds),
        len(line.tokens),
    )


def _date(line: Line) -> date | None:
    """The date of the line; two numbers with a slash beside sets are one too.

    Raises:
        UnreadError: two different dates, or two bare numbers that are none.
    """
    found: list[tuple[Item, date]] = []
    for at, one in enumerate(line.items):
        if one.kind == "date":
            found.append((one, one.value))
        elif one.kind == "numbers":
            first, second, join = one.value
            if join != "slash" or not _is_beside_sets(line, at):
                raise two_numbers(one)
            found.append((one, dates.by_slash(first, second, None, line)))
    for one, when in found[1:]:
        if when != found[0][1]:
            raise UnreadError("date", one.start, one.end, "two_dates", instead=("",))
    return found[0][1] if found else None


def _is_beside_sets(line: Line, at: int) -> bool:
    """A slash date stands at the beginning of a line, or at its end without a comma before."""
    relative = ("same", "next_band", "change", "done")
    sets = any(
        one.kind in relative or (one.kind == "group" and not one.value.bare) for one in line.items
    )
    first = line.places[at] == 0 or at == 0
    last = at > 0 and line.items[at - 1].kind != "break"
    return sets and (first or last)


def _pain(line: Line) -> Pain | None:
    found = [one for one in line.items if one.kind == "pain"]
    for one in found[1:]:
        if one.value != found[0].value:
            raise UnreadError("ambiguous", one.start, one.end, "two_pains", instead=("",))
    return found[0].value if found else None


def _missing(piece: Piece) -> UnreadError:
    """Nothing was counted: which sets and reps is what is missing."""
    end = piece.end if piece.note is None else piece.note
    return UnreadError("missing", piece.start, end, "nothing")


def _note(text: str, shown: Plain, piece: Piece, line: Line, left: leftovers.Words) -> str | None:
    """The words left over behind the sets, and what stands behind the note's sign."""
    parts = [_raw(text, shown, run.start, run.end) for run in left.note]
    opened = piece.note
    if opened is not None:
        mark = _NOTE.match(shown.text, opened)
        opened = opened if mark is None else mark.end()
    for one in line.items:
        if one.kind == "note":
            opened = one.value
    if opened is not None and opened < piece.end:
        parts.append(_raw(text, shown, opened, piece.end))
    note = " ".join(part for part in parts if part)
    if len(note) > NOTE.most:
        start = opened if opened is not None else left.note[0].start
        raise UnreadError("too_long", start, piece.end, "note", NOTE)
    return note or None


def _check_dates(entries: list[Entry], shown: Plain, context: Context) -> None:
    """A date on the first of several exercises alone may be meant for all of them."""
    first = entries[0].date
    undated = [entry for entry in entries[1:] if entry.date is None]
    if first is not None and undated and len(undated) == len(entries) - 1:
        end = len(shown.text)
        ways = tuple(_dated(entries, when, context) for when in (first, context.today))
        fault = UnreadError("ambiguous", 0, end, "date_of_all", instead=ways)
        raise LineError(fault, Piece(0, end, None), 1, shown)


def _dated(entries: list[Entry], when: date, context: Context) -> str:
    """The entries with a date for those that have none."""
    dated = (replace(entry, date=entry.date or when) for entry in entries)
    return "\n".join(write(entry, context) for entry in dated)
