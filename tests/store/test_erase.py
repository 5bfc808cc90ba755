"""Erasing somebody leaves nothing of theirs and everything of everybody else's."""

from collections.abc import Callable
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Connection, Table, func, or_, select

from tests.store.cast import ANNA, CLEO, NOW, a_plan, anna, cleo
from tests.store.tidied import tidy
from tests.store.updates import message, tap
from tests.training.logs import RED, did, sets
from tgbot.store import (
    activities,
    appointments,
    body_weights,
    guided,
    inbox,
    outbox,
    own_exercises,
    people,
    plans,
    tables,
    workouts,
)
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.workout import Pain, Set

OF_NOBODY = {"meta"}


def leaves_traces(conn: Connection, person: int) -> None:
    """All that a person can leave in the database."""
    plans.put(conn, person, a_plan())
    done = did("2026-03-02", sets(RED, 12), note=f"note of {person}", pain=Pain(4, "knee"))
    workouts.add(conn, person, "m1", workouts.message_source(person, 1, 1), done)
    lines_of_other_logs(conn, person)
    due = appointments.make(conn, person, "session", "2026-03-04", NOW + timedelta(days=2))
    inbox.receive(conn, [message(person, chat=person), tap(person + 10, "x", chat=person)], NOW)
    guided.make(conn, person, NOW.date())
    row = outbox.put(
        conn, person, "sendMessage", {"text": "card"}, NOW, person_id=person, appointment_id=due.id
    )
    outbox.sent(conn, row, 40, NOW)
    outbox.put(conn, person, "sendMessage", {"text": "waits"}, NOW, person_id=person)
    # In a group what is said to somebody goes to another chat than theirs.
    outbox.put(conn, -5, "sendMessage", {"text": "in the group"}, NOW, person_id=person)


def lines_of_other_logs(conn: Connection, person: int) -> None:
    """An exercise of one's own, an activity and a body weight."""
    own_exercises.add(conn, person, "Pistol squat")
    ran = Activity(NOW.date(), "run", (Set(seconds=1500),), NOW, "windy", Pain(2, "knee"))
    activities.add(conn, person, "m2", workouts.message_source(person, 2, 1), ran)
    weighed = BodyWeight(NOW.date(), Decimal("72.4"), "kg", NOW)
    body_weights.add(conn, person, "m3", workouts.message_source(person, 3, 1), weighed)


def rows_of(conn: Connection, table: Table, person: int) -> int:
    """How many rows of a table name a person in whatever column could."""
    names = [table.c[name] for name in ("person_id", "chat_id") if name in table.c]
    if table is tables.person:
        names.append(table.c.id)
    found = conn.execute(
        select(func.count()).select_from(table).where(or_(*(name == person for name in names)))
    )
    return found.scalar_one()


@pytest.fixture
def theirs(conn: Connection) -> Callable[[int], dict[str, int]]:
    """How many rows each table has of somebody."""
    of_somebody = [table for table in tables.metadata.sorted_tables if table.name not in OF_NOBODY]
    return lambda person: {table.name: rows_of(conn, table, person) for table in of_somebody}


def test_erasing_anna_leaves_nothing_of_hers_in_any_table(
    conn: Connection, theirs: Callable[[int], dict[str, int]]
) -> None:
    anna(conn)
    leaves_traces(conn, ANNA)
    assert all(theirs(ANNA).values()), "a table that this test does not fill proves nothing"
    people.erase(conn, ANNA)
    assert set(theirs(ANNA).values()) == {0}


def test_erasing_anna_leaves_cleo_whole(
    conn: Connection, theirs: Callable[[int], dict[str, int]]
) -> None:
    anna(conn)
    cleo(conn)
    leaves_traces(conn, ANNA)
    leaves_traces(conn, CLEO)
    before, log = theirs(CLEO), workouts.of_log(conn, CLEO, "m1")
    people.erase(conn, ANNA)
    assert theirs(CLEO) == before
    assert workouts.of_log(conn, CLEO, "m1") == log


def test_an_update_of_hers_that_comes_again_does_not_bring_her_back(conn: Connection) -> None:
    anna(conn)
    leaves_traces(conn, ANNA)
    people.erase(conn, ANNA)
    inbox.receive(conn, [message(ANNA, chat=ANNA)], NOW)
    assert inbox.waiting(conn, most=9, a_chat=9) == []


def test_what_stays_of_her_updates_goes_with_the_other_keys_after_8_days(conn: Connection) -> None:
    anna(conn)
    inbox.receive(conn, [message(1), message(2)], NOW)
    people.erase(conn, ANNA)
    inbox.done(conn, 1, NOW)
    inbox.receive(conn, [message(3)], NOW)
    tidy(conn, NOW + timedelta(days=9))
    left = conn.execute(select(tables.inbox.c.update_id)).scalars()
    assert list(left) == [3]


def test_every_table_but_meta_names_the_person_it_is_about() -> None:
    nameless = {
        table.name
        for table in tables.metadata.sorted_tables
        if table is not tables.person and "person_id" not in table.c
    }
    assert nameless == OF_NOBODY
