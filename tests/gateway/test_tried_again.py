"""What was tried and is to be tried again, while more happens in its chat, or elsewhere."""

from datetime import timedelta
from typing import Literal

import pytest
from sqlalchemy import Connection

from tests.gateway.office import ANNA, Office
from tests.store.updates import message
from tgbot.store import inbox, outbox, people
from tgbot.store.claim import claim


@pytest.mark.parametrize("trouble", ["close", "lose_answer", "server_error"])
async def test_the_newest_edit_stands_though_the_one_before_had_to_be_tried_again(
    office: Office, trouble: Literal["close", "lose_answer", "server_error"]
) -> None:
    row = await office.put("Logged")
    await office.quiet()
    office.playground.faults.add(trouble, "editMessageText")
    undone = await office.put("Undone", edits=row, method="editMessageText")
    await office.until("queued", undone)
    await office.put("Logged again", edits=row, method="editMessageText")
    await office.let_leave_what_may(seconds=0)
    await office.move(seconds=1)
    assert office.texts() == ["Logged again"]


async def test_what_another_process_took_over_is_not_put_back_by_who_lost_it(
    office: Office,
) -> None:
    """A machine that stood still comes to life again, while another one sends the copy."""
    office.playground.faults.add("close", "sendMessage")
    held = office.hold(ANNA)
    row = await office.put("Logged")
    await held.called.wait()

    def take_over(conn: Connection) -> None:
        outbox.back(conn, row, office.clock.now(), copy=True)
        [_] = claim(conn, office.clock.now(), "another machine", 1, ())

    await office.db.run(take_over)
    held.may_leave.set()
    await held.ended.wait()
    await office.let_be_written_down()
    found = await office.row(row)
    assert (found.state, found.lease, found.copies) == ("sending", "another machine", 1)


async def test_who_is_back_before_the_refusal_of_an_older_message_came_is_answered(
    office: Office,
) -> None:
    office.playground.faults.add("blocked", "sendMessage")
    held = office.hold(ANNA)
    card = await office.put("Your session")
    await held.called.wait()
    office.clock.move_to(office.clock.now() + timedelta(seconds=1))
    await office.db.run(inbox.receive, [message(ANNA, chat=ANNA)], office.clock.now())
    answer = await office.put("Hello again")
    held.may_leave.set()
    await office.until("sent", answer)
    assert await office.state(card) == "dead"
    anna = await office.db.run(people.get, ANNA)
    assert anna is not None
    assert anna.state == people.ACTIVE


async def test_whose_answer_is_refused_has_not_come_back_by_what_it_answers(office: Office) -> None:
    office.playground.people.block(ANNA, blocked=True)
    await office.db.run(inbox.receive, [message(ANNA, chat=ANNA)], office.clock.now())
    await office.put("Logged")
    await office.quiet()
    anna = await office.db.run(people.get, ANNA)
    assert anna is not None
    assert anna.state == people.BLOCKED
