"""A name before a colon: `90/90 hip switch: 3x10`. What stands there is the exercise's name.

Only a date, a weight or a coloured band is still read there: `squat 100kg: 5, 5, 5`.
"""

from dataclasses import dataclass

from tgbot.training.notation.items import Item, Line
from tgbot.training.notation.makers import MAKERS
from tgbot.training.notation.phrases import CODES, rows
from tgbot.training.notation.scan import Token

_READ = ("day", "weekday", "ago", "day_month", "month_day", "full_date", "slash_date", "load")
_COUNTS = ("times", "sets", "reps", "open", "clock")
_NAMING = ("word", "name")


@dataclass(frozen=True, slots=True)
class Named:
    """A name, bounded in the plain text, what was read beside it, and the token behind."""

    start: int
    end: int
    behind: int
    items: list[Item]


def named_by_colon(line: Line) -> Named | None:
    """The name before the first colon, or None where none stands there."""
    colon = next((at for at, token in enumerate(line.tokens) if token.kind == "colon"), None)
    if colon is None or not _is_name(line.tokens[:colon]):
        return None
    items, words = _read(line, colon)
    # "½" is read as ".5", and is as good a beginning as "7".
    while words and words[0].kind != "decimal" and not words[0].text[0].isalnum():
        words.pop(0)
    while words and not words[-1].text[-1].isalnum():
        words.pop()
    if not any(token.kind in _NAMING for token in words):
        return None
    if any(words[0].start < one.start < words[-1].end for one in items):
        return None
    return Named(words[0].start, words[-1].end, colon + 1, items)


def _is_name(before: list[Token]) -> bool:
    kinds = [token.kind for token in before]
    if not any(kind in _NAMING for kind in kinds):
        return False
    if "note" in kinds[-1:]:
        return False
    crossed = any(
        kind in _COUNTS and token.text not in ("by", "по", "на", "por", "mal")
        for kind, token in zip(kinds, before, strict=True)
    )
    return not crossed and not ("comma" in kinds and ("int" in kinds or "ten" in kinds))


def _read(line: Line, colon: int) -> tuple[list[Item], list[Token]]:
    """Dates and loads of the prefix, and its other tokens."""
    kinds = "".join(CODES[token.kind] for token in line.tokens[:colon])
    items: list[Item] = []
    words: list[Token] = []
    line.at = 0
    while line.at < colon:
        found = None
        for row in rows():
            fit = row.pattern.match(kinds, line.at) if row.maker in _READ else None
            if fit is not None and _tells(line.tokens[line.at : fit.end()]):
                found = MAKERS[row.maker](line.tokens[line.at : fit.end()], line)
                break
        if found is None:
            if line.tokens[line.at].kind != "dot":
                words.append(line.tokens[line.at])
            line.at += 1
        else:
            items.append(found)
            line.at += found.used
    return items, words


def _tells(run: list[Token]) -> bool:
    """A band or bodyweight alone may be part of a name; a colour, a weight or a date is not."""
    kinds = {token.kind for token in run}
    return not kinds & {"band", "bands", "bodyweight"} or bool(kinds & {"colour", "wunit"})
