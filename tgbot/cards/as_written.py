"""A line of the log in canonical form, with what was used and how in the reader's own words."""

import re

from tgbot.training.notation import Context, Reading, read, write
from tgbot.wording import Words

_BETWEEN = re.compile(r"( · |, | \| |\n)")
_ONE = "1×1 · "


def as_written(words: Words, line: str) -> str:
    """“3×12 · rotes Band” of “3×12 · red band”; what is no such part stays as it is."""
    if words.language == "en":
        return line
    return "".join(_piece(part, words.language) for part in _BETWEEN.split(line))


def _piece(part: str, language: str) -> str:
    # A part that says all by itself is one that a single set may have: “red band”, “each side”.
    found = read(f"{_ONE}{part}", Context()) if re.search(r"[a-z]", part) else None
    if not isinstance(found, Reading) or len(found.entries) != 1:
        return part
    [entry] = found.entries
    if entry.exercise or entry.note or len(entry.sets) != 1 or entry.sets[0].reps != 1:
        return part
    return write(entry, Context(), language).removeprefix(_ONE)
