"""A beginning that is put in place is the one that was played."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, func, select

from tests.people import Someone
from tests.stage import Stage, a_stage
from tests.stories import begun
from tests.stories.conftest import bot_maker
from tests.stories.test_anna import begins
from tgbot.app import App
from tgbot.store import tables

A = tables.appointment.c


async def test_what_is_seen_and_kept_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(begun, "_played", {})
    found = []
    for folder in (tmp_path / "played", tmp_path / "put in place"):
        folder.mkdir()
        async with a_stage(bot_maker(folder)) as stage:
            anna = await begins(stage)
            found.append([await seen(anna), await kept(stage), anna.last_answer])
            await anna.taps("Today")
            await stage.next_reminder()
            await anna.taps("Done as planned")
            found[-1] += [await seen(anna), anna.last_answer]
    assert begun._played
    played, put_in_place = found
    assert played == put_in_place


async def seen(person: Someone) -> list[tuple[object, ...]]:
    return [(one.html, one.buttons, one.date, one.raw["from"]) for one in await person.sees()]


async def kept(stage: Stage) -> tuple[list[int], list[Any]]:
    """How many rows each table has, and what is planned."""
    assert isinstance(stage.bot, App)

    def rows(conn: Connection) -> tuple[list[int], list[Any]]:
        every = [select(func.count()).select_from(one) for one in tables.metadata.sorted_tables]
        planned = select(A.kind, A.state, A.due_at).order_by(A.due_at, A.kind)
        return [conn.execute(one).scalar_one() for one in every], [*conn.execute(planned)]

    return await stage.bot._db.run(rows)
