"""Told to stop in the middle of much, it ends with 0 within 10 seconds, and nothing is lost."""

import asyncio
import re
import signal
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.process.program import running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

BURST = 80
WITHIN = 10.0


def logs_confirmed(telegram: Telegram) -> Counter[int]:
    """How often each log was confirmed, by its kilograms."""
    texts = [message.text for message in telegram.of_the_bot() if "Next:" in message.text]
    found = (re.search(r"1×10 · (\d+) kg", text) for text in texts)
    return Counter(int(match[1]) for match in found if match)


async def test_stopped_in_mid_burst_each_log_is_confirmed_once_after_a_restart(
    tmp_path: Path, telegram: Telegram
) -> None:
    settings = seen_by(telegram, send_rate=1000)
    async with running(tmp_path, "run", **settings) as program:
        for weight in range(1, BURST + 1):
            telegram.says(f"/log hip thrust 1x10 {weight} kg")
        await telegram.until(lambda: bool(logs_confirmed(telegram)))
        asked = time.monotonic()
        program.told(signal.SIGTERM)
        assert await program.ends() == 0, program.output
        assert time.monotonic() - asked < WITHIN
        assert "Traceback" not in program.output
    for weight in range(BURST + 1, BURST + 11):
        telegram.says(f"/log hip thrust 1x10 {weight} kg")
    async with running(tmp_path, "run", **settings):
        await telegram.until(lambda: len(logs_confirmed(telegram)) == BURST + 10)
    assert set(logs_confirmed(telegram).values()) == {1}


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
async def test_at_rest_it_ends_at_once(
    tmp_path: Path, telegram: Telegram, stop: signal.Signals
) -> None:
    async with running(tmp_path, "run", **seen_by(telegram)) as program:
        await telegram.greeted()
        async with asyncio.timeout(3):
            program.told(stop)
            assert await program.ends() == 0
        assert "Traceback" not in program.output


async def test_killed_in_mid_burst_each_log_is_confirmed_after_a_restart(
    tmp_path: Path, telegram: Telegram
) -> None:
    settings = seen_by(telegram, send_rate=1000)
    async with running(tmp_path, "run", **settings) as program:
        for weight in range(1, 31):
            telegram.says(f"/log hip thrust 1x10 {weight} kg")
        await telegram.until(lambda: bool(logs_confirmed(telegram)))
        program.told(signal.SIGKILL)
        assert await program.ends() == -signal.SIGKILL
    async with running(tmp_path, "run", **settings):
        await telegram.until(lambda: len(logs_confirmed(telegram)) == 30)
        telegram.says("/history")
        history = await telegram.shows("30 kg")
    assert history is not None
