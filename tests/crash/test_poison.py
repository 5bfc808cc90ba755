"""A message over which the bot trips: it leaves nothing half done and stops nobody."""

import sqlite3
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import Connection, func, select
from telegram import Update

from tests.stage import Stage, a_stage
from tests.stories.conftest import bot_maker
from tgbot import metrics
from tgbot.chat import dispatch
from tgbot.chat.hall import Hall
from tgbot.chat.routes import Noted
from tgbot.store import tables
from tgbot.store.database import OperationalError, engine_for
from tgbot.store.trouble import is_the_databases_own

POISON = "/log hip thrust 1x13 20 kg"
POISON_OF_THE_DATABASE = "/log hip thrust 1x14 20 kg"


@pytest.fixture
async def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Stage]:
    """A bot that trips over two texts, when all that they ask for is done already."""
    receive = Hall.receive

    def trips(
        self: Hall, conn: Connection, update: Update | None, noted: Noted | None, now: datetime
    ) -> None:
        receive(self, conn, update, noted, now)
        if update is None or update.message is None:
            return
        if update.message.text == POISON:
            raise ValueError("poison")
        if update.message.text == POISON_OF_THE_DATABASE:
            conn.exec_driver_sql("select what from nowhere")

    monkeypatch.setattr(Hall, "receive", trips)
    monkeypatch.setattr(dispatch, "FIRST_REST", 0.01)
    monkeypatch.setattr(dispatch, "REST_OF_ALL", 0.01)
    async with a_stage(bot_maker(tmp_path)) as stage:
        yield stage


@pytest.mark.parametrize("poison", [POISON, POISON_OF_THE_DATABASE])
async def test_who_never_spoke_before_is_told_and_everybody_else_is_served(
    stage: Stage, poison: str
) -> None:
    anna, ben = await stage.person("Anna"), await stage.person("Ben")
    [told] = await anna.says(poison)
    assert "1×1" not in told.text
    assert not told.buttons
    assert any("1×10" in message.text for message in await ben.says("/log hip thrust 1x10 20 kg"))


async def test_nothing_of_it_stays_and_what_was_said_behind_it_is_handled_after(
    stage: Stage,
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await stage.stop_bot()
    await anna.says(POISON)
    await anna.says("/log hip thrust 1x10 20 kg")
    before = len(await anna.sees())
    await stage.start_bot()
    await stage.quiet()
    told, receipt, *_ = (await anna.sees())[before:]
    assert "1×13" not in told.text
    assert "1×10" in receipt.text
    history = await anna.says("/history")
    assert not any("×13" in message.text for message in history)


def quarantined(folder: Path) -> int:
    """How many updates the bot has put aside."""
    engine = engine_for(f"sqlite:///{folder / 'story.db'}")
    box = tables.inbox
    with engine.connect() as conn:
        found = select(func.count()).select_from(box).where(box.c.state == "quarantined")
        count = conn.execute(found).scalar_one()
    engine.dispose()
    return count


async def test_an_update_that_cant_even_be_read_is_put_aside_and_everybody_is_served(
    stage: Stage, tmp_path: Path
) -> None:
    anna, ben = await stage.person("Anna"), await stage.person("Ben")
    before = metrics.registry.get_sample_value("updates_quarantined_total") or 0
    user = {"id": anna.id, "is_bot": False, "first_name": "Anna"}
    chat = {"id": anna.id, "type": "private"}
    body = {"message_id": 900, "date": 10**20, "chat": chat, "from": user, "text": "hello"}
    stage.playground.updates.add("message", body, anna.id)
    await stage.quiet()
    assert quarantined(tmp_path) == 1
    assert metrics.registry.get_sample_value("updates_quarantined_total") == before + 1
    for who in (ben, anna):
        said = await who.says("/log hip thrust 1x10 20 kg")
        assert any("1×10" in message.text for message in said)


async def test_one_who_cant_be_told_either_stops_nobody(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Hall, conn: Connection, update: Update | None, now: datetime) -> None:
        conn.exec_driver_sql("select what from nowhere")

    monkeypatch.setattr(Hall, "apologize", fails)
    anna, ben = await stage.person("Anna"), await stage.person("Ben")
    assert await anna.says(POISON) == []
    assert quarantined(tmp_path) == 1
    assert any("1×10" in message.text for message in await ben.says("/log hip thrust 1x10 20 kg"))


def refused(code: int) -> OperationalError:
    error = sqlite3.OperationalError("no")
    error.sqlite_errorcode = code
    return OperationalError("insert", {}, error)


def test_a_full_disk_is_held_against_no_message_and_a_missing_column_is() -> None:
    passing = [sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY_SNAPSHOT, sqlite3.SQLITE_IOERR_WRITE]
    assert all(is_the_databases_own(refused(code)) for code in passing)
    assert not is_the_databases_own(refused(sqlite3.SQLITE_ERROR))
    assert is_the_databases_own(OperationalError("insert", {}, psycopg.errors.DiskFull()))
    assert is_the_databases_own(OperationalError("insert", {}, psycopg.OperationalError("gone")))
    too_complex = psycopg.errors.StatementTooComplex()
    assert not is_the_databases_own(OperationalError("insert", {}, too_complex))
