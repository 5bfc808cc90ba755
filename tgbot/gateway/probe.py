"""Whether the server is there, asked with a call that changes nothing.

A call that broke may have taken effect, and its one extra copy is worth most when it will surely
be answered. So after a broken call nothing leaves until the server has answered a getMe.
"""

import asyncio
from collections.abc import Callable

import aiohttp
import structlog

from tgbot.gateway.client import Client, NoAnswerError, RefusedError
from tgbot.gateway.outcome import says_the_server_is_away

log = structlog.get_logger()

SHORTEST_REST, LONGEST_REST = 0.5, 4.0
ANSWER_SECONDS = 5.0


class Probe:
    """Asks from the first broken call until there is an answer; `back` is told of that.

    `silent` gives the seconds for which the server told the bot to call nothing, whoever heard it.
    """

    def __init__(
        self, client: Client, back: Callable[[], None], silent: Callable[[], float]
    ) -> None:
        self._client = client
        self._back = back
        self._silent = silent
        self._task: asyncio.Task[None] | None = None

    @property
    def away(self) -> bool:
        """Whether the server has not answered since a call broke."""
        return self._task is not None and not self._task.done()

    def broke(self) -> None:
        """Notes that a call broke, and begins to ask."""
        if not self.away:
            self._task = asyncio.create_task(self._ask())
            self._task.add_done_callback(lambda _: self._back())

    def close(self) -> None:
        """Asks no more."""
        if self._task is not None:
            self._task.cancel()

    async def _ask(self) -> None:
        rest = SHORTEST_REST
        while (told := await self._told_to_wait()) is not None:
            log.warning("Telegram is away, nothing leaves", again_in_s=max(rest, told))
            await asyncio.sleep(max(rest, told))
            rest = min(rest * 2, LONGEST_REST)

    async def _told_to_wait(self) -> float | None:
        """None where the server answers; else the seconds that it named, if it did."""
        if (seconds := self._silent()) > 0:
            return seconds
        try:
            await self._client.call("getMe", {}, wait=ANSWER_SECONDS)
        except RefusedError as refusal:
            if refusal.code == 429:
                return float(refusal.retry_after or 1)
            return 0.0 if says_the_server_is_away(refusal) else None
        except (NoAnswerError, aiohttp.ClientError, OSError, TimeoutError):
            return 0.0
        return None
