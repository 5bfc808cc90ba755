"""`python -m bench.memory [UPDATES]`: resident memory of the real bot over very many updates.

300 people with a plan and a history write as fast as they are answered; one message in ten is a
log, the others ask for help. The first tenth warms up; from there on memory may grow by 10 %.
"""

import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from aiohttp import web

from bench.updates.__main__ import CHATS, SAYS, repbell
from bench.updates.local_api import A_POLL, LocalApi, message
from bench.updates.people import FIRST_PERSON

PROMISED = 0.10
CHECKS = 10
AHEAD = 500
"""So many updates at most are handed out before their answers came, as from people who wait."""


class EndlessApi(LocalApi):
    """Makes each update when it is fetched, and keeps nothing of what was answered."""

    def __init__(self, count: int) -> None:
        super().__init__([])
        self._count = count
        self._sent = 0
        self._more = asyncio.Event()

    async def until_answered(self, count: int) -> None:
        """Waits until so many messages were sent."""
        while self._sent < count:
            self._more.clear()
            await self._more.wait()

    async def _call(self, request: web.Request) -> web.Response:
        answer = await super()._call(request)
        self._sent += len(self.answers)
        self.answers.clear()
        self._more.set()
        return answer

    async def _poll(self, offset: int) -> list[dict[str, Any]]:
        self._first_poll.set()
        await self.until_answered(offset - AHEAD)
        if offset >= self._count:
            await asyncio.sleep(0.2)
        last = min(offset + A_POLL, self._count)
        return [_said(number) for number in range(offset, last)]


def _said(number: int) -> dict[str, Any]:
    text = "/help" if number % 10 else SAYS
    # Each tenth of the people in turn logs, so that all do.
    return message(number, FIRST_PERSON + (number + number // CHATS) % CHATS, text)


async def main(count: int) -> None:
    """Prints the table as it goes."""
    api = EndlessApi(count)
    used: list[float] = []
    print(f"{'updates':>9} {'RSS MB':>8}")
    with TemporaryDirectory() as name:
        async with api.served() as root:
            program = await repbell(Path(name), root)
            await program.start()
            for check in range(1, CHECKS + 1):
                await api.until_answered(count * check // CHECKS)
                used.append(program.memory_mb())
                print(f"{count * check // CHECKS:>9} {used[-1]:>8.1f}", flush=True)
            await program.stop()
    print(f"Grown by {max(used) / used[0] - 1:.1%} (promised: {PROMISED:.0%} at most).")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300_000))
