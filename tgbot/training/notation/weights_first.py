"""`60x5 70x5 80x3`, as written in many a gym: so many sets nobody does, so they may be weights."""

import re

from tgbot.training.notation.limits import MANY_SETS
from tgbot.training.resistance import Unit

_CROSSED = re.compile(r"(?<![\w.,:])(\d{1,4})[ \t]*[x×х*][ \t]*(\d{1,4})(?![\w:]|[.,]\d)", re.I)
_NOTE = re.compile(r"(//|—).*")


def with_units(text: str, unit: Unit, fewest: int) -> str | None:
    """The text with a unit behind each number that is too many sets; None for fewer of them."""
    noted = _NOTE.sub(lambda note: " " * len(note[0]), text)
    heavy = [found for found in _CROSSED.finditer(noted) if int(found[1]) >= MANY_SETS]
    if len(heavy) < fewest:
        return None
    pieces, end = [], 0
    for found in heavy:
        pieces += [text[end : found.start()], f"{found[1]}{unit} x {found[2]}"]
        end = found.end()
    return "".join([*pieces, text[end:]])
