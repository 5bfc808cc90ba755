"""When it was: days, weekdays and dates as they are written, as a date that has been."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tgbot.training.notation.items import Item, Line, item
from tgbot.training.notation.lexicon import language_of
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token

Run = Sequence[Token]

_HALF_A_YEAR = 183
_ALSO_WORDS = ("sun", "sat")
_MONTH_FIRST = ("en-us", "en_us")


def day(run: Run, line: Line) -> Item:
    """today, yesterday, the day before; tomorrow has not been."""
    back = {"today": 0, "yesterday": 1, "day_before": 2, "future": -1}[run[0].kind]
    return _dated(line.context.today - timedelta(days=back), run, line)


def weekday(run: Run, line: Line) -> Item | None:
    """A weekday is the latest one, today included; the next one has not been."""
    if run[0].kind == "next":
        raise UnreadError("date", run[0].start, run[-1].end, "future", instead=(run[1].text,))
    named = next(token for token in run if token.kind == "weekday")
    if named.text in _ALSO_WORDS and line.has_sets() and line.after(run) in ("word", "link"):
        return None
    back = (line.context.today.weekday() - named.value) % 7
    return _dated(line.context.today - timedelta(days=back), run, line)


def ago(run: Run, line: Line) -> Item:
    """`2 days ago`, `vor 2 Tagen`."""
    counts = [token.value for token in run if token.kind in ("int", "ten", "number")]
    unit = next(token for token in run if token.kind in ("days", "weeks"))
    days = min(counts[0] if counts else 1, 10_000) * (7 if unit.kind == "weeks" else 1)
    return _dated(line.context.today - timedelta(days=days), run, line)


def day_month(run: Run, line: Line) -> Item:
    """`20 Nov`, `20th of November 2025`."""
    named = next(token for token in run if token.kind == "month")
    number = next(token for token in run if token.kind in ("int", "ten", "ordinal"))
    year = run[-1].value if run[-1].kind == "int" and run[-1] is not number else None
    if year is not None and not 1900 <= year <= 2200:
        return _dated(_in_year(None, named.value, number.value, run[:-1], line), run[:-1], line)
    return _dated(_in_year(year, named.value, number.value, run, line), run, line)


month_day = day_month


def full_date(run: Run, line: Line) -> Item:
    """`2026-11-20`, `20.11.2025`, `20.11.`."""
    year, month, number = run[-1].value
    return _dated(_in_year(year, month, number, run, line), run, line)


def short_date(run: Run, line: Line) -> Item | None:
    """`14.03` without its last dot, as people write who put the day first with a dot."""
    text = run[-1].text
    shape = re.fullmatch(r"(\d{1,2})\.(0[1-9]|1[0-2])", text)
    if shape is None or language_of(line.context.language) == "en":
        return None
    day, month = int(shape.group(1)), int(shape.group(2))
    return _dated(_in_year(None, month, day, run, line), run, line)


def slash_date(run: Run, line: Line) -> Item | None:
    """`20/11/2025`: with a year it is a date."""
    if len(run[4].text) != 4:
        return None
    return item("date", by_slash(run[0], run[2], run[4].value, line), run)


def by_slash(first: Token, second: Token, year: int | None, line: Line) -> date:
    """The date that `3/4` means.

    Raises:
        UnreadError: it is none, or both readings are dates and the language does not settle it.
    """
    day_first = _past(year, second.value, first.value, line.context.today)
    month_first = _past(year, first.value, second.value, line.context.today)
    code = line.context.language.lower()
    if code in _MONTH_FIRST:
        day_first = None if month_first else day_first
    elif language_of(code) != "en" or "-" in code:
        month_first = None if day_first else month_first
    found = sorted({reading for reading in (day_first, month_first) if reading})
    if len(found) > 1:
        ways = tuple(reading.isoformat() for reading in found)
        raise UnreadError("date", first.start, second.end, "two_dates", instead=ways)
    if not found:
        raise UnreadError("date", first.start, second.end, "no_such_day", instead=("yesterday",))
    return found[0]


def _past(year: int | None, month: int, number: int, today: date) -> date | None:
    """The latest such day of the last year, or None where there is none."""
    years = (today.year, today.year - 1) if year is None else (year,)
    days = [_day(one, month, number) for one in years]
    return next((day for day in days if day and 0 <= (today - day).days <= 366), None)


def _in_year(year: int | None, month: int, number: int, run: Run, line: Line) -> date:
    """A day of a month; without a year the latest one that has been.

    Raises:
        UnreadError: there is no such day, or it is in the future or more than a year back.
    """
    today = line.context.today
    if year is not None:
        return _valid(_day(year, month, number), run, line)
    past = [_day(today.year - back, month, number) for back in range(2)]
    for found in past:
        if found is not None and found <= today:
            ahead = _day(found.year + 1, month, number)
            if (today - found).days > _HALF_A_YEAR and (ahead is None or ahead > today):
                ways = (found.isoformat(), "today")
                raise UnreadError("date", run[0].start, run[-1].end, "future", instead=ways)
            return _valid(found, run, line)
    return _valid(past[0], run, line)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except (ValueError, OverflowError):
        return None


def _valid(found: date | None, run: Run, line: Line) -> date:
    """A date that has been, within the last year."""
    today = line.context.today
    start, end = run[0].start, run[-1].end
    if found is None:
        raise UnreadError("date", start, end, "no_such_day", instead=("yesterday",))
    if found > today:
        raise UnreadError("date", start, end, "future", instead=("today", "yesterday"))
    year_ago = _day(today.year - 1, today.month, today.day) or today - timedelta(days=366)
    if found < year_ago:
        raise UnreadError("date", start, end, "too_old", instead=("yesterday",))
    return found


def _dated(found: date, run: Run, line: Line) -> Item:
    return item("date", _valid(found, run, line), run)
