"""A message cut into pieces: its lines, without their bullets, and what `;` parts in them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tgbot.training.notation.lookalikes import Plain
from tgbot.training.notation.reading import UnreadError

NOTE = re.compile(r"//|(?:(?<=\s)|^)#|—(?!\d)|--+(?!\d)")
"""What opens a note."""

_SMILE = " ()-:"
_SETS = re.compile(r"\d\s*[x×х*]\s*\d")
_BULLET = re.compile(r"\s*[-×·]\s+(?=\S)")
_NUMBERED = re.compile(r"\s*(\d{1,2})[.):]\s+(?=\S)")


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands between two line ends or `;` in the plain text; `note` opens its note."""

    start: int
    end: int
    note: int | None

    @property
    def read(self) -> int:
        """Where what is read of it ends: at its note."""
        return self.end if self.note is None else self.note


@dataclass(slots=True)
class LineError(Exception):
    """A fault with the piece in which it stands, its number and the plain text."""

    fault: UnreadError
    piece: Piece
    line: int
    shown: Plain


def pieces(text: str) -> Iterator[Piece]:
    """The pieces of a message: one a line, or separated by `;` (in a note only before sets)."""
    if "\n" not in text:
        yield from _pieces_of(text, 0, _behind_bullet(text))
        return
    start, counted = 0, 0
    lines = text.split("\n")
    numbers = [_NUMBERED.match(line) for line in lines]
    for at, line in enumerate(lines):
        if line and not line.isspace():
            found = numbers[at]
            counted = _number_in_list(lines, numbers, at, counted)
            begin = found.end() if found is not None and counted else _behind_bullet(line)
            yield from _pieces_of(line, start, begin)
        start += len(line) + 1


def _behind_bullet(line: str) -> int:
    found = _BULLET.match(line)
    return 0 if found is None else found.end()


def _number_in_list(
    lines: list[str], numbers: list[re.Match[str] | None], at: int, before: int
) -> int:
    """The number of a line in a list of lines numbered from 1; 0 where it stands in none.

    One numbered line is no list: `1. 12` may be anything.
    """
    found = numbers[at]
    number = 0 if found is None else int(found[1])
    if number == 1:
        behind = next((i for i in range(at + 1, len(lines)) if lines[i].strip()), None)
        following = None if behind is None else numbers[behind]
        return 1 if following is not None and following[1] == "2" else 0
    return number if before and number == before + 1 else 0


def _pieces_of(line: str, offset: int, begin: int) -> Iterator[Piece]:
    note = NOTE.search(line, begin)
    for cut in _cuts(line, note):
        opened = note.start() if note is not None and note.start() < cut else None
        if line[begin:cut].strip(_SMILE):
            yield Piece(begin + offset, cut + offset, None if opened is None else opened + offset)
        begin = cut + 1
        if note is not None and note.start() < begin:
            note = NOTE.search(line, begin)


def _cuts(line: str, note: re.Match[str] | None) -> Iterator[int]:
    """Where a line is cut: at each `;`, but in a note only where sets follow."""
    place = line.find(";")
    while place >= 0:
        after = line.find(";", place + 1)
        behind = line[place + 1 : after if after >= 0 else len(line)]
        if note is None or note.start() > place or _SETS.search(behind):
            yield place
            if note is not None and note.start() < place:
                note = NOTE.search(line, place)
        place = after
    yield len(line)
