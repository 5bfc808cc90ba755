"""Days and times as a person reads them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from babel import Locale
from babel.dates import format_date, get_day_names

from tgbot.wording import Html, Words, plain


def day(words: Words, when: date) -> str:
    """As in “Wed 25 Nov”."""
    return format_date(when, "EEE d MMM", locale=words.language)


def clock(when: time | datetime) -> str:
    """As in “07:30”."""
    return when.strftime("%H:%M")


def exactly(shown: str, moment: datetime, form: str) -> Html:
    """A moment that Telegram shows by the reader's own clock, and as `shown` where it can't.

    `form` says what is to be shown of it: “t” the time, “T” with seconds, “wDt” the day as well.
    """
    unix = int(moment.timestamp())
    return Html(f'<tg-time unix="{unix}" format="{form}">{plain(shown)}</tg-time>')


def weekday(words: Words, number: int) -> str:
    """“Mon” for 0."""
    return str(get_day_names("abbreviated", locale=words.language)[number])


def full_weekday(words: Words, number: int) -> str:
    """“Monday” for 0."""
    return str(get_day_names("wide", locale=words.language)[number])


def weekdays(words: Words, numbers: Iterable[int]) -> str:
    """As in “Mon Wed Fri”."""
    return " ".join(weekday(words, number) for number in sorted(numbers))


def slots(words: Words, times: Mapping[int, time]) -> str:
    """“Mon Wed Fri 07:30”, or “Mon 07:30, Fri 18:00” where the times differ."""
    different = dict.fromkeys(times[day] for day in sorted(times))
    groups = [([d for d in times if times[d] == at], at) for at in different]
    return ", ".join(f"{weekdays(words, days)} {clock(at)}" for days, at in groups)


def span(words: Words, first: date, last: date) -> str:
    """“16–22 Nov”, or “30 Nov – 6 Dec” across a month's end."""
    if first.month == last.month:
        return f"{first.day}–{format_date(last, 'd MMM', locale=words.language)}"
    parts = (format_date(one, "d MMM", locale=words.language) for one in (first, last))
    return " – ".join(parts)


def language(words: Words, code: str) -> str:
    """“German” for de; of “de-AT” the language without the country."""
    name = Locale(words.language).languages.get(code.replace("_", "-").partition("-")[0].lower())
    return code if name is None else str(name)


def city(zone: str) -> str:
    """“New York” for America/New_York."""
    return zone.rpartition("/")[2].replace("_", " ")
