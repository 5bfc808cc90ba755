"""The zone of a shared location."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.chat.typed.places import cities, zone_of_place, zones_by_people

SPOTS = [
    ("Berlin", 52.52, 13.40, "Europe/Berlin"),
    ("Munich, nearer to Vaduz than to Berlin", 48.14, 11.58, "Europe/Berlin"),
    ("Brooklyn", 40.65, -73.95, "America/New_York"),
    ("Los Angeles", 34.05, -118.24, "America/Los_Angeles"),
    ("Auckland, south and east", -36.85, 174.76, "Pacific/Auckland"),
    ("Patna, nearer to Kathmandu than to Kolkata", 25.59, 85.14, "Asia/Kolkata"),
    ("Tabriz, nearer to Baku than to Tehran", 38.08, 46.29, "Asia/Tehran"),
    ("Buenos Aires, south and west", -34.60, -58.38, "America/Argentina/Buenos_Aires"),
    ("Alta, so far north that degrees east are short", 69.97, 23.27, "Europe/Oslo"),
    ("Chukotka, beyond 180 degrees", 65.0, -179.9, "Asia/Anadyr"),
    ("the South Pole's neighbours", -78.46, 106.83, "Antarctica/Vostok"),
]


@pytest.mark.parametrize(("where", "latitude", "longitude", "zone"), SPOTS)
def test_a_location_has_the_zone_of_the_nearest_place(
    where: str, latitude: float, longitude: float, zone: str
) -> None:
    assert zone_of_place(latitude, longitude) == zone


def test_every_large_city_is_nearest_to_itself() -> None:
    lost = [
        city.names[0]
        for city in cities()
        if zone_of_place(city.latitude, city.longitude) != city.zone
    ]
    assert lost == []


@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_spot_on_earth_has_a_zone(latitude: float, longitude: float) -> None:
    assert zone_of_place(latitude, longitude) in zones_by_people()
