"""A bot that is told to stop closes everything, even where its database fails at that moment."""

import asyncio
from datetime import datetime

import pytest
from sqlalchemy import Connection
from structlog.testing import capture_logs

from tests.stage import Stage
from tests.stories.test_anna import begins
from tgbot.app import App
from tgbot.store import left


def fails(conn: Connection, _now: datetime) -> bool:
    """What a database says whose file is damaged, in whatever words."""
    conn.exec_driver_sql("select * from a_table_that_is_gone")
    raise AssertionError("the statement before fails")


async def test_a_database_that_fails_at_the_end_leaves_nothing_open(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    await begins(stage)
    bot = stage.bot
    assert isinstance(bot, App)
    running = set(bot._loops._tasks.values())
    with monkeypatch.context() as broken, capture_logs() as logs:
        broken.setattr(left, "anything", fails)
        await asyncio.wait_for(stage.stop_bot(), 10)
    assert "the database failed while stopping" in [line["event"] for line in logs]
    assert running
    assert all(loop.done() for loop in running)
    assert bot._session is not None
    assert bot._session.closed


async def test_it_starts_again_after_its_database_failed_at_the_end(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = await begins(stage)
    with monkeypatch.context() as broken:
        broken.setattr(left, "anything", fails)
        await stage.stop_bot()
    await stage.start_bot()
    assert await anna.says("/help")
