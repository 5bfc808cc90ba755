"""A group gets 18 messages in any minute, also where the bot is killed within it."""

from pathlib import Path

import pytest
from sqlalchemy import Connection, update

from tests.gateway.office import ANNA, BEN, an_office
from tgbot.gateway.pace import GROUP_A_MINUTE
from tgbot.playground.world import GROUP_ID
from tgbot.store import tables

RATE = 25.0


@pytest.mark.parametrize("under_way", [False, True])
async def test_the_next_life_counts_what_left_within_the_last_minute(
    tmp_path: Path, under_way: bool
) -> None:
    async with an_office(tmp_path, RATE) as office:
        for number in range(GROUP_A_MINUTE):
            last = await office.put(f"{number}", GROUP_ID, person_id=ANNA)
            await office.move(seconds=1)
        await office.stop()
        office.forgets_its_pace(RATE)

        def is_under_way(conn: Connection) -> None:
            killed = {"state": "sending", "sent_at": None, "lease": "first life"}
            box = tables.outbox
            conn.execute(update(box).where(box.c.id == last).values(**killed))

        if under_way:
            await office.db.run(is_under_way)
        await office.put("one too many", GROUP_ID, person_id=ANNA)
        office.start("second life")
        await office.put("for Ben", BEN)
        await office.until_shown("for Ben", BEN)
        await office.let_leave_what_may(seconds=60 - GROUP_A_MINUTE - 0.5)
        assert len(office.texts(GROUP_ID)) == GROUP_A_MINUTE
        await office.let_leave_what_may(seconds=2)
        assert len(office.texts(GROUP_ID)) == GROUP_A_MINUTE + 1
