"""How long a pause lasts: "10", "2 weeks", "until Dec 24", "2026-12-24", "24.12."."""

import calendar
import re
from collections.abc import Callable
from datetime import date, timedelta

from tgbot.chat.typed.feasts import feast_at
from tgbot.chat.typed.words import LONGEST_TEXT, Piece, folded, pieces_of, words

LONGEST_DAYS = 731
_MOST_DIGITS = 4
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?\s?(\d{4}|\d{2})?")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?")
_STUCK = re.compile(r"(\d+)(?=[^\W\d_])")


def span_in(text: str, today: date) -> date | None:
    """The last day of a pause that begins today, by the whole text.

    "10 days" are ten days after today; a date without a year is the next such day. None
    where the text is not understood, or names a day that has been or is more than two
    years ahead, or could be two dates ("3/4").
    """
    if len(text) > LONGEST_TEXT:
        return None
    asked = folded(text).strip(" \t\n!,;")
    found = _dated(asked, today) or _spoken(pieces_of(_STUCK.sub(r"\1 ", asked)), today)
    if found is None or not 0 <= (found - today).days <= LONGEST_DAYS:
        return None
    return found


def day_named(text: str, today: date) -> date | None:
    """A single day ahead or today, by the whole text: "monday", "tomorrow", "24 Dec".

    No length, and no day until which something lasts.
    """
    pieces = pieces_of(folded(text))
    if len(text) > LONGEST_TEXT or words().at(pieces, 0, "until"):
        return None
    found = _a_day(folded(text).strip(" \t\n!,;"), today)
    return found if found is not None and 0 <= (found - today).days <= LONGEST_DAYS else None


def range_in(text: str, today: date) -> tuple[date, date] | None:
    """The first and the last day of a break that lies ahead: "24 Dec to 2 Jan", "24.-27.12."."""
    if len(text) > LONGEST_TEXT:
        return None
    asked = folded(text).strip(" \t\n!,;")
    pieces = pieces_of(asked)
    start = words().at(pieces, 0, "from")
    for at in range(start + 1, len(pieces)):
        joined = words().at(pieces, at, "until") or words().at(pieces, at, "through")
        if not joined or at + joined >= len(pieces):
            continue
        before = asked[pieces[start].start : pieces[at - 1].end]
        found = _range(before, asked[pieces[at + joined].start :], today)
        if found is not None:
            return found
    return None


def _range(before: str, after: str, today: date) -> tuple[date, date] | None:
    if re.fullmatch(r"\d{1,2}\.?", before):
        last = _a_day(after, today)
        first = None if last is None else _day(last.year, last.month, int(before.strip(".")))
        ahead = first is not None and today <= first
    else:
        first = _a_day(before, today)
        last = None if first is None else _a_day(after, first)
        ahead = first is not None
    if first is None or last is None or not ahead or first > last:
        return None
    return None if (last - today).days > LONGEST_DAYS else (first, last)


def _a_day(text: str, today: date) -> date | None:
    """A day, but no length: "10" says how long, not when."""
    pieces = pieces_of(_STUCK.sub(r"\1 ", text))
    return _dated(text, today) or _day_in_words(pieces, today)


def _dated(asked: str, today: date) -> date | None:
    """A date in digits, behind "until" or alone."""
    pieces = pieces_of(asked)
    until = words().at(pieces, 0, "until")
    written = asked[pieces[until].start :] if until < len(pieces) else ""
    if match := _ISO.fullmatch(written):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _DAY_FIRST.fullmatch(written):
        return _in_year(match[3], int(match[2]), int(match[1]), today)
    if match := _SLASHED.fullmatch(written):
        ways = {
            _in_year(match[3], month, day, today)
            for day, month in ((int(match[1]), int(match[2])), (int(match[2]), int(match[1])))
        } - {None}
        return ways.pop() if len(ways) == 1 else None
    return None


def _spoken(pieces: list[Piece], today: date) -> date | None:
    """A length, or a day in words behind "until" or alone."""
    until = words().at(pieces, 0, "until")
    rest = pieces[until:]
    if not until:
        lasting = pieces[words().at(pieces, 0, "for_long") :]
        if (length := _length(lasting, today)) is not None:
            return length
    return _day_in_words(rest, today)


def _length(pieces: list[Piece], today: date) -> date | None:
    """So many days, weeks or months from today; a bare number means days."""
    if not 1 <= len(pieces) <= 2:
        return None
    count = _number(pieces[0].text)
    unit = pieces[1].text if len(pieces) == 2 else None
    if count is None and len(pieces) == 1:
        count, unit = 1, pieces[0].text
        if unit not in words().phrases["weeks"] | words().phrases["months"]:
            return None
    if count is None or not 1 <= count <= LONGEST_DAYS:
        return None
    for kind, ahead in _UNITS.items():
        if (unit is None and kind == "days") or unit in words().phrases[kind]:
            return ahead(today, count)
    return None


def _months_ahead(today: date, count: int) -> date:
    years, month = divmod(today.month - 1 + count, 12)
    year = today.year + years
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


_UNITS: dict[str, Callable[[date, int], date]] = {
    "days": lambda today, count: today + timedelta(days=count),
    "weeks": lambda today, count: today + timedelta(weeks=count),
    "months": _months_ahead,
}


def _number(word: str) -> int | None:
    if word.isdecimal():
        return int(word) if len(word) <= _MOST_DIGITS else None
    return 1 if word in words().phrases["one"] else words().numbers.get(word)


def _day_in_words(pieces: list[Piece], today: date) -> date | None:
    return _near_day(pieces, today) or _month_day(pieces, today) or feast_at(pieces, today)


def _near_day(pieces: list[Piece], today: date) -> date | None:
    """Today, tomorrow, or the next such weekday, which is never today."""
    for ahead, kind in enumerate(("today", "tomorrow")):
        if pieces and words().at(pieces, 0, kind) == len(pieces):
            return today + timedelta(days=ahead)
    skipped = words().at(pieces, 0, "filler") or words().at(pieces, 0, "for_long")
    day = words().weekday(pieces[skipped].text) if len(pieces) == skipped + 1 else None
    return None if day is None else today + timedelta(days=(day - today.weekday() - 1) % 7 + 1)


def _month_day(pieces: list[Piece], today: date) -> date | None:
    """A day of a month in words: "Dec 24", "24 December 2026", "24 de diciembre"."""
    said = [
        piece.text
        for piece in pieces
        if piece.text not in words().phrases["of_month"] and piece.text != ","
    ]
    months = [words().months[word] for word in said if word in words().months]
    numbers = [word for word in said if word.isdecimal() and len(word) <= _MOST_DIGITS]
    if len(months) != 1 or len(numbers) + 1 != len(said) or not 1 <= len(numbers) <= 2:
        return None
    year = numbers[1] if len(numbers) == 2 and len(numbers[1]) == 4 else None
    if len(numbers) == 2 and year is None:
        return None
    return _in_year(year, months[0], int(numbers[0]), today)


def _in_year(year: str | None, month: int, number: int, today: date) -> date | None:
    """A day of a month; without a year the next one, today included."""
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, number)
    ahead = (_day(today.year + on, month, number) for on in range(9))
    return next((day for day in ahead if day is not None and day >= today), None)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except (ValueError, OverflowError):
        return None
