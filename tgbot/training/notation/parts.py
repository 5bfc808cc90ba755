"""A piece of a message once its phrases are read, and what that makes it in a notebook.

A notebook has the exercise on a line of its own and its sets on the lines below; a date on top
holds for all that follows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tgbot.training.notation import leftovers
from tgbot.training.notation.context import Context
from tgbot.training.notation.items import RECORDED, Item, Line
from tgbot.training.notation.lexicon import Lexicon
from tgbot.training.notation.lookalikes import Plain
from tgbot.training.notation.makers import make_items
from tgbot.training.notation.names import Names
from tgbot.training.notation.pieces import Piece
from tgbot.training.notation.prefix import Named, named_by_colon
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.notation.tokens import tokens

Role = Literal["sets", "name", "day", "title", "more"]
"""Sets, a name without any, a date alone, a heading that says nothing, or words about sets."""


@dataclass(frozen=True, slots=True)
class Reader:
    """What all pieces of a message are read with."""

    shown: Plain
    context: Context
    words: Lexicon
    names: Names


@dataclass(frozen=True, slots=True)
class Part:
    """A piece with its number in the message, its phrases, and the name before its colon."""

    piece: Piece
    number: int
    line: Line
    name: Named | None
    role: Role


def part(reader: Reader, piece: Piece, number: int, named: bool = False) -> Part:
    """A piece, read; `named` says that its exercise was named on a line before.

    Raises:
        UnreadError: a phrase says something that cannot be, or can be two things.
    """
    shown = reader.shown
    found = tokens(shown.text[piece.start : piece.read], piece.start, reader.words, reader.names)
    line = Line(_unnumbered(found, shown), reader.context, reader.words)
    name = named_by_colon(line)
    line.named = named or name is not None
    make_items(line, 0 if name is None else name.behind)
    if name is not None:
        line.items[:0] = name.items
        line.seen = 0
        line.places[:0] = [0] * len(name.items)
    role = _role(line, name)
    if role in ("day", "title"):
        line.left = [at for at in line.left if not line.tokens[at].wordy]
    return Part(piece, number, line, name, role)


def is_own(part: Part, reader: Reader) -> bool:
    """Whether sets below a name have one of their own, or may be an outing: `20 min run`.

    Raises:
        UnreadError: words before the sets say how rather than what: `heavy 3x5`.
    """
    line = part.line
    if part.name is not None:
        return True
    outing = any(one.kind == "group" and one.value.timely for one in line.items)
    if outing and any(_is_name(line.tokens[at], reader.words) for at in line.left):
        return True
    before, after = leftovers.names_in(line, reader.names, reader.shown.text, first_set(line))
    for run in before:
        if not any(_is_name(token, reader.words) for token in run.tokens):
            raise UnreadError("leftover", run.start, run.end, "no_name", instead=("",))
    return bool(before or after)


def first_set(line: Line) -> int:
    """The token at which the first set begins; words before it name the exercise."""
    return next(
        (at for at, one in zip(line.places, line.items, strict=True) if one.kind in RECORDED),
        len(line.tokens),
    )


def together(parts: Sequence[Part]) -> Line:
    """The lines of one exercise as one, with a break wherever a line ended."""
    if len(parts) == 1:
        return parts[0].line
    whole = Line([], parts[0].line.context, parts[0].line.words, named=True)
    for one in parts:
        if whole.tokens:
            end = whole.tokens[-1].end
            whole.items.append(Item("break", "line", end, end, 1))
            whole.places.append(len(whole.tokens))
            whole.tokens.append(Token("line", None, "", end, end, False, False))
        shift = len(whole.tokens)
        whole.tokens += one.line.tokens
        whole.items += one.line.items
        whole.places += [at + shift for at in one.line.places]
        whole.left += [at + shift for at in one.line.left]
    return whole


def _unnumbered(found: list[Token], shown: Plain) -> list[Token]:
    """Without the number of a numbered list: `1. squat 3x8`."""
    if len(found) > 1 and found[0].kind in ("int", "ten") and found[1].kind in ("word", "name"):
        return found[1:] if shown.text[found[0].end] in ".)" else found
    return found


def _is_name(token: Token, words: Lexicon) -> bool:
    """Whether a word says what was done, not how: `bridge`, not `heavy`."""
    return token.kind in ("word", "name") and token.text not in words.manner


def _role(line: Line, name: Named | None) -> Role:
    kinds = {one.kind for one in line.items}
    if kinds & RECORDED:
        return "sets"
    said = [line.tokens[at] for at in line.left if line.tokens[at].wordy]
    titled = bool(said) and name is None and " ".join(one.text for one in said) in line.words.titles
    if (said or name is not None) and not titled:
        return "name"
    if kinds and all(_is_day(one) for one in line.items):
        return "day"
    return "title" if titled and not kinds else "more"


def _is_day(one: Item) -> bool:
    """A date, or two numbers with a slash, which may be one."""
    return one.kind == "date" or (one.kind == "numbers" and one.value[2] == "slash")
