"""The program is killed at random moments of a burst: nothing is lost, nothing recorded twice."""

import asyncio
import itertools
import random
import signal
from pathlib import Path

import pytest

from tests.crash.crowd import Crowd
from tests.crash.figures import Figures
from tests.process.program import running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

A_BURST = 31
PEOPLE = 10
LATEST_KILL = 0.25
"""Seconds after it began to poll: by then a burst is handled and its answers have left."""


async def killed(folder: Path, telegram: Telegram, crowd: Crowd, chance: random.Random) -> None:
    """One life: half of a burst waits for it, half is said meanwhile, then SIGKILL."""
    for _ in range(A_BURST // 2):
        crowd.logs()
    telegram.calls.clear()
    async with running(folder, "run", **seen_by(telegram, send_rate=1000)) as program:
        await telegram.called("getUpdates")
        dies_in = chance.uniform(0, LATEST_KILL)
        asyncio.get_running_loop().call_later(dies_in, program.told, signal.SIGKILL)
        for _ in range(A_BURST - A_BURST // 2):
            crowd.logs()
            await asyncio.sleep(0)
        assert await program.ends() == -signal.SIGKILL, program.output


@pytest.mark.parametrize(("kills", "seed"), [(3, 1), pytest.param(30, 2, marks=pytest.mark.slow)])
async def test_killed_in_bursts_each_message_is_recorded_once_and_confirmed(
    tmp_path: Path, telegram: Telegram, figures: Figures, kills: int, seed: int
) -> None:
    chance = random.Random(seed)
    crowd = Crowd(telegram, PEOPLE, tmp_path / "data" / "tgbot.db")
    copies = [0]
    for _ in range(kills):
        await killed(tmp_path, telegram, crowd, chance)
        copies.append(crowd.copies())
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)):
        await crowd.until(crowd.confirmed)
    tally = crowd.tally()
    tally.check(kills)
    copies.append(tally.copies)
    worst = max(after - before for before, after in itertools.pairwise(copies))
    assert worst <= 20, f"{worst} answers were repeated after one kill"
    figures.add(
        f"{kills} kills",
        messages=tally.said,
        lost=tally.lost,
        doubled=tally.doubled,
        answers_repeated=tally.copies,
        at_most_after_a_kill=worst,
    )
