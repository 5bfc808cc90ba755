"""A line that somebody else wrote before is read as it would be read for the first time."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.coach.test_one_target import logged
from tests.content.conftest import SHIPPED
from tgbot.coach import named_lines, weighed
from tgbot.coach.desk import Desk
from tgbot.coach.forgetting import forget
from tgbot.coach.guess import Guess
from tgbot.coach.log import understand
from tgbot.content import Library
from tgbot.store import own_exercises, people, tables
from tgbot.store.database import engine_for
from tgbot.store.secret import Sealer, new_key

CONTENT = Library(SHIPPED).current
MONDAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLAIN = "hip thrust 3x12 20 kg"
LINES = [
    PLAIN,
    "hip thrust 3x12 20",
    "hip thrust 3x12\n3x10",
    "hip thrust 3x12; dead bug 3x8 // a note",
    "hip thrust 3x12 yesterday",
    "hip thrust same",
    "hip thrust +2.5kg",
    "hip thrust done",
    "hipp thrst 3x10",
    "my own thing 3x10",
    "my own thing 3x10\nhip thrust 3x8",
    "hip thrust 3x12\n72.4 kg",
    "hip thrust 3x12; weight 72.4 kg",
    "hip thrust 3x12\nran 5 km in 25:30",
    "ran 5 km",
    "3x12 red",
    "hip thrust 3x12 // knee 4/10",
    "hip thrust 3x12 but my knee hurts",
    "hip thrust",
    "wall sit 3x30",
]
PEOPLE: list[dict[str, Any]] = [
    {"language": "en"},
    {"language": "de-AT"},
    {"language": "en", "units": "lb"},
    {"language": "en", "equipment": {"kinds": ["bands"], "own": []}},
]


@pytest.fixture(scope="module")
def house() -> Iterator[Connection]:
    """The first has an exercise of their own, the third a history, the others nothing."""
    conn = engine_for("sqlite://").connect()
    conn.begin()
    tables.metadata.create_all(conn)
    conn.info["sealer"] = Sealer(new_key())
    for one, what in enumerate(PEOPLE, 1):
        people.create(conn, one, one, "en", "Europe/Berlin", MONDAY)
        people.change(conn, one, **what)
    own_exercises.add(conn, 1, "my own thing")
    logged(desk(conn, 3, 0), "before", "done")
    yield conn
    conn.close()


def desk(conn: Connection, who: int, days: int) -> Desk:
    person = people.get(conn, who)
    assert person is not None
    now = MONDAY.replace(day=2 + days)
    return Desk(conn, person, CONTENT, now, now, "bot")


heard = st.tuples(
    st.sampled_from([1, 2, 3, 4]),
    st.sampled_from([0, 0, 1]),
    st.sampled_from([Guess(None), Guess("dead-bug"), Guess(None, date(2026, 3, 1))]),
    st.sampled_from([{}, {"wall sit": "plank"}]),
)


@pytest.mark.parametrize("line", LINES)
@settings(max_examples=6)
@given(st.lists(heard, min_size=4, max_size=10))
def test_whoever_says_it_is_understood_as_if_nobody_had_said_it(
    house: Connection, line: str, hearings: list[tuple[int, int, Guess, dict[str, str]]]
) -> None:
    forget(house)
    found = [understand(desk(house, who, day), line, *how) for who, day, *how in hearings]
    for (who, day, *how), again in zip(hearings, found, strict=True):
        forget(house)
        assert understand(desk(house, who, day), line, *how) == again


def test_what_names_its_exercise_is_looked_at_once(
    house: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget(house)
    before = understand(desk(house, 2, 0), PLAIN, Guess(None))
    monkeypatch.setattr(weighed, "weighed", lambda *_: pytest.fail("it was looked at again"))
    assert understand(desk(house, 2, 0), PLAIN, Guess(None)) == before
    forget(house)
    assert not named_lines._kept
