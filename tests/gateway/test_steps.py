"""The machine's clock is set back: nothing waits longer than was asked for."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from tests.gateway.office import BEN, Office
from tgbot.playground.world import GROUP_ID
from tgbot.store import tables


def step_back(office: Office) -> None:
    """The clock is set back by an hour; the loop's own goes on."""
    office.clock._ahead -= timedelta(hours=1)


async def leaves_after_70_seconds(office: Office, told: int) -> None:
    await office.let_leave_what_may(seconds=69.5)
    assert office.texts(told) == []
    await office.move(seconds=0.5)
    assert office.texts(told) == ["one"]


async def test_what_is_tried_again_comes_as_soon_as_ever(office: Office) -> None:
    office.playground.faults.add("lose_answer", "sendMessage")
    row = await office.put("one")
    await office.until("queued", row)
    await office.put("two")
    step_back(office)
    office.wake()
    await office.until_at_rest()
    await office.move(seconds=8)
    assert office.texts() == ["one", "one", "two"]


@pytest.mark.parametrize("told", [GROUP_ID, BEN])
async def test_who_was_told_to_be_silent_is_so_no_longer_than_that(
    office: Office, told: int
) -> None:
    await office.is_told_to_wait(70, "one", told)
    step_back(office)
    await leaves_after_70_seconds(office, told)


@pytest.mark.parametrize("told", [GROUP_ID, BEN])
async def test_the_next_life_is_silent_no_longer_than_was_asked_for(
    office: Office, told: int
) -> None:
    row = await office.is_told_to_wait(70, "one", told)
    await office.stop()
    office.forgets_its_pace()
    step_back(office)
    office.start("second life")
    await office.until_due_within(70, row)
    await office.until_at_rest()
    await leaves_after_70_seconds(office, told)
    other = await office.put("two")
    await office.until("sent", other)


async def test_what_was_put_while_the_clock_was_ahead_leaves(office: Office) -> None:
    await office.stop()
    row = await office.put("one")

    def ahead(conn: Connection) -> None:
        later = office.clock.now() + timedelta(days=300)
        conn.execute(update(tables.outbox).values(due_at=later))

    await office.db.run(ahead)
    office.start("second life")
    await office.until("sent", row)
