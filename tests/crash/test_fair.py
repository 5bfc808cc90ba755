"""One person who says very much delays nobody else, and memory does not grow with what is said."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest

from tests.crash.crowd import unsettled
from tests.crash.figures import Figures
from tests.process.program import Program, running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by
from tests.stage import a_stage
from tests.stories.conftest import bot_maker

A_FLOOD = 130
A_CHECK, CHECKS = 3_000, 5
MOST_BEFORE_BEN = 40
"""Messages of Anna that may be handled before Ben's, which is fetched after more than a hundred."""


def order(database: Path) -> list[int]:
    """Whose logs were recorded, in that order."""
    conn = sqlite3.connect(database)
    try:
        return [who for (who,) in conn.execute("select person_id from workout order by id")]
    finally:
        conn.close()


async def test_a_hundred_messages_of_anna_do_not_make_ben_wait(
    tmp_path: Path, figures: Figures
) -> None:
    async with a_stage(bot_maker(tmp_path)) as stage:
        anna, ben = await stage.person("Anna"), await stage.person("Ben")
        await stage.stop_bot()
        for number in range(A_FLOOD):
            stage.playground.people.say(anna.id, f"/log hip thrust 1x10 {number % 100 + 1} kg")
        stage.playground.people.say(ben.id, "/log hip thrust 1x10 20 kg")
        await stage.start_bot()
        await stage.quiet()
        recorded = order(tmp_path / "story.db")
        numbers = [message.id for message in await anna.sees() if message.raw["from"] == "bot"]
        bens = next(message.id for message in await ben.sees() if message.raw["from"] == "bot")
    assert recorded.count(anna.id) == A_FLOOD
    handled = recorded.index(ben.id)
    answered = sum(number < bens for number in numbers)
    assert handled <= MOST_BEFORE_BEN
    assert answered <= MOST_BEFORE_BEN
    figures.add(f"a flood of {A_FLOOD} messages", handled_before=handled, answered_before=answered)


async def floods(telegram: Telegram, anna: int) -> None:
    """Anna says a hundred things a second until she is stopped."""
    number = 0
    while True:
        number += 1
        telegram.playground.people.say(anna, f"/log hip thrust 1x10 {number % 100 + 1} kg")
        await asyncio.sleep(0.01)


async def waits(telegram: Telegram, ben: int) -> float:
    """Seconds until what Ben says now is answered."""
    chat = telegram.playground.world.chats[ben].messages
    began = asyncio.get_running_loop().time()
    telegram.playground.people.say(ben, "/log hip thrust 1x10 20 kg")
    before = len(chat)
    with telegram.playground.world.feed.listen(frozenset({ben})) as changes:
        async with asyncio.timeout(30):
            while len(chat) == before:
                await changes.get()
    return asyncio.get_running_loop().time() - began


@pytest.mark.slow
async def test_who_says_a_hundred_things_a_second_makes_nobody_wait(
    tmp_path: Path, telegram: Telegram, figures: Figures
) -> None:
    add = telegram.playground.people.add
    anna, ben = add("Anna", started=True).id, add("Ben", started=True).id
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=25)):
        await waits(telegram, ben)
        flood = asyncio.create_task(floods(telegram, anna))
        waited = [await waits(telegram, ben) for _ in range(4)]
        flood.cancel()
    figures.add(
        "beside a hundred messages a second",
        longest_wait=f"{max(waited):.2f} s",
        shortest=f"{min(waited):.2f} s",
    )
    assert max(waited) <= 3


def memory(program: Program) -> float:
    """The resident memory of the program in megabytes."""
    status = Path(f"/proc/{program._process.pid}/status").read_text()
    found = re.search(r"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
    assert found, "the program has ended"
    return int(found[1]) / 1024


@pytest.mark.slow
async def test_memory_stays_flat_over_many_updates(
    tmp_path: Path, telegram: Telegram, figures: Figures
) -> None:
    people = [telegram.playground.people.add(f"P{n}", started=True).id for n in range(300)]
    used = []
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)) as program:
        for _ in range(CHECKS):
            for number in range(A_CHECK):
                # A log takes long and its history grows; most of the crowd asks for help.
                text = "/help" if number % 10 else "/log hip thrust 3x12 20 kg"
                telegram.playground.people.say(people[number % len(people)], text)
            await telegram.playground.updates.confirmed(within=60)
            async with asyncio.timeout(60):
                while unsettled(tmp_path / "data" / "tgbot.db"):
                    await program.get("readyz")
            used.append(memory(program))
    grown = used[-1] / used[0] - 1
    figures.add(
        f"memory over {A_CHECK * (CHECKS - 1)} updates",
        before=f"{used[0]:.1f} MB",
        after=f"{used[-1]:.1f} MB",
        grown=f"{grown:.1%}",
    )
    assert grown <= 0.10
