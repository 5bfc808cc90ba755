"""More is said than can be answered: all of it is kept, and one line says what was left out."""

import sqlite3
from pathlib import Path

import pytest

from tests.people import Someone
from tests.stage import Stage, a_stage
from tests.stories.conftest import bot_maker
from tgbot import metrics
from tgbot.app import App
from tgbot.gateway import room
from tgbot.store import inbox, outbox

MOST, SAID = 5, 12


async def says_much(stage: Stage, anna: Someone) -> None:
    """Anna logs faster than answers may leave."""
    for number in range(SAID):
        stage.playground.people.say(anna.id, f"/log hip thrust 1x10 {number + 1} kg")
    await stage.playground.confirmed()
    db = the_bot(stage)._db
    while (await db.run(inbox.count_waiting))[0]:
        pass


def the_bot(stage: Stage) -> App:
    assert isinstance(stage.bot, App)
    return stage.bot


async def a_minute_passes(stage: Stage) -> None:
    """What is done each minute, of the real time, is done."""
    await the_bot(stage)._housekeeping.each_minute()


def recorded(folder: Path) -> int:
    conn = sqlite3.connect(folder / "story.db")
    try:
        [count] = conn.execute("select count(*) from workout").fetchone()
        return int(count)
    finally:
        conn.close()


async def test_what_cant_be_answered_is_recorded_and_one_line_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with a_stage(bot_maker(tmp_path)) as stage:
        anna = await stage.person("Anna")
        await anna.says("/start")
        monkeypatch.setattr(outbox, "MOST_WAITING", MOST)
        before = metrics.registry.get_sample_value("calls_left_out_total") or 0.0
        away = {"method": "sendMessage", "retry_after": 3600}
        stage.playground.faults.add("too_many_requests", **away)
        await says_much(stage, anna)
        await a_minute_passes(stage)
        await says_much(stage, anna)
        await a_minute_passes(stage)
        assert recorded(tmp_path) == 2 * SAID
        await stage.stop_bot()
        await stage.move(hours=1)
        await stage.start_bot()
        await stage.quiet()
        answers = [said.text for said in await anna.news()]
    lines = [text for text in answers if "more than I could answer" in text]
    assert lines == answers[-1:], "one line, behind what was answered"
    receipts = len(answers) - 1
    assert f"{2 * SAID - receipts} answers were left out" in lines[0]
    left = (metrics.registry.get_sample_value("calls_left_out_total") or 0.0) - before
    assert left >= 2 * SAID - receipts


async def test_a_flood_beyond_the_inbox_waits_at_telegram_and_all_of_it_is_handled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox, "MOST_WAITING", 3)
    monkeypatch.setattr(room, "LOOK_EVERY", 1)
    async with a_stage(bot_maker(tmp_path)) as stage:
        anna = await stage.person("Anna")
        await stage.stop_bot()
        for number in range(SAID):
            stage.playground.people.say(anna.id, f"/log hip thrust 1x10 {number + 1} kg")
        await stage.start_bot()
        await stage.quiet()
    assert recorded(tmp_path) == SAID
