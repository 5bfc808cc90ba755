"""Several activities in one line: `swam 1000m and ran 5km in 30:00`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tgbot.training.activity.recognise import kind_named, kinds_in
from tgbot.training.notation.pieces import NOTE

_LINE = re.compile(r"[^\n;]+")
_JOINT = re.compile(
    r"\s{0,4}(?:(?<!\d),|,(?!\d)|[&+])\s{0,4}"
    r"|\s{1,4}(?:and then|then|and|und dann|dann|und|y luego|luego|y|и потом|потом|и)\s{1,4}",
    re.I,
)
_MEASURED = re.compile(
    r"\d:[0-5]\d|\d\s*(?:k|km|kms|kilomet\w*|m|met\w*|mi|miles?|min\w*|h|hrs?|hours?|std|stunden?"
    r"|horas?|s|sec\w*|км|м|метр\w*|мин\w*|ч|час\w*)(?!\w)",
    re.I,
)
_SETS = re.compile(r"\d\s{0,4}[x×х*]\s{0,4}\d", re.I)
_A_NAME = re.compile(r"[^\W\d_]{3,}")


@dataclass(frozen=True, slots=True)
class _Said:
    """What stands between two joints, where, and where the joint before it is."""

    text: str
    start: int
    joint: tuple[int, int] | None

    @property
    def is_outing(self) -> bool:
        """Whether it has an activity and a number."""
        return any(map(str.isdecimal, self.text)) and bool(kinds_in(self.text))

    @property
    def is_measured(self) -> bool:
        """Whether it is one that says how far or how long."""
        return self.is_outing and _MEASURED.search(self.text) is not None

    @property
    def has_named_sets(self) -> bool:
        """Whether it has sets with a name before them."""
        sets = _SETS.search(self.text)
        return sets is not None and _A_NAME.search(self.text, 0, sets.start()) is not None


def apart(text: str) -> str:
    """A text with each activity of a line on a line of its own; every letter keeps its place."""
    pieces, place = [], 0
    for said in _lines(text):
        for start, end in _cuts(said):
            pieces += [text[place:start], "\n", " " * (end - start - 1)]
            place = end
    return "".join([*pieces, text[place:]])


def without_amount(text: str) -> tuple[int, int] | None:
    """Where an activity stands alone beside one that says how far or how long: `ran 5 km and swam`.

    A word for the same activity says how it was: `ran 5 km, jogging`.
    """
    for said in _lines(text):
        known = frozenset(kind for one in said if one.is_measured for kind in kinds_in(one.text))
        for one in said if known else ():
            kind = kind_named(one.text)
            if kind is not None and kind not in known:
                return one.start, one.start + len(one.text)
    return None


def _lines(text: str) -> Iterator[list[_Said]]:
    """The lines in which something is joined and an activity named, without their notes."""
    for line in _LINE.finditer(text):
        note = NOTE.search(text, *line.span())
        end = line.end() if note is None else note.start()
        if _JOINT.search(text, line.start(), end) and kinds_in(text[line.start() : end]):
            yield list(_said(text, line.start(), end))


def _said(text: str, start: int, end: int) -> Iterator[_Said]:
    joint = None
    for found in [*_JOINT.finditer(text, start, end), None]:
        stop = end if found is None else found.start()
        yield _Said(text[start:stop].rstrip(), start, joint)
        if found is not None:
            start, joint = found.end(), found.span()


def _cuts(said: list[_Said]) -> Iterator[tuple[int, int]]:
    """The joints behind which another activity, or sets of an exercise, begin."""
    if not any(one.is_measured for one in said):
        return
    outing = sets = False
    for one in said:
        again = one.is_outing and (outing or sets)
        behind = one.has_named_sets and outing and not one.is_outing
        if one.joint is not None and (again or behind):
            yield one.joint
            outing = sets = False
        outing, sets = outing or one.is_outing, sets or one.has_named_sets
