"""What `/plan mon wed fri 07:30` or `/plan glutes at home` asks for: days, times, a programme."""

import datetime
import re
from dataclasses import dataclass, field

from tgbot.chat.typed.days import days_at, filler_at
from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.words import LONGEST_TEXT, Piece, pieces_of, words

_MOST_PIECES_OF_A_TIME = 7
_LIKE_A_TIME = re.compile(r"\d{1,2}[:.]\d{2}|24:?00")
# "do", "so", "mar", "we": days only in the company of others, or alone.
_UNSURE_LETTERS = 2
_UNSURE_WORDS = frozenset({"mar", "sun", "sat", "sam"})
PARTS = ("mornings", "afternoons", "evenings")
"""Parts of the day, as people name them instead of an hour."""

_NOON = 12
_COMPOUND = re.compile(
    r"(?<=tag|och|end)(?=(?:früh|morgen|vormittag|nachmittag|abend)s?\b)", re.IGNORECASE
)
"""Where “Montagabend” falls into two words."""


@dataclass(frozen=True, slots=True)
class PlanWords:
    """A plan as it was typed; what was not said is empty or None.

    `slots` maps a weekday (0 Monday) to the time written for it; `time` is the time where
    only one was written, for any day that has none of its own; `programme_words` is what was
    left over: the name of a programme, as written. `part` is the part of the day that was said
    without an hour: one of `PARTS`.
    """

    slots: dict[int, datetime.time | None] = field(default_factory=dict)
    programme_words: str = ""
    time: datetime.time | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A stretch of the text: the days, the time, or neither for a word of the programme."""

    start: int
    end: int
    days: frozenset[int] = frozenset()
    time: datetime.time | None = None
    filler: bool = False
    unsure: bool = False
    of_day: str = ""

    @property
    def told(self) -> bool:
        return bool(self.days) or self.time is not None

    @property
    def word(self) -> bool:
        return not self.told and not self.filler


def plan_in(text: str) -> PlanWords | None:
    """What the words ask for, or None where they contradict themselves or say nothing.

    A time belongs to the days before it, or to those after it where the text begins with a
    time: "mon wed 7:30, sat 10:00".
    """
    if len(text) > LONGEST_TEXT:
        return None
    text = _COMPOUND.sub(" ", text)
    alone = time_in(text)
    if alone is not None:
        return PlanWords(time=alone)
    parts = _sure(_parts(text))
    programme = _programme(parts, text)
    slots = _slots([part for part in parts if part.told])
    of_day = {part.of_day for part in parts if part.of_day}
    said = slots or programme or _times(parts) or of_day
    if programme is None or slots is None or not said or len(of_day) > 1:
        return None
    times = _times(parts)
    return PlanWords(slots, programme, times.pop() if len(times) == 1 else None, "".join(of_day))


def _parts(text: str) -> list[_Part]:
    pieces = pieces_of(text)
    parts: list[_Part] = []
    at = 0
    while at < len(pieces):
        days = days_at(pieces, at)
        of_day = None if days else _part_of_day(pieces, at, text, parts)
        moment, count = (None, 0) if days or of_day else _time_at(pieces, at, text, parts)
        if of_day is not None:
            part, at = of_day
        elif days is not None:
            part, at = _days_part(pieces, at, days.days, days.count), at + days.count
        elif moment is not None:
            end = pieces[at + count - 1].end
            part, at = _Part(pieces[at].start, end, time=moment), at + count
        else:
            skipped = filler_at(pieces, at)
            end = pieces[at + max(skipped, 1) - 1].end
            part = _Part(pieces[at].start, end, filler=bool(skipped))
            at += max(skipped, 1)
        parts.append(part)
    return parts


def _part_of_day(
    pieces: list[Piece], at: int, text: str, before: list[_Part]
) -> tuple[_Part, int] | None:
    """A part of the day, alone or with its hour behind it: “evening”, “evening at 7”.

    Behind a day, or where the text begins with it and says nothing else but days and times: it
    may as well be a word of a programme's name.
    """
    name, count = _longest_part(pieces, at)
    first = not any(not part.filler for part in before)
    if not count or not (_expected(before) or first):
        return None
    behind = at + count
    while behind < len(pieces) and filler_at(pieces, behind):
        behind += filler_at(pieces, behind)
    moment, length = _time_at(pieces, behind, text, [_Part(0, 0, frozenset({0}))])
    if moment is not None:
        if name != "mornings" and 0 < moment.hour < _NOON:
            moment = moment.replace(hour=moment.hour + _NOON)
        end = behind + length
        return _Part(pieces[at].start, pieces[end - 1].end, time=moment), end
    if first and behind < len(pieces) and days_at(pieces, behind) is None:
        return None
    return _Part(pieces[at].start, pieces[at + count - 1].end, filler=True, of_day=name), at + count


def _longest_part(pieces: list[Piece], at: int) -> tuple[str, int]:
    found = [(words().at(pieces, at, name), name) for name in PARTS]
    count, name = max(found)
    return name, count


def _days_part(pieces: list[Piece], at: int, days: frozenset[int], count: int) -> _Part:
    word = pieces[at].text
    unsure = count == 1 and (len(word) <= _UNSURE_LETTERS or word in _UNSURE_WORDS)
    return _Part(pieces[at].start, pieces[at + count - 1].end, days, unsure=unsure)


def _time_at(
    pieces: list[Piece], at: int, text: str, before: list[_Part]
) -> tuple[datetime.time | None, int]:
    """The longest time that begins here, and how many pieces it takes."""
    for count in range(min(_MOST_PIECES_OF_A_TIME, len(pieces) - at), 0, -1):
        if count > 1 and filler_at(pieces, at):
            continue
        last = pieces[at + count - 1]
        if last.text in (",", ";"):
            continue
        written = text[pieces[at].start : last.end]
        moment = time_in(written)
        if moment is not None and (not _bare(pieces[at : at + count]) or _expected(before)):
            return moment, count
    return None, 0


def _bare(pieces: list[Piece]) -> bool:
    """Whether a time is only a number or a word, which may as well be part of a name."""
    return len(pieces) == 1 and re.search("[:.]", pieces[0].text) is None


def _expected(before: list[_Part]) -> bool:
    """Whether the last that was said is a day, so that a bare number is its time."""
    said = [part for part in before if not part.filler]
    return bool(said) and bool(said[-1].days)


def _sure(parts: list[_Part]) -> list[_Part]:
    """Takes short words such as "do" for days only next to other days and times."""
    said = [at for at, part in enumerate(parts) if not part.filler]
    result = list(parts)
    for place, at in enumerate(said):
        if not parts[at].unsure or len(said) == 1:
            continue
        around = said[max(place - 1, 0) : place] + said[place + 1 : place + 2]
        if not any(parts[other].told for other in around):
            result[at] = _Part(parts[at].start, parts[at].end)
    return result


def _programme(parts: list[_Part], text: str) -> str | None:
    """What is left over, as written; None where it is no name: "-8", or a time that is none."""
    runs: list[str] = []
    start: int | None = None
    end = 0
    for part in parts:
        if part.word:
            if _LIKE_A_TIME.fullmatch(text[part.start : part.end]):
                return None
            start, end = part.start if start is None else start, part.end
        elif part.told and start is not None:
            runs.append(text[start:end])
            start = None
    if start is not None:
        runs.append(text[start:end])
    name = " ".join(runs)
    return None if name and not re.search(r"[^\W\d_]", name) else name


def _slots(told: list[_Part]) -> dict[int, datetime.time | None] | None:
    """Each day with its time; None where a day has two times, or a time no day."""
    slots: dict[int, datetime.time | None] = {}
    times_first = bool(told) and told[0].time is not None
    for days, moment in _groups(told[::-1] if times_first else told):
        if not days and len(_times(told)) > 1:
            return None
        for day in sorted(days):
            if slots.get(day) not in (None, moment):
                return None
            slots[day] = moment
    return dict(sorted(slots.items()))


def _groups(told: list[_Part]) -> list[tuple[frozenset[int], datetime.time | None]]:
    """Days with the time that follows them; a group ends with its time."""
    groups: list[tuple[frozenset[int], datetime.time | None]] = []
    days: frozenset[int] = frozenset()
    for part in told:
        days |= part.days
        if part.time is not None:
            groups.append((days, part.time))
            days = frozenset()
    return [*groups, (days, None)] if days else groups


def _times(parts: list[_Part]) -> set[datetime.time]:
    return {part.time for part in parts if part.time is not None}
