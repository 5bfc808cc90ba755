"""Where the zones lie and how many people live by them: the zone nearest to a shared location.

Zones, their countries and coordinates come from the `tzdata` package's zone.tab; large cities
from `cities.toml`, so that Munich is not taken for Vaduz, which is nearer than Berlin; towns
near the borders of zones from `spots.toml`.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from math import asin, cos, radians, sin, sqrt
from typing import Any

_COORDINATES = re.compile(r"([+-]\d+)([+-]\d+)")
_DEGREE_DIGITS = {"latitude": 2, "longitude": 3}


@dataclass(frozen=True, slots=True)
class Place:
    """A spot whose zone is known; latitude and longitude in degrees, north and east positive."""

    zone: str
    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True)
class City(Place):
    """A large city, with its names in several languages."""

    names: tuple[str, ...]


def zone_of_place(latitude: float, longitude: float) -> str:
    """The zone of the known place that is nearest on the sphere, for degrees north and east."""
    here = Place("", latitude, longitude)
    return min(_known_places(), key=lambda place: _distance(here, place)).zone


@lru_cache(maxsize=1)
def _known_places() -> tuple[Place, ...]:
    listed = [place for places in countries().values() for place in places]
    spots = [Place(zone, *at) for zone, places in table_of("spots.toml").items() for at in places]
    return (*listed, *cities(), *spots)


def _distance(one: Place, other: Place) -> float:
    """The angle between two places as seen from the middle of the earth, in radians."""
    north, other_north = radians(one.latitude), radians(other.latitude)
    half_north = (north - other_north) / 2
    half_east = radians(one.longitude - other.longitude) / 2
    square = sin(half_north) ** 2 + cos(north) * cos(other_north) * sin(half_east) ** 2
    return 2 * asin(min(1.0, sqrt(square)))


@lru_cache(maxsize=1)
def countries() -> Mapping[str, tuple[Place, ...]]:
    """The zones of each country by its two letters, the most people first."""
    found: dict[str, list[Place]] = {}
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            country, coordinates, zone = line.split("\t")[:3]
            found.setdefault(country, []).append(_place(zone, coordinates))
    return {
        country: tuple(sorted(places, key=lambda place: -people_by(place.zone)))
        for country, places in found.items()
    }


@lru_cache(maxsize=1)
def zones_by_people() -> tuple[str, ...]:
    """All zones that a country uses, those by which the most people live first."""
    zones = {place.zone for places in countries().values() for place in places}
    return tuple(sorted(zones, key=lambda zone: (-people_by(zone), zone)))


def people_by(zone: str) -> float:
    """How many people live by a zone, in millions of townspeople; 0 for very few."""
    return _people().get(zone, 0.0)


@lru_cache(maxsize=1)
def cities() -> tuple[City, ...]:
    """Large cities without a zone of their own, the largest first."""
    return tuple(
        City(city["zone"], city["at"][0], city["at"][1], tuple(city["names"]))
        for city in table_of("cities.toml")["cities"]
    )


@lru_cache(maxsize=1)
def _people() -> Mapping[str, float]:
    return table_of("people.toml")


def table_of(name: str) -> dict[str, Any]:
    """A table of this room, read from its TOML file."""
    return tomllib.loads((files("tgbot.chat.typed") / name).read_text(encoding="utf-8"))


def _place(zone: str, coordinates: str) -> Place:
    """A line of zone.tab: ±DDMM±DDDMM or ±DDMMSS±DDDMMSS."""
    match = _COORDINATES.fullmatch(coordinates)
    if match is None:
        raise ValueError(f"zone.tab has coordinates of an unknown form for {zone}: {coordinates}")
    return Place(zone, _degrees(match[1], "latitude"), _degrees(match[2], "longitude"))


def _degrees(written: str, kind: str) -> float:
    digits = written[1:]
    whole = _DEGREE_DIGITS[kind]
    minutes, seconds = digits[whole : whole + 2], digits[whole + 2 :]
    value = int(digits[:whole]) + int(minutes) / 60 + int(seconds or 0) / 3600
    return -value if written[0] == "-" else value
