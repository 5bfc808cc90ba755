"""`python -m bench.delivery [UPDATES [A_SECOND]]`: Repbell beside a plain bot, then its haste.

First what `python -m bench.updates` measures: so many waiting updates of 300 chats, answers a
second and CPU a message, and both as multiples of a plain python-telegram-bot handler that writes
one row through SQLAlchemy and commits. Then how long a log waits for its confirmation while
messages come evenly, so many a second: from the moment a message is said until the answer's call
arrives at the local Bot API.
"""

import asyncio
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import web

from bench.updates.__main__ import CHATS, SAYS, repbell
from bench.updates.__main__ import main as beside_a_plain_bot
from bench.updates.local_api import LocalApi, message
from bench.updates.people import FIRST_PERSON

SECONDS = 20
WARM_UP = 2.0
PROMISED_MS = 10.0


class PacedApi(LocalApi):
    """Hands out each update at its moment; `waits` is how long each answer took, in seconds."""

    def __init__(self, updates: list[dict[str, Any]], a_second: int) -> None:
        super().__init__(updates)
        self._a_second = a_second
        self._said: list[float] = []
        self._open: dict[int, list[float]] = {}
        self._came = asyncio.Event()
        self.waits: list[float] = []

    async def say_all(self) -> None:
        """Says one message after the other."""
        await self.has_begun()
        await asyncio.sleep(WARM_UP)
        start = time.monotonic()
        for number in range(len(self._updates)):
            await asyncio.sleep(max(0.0, start + number / self._a_second - time.monotonic()))
            now = time.monotonic()
            chat: int = self._updates[number]["message"]["chat"]["id"]
            self._open.setdefault(chat, []).append(now)
            self._said.append(now)
            self._came.set()

    async def _poll(self, offset: int) -> list[dict[str, Any]]:
        self._first_poll.set()
        while len(self._said) <= offset:
            self._came.clear()
            await self._came.wait()
        return self._updates[offset : len(self._said)]

    async def _call(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "sendMessage":
            chat = json.loads(await request.text())["chat_id"]
            self.waits.append(time.monotonic() - self._open[chat].pop(0))
        return await super()._call(request)


async def measure(a_second: int) -> list[float]:
    """Milliseconds that each confirmation took, sorted."""
    texts = range(a_second * SECONDS)
    updates = [message(number, FIRST_PERSON + number % CHATS, SAYS) for number in texts]
    api = PacedApi(updates, a_second)
    with TemporaryDirectory() as name:
        async with api.served() as root:
            program = await repbell(Path(name), root)
            await program.start()
            await api.say_all()
            await api.all_answered()
            await program.stop()
    return sorted(1000 * wait for wait in api.waits)


def percentile(sorted_values: Sequence[float], percent: float) -> float:
    """The value that so many per cent do not exceed."""
    return sorted_values[min(len(sorted_values) - 1, int(len(sorted_values) * percent / 100))]


async def main(count: int, a_second: int) -> None:
    """Prints both tables."""
    await beside_a_plain_bot(count)
    waits = await measure(a_second)
    print(f"{len(waits)} messages of {CHATS} chats, {a_second} a second; milliseconds:")
    for name, percent in (("p50", 50), ("p90", 90), ("p99", 99), ("most", 100)):
        print(f"{name:>6} {percentile(waits, percent):>8.1f}")
    print(f"promised: p99 at most {PROMISED_MS:.0f} ms")


if __name__ == "__main__":
    numbers = [int(argument) for argument in sys.argv[1:3]]
    asyncio.run(main(*[*numbers, *(3000, 100)[len(numbers) :]]))
