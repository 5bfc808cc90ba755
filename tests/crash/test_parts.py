"""The program is killed between the parts of long messages: none is lost, none comes thrice."""

import asyncio
import random
import signal
from pathlib import Path

import pytest

from tests.crash.failing import PART_POINTS
from tests.crash.figures import Figures
from tests.crash.long_letters import LongLetters
from tests.crash.test_failpoints import dies
from tests.process.program import running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

PEOPLE = 3
LATEST_KILL = 0.15
"""Seconds after each has the first part; by then most have the others."""
QUICK = "part-not-called"
POINTS = [
    name if name == QUICK else pytest.param(name, marks=pytest.mark.slow) for name in PART_POINTS
]


async def ends_well(
    folder: Path, telegram: Telegram, letters: LongLetters, figures: Figures, deaths: str, most: int
) -> None:
    """The last life puts all right, with `most` copies at most."""
    async with running(folder, "run", **seen_by(telegram, send_rate=1000)):
        await letters.settled()
    arrived = letters.check()
    assert arrived.loud == 0
    assert arrived.again <= min(letters.counted(), most)
    figures.add(
        f"{deaths}, in the midst of long messages",
        parts=arrived.pieces,
        lost=0,
        copies=arrived.again,
        loud=arrived.loud,
    )


@pytest.mark.parametrize("point", POINTS)
async def test_dying_in_the_midst_of_a_long_message_loses_no_part(
    tmp_path: Path, telegram: Telegram, figures: Figures, point: str
) -> None:
    letters = LongLetters(telegram, PEOPLE, tmp_path)
    letters.put()
    await dies(tmp_path, telegram, point)
    await ends_well(tmp_path, telegram, letters, figures, point, PEOPLE)


@pytest.mark.slow
async def test_killed_at_any_moment_of_long_messages_each_part_comes_once_or_twice(
    tmp_path: Path, telegram: Telegram, figures: Figures
) -> None:
    chance = random.Random(4)
    kills = 10
    letters = LongLetters(telegram, 4 * PEOPLE, tmp_path)
    for _ in range(kills):
        letters.put()
        async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)) as program:
            # Who dies twice in the midst of the same part can't know whether it ever arrived.
            await letters.begun()
            await asyncio.sleep(chance.uniform(0, LATEST_KILL))
            program.told(signal.SIGKILL)
            assert await program.ends() == -signal.SIGKILL, program.output
    await ends_well(tmp_path, telegram, letters, figures, f"{kills} kills", kills * 20)
