"""`tgbot play`: no token, no internet, a database of its own, and an address within 5 seconds."""

import asyncio
import json
import resource
import signal
from pathlib import Path
from typing import Any

import aiohttp

from tests.process.program import PATIENCE, Program, running, tgbot

WITHIN = 5.0
ELSEWHERE = {
    "token": "4711:of-a-real-bot",
    "token_file": "nowhere/token",
    "database_url": "mysql://somewhere/else",
    "api_url": "http://127.0.0.1:9",
    "webhook_url": "https://bot.example.org",
}


async def said(program: Program, path: str, body: dict[str, Any]) -> dict[str, Any]:
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{program.url}/play/{path}", json=body) as answer,
    ):
        assert answer.status == 200, await answer.text()
        told: dict[str, Any] = await answer.json()
    return told


async def heard(program: Program, person: int, part: str) -> dict[str, Any]:
    """Waits for the page's events until the bot has said something that contains `part`."""
    url = f"{program.url}/play/events?person={person}"
    async with aiohttp.ClientSession() as session, session.get(url) as events:
        async with asyncio.timeout(PATIENCE):
            async for _ in events.content:
                _, listed = await program.get(f"play/messages?chat={person}")
                for message in json.loads(listed)["messages"]:
                    if message["from"] == "bot" and part in message["text"]:
                        found: dict[str, Any] = message
                        return found
    raise AssertionError(f"{part!r} was not said")


def files(folder: Path) -> set[str]:
    """All files below a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


async def test_it_prints_its_address_and_minds_no_setting_of_a_real_bot(tmp_path: Path) -> None:
    began = resource.getrusage(resource.RUSAGE_CHILDREN)
    async with running(tmp_path, "play", **ELSEWHERE) as program:
        line = await program.prints("playground")
        assert f"{program.url}/" in line
        assert (await program.get(""))[0] == 200
        await said(program, "say", {"person": 1001, "text": "/start"})
        await heard(program, 1001, "Hi Anna")
        assert (await program.get("readyz"))[0] == 200
        program.told(signal.SIGTERM)
        assert await program.ends() == 0
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Counted by the processor, because a machine may be busy with much else.
    assert ended.ru_utime + ended.ru_stime - began.ru_utime - began.ru_stime < WITHIN
    assert files(tmp_path) == {"data/play.db", "tgbot.key"}
    assert "Traceback" not in program.output


async def test_played_into_the_future_it_goes_on_there(tmp_path: Path) -> None:
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
        await said(program, "say", {"person": 1001, "text": "/start"})
        await heard(program, 1001, "Hi Anna")
        await said(program, "clock", {"to": "+1 day"})
        before = json.loads((await program.get("play/clock"))[1])["now"]
        program.told(signal.SIGTERM)
        assert await program.ends() == 0
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
        assert json.loads((await program.get("play/clock"))[1])["now"] >= before[:16]
        await said(program, "say", {"person": 1001, "text": "/start"})
        await heard(program, 1001, "")


async def test_who_is_added_after_a_restart_is_nobody_from_before(tmp_path: Path) -> None:
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
        dora = await said(program, "people", {"first_name": "Dora"})
        await said(program, "say", {"person": dora["id"], "text": "/start"})
        await heard(program, dora["id"], "Hi Dora")
        program.told(signal.SIGTERM)
        assert await program.ends() == 0
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
        emil = await said(program, "people", {"first_name": "Emil"})
        assert emil["id"] > dora["id"]
        people = json.loads((await program.get("play/people"))[1])["people"]
        assert [one["id"] for one in people] == [1001, 1002, 1003, emil["id"]]


def test_where_nothing_can_be_kept_it_says_what_helps_there(tmp_path: Path) -> None:
    # Not even root can make a folder where a file is.
    (tmp_path / "data").write_text("Buy a red band.", "utf-8")
    told = tgbot(tmp_path, "play")
    assert told.returncode == 1
    assert "Start it in a folder where you may write" in told.stderr
    assert "TGBOT_DATABASE_URL" not in told.stderr, "it would not be heeded"
    assert "TGBOT_DATABASE_URL" in tgbot(tmp_path, "migrate").stderr


async def test_without_its_key_it_says_how_to_begin_anew(tmp_path: Path) -> None:
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
    (tmp_path / "tgbot.key").unlink()
    told = tgbot(tmp_path, "play")
    assert told.returncode == 1
    assert "move data/play.db away" in told.stderr
    assert "TGBOT_DATABASE_URL" not in told.stderr
