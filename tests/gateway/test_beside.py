"""A turn of the sender in a commit of the dispatcher's: from a log to its answer it takes one."""

import asyncio
from threading import Event

import pytest
from sqlalchemy import Connection

from tests.gateway.office import ANNA, PATIENCE, Office
from tgbot.gateway import sender
from tgbot.gateway.sender import A_TURNS_MARKS, MARK_SECONDS
from tgbot.store import outbox


@pytest.fixture
async def quiet(office: Office) -> Office:
    """An office whose sender has looked, and which nobody wakes any more."""
    await office.until_at_rest()
    return office


async def test_an_answer_leaves_with_the_commit_it_was_put_in(quiet: Office) -> None:
    row = await quiet.put_beside("Logged")
    assert await quiet.state(row) == "sending"
    await quiet.until_arrived("Logged")


async def test_what_arrived_is_written_down_in_the_next_commit(quiet: Office) -> None:
    first = await quiet.put_beside("Logged")
    await quiet.until_arrived("Logged")
    assert await quiet.state(first) == "sending"
    second = await quiet.put_beside("Logged too")
    assert await quiet.state(first) == "sent"
    assert await quiet.state(second) == "sending"


async def test_what_arrived_waits_but_a_moment_for_a_commit(quiet: Office) -> None:
    row = await quiet.put_beside("Logged")
    await quiet.until_arrived("Logged")
    quiet.time_passes(MARK_SECONDS)
    await quiet.until_by_itself("sent", row)


async def test_of_many_that_arrived_few_wait_to_be_written_down(quiet: Office) -> None:
    people = [quiet.playground.people.add(f"P{n}", started=True).id for n in range(A_TURNS_MARKS)]

    def put_all(conn: Connection) -> list[int]:
        said = ("sendMessage", {"text": "Your session"}, quiet.clock.now())
        return [outbox.put(conn, person, *said, person_id=ANNA) for person in people]

    rows = await quiet.db.run(put_all)
    quiet.wake()
    await quiet.until_by_itself("sent", *rows)


async def test_what_a_fallen_commit_claimed_does_not_leave(quiet: Office) -> None:
    before = await quiet.put_beside("Logged")
    await quiet.until_arrived("Logged")
    with pytest.raises(ConnectionError):
        await quiet.put_beside("Never said", falls="before")
    await quiet.until("sent", before)
    await quiet.quiet()
    assert quiet.texts() == ["Logged"]


async def test_what_a_commit_claimed_that_nobody_saw_is_looked_for(quiet: Office) -> None:
    with pytest.raises(ConnectionError):
        await quiet.put_beside("Logged", falls="after")
    await quiet.move(seconds=1)
    assert [message.text for message in quiet.shown()] == ["Logged"]
    assert quiet.shown()[0].silent


async def test_a_commit_stands_though_the_turn_beside_it_trips(
    quiet: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trips(*_: object, **__: object) -> None:
        monkeypatch.undo()
        raise RuntimeError("the sender trips")

    monkeypatch.setattr(sender, "claim", trips)
    row = await quiet.put_beside("Logged")
    await quiet.until("sent", row)
    assert quiet.texts() == ["Logged"]


async def test_beside_a_turn_of_its_own_the_sender_takes_another_afterwards(quiet: Office) -> None:
    gate = Event()
    held = asyncio.create_task(quiet.db.run(lambda _: gate.wait(PATIENCE)))
    quiet.wake()
    for _ in range(3):
        await asyncio.sleep(0)
    put = asyncio.create_task(quiet.put_beside("Logged"))
    await asyncio.sleep(0)
    gate.set()
    await held
    await put
    await quiet.until_arrived("Logged")
