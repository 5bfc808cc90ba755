"""Zones by what people type: names, offsets, the time on their watch, their language."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tgbot.chat.typed.places import cities, table_of, zones_by_people
from tgbot.chat.typed.zones import (
    clocks,
    find_zones,
    likely_zone,
    near_zones,
    zone_at,
    zones_by_offset,
)

EVENING = datetime(2026, 11, 25, 18, 42, tzinfo=UTC)

# Each line: a zone, and texts that mean it before all others.
MEANT = """
Europe/Berlin: europe/berlin | EUROPE/BERLIN | Berlin | berlín | Берлин | Munich | München | munchen
Europe/Berlin: Muenchen | Мюнхен | Köln | Koeln | cologne | Frankfurt | Frankfurt am Main | CET
Europe/Berlin: Germany | Deutschland | Alemania | Германия | DE | I live in Berlin | Berlin, Germany
Europe/Vienna: Vienna | Wien | Viena | Вена | Graz | I'm in Vienna, Austria
Europe/Zurich: Zürich | Zuerich | Geneva | Genf | Schweiz
Europe/London: London | UK | England | Scotland | Birmingham | GB | London, England
Europe/Madrid: Madrid | Barcelona | España | Sevilla
Europe/Moscow: Moscow | Moskau | Moscú | Москва | Питер | St. Petersburg | Russia | MSK | мск
Asia/Yekaterinburg: Yekaterinburg | Екатеринбург | Ekaterinburg | Челябинск
Europe/Kyiv: Kyiv | Kiev | Kiew | Europe/Kiev | Украина
America/New_York: NYC | new york | New York City | Nueva York | Нью-Йорк | US/Eastern | EST | Boston
America/New_York: Washington DC | Florida | USA | us | Miami, Florida
America/Los_Angeles: LA | SF | la | San Francisco | near San Francisco please | California | Seattle
America/Chicago: Chicago | Texas | Austin TX | Birmingham, Alabama | Paris, Texas
America/Denver: Denver, CO | Salt Lake City
America/Toronto: Toronto | London, Ontario | Montréal | Canada
America/Sao_Paulo: São Paulo | sao paulo | Rio | Brasil
Asia/Kolkata: Mumbai | Bombay | Asia/Calcutta | Kalkutta | India
Asia/Shanghai: Peking | Beijing | China
Asia/Ho_Chi_Minh: Saigon | Hanoi
Asia/Tbilisi: Georgia
Atlantic/Reykjavik: Iceland
Antarctica/Casey: Casey
UTC: UTC | utc | GMT
Etc/GMT+5: etc/gmt+5
"""
MISTYPED = {
    "Berln": "Europe/Berlin",
    "Warsow": "Europe/Warsaw",
    "frankfrt": "Europe/Berlin",
    "los angelos": "America/Los_Angeles",
    "sidney": "Australia/Sydney",
    "newyork": "America/New_York",
    "Amsterdm": "Europe/Amsterdam",
}
NOWHERE = """
morgen | something | monday | no | de | me too | skip | cancel | yes please | ? | 7:30
| UTC+15 | 5 | Guten Tag | hello | pizza
"""


def meant() -> list[tuple[str, str]]:
    lines = [line.split(": ", 1) for line in MEANT.strip().splitlines()]
    return [(text.strip(), zone) for zone, texts in lines for text in texts.split("|")]


@pytest.mark.parametrize(("text", "zone"), meant())
def test_a_place_by_any_of_its_names_gives_its_zone_first(text: str, zone: str) -> None:
    assert find_zones(text)[0] == zone


@pytest.mark.parametrize(("text", "zone"), MISTYPED.items())
def test_a_slip_of_the_finger_is_forgiven_where_it_is_clear_what_was_meant(
    text: str, zone: str
) -> None:
    assert find_zones(text) == [zone]


@pytest.mark.parametrize("text", ["", *(word.strip() for word in NOWHERE.split("|"))])
def test_words_that_are_no_place_are_not_bent_into_one(text: str) -> None:
    assert find_zones(text) == []


@pytest.mark.parametrize(("text", "zone"), MISTYPED.items())
def test_what_is_clearly_meant_is_suggested_alone_and_taken_only_where_slips_are(
    text: str, zone: str
) -> None:
    assert near_zones(text) == [zone]
    spanish = [zone] if text == "sidney" else []
    assert find_zones(text, typos=False) == spanish


def test_what_looks_like_several_places_suggests_each() -> None:
    assert near_zones("haifax") == ["Asia/Jerusalem", "America/Halifax"]
    assert near_zones("Europe/Berln") == ["Europe/Berlin"]
    assert near_zones("Nowhereville") == near_zones("") == near_zones("x" * 999) == []


def test_every_time_on_a_watch_leads_to_zones_that_show_it() -> None:
    offsets = clocks(EVENING)
    assert offsets == sorted(set(offsets))
    for offset in offsets:
        found = zones_by_offset(offset, EVENING)
        assert found
        assert all(EVENING.astimezone(ZoneInfo(zone)).utcoffset() == offset for zone in found)
    assert zones_by_offset(timedelta(minutes=17), EVENING) == []


def test_a_slip_between_two_places_is_not_decided_for_the_person() -> None:
    assert find_zones("haifax") == [], "Haifa or Halifax"


def test_a_name_that_several_places_have_offers_each_the_largest_first() -> None:
    assert find_zones("Birmingham") == ["Europe/London", "America/Chicago"]
    assert find_zones("Georgia") == ["Asia/Tbilisi", "America/New_York"]


def test_a_large_country_offers_its_zones_by_how_many_people_live_there() -> None:
    assert find_zones("USA") == [
        "America/New_York", "America/Chicago", "America/Los_Angeles", "America/Denver",
    ]  # fmt: skip
    assert find_zones("USA", most=2) == ["America/New_York", "America/Chicago"]
    assert find_zones("Deutschland") == ["Europe/Berlin"], "Büsingen's few are not asked about"


def test_an_offset_gives_who_has_it_now_and_the_fixed_zone_last() -> None:
    summer = datetime(2026, 7, 1, tzinfo=UTC)
    assert find_zones("UTC+2") == ["Etc/GMT-2"]
    assert find_zones("GMT-5", now=EVENING)[0] == "America/New_York"
    assert find_zones("utc+02:00", now=summer, most=9)[-1] == "Etc/GMT-2"
    assert "Europe/Berlin" in find_zones("+2", now=summer, most=9)
    assert "Europe/Berlin" not in find_zones("+2", now=EVENING, most=99)
    assert find_zones("UTC+5:30", now=EVENING)[0] == "Asia/Kolkata"
    assert find_zones("UTC+0") == ["UTC"]


@pytest.mark.parametrize(
    "text", ["19:42", "19:38", "19.46", "1942", "7:42 pm", "7:42", "it's 19:42", "19:42 here"]
)
def test_the_time_on_annas_watch_tells_her_zone(text: str) -> None:
    assert "Europe/Berlin" in zone_at(text, EVENING)


def test_bens_watch_shows_the_same_moment_as_early_afternoon() -> None:
    assert zone_at("1:42 pm", EVENING)[0] == "America/New_York"
    assert zone_at("1:42 pm", EVENING) == zone_at("13:42", EVENING)
    both = zone_at("1:42", EVENING)
    assert {"America/New_York", "Asia/Jakarta"} <= set(both), "it may be the night of Jakarta too"
    assert "America/New_York" not in zone_at("1:42 am", EVENING, most=999)


def test_a_watch_may_be_five_minutes_wrong_but_not_six_over_midnight_too() -> None:
    before_midnight = datetime(2026, 11, 25, 22, 57, tzinfo=UTC)
    assert "Europe/Berlin" in zone_at("00:02", before_midnight)
    assert "Europe/Berlin" not in zone_at("00:03", before_midnight, most=999)


@pytest.mark.parametrize("text", ["", "7", "24:10", "Berlin", "soon"])
def test_what_is_no_time_or_too_little_of_one_tells_no_zone(text: str) -> None:
    assert zone_at(text, EVENING) == []


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        ("de", "Europe/Berlin"),
        ("de-AT", "Europe/Vienna"),
        ("en-GB", "Europe/London"),
        ("en-us", "America/New_York"),
        ("ru", "Europe/Moscow"),
        ("uk", "Europe/Kyiv"),
        ("pt-br", "America/Sao_Paulo"),
        ("es_MX", "America/Mexico_City"),
        ("zh-hant", "Asia/Taipei"),
        ("nb", "Europe/Oslo"),
    ],
)
def test_a_language_at_home_in_one_country_tells_the_zone(code: str, zone: str) -> None:
    assert likely_zone(code, "Pacific/Auckland") == zone


@pytest.mark.parametrize("code", [None, "", "en", "es", "es-419", "xx", "!!", "tlh"])
def test_a_language_of_many_countries_leaves_it_to_the_machine(code: str | None) -> None:
    assert likely_zone(code, "Pacific/Auckland") == "Pacific/Auckland"


def test_a_machine_in_the_same_country_knows_better() -> None:
    assert likely_zone("en-us", "America/Denver") == "America/Denver"
    assert likely_zone("ru", "Asia/Yekaterinburg") == "Asia/Yekaterinburg"


def test_every_zone_in_the_tables_is_one_that_is_in_use() -> None:
    regions = table_of("regions.toml")
    named = {city.zone for city in cities()} | set(table_of("people.toml"))
    named |= set(table_of("spots.toml"))
    named |= set(regions["states"]) | {
        z for zones in regions["abbreviations"].values() for z in zones
    }
    assert named - {"UTC"} <= set(zones_by_people())


def test_every_city_is_found_by_each_of_its_names() -> None:
    lost = [
        name for city in cities() for name in city.names if city.zone not in find_zones(name, 9)
    ]
    assert lost == []


WORDS = ["Berlin", "UTC", "+2", "-", "in", "LA", "Georgia", "Texas", ",", "7:42", "New", "York"]


@given(st.one_of(st.text(), st.lists(st.sampled_from(WORDS)).map(" ".join)))
def test_no_text_breaks_it_and_what_it_finds_are_zones(text: str) -> None:
    for zone in [*find_zones(text, now=EVENING), *zone_at(text, EVENING)]:
        assert ZoneInfo(zone).utcoffset(EVENING) is not None


YEARS = st.timedeltas(timedelta(0), timedelta(days=1500))


@settings(max_examples=30)
@given(st.sampled_from(zones_by_people()), YEARS)
def test_whoever_tells_the_local_time_is_among_the_zones_found(zone: str, after: timedelta) -> None:
    now = EVENING + after
    assert zone in zone_at(f"{now.astimezone(ZoneInfo(zone)):%H:%M}", now, most=999)
    local = now.astimezone(ZoneInfo(zone)) + timedelta(hours=1)
    assert zone not in zone_at(f"{local:%H:%M} Uhr", now, most=999)


@given(st.text())
def test_no_language_code_breaks_it(code: str) -> None:
    assert ZoneInfo(likely_zone(code, "UTC"))
