"""Words as tokens: the longest phrase that has a meaning, or the known part of a glued word."""

import re
from collections.abc import Iterator

from tgbot.training.notation.lexicon import Meaning
from tgbot.training.notation.scan import Scan

_JOINED = re.compile(r"(?:[ -]+|[/+])([^\W\d_]+(?:'[^\W\d_]+)*)")
_WITH = re.compile("w/(?![uo])")
_CYRILLIC_TO_LATIN = str.maketrans("асеорхувкмнтіј", "aceopxybkmhtij")
_LATIN_TO_CYRILLIC = str.maketrans("aceopxybkmhtij", "асеорхувкмнтіј")


def word(scan: Scan, match: re.Match[str]) -> int:
    """Add the token of the word that begins here; gives where to go on."""
    text, start, end = match.group(), match.start(), match.end()
    special = _single_letter(scan, text, start, end)
    if special:
        return special
    if "-" in text and _is_shade(scan, text):
        return scan.add("colour", text, start, end, True)
    found = _phrase(scan, text, end)
    if found is not None:
        (kind, value), end = found
        return scan.add("ankle" if value == "ankle" else kind, value, start, end, True)
    for part in _parts(scan, text, start, end):
        meaning = scan.words.meanings.get(part)
        if meaning is not None:
            return scan.add(*meaning, start, start + len(part), True)
    plain = _one_script(text).removesuffix("'s")
    kind, value = scan.words.meanings.get(plain, ("word", text))
    return scan.add(kind, value, start, end, True)


def _is_shade(scan: Scan, text: str) -> bool:
    """Whether a word is a colour of its own, such as light-blue."""
    first, _, last = text.partition("-")
    kinds = [scan.words.meanings.get(part, ("",))[0] for part in (first, last)]
    return kinds[0] in ("level", "shade") and kinds[1] == "colour"


def _single_letter(scan: Scan, text: str, start: int, end: int) -> int:
    """Letters that mean something else beside a number or a slash; 0 where this is none."""
    if text == "m" and scan.last in ("int", "ten", "decimal"):
        return scan.add("metre", "m", start, end, True)
    if text == "с" and start and scan.line[start - 1].isdigit():
        return scan.add("tunit", 1, start, end, True)
    if text == "mi" and start and scan.line[start - 1].isdigit():
        return scan.add("dunit", "mi", start, end, True)
    if text == "w" and _WITH.match(scan.line, start):
        return scan.add("link", text, start, end + 1, True)
    return 0


def _phrase(scan: Scan, text: str, end: int) -> tuple[Meaning, int] | None:
    """The longest run of words from here on that has a meaning together, and where it ends."""
    words = scan.words
    if "-" in text or "." in text:
        text = text.replace("-", " ").removesuffix(".")
    best = words.meanings.get(text)
    found = None if best is None else (best, end)
    for _ in range(words.opens.get(text.split(" ")[0], 1) - 1):
        more = _JOINED.match(scan.line, end)
        if more is None:
            break
        joint = more.group()[0] if more.group()[0] in "/+" else " "
        text, end = f"{text}{joint}{more.group(1)}", more.end()
        if text in words.meanings:
            found = (words.meanings[text], end)
    return found


def _parts(scan: Scan, text: str, start: int, end: int) -> Iterator[str]:
    """What may stand glued together: `kgx` before a digit, `xred` after one, `red-band`."""
    line, known = scan.line, scan.words.meanings
    after_digit = start > 0 and line[start - 1].isdigit()
    if after_digit and text[0] in "xх" and text[1:].split("-")[0] in known:
        yield text[0]
    if text[-1] in "xх" and end < len(line) and line[end].isdigit():
        yield text[:-1]
    for ending in ("bands", "band"):
        stem = text.removesuffix(ending)
        if stem != text and known.get(stem, ("",))[0] == "colour":
            yield stem
    if "-" in text and all(part in known for part in text.split("-")):
        yield text.split("-")[0]


def _one_script(text: str) -> str:
    """A word whose letters come from two alphabets, spelled in the one it looks like."""
    if text.isascii() or not any("а" <= letter <= "я" for letter in text):
        return text
    latin = text.translate(_CYRILLIC_TO_LATIN)
    return latin if latin.isascii() else text.translate(_LATIN_TO_CYRILLIC)
