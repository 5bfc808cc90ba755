"""A run is a run in four languages; a plank is none."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tgbot.training.activity import Activity, activity_of, kind_named
from tgbot.training.activity.joined import apart, without_amount
from tgbot.training.activity.timed import spelled_out, without_time
from tgbot.training.notation import Context, Reading, read
from tgbot.training.workout import Distance

TODAY = date(2026, 3, 4)
NOW = datetime(2026, 3, 4, 9, tzinfo=UTC)


def of(text: str) -> Activity | None:
    found = read(text, Context(today=TODAY))
    assert isinstance(found, Reading), found
    [entry] = found.entries
    return activity_of(entry, TODAY, NOW)


@pytest.mark.parametrize(
    ("text", "kind", "done"),
    [
        ("ran 5 km", "run", "5 km"),
        ("went for a run 5 km", "run", "5 km"),
        ("went for a 5 km run", "run", "5 km"),
        ("run: 5 km", "run", "5 km"),
        ("5 km run", "run", "5 km"),
        ("ran 3 miles", "run", "3 mi"),
        ("bike 40 min", "bike", "2400 s"),
        ("rode my bike for 40 minutes", "bike", "2400 s"),
        ("cycled 1 h 10 min", "bike", "4200 s"),
        ("swam 1 km", "swim", "1 km"),
        ("30 minutes of yoga", "yoga", "1800 s"),
        ("lief 5 km", "run", "5 km"),
        ("bin 5 km gelaufen", "run", "5 km"),
        ("Fahrrad gefahren 40 min", "bike", "2400 s"),
        ("corrí 5 km", "run", "5 km"),
        ("nadé 1 km", "swim", "1 km"),
        ("пробежал 5 км", "run", "5 km"),
        ("плавала 1 км", "swim", "1 km"),
    ],
)
def test_an_activity_is_known_by_its_word(text: str, kind: str, done: str) -> None:
    found = of(text)
    assert found is not None
    assert found.kind == kind
    [one] = found.sets
    far = one.distance
    assert done == (f"{far.value} {far.unit}" if far else f"{one.seconds} s")
    assert found.note is None


@pytest.mark.parametrize(
    "text",
    [
        "plank 60 s",
        "plank 3x45 s // run later",
        "60 s // easy run",
        "walking lunges 3x40 m",
        "row 3x10 40kg",
        "run 3x10",
        "swim 3x10 red",
    ],
)
def test_sets_of_an_exercise_are_no_activity(text: str) -> None:
    assert of(text) is None


def test_date_note_and_pain_are_those_of_the_notation() -> None:
    found = of("ran 5 km yesterday, knee 2/10 // windy")
    assert found is not None
    assert (found.date, found.note) == (date(2026, 3, 3), "windy")
    assert found.pain is not None
    assert (found.pain.score, found.pain.site) == (2, "knee")


@pytest.mark.parametrize(
    ("text", "rest", "seconds"),
    [
        ("ran 5 km in 25:30", "ran 5 km", 1530),
        ("ran 5 km in 25 min", "ran 5 km", 1500),
        ("ran 10 km in 1 h 5 min", "ran 10 km", 3900),
        ("ran 10 km 1:05:00 yesterday", "ran 10 km yesterday", 3900),
        ("bike 20 km 1:15 h", "bike 20 km", 4500),
        ("пробежал 5 км за 25 мин", "пробежал 5 км", 1500),
    ],
)
def test_the_time_beside_a_distance_is_taken_apart(text: str, rest: str, seconds: int) -> None:
    found = without_time(text)
    assert found is not None
    assert (" ".join(found[0].split()), found[1]) == (rest, seconds)


@pytest.mark.parametrize(
    "text", ["bike 1:15", "bike 40 min", "plank 5 m in 25 s", "3x12 red 25 min"]
)
def test_a_time_without_a_distance_or_an_activity_stays(text: str) -> None:
    assert without_time(text) is None


def test_five_k_are_kilometres_of_a_run_only() -> None:
    assert spelled_out("ran 5k") == "ran 5 km"
    assert spelled_out("3x5k") == "3x5k"


@pytest.mark.parametrize(
    ("text", "spelled"),
    [
        ("ran 5,3 km", "ran 5.3 km"),
        ("10k run", "10 km run"),
        ("cycled 1 h", "cycled 60 min"),
        ("cycled 1,5 h", "cycled 90 min"),
        ("1h30 bike", "90 min bike"),
        ("bike 1:15 h", "bike 75 min"),
        ("bike 1 h 20 km", "bike 60 min 20 km"),
        ("bin 1 Stunde und 10 Minuten gelaufen", "bin 70 min gelaufen"),
        ("бегал 1 час 20 мин", "бегал 80 min"),
        ("walk 1 h, knee 2/10", "walk 60 min, knee 2/10"),
        ("plank 1 h", "plank 1 h"),
        ("3x12, 3 km", "3x12, 3 km"),
    ],
)
def test_hours_commas_and_thousands_of_an_activity_are_spelled_out(text: str, spelled: str) -> None:
    assert spelled_out(text) == spelled


def test_a_kind_is_found_by_name() -> None:
    assert kind_named("a Run") == "run"
    assert kind_named("hip thrust") is None
    assert kind_named("run fast") is None


def test_a_distance_keeps_its_digits() -> None:
    found = of("ran 10.5 km")
    assert found is not None
    assert found.sets[0].distance == Distance(Decimal("10.5"), "km")


SAID = [
    "ran 5 km",
    "swam",
    "1 km",
    "dead bug 3x8",
    " and ",
    ", ",
    "\n",
    ";",
    " // ",
    "x",
    "und",
    "  ",
]


@given(st.one_of(st.text(), st.lists(st.sampled_from(SAID)).map("".join)))
def test_what_is_set_apart_keeps_every_letter_in_its_place(text: str) -> None:
    said = apart(text)
    assert len(said) == len(text)
    assert apart(said) == said
    span = without_amount(text)
    assert span is None or kind_named(text[slice(*span)]) is not None
