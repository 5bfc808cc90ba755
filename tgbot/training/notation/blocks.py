"""The exercises of a message: a line each, or a name with its sets on the lines below.

```
15.3.
hip thrust
3x12 red
1x10 green
```
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tgbot.training.notation.apart import other_exercises
from tgbot.training.notation.items import RELATIVE, Item
from tgbot.training.notation.limits import MESSAGE_SETS
from tgbot.training.notation.lists import two_numbers
from tgbot.training.notation.parts import Part, Reader, is_own, part
from tgbot.training.notation.pieces import LineError, Piece, pieces
from tgbot.training.notation.reading import Limit, UnreadError
from tgbot.training.notation.tokens import MOST_TOKENS

_ABOUT_SETS = {"rpe", "rir", "tempo", "pause", "side", "pain", "note", "break"}


@dataclass(slots=True)
class Block:
    """What was written of one exercise; `open_` where unnamed sets below go on with it.

    `relative` is what it says against the last time, where a line says nothing else.
    """

    parts: list[Part]
    open_: bool = False
    day: Part | None = None
    sets: int = 0
    tokens: int = 0
    relative: Item | None = None

    def add(self, one: Part) -> None:
        """Add a part that goes on with the exercise.

        Raises:
            UnreadError: more than a log has, or `same` beside other sets.
        """
        self.relative = relative = self.relative or _relative(one)
        if one.role == "sets" and self.sets and relative is not None:
            raise UnreadError("ambiguous", relative.start, relative.end, "which_sets")
        self.parts.append(one)
        self.tokens += len(one.line.tokens) + 1
        if self.tokens > MOST_TOKENS:
            raise _too_long(one.piece)
        if one.role == "sets":
            self.sets += sum(len(it.value.measures) for it in one.line.items if it.kind == "group")
            self.sets = max(self.sets, 1)
        if self.sets > MESSAGE_SETS.most:
            piece = one.piece
            raise UnreadError("absurd", piece.start, piece.end, "message_sets", MESSAGE_SETS)


def blocks(reader: Reader) -> Iterator[Block]:
    """The exercises of a message one by one.

    Raises:
        LineError: a piece cannot be read, or belongs to no sets.
    """
    building = _Building(reader)
    for number, piece in enumerate(pieces(reader.shown.text), 1):
        try:
            if number > MOST_TOKENS:
                raise _too_long(piece)
            for one in _parts(reader, piece, number, building.goes_on):
                yield from building.take(one)
        except UnreadError as fault:
            raise LineError(fault, piece, number, reader.shown) from None
    yield from building.end()


class _Building:
    """A message on its way to blocks: the one that may go on yet, and the date above it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._block: Block | None = None
        self._day: Part | None = None
        self._unused: Part | None = None
        self._done = 0

    @property
    def goes_on(self) -> bool:
        """Whether sets without a name would go on with an exercise."""
        return self._block is not None and self._block.open_

    def take(self, one: Part) -> Iterator[Block]:
        """Add a part; gives the block that ends with it.

        Raises:
            UnreadError: it belongs to no sets.
        """
        block = self._block
        bare = block is not None and block.open_ and not block.sets
        if one.role == "sets" and not (self.goes_on and not is_own(one, self._reader)):
            yield from self._next(Block([], day=self._day), one)
        elif one.role == "name":
            yield from self._next(Block([], open_=True, day=self._day), one)
        elif one.role in ("day", "title") and not (bare and one.role == "day"):
            yield from self._close()
            if one.role == "day":
                self._day = self._unused = one
        elif block is None or not _goes_with(one, bare):
            raise _missing(one)
        else:
            block.add(one)

    def end(self) -> Iterator[Block]:
        """What is left when the message ends.

        Raises:
            LineError: a date or a pain that may be that of any exercise, or of none.
        """
        last = self._block.parts[-1] if self._block is not None else None
        if self._unused is not None:
            raise self._located(_missing(self._unused), self._unused)
        pain = _pain(last) if last is not None and last.role == "more" else None
        if last is not None and pain is not None and self._done:
            fault = UnreadError("ambiguous", pain.start, pain.end, "whose_pain", instead=("",))
            raise self._located(fault, last)
        yield from self._close()

    def _next(self, block: Block, one: Part) -> Iterator[Block]:
        yield from self._close()
        block.add(one)
        self._block, self._unused = block, None

    def _close(self) -> Iterator[Block]:
        block, self._block = self._block, None
        if block is not None:
            if not block.sets:
                raise self._located(_missing(block.parts[0]), block.parts[0])
            self._done += 1
            yield block

    def _located(self, fault: UnreadError, one: Part) -> LineError:
        return LineError(fault, one.piece, one.number, self._reader.shown)


def _parts(reader: Reader, piece: Piece, number: int, goes_on: bool) -> Iterator[Part]:
    """The part of a piece, or the exercises that commas separate in it."""
    whole = part(reader, piece, number, goes_on)
    starts = other_exercises(whole, reader)
    if not starts:
        yield whole
        return
    begins = [piece.start, *(start for _, start in starts)]
    ends = [*(end for end, _ in starts), piece.end]
    for begin, end in zip(begins, ends, strict=True):
        note = piece.note if end == piece.end else None
        yield part(reader, replace(piece, start=begin, end=end, note=note), number)


def _too_long(piece: Piece) -> UnreadError:
    """More lines, or more in them, than any log has."""
    limit = Limit("pieces", 1, MOST_TOKENS)
    return UnreadError("too_long", piece.start, piece.end, "pieces", limit)


def _missing(one: Part) -> UnreadError:
    """Nothing was counted: which sets and reps is what is missing, or what two numbers are."""
    for item in one.line.items:
        if item.kind == "numbers":
            return two_numbers(item)
    return UnreadError("missing", one.piece.start, one.piece.read, "nothing")


def _goes_with(one: Part, bare: bool) -> bool:
    """Whether a part goes on with an exercise; below a bare name a load or a date does too."""
    kinds = {item.kind for item in one.line.items}
    return one.role == "sets" or (bare and "numbers" not in kinds) or kinds <= _ABOUT_SETS


def _relative(one: Part) -> Item | None:
    """What a part says against the last time, where it says nothing else."""
    kinds = {item.kind for item in one.line.items}
    if "group" in kinds:
        return None
    return next((item for item in one.line.items if item.kind in RELATIVE), None)


def _pain(one: Part) -> Item | None:
    return next((item for item in one.line.items if item.kind == "pain"), None)
