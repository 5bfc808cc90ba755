"""The bot's loops: each runs until it is stopped, and starts again when it falls."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress

import structlog

log = structlog.get_logger()

REST_AFTER_A_FALL = 1.0
LATELY = 60.0
STANDS_STILL = "The clock stands still; the log says why."


class Loops:
    """Named loops as tasks."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._fell: dict[str, float] = {}

    def start(self, name: str, run: Callable[[], Awaitable[None]], *, once: bool = False) -> None:
        """Starts a loop; `once` is a task that ends by itself."""
        self._tasks[name] = asyncio.create_task(self._forever(name, run, once), name=name)

    async def cancel(self, name: str) -> None:
        """Ends one loop at once; one that never started is ended already."""
        task = self._tasks.pop(name, None)
        if task is None:
            return
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task

    async def finish(self, seconds: float) -> None:
        """Waits for all loops to end by themselves, and ends those that do not."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks.values(), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def fault(self) -> str | None:
        """Which loop fell within the last minute; None where all run."""
        now = asyncio.get_running_loop().time()
        fallen = sorted(name for name, at in self._fell.items() if now - at < LATELY)
        return f"The {', '.join(fallen)} loop fell; the log says why." if fallen else None

    async def _forever(self, name: str, run: Callable[[], Awaitable[None]], once: bool) -> None:
        while True:
            try:
                await run()
                return
            except Exception:
                # A loop that falls must not take the bot along: the others still serve people.
                log.exception("a loop fell", loop=name)
                self._fell[name] = asyncio.get_running_loop().time()
                if once:
                    return
            await asyncio.sleep(REST_AFTER_A_FALL)
