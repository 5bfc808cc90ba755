"""Activities among the lines of a log: read by the notation, once what it can't read is apart."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tgbot.training.activity.joined import without_amount
from tgbot.training.activity.recognise import mentions_activity
from tgbot.training.activity.timed import spelled_out, without_time
from tgbot.training.notation import Reading, Refusal
from tgbot.training.workout import Set

_CLOCK = re.compile(r"(\d{1,2}):([0-5]\d)")
_LINES = re.compile(r"[\n;]+")

Read = Callable[[str], Reading | Refusal]


def pieces(text: str) -> list[str]:
    """The lines of a message, each an exercise or an activity."""
    return [line for line in _LINES.split(text) if line.strip()]


@dataclass(frozen=True, slots=True)
class Said:
    """What a text says, the text as it was read, and what its activities took by their entry."""

    found: Reading | Refusal
    text: str
    times: Mapping[int, int]


def lacking(text: str) -> Refusal | None:
    """Why a text is asked in which one of several activities says neither how far nor how long."""
    span = without_amount(text)
    if span is None:
        return None
    part = text[slice(*span)]
    return Refusal("missing", span, part, f"{part} 30 min", "outing", line=line_of(text, span[0]))


def line_of(text: str, place: int) -> int:
    """The number of the line, from 1, in which a place of a text is."""
    return max(1, len(pieces(f"{text[:place]}.")))


def read_with_times(text: str, read: Read, *, joined: bool = False) -> Said:
    """What a text says, and the seconds that its activities took besides, by their entry from 0.

    `ran 5 km in 25:30` is a distance and a time, of which the notation takes one. A text that
    it takes is left alone; one that it refuses all the same keeps its first refusal. `joined`:
    its lines were one, so that a date on the first is that of all.
    """
    first = read(text)
    if isinstance(first, Reading):
        return Said(first, text, {})
    lines, times = [spelled_out(line) for line in pieces(text)], {}
    for number, line in enumerate(lines):
        apart = without_time(line)
        if apart is not None:
            lines[number], times[number] = apart
    spelled = "\n".join(lines)
    again = read(spelled)
    if isinstance(again, Refusal) and joined and again.why == "date_of_all":
        dated = read(again.readings[0]) if again.readings else again
        if isinstance(dated, Reading) and len(dated.entries) == len(lines):
            return Said(dated, again.readings[0], times)
    if isinstance(again, Refusal):
        known = as_sent(again, text, spelled) is not None
        return Said(again, spelled, {}) if known else Said(first, text, {})
    begins = [sum(len(line) + 1 for line in lines[:number]) for number in range(len(lines))]
    took = {
        at: seconds
        for at, entry in enumerate(again.entries)
        for number, seconds in times.items()
        if entry.span[0] < begins[number] + len(lines[number]) and begins[number] < entry.span[1]
    }
    return Said(again, spelled, took) if len(took) == len(times) else Said(first, text, {})


def placed(refusal: Refusal, text: str, read: str, start: int = 0) -> Refusal:
    """The refusal of a part of a text, which begins at `start` of it as it was read.

    Lines of activities may be spelled otherwise there; those that are refused stand as sent.
    """
    above = len(pieces(read[:start]))
    begin, end = (place + start for place in refusal.span)
    if read != text:
        begin, end = _as_sent(begin, text, read), _as_sent(end, text, read)
    return replace(refusal, span=(begin, end), line=refusal.line + above)


def as_sent(refusal: Refusal, text: str, read: str) -> Refusal | None:
    """A refusal of a text as it was read in the text as sent; None in a line spelled otherwise."""
    if read == text:
        return refusal
    begin, end = refusal.span
    row, sent = read.count("\n", 0, begin), pieces(text)
    shift = _as_sent(begin, text, read) - begin if row < len(sent) else 0
    here = (begin + shift, end + shift)
    return replace(refusal, span=here) if text[slice(*here)] == refusal.part else None


def _as_sent(at: int, text: str, read: str) -> int:
    """A place in a text as it was read, where each piece is a line, in the text as sent."""
    row, first = read.count("\n", 0, at), read.rfind("\n", 0, at) + 1
    place = 0
    for line in pieces(text)[:row]:
        place = text.index(line, place) + len(line)
    return text.index(pieces(text)[row], place) + at - first


def with_hours(text: str, refusal: Refusal, read: Read) -> Refusal:
    """A refused `bike 1:15` with both ways to read it: few ride for 75 seconds."""
    clock = _CLOCK.fullmatch(refusal.part)
    line = next((one for one in pieces(text) if refusal.part in one), "")
    if refusal.why != "clock" or clock is None or not mentions_activity(line):
        return refusal
    count = int(clock[1]) * 60 + int(clock[2])
    start, end = refusal.span
    found = (read(f"{text[:start]}{count} {unit}{text[end:]}") for unit in ("min", "s"))
    ways = [
        "\n".join(e.canonical for e in one.entries) for one in found if isinstance(one, Reading)
    ]
    return replace(refusal, readings=tuple(ways), example=ways[0]) if ways else refusal


def with_time(sets: tuple[Set, ...], seconds: int | None) -> tuple[Set, ...]:
    """An outing's sets with the time that it took."""
    if seconds is None or len(sets) != 1:
        return sets
    return (replace(sets[0], seconds=seconds),)
