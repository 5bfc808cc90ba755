"""Which time of the day a text means: "7:30", "730", "7 am", "18 Uhr", "halb acht", "noon"."""

import re
from datetime import time

from tgbot.chat.typed.words import LONGEST_TEXT, folded, pieces_of, words

_HALF_DAY = 12
_DIGITS = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(?<=\d)(\d{2}))?(?![\d:.]*\d)\s*")
_HOURS_MINUTES = re.compile(r"(\d{1,2})\s*(?:uhr|h|ч)\s*(\d{2})")


_AT = re.compile(r"\b(?:at|around|um|gegen|ab|a las|в)\b")


def time_in(text: str) -> time | None:
    """The time that the whole text means, to the minute; None where it means none.

    A bare "7" is seven in the morning; twelve is noon unless "am" stands behind it.
    """
    if len(text) > LONGEST_TEXT:
        return None
    asked = _without_fillers(folded(text))
    return _named(asked) or _spoken(asked) or _written(asked)


def may_be_reps(text: str) -> bool:
    """Whether a time is a bare number, as in "12" or "only 8": sets, unless a time was asked for.

    Behind "at" it is a time.
    """
    bare = _without_fillers(folded(text))
    return bare.isdecimal() and _AT.search(folded(text)) is None


def _without_fillers(asked: str) -> str:
    """Leaves out what people say before a time: "at", "um", "a las", "в"."""
    said = asked.strip(" \t\n,;!").split()
    fillers = words().phrases["filler"]
    first = next((at for at, word in enumerate(said[:-1]) if word not in fillers), len(said) - 1)
    return " ".join(said[max(first, 0) :])


def _named(asked: str) -> time | None:
    if asked in words().phrases["noon"]:
        return time(12)
    return time(0) if asked in words().phrases["midnight"] else None


def _written(asked: str) -> time | None:
    """A time in digits, with what may stand behind it."""
    hours_first = _HOURS_MINUTES.fullmatch(asked)
    if hours_first:
        return _clock(int(hours_first[1]), int(hours_first[2]), "")
    match = _DIGITS.match(asked)
    if match is None:
        return None
    half = _half_of_day(asked[match.end() :])
    if half is None:
        return None
    return _clock(int(match[1]), int(match[2] or match[3] or 0), half)


def _half_of_day(rest: str) -> str | None:
    """What stands behind the digits: "morning", "evening", "" for nothing; None: other words."""
    pieces = pieces_of(rest)
    at = words().at(pieces, 0, "clock")
    if at == len(pieces):
        return ""
    for half in ("morning", "evening"):
        if words().at(pieces, at, half) == len(pieces) - at:
            return half
    return None


def _clock(hour: int, minute: int, half: str) -> time | None:
    if hour > 23 or minute > 59 or (half == "morning" and hour > _HALF_DAY):
        return None
    if half == "morning" and hour == _HALF_DAY:
        hour = 0
    if half == "evening" and hour < _HALF_DAY:
        if hour == 0:
            return None
        hour += _HALF_DAY
    return time(hour, minute)


def _spoken(asked: str) -> time | None:
    """Times in words: "half past seven", "halb acht", "quarter to 7", "las siete y media"."""
    pieces = pieces_of(asked)
    for kind, minutes in _PARTS_OF_AN_HOUR.items():
        count = words().at(pieces, 0, kind)
        if count and count < len(pieces):
            return _reckoned(" ".join(piece.text for piece in pieces[count:]), minutes)
    if asked.endswith(" y media"):
        return _reckoned(asked.removesuffix(" y media"), 30)
    return _reckoned(asked, 0)


_PARTS_OF_AN_HOUR = {"half_past": 30, "half_before": -30, "quarter_past": 15, "quarter_to": -15}


def _reckoned(hour_words: str, minutes: int) -> time | None:
    """An hour in words or digits, some minutes later."""
    first, _, rest = hour_words.partition(" ")
    number = words().numbers.get(first)
    whole = _written(f"{number} {rest}" if number is not None else hour_words)
    if whole is None or (minutes and whole.minute):
        return None
    total = (whole.hour * 60 + whole.minute + minutes) % (24 * 60)
    return time(total // 60, total % 60)
