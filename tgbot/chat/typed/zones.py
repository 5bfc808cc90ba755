"""Which zone people mean: by a name, an offset, the time on their watch, or their language."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from babel.core import get_global
from rapidfuzz.distance import OSA, JaroWinkler

from tgbot.chat.typed.machine_zone import machine_zone
from tgbot.chat.typed.places import countries, people_by, zone_of_place, zones_by_people
from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.words import LONGEST_TEXT, folded
from tgbot.chat.typed.zone_names import country_zones, iana_names, keys_of, lived_by, zone_names

__all__ = [
    "clocks",
    "find_zones",
    "likely_zone",
    "machine_zone",
    "near_zones",
    "weighs_in_pounds",
    "zone_at",
    "zone_of_place",
    "zones_by_offset",
]

_OFFSET = re.compile(r"(?:utc|gmt)?\s*([+-])\s*(\d{1,2})(?::?([0-5]\d))?")
_WEST, _EAST = timedelta(hours=-12), timedelta(hours=14)
_CLOCK = re.compile(r"\b\d{1,2}\s?[:.h]\s?\d{2}\b(?:\s?[ap]\.?m\b)?")
_WATCHES_DIFFER_BY = timedelta(minutes=5)
_LONGEST_NAME = 5  # words
_SHORTEST_WORD = 4
_CODE = 2  # letters: "CO" is Colombia or Colorado, and only narrows what else was named
_SHORTEST_TYPO = 5
_TWO_SLIPS_FROM = 8
_CLEARLY = 0.01
_FURTHEST = 2  # slips of a name that is only suggested
# Languages of several continents say nothing about where somebody is.
_SPREAD = frozenset({"ar", "en", "es", "pt"})


def find_zones(
    text: str, most: int = 4, now: datetime | None = None, *, typos: bool = True
) -> list[str]:
    """IANA names of the zones that a text may mean, likeliest first; none where none is near.

    Args:
        text: an IANA name in any case, a city, a country, a state, an abbreviation ("CET") or
            an offset ("UTC+2"); also within a sentence. A misspelt name is taken where it is
            clear which was meant.
        most: how many at most.
        now: an aware moment: an offset then also gives the zones that have it at that moment,
            before the fixed zone ("Etc/GMT-2"), which knows no summer time.
        typos: whether a misspelt name is taken for the one that was clearly meant.
    """
    if len(text) > LONGEST_TEXT:
        return []
    asked = folded(text).strip(" \t\n.,;!?")
    if (offset := _offset(asked)) is not None:
        return _with_offset(offset, most, now)
    iana = iana_names().get(asked.replace(" ", "_"))
    if iana is not None and "/" in asked:
        return [iana]
    found = _named(text) or _mentioned(text) or ([iana] if iana else [])
    found = found or (_misspelt(text) if typos else [])
    return lived_by(found)[:most]


def near_zones(text: str, most: int = 3) -> list[str]:
    """Zones whose names look most like a text that is none of them, to be suggested."""
    asked = keys_of(text)[0] if len(text) <= LONGEST_TEXT else ""
    place = asked.rpartition(" ")[2] if "/" in text else asked
    if len(place) < _SHORTEST_WORD:
        return []
    if clear := _misspelt(place):
        return lived_by(clear)[:1]
    near = sorted(_likenesses(place, _FURTHEST), key=lambda one: one[1:])
    found = (lived_by(zone_names()[name])[0] for name, _, _ in near)
    return list(dict.fromkeys(found))[:most]


def clocks(now: datetime) -> list[timedelta]:
    """The offsets from UTC by which people live at an aware moment, from west to east."""
    lived = (now.astimezone(ZoneInfo(zone)) for zone in zones_by_people() if people_by(zone))
    return sorted({local.utcoffset() or timedelta() for local in lived})


def zones_by_offset(offset: timedelta, now: datetime, most: int = 6) -> list[str]:
    """The zones that have that offset at an aware moment, those with the most people first."""
    found = (zone for zone in zones_by_people() if people_by(zone))
    return [one for one in found if now.astimezone(ZoneInfo(one)).utcoffset() == offset][:most]


def zone_at(text: str, now: datetime, most: int = 4) -> list[str]:
    """The zones where it is now as late as a text says, those with the most people first.

    Args:
        text: what a watch shows: "19:42", "it's 7:42 pm"; without "am" or "pm" it may be both.
            A bare hour is too little to tell.
        now: an aware moment; the watch may be wrong by five minutes.
        most: how many at most.
    """
    shown = _CLOCK.search(folded(text)) if len(text) <= LONGEST_TEXT else None
    written = shown.group() if shown and time_in(text) is None else text
    if written.strip().isdecimal() and len(written.strip()) < 3:
        return []
    moments = {time_in(written), time_in(f"{written} pm")} - {None}
    minutes = [60 * moment.hour + moment.minute for moment in moments if moment is not None]
    return [
        zone
        for zone in zones_by_people()
        if any(_apart(now.astimezone(ZoneInfo(zone)), minute) for minute in minutes)
    ][:most]


def likely_zone(language_code: str | None, machine: str) -> str:
    """The zone to suggest to somebody of whom only the app's language is known.

    Args:
        language_code: as Telegram gives it ("de", "pt-br"), or None.
        machine: the machine's zone: suggested where the language does not tell the country,
            or is spoken where the machine stands.
    """
    country = _country(language_code or "")
    if country not in countries():
        return machine
    zones = lived_by(country_zones(country))
    return machine if machine in zones else zones[0]


def _country(code: str) -> str:
    """The country of a language code by its two letters, or where the language is at home."""
    language, *rest = code.replace("_", "-").lower().split("-")
    for part in rest:
        if part.upper() in countries():
            return part.upper()
    if language in _SPREAD:
        return ""
    home = get_global("likely_subtags")
    written = [f"{language}_{part.title()}" for part in rest]
    found = next((str(home[one]) for one in (*written, language) if one in home), "")
    return found.rsplit("_", 1)[-1]


def weighs_in_pounds(zone: str) -> bool:
    """Whether most people who train in a zone weigh in pounds."""
    return get_global("zone_territories").get(zone) == "US"


def _apart(local: datetime, minute: int) -> bool:
    """Whether a local time is within five minutes of a minute of the day, over midnight too."""
    shown = local.replace(hour=minute // 60, minute=minute % 60, second=0, microsecond=0)
    day = timedelta(days=1)
    apart = (local.replace(fold=0) - shown.replace(fold=0)) % day
    return min(apart, day - apart) <= _WATCHES_DIFFER_BY


def _offset(asked: str) -> timedelta | None:
    match = _OFFSET.fullmatch(asked)
    if match is None:
        return None
    size = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -size if match[1] == "-" else size


def _with_offset(offset: timedelta, most: int, now: datetime | None) -> list[str]:
    if not _WEST <= offset <= _EAST:
        return []
    hours, odd = divmod(offset, timedelta(hours=1))
    # Etc/GMT-2 is what tzdata calls the zone two hours ahead.
    fixed = [f"Etc/GMT{-hours:+d}" if hours else "UTC"] if not odd else []
    having = (
        zone
        for zone in (zones_by_people() if now else ())
        if now and now.astimezone(ZoneInfo(zone)).utcoffset() == offset
    )
    return [*list(having)[: most - len(fixed)], *fixed]


def _named(text: str) -> list[str]:
    """The zones of exactly this name, or of the country with these capitals ("DE")."""
    names = zone_names()
    found = dict.fromkeys(zone for key in keys_of(text) for zone in names.get(key, ()))
    return list(found) or country_zones(text.strip())


def _mentioned(text: str) -> list[str]:
    """The zones of the names within a text.

    A second name narrows the first ("London, UK"). Where the first does not lie in the
    second, a place of the same name does: "London, Ontario" has Ontario's time.
    """
    named = list(_names_within(text))
    groups = [zones for name, zones in named if len(name) > _CODE] or [z for _, z in named]
    if not groups:
        return []
    first = groups[0]
    for _, zones in named:
        first = [zone for zone in first if zone in zones] or first
    inside = any(zone in groups[-1] for zone in first)
    order = [first] if inside else groups[::-1]
    return list(dict.fromkeys(zone for zones in order for zone in zones))


def _names_within(text: str) -> Iterator[tuple[str, list[str]]]:
    """The names in a text with their zones, the longest that begin at each word."""
    words = re.findall(r"[^\s,;]+", text)
    at = 0
    while at < len(words):
        step = 1
        for count in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            name = " ".join(words[at : at + count])
            if _telling(name) and (zones := _named(name)):
                yield name, zones
                step = count
                break
        at += step


def _telling(name: str) -> bool:
    """Whether a name can stand in a sentence: "me" and "is" are words, "NYC" is a city."""
    return len(name) >= _SHORTEST_WORD or (len(name) > 1 and name.isupper())


def _misspelt(text: str) -> list[str]:
    """The zones of the one name that is clearly nearest to a text; often none."""
    asked = keys_of(text)[0]
    if len(asked) < _SHORTEST_TYPO:
        return []
    allowed = 2 if len(asked) >= _TWO_SLIPS_FROM else 1
    near = sorted(
        (slips, likeness, zone_names()[name])
        for name, slips, likeness in _likenesses(asked, allowed)
        if len(name) >= _SHORTEST_TYPO - 1
    )
    if not near:
        return []
    slips, likeness, zones = near[0]
    rivals = [one for one in near[1:] if one[2][0] != zones[0]]
    clear = all(one[0] > slips or one[1] - likeness >= _CLEARLY for one in rivals)
    return list(zones) if clear else []


def _likenesses(asked: str, most: int) -> Iterator[tuple[str, int, float]]:
    """Names at most so many slips from a text: the slips, and less the more they look alike."""
    for name in zone_names():
        # Hardly anybody mistypes the first letter; other words begin with another.
        if name[:1] == asked[:1]:
            slips = OSA.distance(asked, name, score_cutoff=most)
            if slips <= most:
                yield name, slips, -JaroWinkler.similarity(asked, name)
