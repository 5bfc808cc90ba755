"""Activities among the lines of a log: read by the notation, once what it can't read is apart."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

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


def read_with_times(text: str, read: Read) -> tuple[Reading | Refusal, Mapping[int, int]]:
    """What a text says, and the seconds that its activities took besides, by their line from 0.

    `ran 5 km in 25:30` is a distance and a time, of which the notation takes one. A text that
    it takes is left alone; one that it refuses all the same keeps its first refusal.
    """
    first = read(text)
    if isinstance(first, Reading):
        return first, {}
    lines, times = [spelled_out(line) for line in pieces(text)], {}
    for number, line in enumerate(lines):
        apart = without_time(line)
        if apart is not None:
            lines[number], times[number] = apart
    again = read("\n".join(lines))
    if isinstance(again, Reading) and len(again.entries) == len(lines):
        return again, times
    return first, {}


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
