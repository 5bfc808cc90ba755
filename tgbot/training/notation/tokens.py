"""A line cut into tokens: numbers, words and phrases with their meaning, and signs.

Each token has a kind (a name that the table in `phrases.py` uses) and a value. What has no
meaning is a "word"; what is neither number, word nor known sign is "odd".
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from tgbot.training.notation.lexicon import Lexicon
from tgbot.training.notation.lookalikes import COLOURED
from tgbot.training.notation.names import Names
from tgbot.training.notation.reading import Fault, Limit

MOST_TOKENS = 600

_CUT = re.compile(
    r"""(?P<iso>\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d))
    |(?P<dotted>\d{1,2}\.\d{1,2}\.(?:\d{4}(?!\d)|\d\d(?!\d)|(?!\d)))
    |(?P<quad>\d{1,2}[ ]*-[ ]*\d{1,2}[ ]*-[ ]*\d{1,2}[ ]*-[ ]*\d{1,2}(?![ ]*-[ ]*\d|\d|[ ]*[x×х]))
    |(?P<minutes>\d{1,3}:[0-5]\d(?![\d:])|\d{1,3}'[ ]?[0-5]?\d(?:"|''))
    |(?P<open>\d+\+(?=[\s,;)/|]|$))
    |(?P<ordinal>\d+(?:st|nd|rd|th)\b)
    |(?P<number>\d+(?:\.\d+)?|\.\d+)
    |(?P<word>[^\W\d_]+(?:[-'.][^\W\d_]+)*)
    |(?P<sign>''|\S)""",
    re.VERBOSE,
)
_SIGNS = {
    "×": "times", "*": "times", ",": "comma", "/": "slash", "-": "dash", "+": "plus", "@": "at", ":": "colon",
    "|": "bar", "&": "and", "?": "question",
}  # fmt: skip
_SILENT = frozenset("()[]{}.!·✓_'\"")
_CYRILLIC_TO_LATIN = str.maketrans("асеорхувкмнтіј", "aceopxybkmhtij")
_LATIN_TO_CYRILLIC = str.maketrans("aceopxybkmhtij", "асеорхувкмнтіј")
_BIG = 9


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the line: its kind, what it means, and where it stands in the plain text.

    `glued` says that no blank stands before it; `wordy` that it can be part of a name or note.
    """

    kind: str
    value: Any
    text: str
    start: int
    end: int
    glued: bool = False
    wordy: bool = False


def tokens(line: str, offset: int, words: Lexicon, names: Names) -> list[Token]:
    """The tokens of a line; `offset` is where the line stands in the plain text.

    Raises:
        Fault: the line has more pieces than any log has.
    """
    found: list[Token] = []
    at, protected = 0, names.found_in(line)
    while match := _CUT.search(line, at):
        if len(found) >= MOST_TOKENS:
            limit = Limit("pieces", 1, MOST_TOKENS)
            raise Fault("too_long", offset + match.start(), offset + len(line), "pieces", limit)
        start = match.start()
        glued = bool(found) and start == at and found[-1].end == start + offset
        name_end = protected.get(start)
        if name_end is not None:
            text = line[start:name_end]
            found.append(Token("name", text, text, start + offset, name_end + offset, glued, True))
            at = name_end
            continue
        kind = match.lastgroup or "sign"
        token, at = _READERS[kind](line, match, words, found)
        if token is not None:
            found.append(_moved(token, offset, glued))
    return _decimal_commas(found)


def _moved(token: Token, offset: int, glued: bool) -> Token:
    return Token(
        token.kind, token.value, token.text, token.start + offset, token.end + offset, glued,
        token.wordy,
    )  # fmt: skip


_Cut = tuple[Token | None, int]


def _simple(kind: str, value: Callable[[str], Any]) -> Callable[..., _Cut]:
    """A reader for a shape whose value lies in its own text."""

    def read(line: str, match: re.Match[str], words: Lexicon, before: list[Token]) -> _Cut:
        text = match.group()
        return Token(kind, value(text), text, match.start(), match.end()), match.end()

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


def _clock(text: str) -> int:
    minutes, seconds = re.findall(r"\d+", text)
    return int(minutes) * 60 + int(seconds)


def _whole(text: str) -> int:
    digits = re.match(r"\d+", text)
    return 10**_BIG if digits is None or digits.end() > _BIG else int(digits.group())


def _number(line: str, match: re.Match[str], words: Lexicon, before: list[Token]) -> _Cut:
    """A whole number, "ten" where it is 10 (scores are out of ten), or a decimal."""
    text = match.group()
    if "." in text:
        value: Any = Decimal(text) if len(text) < 2 * _BIG else Decimal(10**_BIG)
        return Token("decimal", value, text, match.start(), match.end()), match.end()
    value = _whole(text)
    return Token(
        "ten" if value == 10 else "int", value, text, match.start(), match.end()
    ), match.end()


def _sign(line: str, match: re.Match[str], words: Lexicon, before: list[Token]) -> _Cut:
    text, start, end = match.group(), match.start(), match.end()
    digit_before = start > 0 and line[start - 1].isdigit()
    if text in ('"', "''") and digit_before:
        return Token("tunit", 1, text, start, end), end
    if text == "'" and digit_before:
        return Token("tunit", 60, text, start, end), end
    if text == "#" and digit_before:
        return Token("wunit", "lb", text, start, end), end
    if text == "/" and (noun := re.compile(r"/ ?([^\W\d_]+)").match(line, start)):
        meaning = words.meanings.get("/" + noun.group(1))
        if meaning is not None:
            return Token(meaning[0], meaning[1], noun.group(), start, noun.end()), noun.end()
    if text in COLOURED:
        return Token("colour", COLOURED[text], text, start, end), end
    if text in _SIGNS:
        return Token(_SIGNS[text], text, text, start, end), end
    if text in _SILENT:
        return None, end
    wordy = not text.isascii()
    return Token("odd", text, text, start, end, False, wordy), end


def _word(line: str, match: re.Match[str], words: Lexicon, before: list[Token]) -> _Cut:
    """The longest phrase that begins here, else the word, else the known part of it."""
    text, start = match.group(), match.start()
    after_digit = start > 0 and line[start - 1].isdigit()
    if (
        text == "w"
        and line[match.end() : match.end() + 1] == "/"
        and line[start : start + 3] != "w/u"
    ):
        return Token("link", text, "w/", start, match.end() + 1, wordy=True), match.end() + 1
    after_number = bool(before) and before[-1].kind in ("int", "ten", "decimal")
    if (text == "m" and after_number) or (text == "с" and after_digit):
        kind, value = ("metre", "m") if text == "m" else ("tunit", 1)
        return Token(kind, value, text, start, match.end(), wordy=True), match.end()
    phrase = _phrase(line, match, words)
    if phrase is not None:
        return phrase, phrase.end
    for part in _parts(line, match, words, after_digit):
        meaning = words.meanings.get(part)
        if meaning is not None:
            end = start + len(part)
            return Token(meaning[0], meaning[1], part, start, end, wordy=True), end
    known = words.meanings.get(_one_script(text))
    if known is not None:
        return Token(known[0], known[1], text, start, match.end(), wordy=True), match.end()
    return Token("word", text, text, start, match.end(), wordy=True), match.end()


_JOINED = re.compile(r"(?:[ -]+|[/+])([^\W\d_]+(?:'[^\W\d_]+)*)")


def _phrase(line: str, match: re.Match[str], words: Lexicon) -> Token | None:
    """The longest run of words from here on that has a meaning together."""
    text = match.group().replace("-", " ").removesuffix(".")
    best = words.meanings.get(text)
    end = match.end()
    found = None if best is None else (best, end)
    first = text.split(" ")[0]
    for _ in range(words.opens.get(first, 1) - 1):
        more = _JOINED.match(line, end)
        if more is None:
            break
        joint = more.group()[0] if more.group()[0] in "/+" else " "
        text, end = f"{text}{joint}{more.group(1)}", more.end()
        if text in words.meanings:
            found = (words.meanings[text], end)
    if found is None:
        return None
    (kind, value), end = found
    kind = "ankle" if value == "ankle" else kind
    return Token(kind, value, line[match.start() : end], match.start(), end, wordy=True)


def _parts(line: str, match: re.Match[str], words: Lexicon, after_digit: bool) -> Iterator[str]:
    """What may stand glued together: `kgx` before a digit, `xred` after one, `red-band`."""
    text = match.group()
    before_digit = match.end() < len(line) and line[match.end()].isdigit()
    if after_digit and text[0] in "xх" and text[1:].split("-")[0] in words.meanings:
        yield text[0]
    if before_digit and text[-1] in "xх":
        yield text[:-1]
    if "-" in text and all(part in words.meanings for part in text.split("-")):
        yield text.split("-")[0]


def _one_script(word: str) -> str:
    """A word whose letters come from two alphabets, spelled in the one it looks like."""
    if word.isascii() or not any("а" <= letter <= "я" for letter in word):
        return word
    latin = word.translate(_CYRILLIC_TO_LATIN)
    return latin if latin.isascii() else word.translate(_LATIN_TO_CYRILLIC)


def _decimal_commas(found: list[Token]) -> list[Token]:
    """`22,5kg` is one number: a comma directly before 5, 25 or 75 and a unit.

    After `40kg x 10,25kg x 8` the comma ends a set: what stands before it are reps.
    """
    if not any(token.kind == "comma" for token in found):
        return found
    out: list[Token] = []
    for at, token in enumerate(found):
        if token.kind in ("wunit", "tunit", "dunit", "metre") and _is_decimal(out):
            whole, _, part = out[-3:]
            after = found[at + 1].kind if at + 1 < len(found) else ""
            bound = len(out) > 4 and out[-4].kind == "times" and out[-5].kind == "wunit"
            if not (bound or (after == "times" and len(out) > 3 and out[-4].kind == "times")):
                text = f"{whole.text}.{part.text}"
                value = Decimal(text)
                out[-3:] = [Token("decimal", value, text, whole.start, part.end, whole.glued)]
        out.append(token)
    return out


def _is_decimal(out: list[Token]) -> bool:
    if len(out) < 3 or out[-2].kind != "comma" or out[-1].text not in ("5", "25", "75"):
        return False
    before = out[-4] if len(out) > 3 else None
    listed = before is not None and before.kind == "comma" and out[-3].glued and before.glued
    return out[-3].kind in ("int", "ten") and out[-2].glued and out[-1].glued and not listed


_READERS: dict[str, Callable[..., _Cut]] = {
    "iso": _simple("date", _iso),
    "dotted": _simple("date", _dotted),
    "quad": _simple("quad", _quad),
    "minutes": _simple("clock", _clock),
    "open": _simple("open", _whole),
    "ordinal": _simple("ordinal", _whole),
    "number": _number,
    "word": _word,
    "sign": _sign,
}
