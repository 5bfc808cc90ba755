"""Told to be silent while something else is under way, or killed then: nothing leaves."""

import asyncio
from threading import Event

import pytest
from sqlalchemy import Connection

from tests.gateway.office import ANNA, BEN, Office
from tgbot.playground.world import GROUP_ID
from tgbot.store import outbox


async def test_what_a_turn_claimed_does_not_leave_when_429_came_meanwhile(office: Office) -> None:
    await office.until_at_rest()
    office.playground.faults.add("too_many_requests", "sendMessage", retry_after=7)
    first, goes_on = office.hold(ANNA), Event()
    row = await office.put("Logged")
    await office.until_on_its_way()
    claims = asyncio.create_task(office.put_beside("for Ben", BEN, takes_until=goes_on))
    await asyncio.sleep(0)
    first.may_leave.set()
    await first.ended.wait()
    goes_on.set()
    other = await claims
    await office.until("queued", row)
    await office.until("queued", other)
    await office.let_leave_what_may(seconds=6.5)
    assert office.texts() + office.texts(BEN) == []
    await office.move(seconds=0.5)
    assert (office.texts(), office.texts(BEN)) == (["Logged"], ["for Ben"])
    assert [(await office.row(one)).copies for one in (row, other)] == [0, 0]


async def test_what_a_turn_claimed_does_not_leave_when_a_call_broke_meanwhile(
    office: Office,
) -> None:
    await office.until_at_rest()
    office.playground.faults.add("close", "sendMessage")
    office.hold(None)
    first, goes_on = office.hold(ANNA), Event()
    await office.put("Logged")
    await office.until_on_its_way()
    claims = asyncio.create_task(office.put_beside("for Ben", BEN, takes_until=goes_on))
    await asyncio.sleep(0)
    first.may_leave.set()
    await first.ended.wait()
    goes_on.set()
    await claims
    await office.let_leave_what_may(seconds=0)
    assert office.texts(BEN) == []


async def test_the_server_is_not_asked_whether_it_is_back_while_it_wants_silence(
    office: Office,
) -> None:
    await office.until_at_rest()
    office.playground.faults.add("too_many_requests", "sendMessage", retry_after=7)
    office.playground.faults.add("close", "sendMessage")
    breaks, asks = office.hold(BEN), office.hold(None)

    def put_both(conn: Connection) -> None:
        for who in (ANNA, BEN):
            said = ("sendMessage", {"text": "Logged"}, office.clock.now())
            outbox.put(conn, who, *said, person_id=who)

    await office.db.run(put_both)
    office.wake()
    await breaks.called.wait()
    await office.until_told()
    breaks.may_leave.set()
    await breaks.ended.wait()
    await office.let_leave_what_may(seconds=6.5)
    assert not asks.called.is_set()
    office.time_passes(0.5)
    await asks.called.wait()
    asks.may_leave.set()


async def test_an_answer_to_a_tap_in_a_group_that_is_refused_makes_all_such_answers_wait(
    office: Office,
) -> None:
    office.playground.faults.add("too_many_requests", "answerCallbackQuery", retry_after=7)
    a_tap = {"method": "answerCallbackQuery", "lane": outbox.INSTANT, "person_id": ANNA}
    first = await office.put("", GROUP_ID, **a_tap)
    await office.until("queued", first)
    second = await office.put("", GROUP_ID, **a_tap)
    await office.let_leave_what_may(seconds=6.5)
    assert (await office.row(second)).attempts == 0
    await office.move(seconds=0.5)
    assert [(await office.row(row)).attempts for row in (first, second)] == [2, 1]


@pytest.mark.parametrize("told", [ANNA, GROUP_ID])
async def test_who_is_killed_while_told_to_be_silent_is_so_in_the_next_life(
    office: Office, told: int
) -> None:
    await office.is_told_to_wait(7, "one", told)
    await office.stop()
    office.forgets_its_pace()
    others = [await office.put("two", chat, person_id=ANNA) for chat in (told, BEN)]
    office.start("second life")
    await office.let_leave_what_may(seconds=6.5)
    assert office.texts(told) == []
    assert office.texts(BEN) == ([] if told == ANNA else ["two"])
    await office.move(seconds=0.5)
    assert office.texts(told) == ["one", "two"]
    assert {await office.state(other) for other in others} == {"sent"}
