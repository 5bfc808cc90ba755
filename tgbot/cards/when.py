"""Days and times as a person reads them."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time

from babel import Locale
from babel.dates import format_date, get_day_names

from tgbot.wording import Html, Words, plain


def day(words: Words, when: date) -> str:
    """As in “Wed 25 Nov”."""
    return format_date(when, words.label("when-day"), locale=words.language)


def day_and_time(words: Words, when: date, at: time | None) -> str:
    """As in “Wed 25 Nov, 07:30”; the day alone without a time."""
    return day(words, when) if at is None else f"{day(words, when)}, {clock(at)}"


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
    return str(get_day_names("abbreviated", "stand-alone", words.language)[number])


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
        return words.label("when-span", first=f"{first.day}", last=day_of_month(words, last))
    return " – ".join(day_of_month(words, one) for one in (first, last))


def day_of_month(words: Words, when: date) -> str:
    """As in “25 Nov”."""
    return format_date(when, words.label("when-day-of-month"), locale=words.language)


def language(words: Words, code: str) -> str:
    """“German” for de; of “de-AT” the language without the country."""
    name = Locale(words.language).languages.get(code.replace("_", "-").partition("-")[0].lower())
    return code if name is None else str(name)


def city(words: Words, zone: str) -> str:
    """“New York” for America/New_York, and “Wien” for Europe/Vienna to who speaks German."""
    known = Locale(words.language).time_zones.get(zone, {})
    return str(known.get("city") or "") or zone.rpartition("/")[2].replace("_", " ")
