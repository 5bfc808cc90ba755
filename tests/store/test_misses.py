"""What was missed is told once, and once more where the message that told it never left."""

from datetime import timedelta

from sqlalchemy import Connection

from tests.store.cast import ANNA, BEN, NOW, anna, ben
from tgbot.store import appointments, misses
from tgbot.store.appointments import Appointment

SINCE = NOW - timedelta(days=2)


def missed(conn: Connection, person: int, slot: str, **facts: object) -> Appointment:
    return appointments.make(
        conn, person, "session", slot, NOW - timedelta(days=1), state="missed", facts=facts
    )


def told_by(conn: Connection, teller: Appointment) -> list[str]:
    return [one.slot for one in misses.tell(conn, teller, SINCE)]


def test_each_is_told_once_and_again_only_when_its_own_message_never_left(conn: Connection) -> None:
    anna(conn)
    missed(conn, ANNA, "2026-03-01", note="kept")
    today, tomorrow = (
        appointments.make(conn, ANNA, "session", slot, NOW) for slot in ("2026-03-02", "2026-03-03")
    )
    assert told_by(conn, today) == ["2026-03-01"]
    misses.give_back(conn, tomorrow.id)
    assert told_by(conn, tomorrow) == []
    misses.give_back(conn, today.id)
    [again] = misses.tell(conn, tomorrow, SINCE)
    assert (again.slot, again.facts) == ("2026-03-01", {"note": "kept"})


def test_what_was_told_before_the_teller_was_noted_stays_told(conn: Connection) -> None:
    anna(conn)
    first = appointments.make(conn, ANNA, "session", "2026-03-02", NOW)
    assert first.id == 1, "the id that equals True"
    missed(conn, ANNA, "2026-03-01", told=True)
    misses.give_back(conn, first.id)
    assert told_by(conn, first) == []


def test_bens_misses_are_none_of_annas(conn: Connection) -> None:
    anna(conn)
    ben(conn)
    missed(conn, BEN, "2026-03-01")
    hers = appointments.make(conn, ANNA, "session", "2026-03-02", NOW)
    assert told_by(conn, hers) == []
