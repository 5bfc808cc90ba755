"""A webhook that another program sets with this token while we poll: it makes us deaf."""

import aiohttp
import structlog

from tgbot.gateway.client import Client, NoAnswerError, RefusedError
from tgbot.gateway.introduce import receive_by_polling
from tgbot.gateway.steps import loop_time

log = structlog.get_logger()

SHORTEST_PATIENCE, LONGEST_PATIENCE = 60.0, 960.0
"""Seconds: a new life of the bot that takes updates by webhook has its old one's end to wait for,
and two programs that want the same token are not to take it from each other all the time."""
FAULT = (
    "Another program has set a webhook with this token, so nothing comes in here. It is taken away "
    "again in a while; stop the other program, or give it a token of its own."
)


class OtherWebhook:
    """Finds such a one, says so in `fault`, and takes it away where it stays."""

    def __init__(self, client: Client) -> None:
        self.fault: str | None = None
        self._client = client
        self._patience = SHORTEST_PATIENCE
        self._since: float | None = None

    def is_gone(self) -> None:
        """Notes that updates come in."""
        self.fault = self._since = None

    async def see_to(self) -> None:
        """Looks after it, for polling was refused by a conflict."""
        try:
            stands = (await self._client.call("getWebhookInfo", {})).get("url")
        except (RefusedError, NoAnswerError, aiohttp.ClientError, OSError, TimeoutError):
            return
        if not stands:
            self.is_gone()
        elif self._since is None:
            self.fault, self._since = FAULT, loop_time()
            log.warning("another program set a webhook", taken_away_in_s=self._patience)
        elif loop_time() - self._since >= self._patience:
            self._since = None
            self._patience = min(self._patience * 2, LONGEST_PATIENCE)
            await receive_by_polling(self._client)
            log.warning("another program's webhook was taken away")
