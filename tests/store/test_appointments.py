"""An appointment is one by person, kind and slot, and comes up when its moment has come."""

from datetime import date, timedelta

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from tests.store.cast import ANNA, BEN, CLEO, NOW, anna, ben, cleo
from tgbot.store import appointments, tables
from tgbot.store.appointments import Appointment

HOUR = timedelta(hours=1)


def session(conn: Connection, day: int, *, person: int = ANNA, hours: int = 0) -> Appointment:
    due = NOW + timedelta(days=day - 2, hours=hours)
    return appointments.make(conn, person, "session", f"2026-03-0{day}", due)


def test_making_the_same_slot_again_gives_the_one_that_is_there(conn: Connection) -> None:
    anna(conn)
    first = session(conn, 3)
    again = session(conn, 3, hours=5)
    assert again == first
    assert first.day == date(2026, 3, 3)


def test_the_database_itself_refuses_a_second_row_of_a_slot(conn: Connection) -> None:
    anna(conn)
    session(conn, 3)
    row = {"person_id": ANNA, "kind": "session", "slot": "2026-03-03", "due_at": NOW}
    twice = tables.appointment.insert().values(**row, state="waiting", facts={})
    with pytest.raises(IntegrityError), conn.begin_nested():
        conn.execute(twice)


def test_one_day_may_hold_a_card_and_a_summary_and_two_people(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    made = {session(conn, 3).id, session(conn, 3, person=BEN).id}
    made.add(appointments.make(conn, ANNA, "week", "2026-03-03", NOW).id)
    assert len(made) == 3


def test_what_is_due_comes_oldest_first_and_only_while_it_waits(conn: Connection) -> None:
    anna(conn)
    late, early, future = session(conn, 2), session(conn, 1), session(conn, 3)
    handled = appointments.make(conn, ANNA, "week", "2026-03-01", NOW - 2 * HOUR)
    appointments.mark(conn, handled.id, "done")
    assert appointments.earliest(conn) == early.due_at
    assert appointments.due(conn, NOW, 9) == [early, late]
    assert appointments.due(conn, NOW, 1) == [early]
    for one in (early, late):
        appointments.mark(conn, one.id, "sent")
    assert appointments.due(conn, NOW, 9) == []
    assert appointments.earliest(conn) == future.due_at
    appointments.mark(conn, future.id, "skipped")
    assert appointments.earliest(conn) is None


def test_something_is_due_at_its_moment_and_not_a_millisecond_before(conn: Connection) -> None:
    anna(conn)
    one = session(conn, 2)
    assert appointments.due(conn, NOW - timedelta(milliseconds=1), 9) == []
    assert appointments.due(conn, NOW, 9) == [one]


def test_replanning_calls_off_only_what_waits_ahead(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    past, ahead, sent = session(conn, 1), session(conn, 4), session(conn, 5)
    of_ben = session(conn, 4, person=BEN)
    weekly = appointments.make(conn, ANNA, "week", "2026-03-08", NOW + 6 * 24 * HOUR)
    appointments.mark(conn, sent.id, "sent", now=NOW)
    appointments.withdraw(conn, ANNA, ["session"], after=NOW)
    found = [appointments.get(conn, ANNA, one.id) for one in (past, ahead, sent, weekly)]
    states = [one.state for one in found if one is not None]
    assert states == ["waiting", "withdrawn", "sent", "waiting"]
    of_ben_now = appointments.get(conn, BEN, of_ben.id)
    assert of_ben_now is not None
    assert of_ben_now.state == "waiting"


def test_what_was_called_off_is_planned_again_under_its_id(conn: Connection) -> None:
    anna(conn)
    one = session(conn, 4)
    appointments.withdraw(conn, ANNA, ["session"], after=NOW)
    appointments.plan(conn, ANNA, "session", one.slot, one.due_at + HOUR)
    again = appointments.find(conn, ANNA, "session", one.slot)
    assert again is not None
    assert (again.id, again.state, again.due_at) == (one.id, "waiting", one.due_at + HOUR)


def test_snoozes_of_one_session_go_and_those_of_another_stay(conn: Connection) -> None:
    anna(conn)
    for slot in ("2026-03-02:7:1", "2026-03-02:7:2", "2026-03-02:77:1"):
        appointments.make(conn, ANNA, "snooze", slot, NOW + HOUR)
    appointments.clear_snoozes(conn, ANNA, 7)
    assert appointments.slots(conn, ANNA, "snooze", date(2026, 3, 1)) == {"2026-03-02:77:1"}


def test_the_slots_of_a_kind_begin_with_the_day_that_is_asked_for(conn: Connection) -> None:
    anna(conn)
    for day in (1, 2, 3):
        session(conn, day)
    found = appointments.slots(conn, ANNA, "session", date(2026, 3, 2))
    assert found == {"2026-03-02", "2026-03-03"}


def test_a_card_is_waiting_from_its_moment_until_it_was_seen_to(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    session(conn, 1, person=BEN)
    session(conn, 3)
    assert appointments.waiting(conn, ANNA, ("session",), NOW) == []
    due = session(conn, 1)
    assert appointments.waiting(conn, ANNA, ("session",), NOW) == [due]
    assert appointments.waiting(conn, ANNA, ("week", "snooze"), NOW) == []
    appointments.mark(conn, due.id, "missed")
    assert appointments.waiting(conn, ANNA, ("session",), NOW) == []


def test_a_miss_is_mentioned_until_it_was_told(conn: Connection) -> None:
    anna(conn)
    old, missed, told, kept = (session(conn, day) for day in (1, 2, 3, 4))
    for one in (old, missed):
        appointments.mark(conn, one.id, "missed")
    appointments.mark(conn, told.id, "missed", facts={"told": True})
    since = NOW - HOUR
    found = appointments.unmentioned_misses(conn, ANNA, since)
    assert [one.id for one in found] == [missed.id]
    assert kept.id not in [one.id for one in found]


def test_a_card_that_never_left_waits_again_unless_more_was_said_of_it(conn: Connection) -> None:
    anna(conn)
    sent, late, skipped = (session(conn, day) for day in (1, 2, 3))
    appointments.mark(conn, sent.id, "sent")
    appointments.mark(conn, late.id, "late")
    appointments.mark(conn, skipped.id, "skipped")
    for one in (sent, late, skipped):
        appointments.wait_again(conn, one.id)
    found = appointments.due(conn, NOW + 48 * HOUR, 9)
    assert [one.id for one in found] == [sent.id, late.id]


def test_cleo_finds_no_appointment_of_annas(conn: Connection) -> None:
    anna(conn)
    cleo(conn)
    one = session(conn, 3)
    assert appointments.get(conn, CLEO, one.id) is None
    assert appointments.find(conn, CLEO, "session", one.slot) is None
    appointments.withdraw(conn, CLEO, ["session"], after=NOW - HOUR)
    assert appointments.get(conn, ANNA, one.id) == one
