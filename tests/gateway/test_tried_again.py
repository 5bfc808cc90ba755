"""What was tried and is to be tried again, while more is said in its chat."""

from typing import Literal

import pytest

from tests.gateway.office import Office


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
