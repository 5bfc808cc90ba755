"""What could not leave in time goes back to the clock with all that would come beside it."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from tests.gateway.office import ANNA, BEN, Office
from tgbot.store import appointments, outbox, tables
from tgbot.store.appointments import Kind

MINUTE = timedelta(minutes=1)


async def put(
    office: Office, kind: Kind, who: int, expires: timedelta, text: str | None = None
) -> int:
    """Something of a kind that comes by itself, put into the outbox now."""
    now = office.clock.now()

    def make(conn: Connection) -> int:
        due = appointments.make(conn, who, kind, "2026-03-02", now)
        appointments.mark(conn, due.id, "sent")
        return due.id

    due = await office.db.run(make)
    about = {"appointment_id": due, "lane": outbox.APPOINTMENT, "key": f"appointment:{due}"}
    return await office.put(text or kind, who, expires_at=now + expires, **about)


@pytest.mark.parametrize("kinds", [("week", "session"), ("session", "week")])
async def test_nothing_leaves_beside_a_card_that_is_too_late(
    office: Office, kinds: tuple[Kind, Kind]
) -> None:
    await office.stop()
    in_time = {"session": 15 * MINUTE, "week": 180 * MINUTE}
    rows = [await put(office, kind, ANNA, in_time[kind]) for kind in kinds]
    await put(office, "week", BEN, in_time["week"])
    office.clock.move_to(office.clock.now() + 16 * MINUTE)
    office.start("second life")
    await office.quiet()
    assert office.texts() == []
    assert [await office.state(row) for row in rows] == [None, None]
    assert office.texts(BEN) == ["week"], "Ben missed nothing"
    found = [await office.db.run(appointments.find, ANNA, kind, "2026-03-02") for kind in in_time]
    assert [due.state for due in found if due] == ["waiting", "waiting"]
    assert office.given_back > 0


@pytest.mark.parametrize("first_part_left", [True, False])
async def test_a_long_card_whose_day_is_called_off_comes_whole_or_not_at_all(
    office: Office, first_part_left: bool
) -> None:
    if not first_part_left:
        office.playground.faults.add("too_many_requests", "sendMessage", retry_after=2)
    held = office.hold(ANNA)
    await put(office, "session", ANNA, 15 * MINUTE, "a line of it\n" * 500)
    await held.called.wait()

    def skip(conn: Connection) -> None:
        conn.execute(update(tables.appointment).values(state="skipped"))

    await office.db.run(skip)
    held.may_leave.set()
    await held.ended.wait()
    await office.let_leave_what_may(seconds=0)
    await office.move(seconds=3)
    assert len(office.texts()) == (2 if first_part_left else 0)
