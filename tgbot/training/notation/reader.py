"""From a text to what was done: the reader's front door.

A message is cut into pieces (`pieces`), each piece into tokens (`tokens`) and phrases (`parts`,
`phrases`, `makers`). What was written of one exercise (`blocks`, `apart`) becomes groups
(`assemble`) and left-over words (`leftovers`). One line that cannot be read refuses the whole
message.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.training.notation import assemble, dates, leftovers
from tgbot.training.notation.blocks import Block, blocks
from tgbot.training.notation.context import Context
from tgbot.training.notation.items import RELATIVE, Item, Line
from tgbot.training.notation.lexicon import language_of, lexicon
from tgbot.training.notation.limits import MESSAGE_SETS, NOTE, TEXT
from tgbot.training.notation.lists import two_numbers
from tgbot.training.notation.lookalikes import Plain, kept, plain
from tgbot.training.notation.names import index
from tgbot.training.notation.parts import Part, Reader, first_set, together
from tgbot.training.notation.pieces import NOTE as NOTE_SIGN
from tgbot.training.notation.pieces import LineError, Piece
from tgbot.training.notation.reading import Entry, Reading, UnreadError
from tgbot.training.notation.writer import write
from tgbot.training.workout import Pain


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
    reader = Reader(shown, context, words, names)
    entries: list[Entry] = []
    done = 0
    for block in blocks(reader):
        try:
            entry = _entry(text, block, reader)
            done += len(entry.sets)
            if done > MESSAGE_SETS.most:
                last = block.parts[-1].piece
                raise UnreadError("absurd", last.start, last.end, "message_sets", MESSAGE_SETS)
        except UnreadError as fault:
            at = _part_of(fault, block)
            raise LineError(fault, at.piece, at.number, shown) from None
        entries.append(entry)
    if not entries:
        end = len(shown.text)
        raise LineError(UnreadError("empty", 0, end), Piece(0, end, None), 1, shown)
    _check_dates(entries, shown, context)
    return Reading(tuple(entries))


def _part_of(fault: UnreadError, block: Block) -> Part:
    """The part of a block in which a fault stands."""
    parts = block.parts if block.day is None else [block.day, *block.parts]
    here = (one for one in parts if one.piece.start <= fault.start <= one.piece.end)
    return next(here, block.parts[0])


def _entry(text: str, block: Block, reader: Reader) -> Entry:
    """One exercise of a message."""
    parts, shown, context = block.parts, reader.shown, reader.context
    line = together(parts if block.day is None else [block.day, *parts])
    name = next((one.name for one in parts if one.name is not None), None)
    when = _date(line)
    pain = _pain(line)
    found = assemble.groups(line)
    left = leftovers.sort(line, reader.names, shown.text, first_set(line))
    if not found:
        raise UnreadError("missing", parts[0].piece.start, parts[0].piece.read, "nothing")
    exercise = " ".join(_raw(text, shown, run.start, run.end) for run in left.exercise) or None
    if name is not None:
        for run in left.exercise:
            raise UnreadError("leftover", run.start, run.end, "two_exercises", instead=("",))
        exercise = _raw(text, shown, name.start, name.end)
    note = _note(text, shown, parts, left)
    sets = tuple(one for group in found for one in group.sets())
    span = shown.span(parts[0].piece.start, parts[-1].piece.end)
    canonical = write(Entry(exercise, when, sets, pain, note), context)
    return Entry(exercise, when, sets, pain, note, canonical, span)


def _raw(text: str, shown: Plain, start: int, end: int) -> str:
    """Words as they were written, with the bracket that closes behind them."""
    seen = shown.text
    if seen[end : end + 1] == ")" and seen.count("(", start, end) > seen.count(")", start, end):
        end += 1
    begin, stop = shown.span(start, end)
    return kept(text[begin:stop])


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
    sets = any(
        one.kind in RELATIVE or (one.kind == "group" and not one.value.bare) for one in line.items
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


def _note(text: str, shown: Plain, parts: Sequence[Part], left: leftovers.Words) -> str | None:
    """The words left over behind the sets, and what stands behind the note's sign."""
    found = [_raw(text, shown, run.start, run.end) for run in left.note]
    for one in parts:
        begin = _note_begin(shown, one)
        if begin is not None and begin < one.piece.end:
            found.append(_raw(text, shown, begin, one.piece.end))
    note = " ".join(part for part in found if part)
    if len(note) > NOTE.most:
        opened = (_note_begin(shown, one) for one in parts)
        start = next((at for at in opened if at is not None), None)
        start = left.note[0].start if start is None else start
        raise UnreadError("too_long", start, parts[-1].piece.end, "note", NOTE)
    return note or None


def _note_begin(shown: Plain, part: Part) -> int | None:
    """Where the note of a part begins, behind its sign or its word."""
    opened = part.piece.note
    if opened is not None:
        mark = NOTE_SIGN.match(shown.text, opened)
        opened = opened if mark is None else mark.end()
    said = [one.value for one in part.line.items if one.kind == "note"]
    return said[-1] if said else opened


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
