"""A line cut into tokens: numbers, words and phrases with their meaning, and signs.

Each token has a kind (a name that the table in `phrases.py` uses) and a value. What has no
meaning is a "word"; what is neither number, word nor known sign is "odd".
"""

import re
from collections.abc import Callable
from decimal import Decimal

from tgbot.training.notation.lexicon import Lexicon
from tgbot.training.notation.lookalikes import COLOURED
from tgbot.training.notation.names import Names
from tgbot.training.notation.reading import Limit, UnreadError
from tgbot.training.notation.scan import Scan, Token
from tgbot.training.notation.spoken import at_weights, counted
from tgbot.training.notation.vocabulary import word

MOST_TOKENS = 600

_CUT = re.compile(
    r"""(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))
    |(?P<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4}(?!\d)|\d\d(?!\d)|(?!\d)))
    |(?P<quad>\d{1,2}[ ]*-[ ]*\d{1,2}[ ]*-[ ]*\d{1,2}[ ]*-[ ]*\d{1,2}(?![ ]*-[ ]*\d|\d|[ ]*[x×х]))
    |(?P<minutes>\d{1,3}:[0-5]\d(?![\d:])|\d{1,3}'[ ]?[0-5]?\d(?:"|''))
    |(?P<open>\d+\+(?=[\s,;)/|]|$))
    |(?P<ordinal>\d+(?:st|nd|rd|th)\b)
    |(?P<number>\d+(?:\.\d+)?|(?<![^\Wxх])\.\d+)
    |(?P<word>[^\W\d_]+(?:[-'.][^\W\d_]+){0,6})
    |(?P<sign>''|\S)""",
    re.VERBOSE,
)
_SIGNS = {
    "×": "times", "*": "times", ",": "comma", "/": "slash", "-": "dash", "+": "plus", "@": "at",
    ":": "colon", "|": "bar", "&": "and", "?": "question", "·": "dot",
}  # fmt: skip
_SILENT = frozenset("()[]{}.!✓_'\"")
_BIG = 9
# Nobody lowers, waits, lifts and waits for so many seconds each: from here on four are a list.
_LEAST_OF_FOUR = 6


_BEHIND_A_NUMBER = {'"': ("tunit", 1), "''": ("tunit", 1), "'": ("long", 60), "#": ("wunit", "lb")}
_NUMBERED = re.compile(r"\. ?([^\W\d_]+)")
_SLASHED = re.compile(r"/ ?([^\W\d_]+)")


def tokens(line: str, offset: int, words: Lexicon, names: Names) -> list[Token]:
    """The tokens of a line; `offset` is where the line stands in the plain text.

    Raises:
        UnreadError: the line has more pieces than any log has.
    """
    scan = Scan(line, offset, words)
    at, protected = 0, names.found_in(line)
    while match := _CUT.search(line, at):
        start = match.start()
        if len(scan.found) >= MOST_TOKENS:
            limit = Limit("pieces", 1, MOST_TOKENS)
            raise UnreadError("too_long", offset + start, offset + len(line), "pieces", limit)
        if start in protected:
            at = scan.add("name", line[start : protected[start]], start, protected[start], True)
        else:
            at = _READERS[match.lastgroup or "sign"](scan, match)
    return _decimal_commas(at_weights(counted(scan.found)))


_Reader = Callable[[Scan, re.Match[str]], int]


def _simple(kind: str, value: Callable[[str], object]) -> _Reader:
    """A reader for a shape whose value lies in its own text."""

    def read(scan: Scan, match: re.Match[str]) -> int:
        return scan.add(kind, value(match.group()), match.start(), match.end())

    return read


def _iso(text: str) -> tuple[int, int, int]:
    year, month, day = (int(part) for part in re.split(r"[-/.]", text))
    return year, month, day


def _dotted(text: str) -> tuple[int | None, int, int]:
    day, month, year = text.split(".")
    if not year:
        return None, int(month), int(day)
    return int(year) + (2000 if len(year) == 2 else 0), int(month), int(day)


def _quad(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in text.split("-"))


def _four(scan: Scan, match: re.Match[str]) -> int:
    """Four numbers with dashes: a tempo, or a list such as `12-10-9-8`, of which the first."""
    parts = _quad(match.group())
    if min(parts) >= _LEAST_OF_FOUR:
        first = re.match(r"\d+", match.group())
        end = match.start() + (first.end() if first else 0)
        return scan.add("ten" if parts[0] == 10 else "int", parts[0], match.start(), end)
    return scan.add("quad", parts, match.start(), match.end())


def _clock(text: str) -> int:
    minutes, seconds = re.findall(r"\d+", text)
    return int(minutes) * 60 + int(seconds)


def _whole(text: str) -> int:
    digits = text.rstrip("+sthnrd")
    return 10**_BIG if len(digits) > _BIG else int(digits)


def _number(scan: Scan, match: re.Match[str]) -> int:
    """A whole number, "ten" where it is 10 (scores are out of ten), or a decimal."""
    text = match.group()
    if "." in text:
        value = Decimal(text) if len(text) < 2 * _BIG else Decimal(10**_BIG)
        return scan.add("decimal", value, match.start(), match.end())
    whole = _whole(text)
    behind = _NUMBERED.match(scan.line, match.end())
    if (
        behind
        and scan.last != "times"
        and scan.words.meanings.get(behind.group(1), ("",))[0] == "sets"
    ):
        return scan.add("ordinal", whole, match.start(), match.end())
    return scan.add("ten" if whole == 10 else "int", whole, match.start(), match.end())


def _sign(scan: Scan, match: re.Match[str]) -> int:
    """A sign with its meaning; what is silent leaves no token."""
    text, start, end = match.group(), match.start(), match.end()
    if text in _SIGNS:
        slashed = _SLASHED.match(scan.line, start)
        meaning = scan.words.meanings.get("/" + slashed.group(1)) if slashed else None
        if slashed is not None and meaning is not None:
            return scan.add(*meaning, start, slashed.end())
        return scan.add(_SIGNS[text], text, start, end)
    if text in _BEHIND_A_NUMBER and start and scan.line[start - 1].isdigit():
        return scan.add(*_BEHIND_A_NUMBER[text], start, end)
    if text in COLOURED:
        return scan.add("colour", COLOURED[text], start, end)
    if text in _SILENT:
        return end
    return scan.add("odd", text, start, end, not text.isascii())


def _decimal_commas(found: list[Token]) -> list[Token]:
    """`22,5kg` is one number: a comma directly before 5, 25 or 75 and a unit.

    After `40kg x 10,25kg x 8` the comma ends a set: what stands before it are reps.
    """
    if not any(token.kind == "comma" for token in found):
        return found
    out: list[Token] = []
    for at, token in enumerate(found):
        if token.kind in ("wunit", "tunit", "long", "hours", "dunit", "metre") and _is_decimal(out):
            whole, _, part = out[-3:]
            after = found[at + 1].kind if at + 1 < len(found) else ""
            bound = len(out) > 4 and out[-4].kind == "times" and out[-5].kind == "wunit"
            if not (bound or (after == "times" and len(out) > 3 and out[-4].kind == "times")):
                text = f"{whole.text}.{part.text}"
                value = Decimal(text)
                out[-3:] = [
                    Token("decimal", value, text, whole.start, part.end, whole.glued, False)
                ]
        out.append(token)
    return out


def _is_decimal(out: list[Token]) -> bool:
    if len(out) < 3 or out[-2].kind != "comma" or out[-1].text not in ("5", "25", "75"):
        return False
    before = out[-4] if len(out) > 3 else None
    listed = before is not None and before.kind == "comma" and out[-3].glued and before.glued
    return out[-3].kind in ("int", "ten") and out[-2].glued and out[-1].glued and not listed


_READERS: dict[str, _Reader] = {
    "iso": _simple("date", _iso),
    "dotted": _simple("date", _dotted),
    "quad": _four,
    "minutes": _simple("clock", _clock),
    "open": _simple("open", _whole),
    "ordinal": _simple("ordinal", _whole),
    "number": _number,
    "word": word,
    "sign": _sign,
}
