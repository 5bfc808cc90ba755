"""Under which names zones are known: cities, countries and states, in several languages."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from importlib.resources import files

from babel import Locale

from tgbot.chat.typed.places import cities, countries, people_by, table_of, zones_by_people

_LANGUAGES = ("en", "de", "es", "ru")
# Regions of tzdata's older names in which the last part is no city ("US/Eastern").
_NO_CITIES = frozenset({"US", "Canada", "Mexico", "Brazil", "Chile", "Etc", "SystemV"})
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "ё": "е"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})

Named = tuple[str, str]


def keys_of(name: str) -> list[str]:
    """A name as it is looked up: without case, signs and accents; umlauts also as "ue"."""
    composed = unicodedata.normalize("NFKC", name).casefold()
    spelled = (composed, composed.translate(_UMLAUTS))
    return list(dict.fromkeys(_bare(spelling) for spelling in spelled))


def _bare(spelling: str) -> str:
    apart = unicodedata.normalize("NFKD", spelling.translate(_LETTERS))
    plain = "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")
    return " ".join(re.findall(r"[^\W_]+", plain))


@lru_cache(maxsize=1)
def zone_names() -> Mapping[str, tuple[str, ...]]:
    """The zones that a name stands for, likeliest first; the names as `keys_of` gives them."""
    found: dict[str, dict[str, None]] = {}
    for source in (_abbreviations(), _zone_cities(), _large_cities(), _country_names(), _states()):
        _collect(found, source)
    return {key: tuple(zones) for key, zones in found.items()}


def _collect(found: dict[str, dict[str, None]], source: Iterable[Named]) -> None:
    for name, zone in source:
        for key in keys_of(name):
            found.setdefault(key, {})[zone] = None


@lru_cache(maxsize=1)
def iana_names() -> Mapping[str, str]:
    """Every IANA name in lower case with the name to keep: old names give today's."""
    in_use = set(zones_by_people())
    names = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    renamed = _renamed()
    found: dict[str, str] = {}
    for name in names:
        target = renamed.get(name)
        found[name.lower()] = target if name not in in_use and target in in_use else name
    return found


@lru_cache(maxsize=1)
def _renamed() -> Mapping[str, str]:
    """What tzdata links: an older or equal name with the zone that it points to."""
    rules = (files("tzdata") / "zoneinfo" / "tzdata.zi").read_text(encoding="utf-8")
    links = (line.split() for line in rules.splitlines() if line.startswith("L "))
    return {alias: target for _, target, alias in links}


def lived_by(zones: Iterable[str]) -> list[str]:
    """Without the zones by which hardly anybody lives, unless all are such."""
    listed = list(zones)
    empty = {zone for zone in zones_by_people() if not people_by(zone)}
    return [zone for zone in listed if zone not in empty] or listed


def country_zones(code: str) -> list[str]:
    """All zones of a country by its two letters, most people first; none for other letters."""
    return [place.zone for place in countries().get(code, ())]


def _abbreviations() -> Iterator[Named]:
    for name, zones in table_of("regions.toml")["abbreviations"].items():
        yield from ((name, zone) for zone in zones)


def _zone_cities() -> Iterator[Named]:
    in_use = frozenset(zones_by_people())
    for zone in zones_by_people():
        yield _city(zone), zone
    for alias, zone in _renamed().items():
        region, slash, _ = alias.partition("/")
        if slash and zone in in_use and alias not in in_use and region not in _NO_CITIES:
            yield _city(alias), zone
    for language in _LANGUAGES:
        for name, about in Locale(language).time_zones.items():
            kept = name if name in in_use else _renamed().get(name, "")
            if kept in in_use and about.get("city"):
                yield about["city"], kept


def _city(zone: str) -> str:
    return zone.rsplit("/", 1)[-1].replace("_", " ")


def _large_cities() -> Iterator[Named]:
    for city in cities():
        yield from ((name, city.zone) for name in city.names)


def _country_names() -> Iterator[Named]:
    called = table_of("regions.toml")["countries"]
    for code in countries():
        names = [Locale(language).territories.get(code) for language in _LANGUAGES]
        for name in [*filter(None, names), *called.get(code, ())]:
            yield from ((name, zone) for zone in country_zones(code))


def _states() -> Iterator[Named]:
    for zone, names in table_of("regions.toml")["states"].items():
        yield from ((name, zone) for name in names)
