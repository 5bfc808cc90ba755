"""Updates by long polling: committed to the inbox first, confirmed to Telegram after."""

import asyncio
from collections.abc import Callable
from datetime import datetime

import aiohttp
import structlog

from tgbot import metrics
from tgbot.gateway.arrival import Arriving, take_in
from tgbot.gateway.client import Client, NoAnswerError, RefusedError
from tgbot.gateway.other_webhook import OtherWebhook
from tgbot.gateway.room import Room
from tgbot.gateway.unreached import unreached
from tgbot.store.database import Database, DBAPIError

log = structlog.get_logger()

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
POLL_SECONDS = 8
BEHIND_SECONDS = 2
"""A server that hangs is asked anew so soon: it may be back, and is to be heard in ten seconds."""
CONFLICT_SECONDS = 3.0
FULL_SECONDS = 0.2
SHORTEST_REST, LONGEST_REST = 0.5, 5.0


class Poller:
    """Fetches updates for as long as it runs; heals by itself when Telegram is back."""

    def __init__(
        self,
        client: Client,
        db: Database,
        now: Callable[[], datetime],
        arriving: Arriving,
    ) -> None:
        self._client = client
        self._db = db
        self._now = now
        self._arriving = arriving
        self._room = Room(db)
        self._offset: int | None = None
        self._other_webhook = OtherWebhook(client)

    @property
    def fault(self) -> str | None:
        """What keeps updates from coming in, where somebody can mend it."""
        return self._other_webhook.fault

    async def run(self) -> None:
        """Polls until it is cancelled."""
        rest = SHORTEST_REST
        while True:
            try:
                await self._once()
                rest = SHORTEST_REST
            except RefusedError as refusal:
                rest = await self._refused(refusal, rest)
            except (aiohttp.ClientError, TimeoutError, NoAnswerError, ConnectionError) as error:
                log.warning("polling failed", why=unreached(error), again_in_s=rest)
                await asyncio.sleep(rest)
                rest = min(rest * 2, LONGEST_REST)
            except DBAPIError as error:
                log.error("updates not saved", why=type(error.orig).__name__, again_in_s=rest)
                await asyncio.sleep(rest)
                rest = min(rest * 2, LONGEST_REST)

    async def _once(self) -> None:
        if not await self._room.is_there():
            await asyncio.sleep(FULL_SECONDS)
            return
        wanted = {
            "limit": 100,
            "timeout": POLL_SECONDS,
            "allowed_updates": WANTED,
            **({} if self._offset is None else {"offset": self._offset}),
        }
        updates = await self._client.call("getUpdates", wanted, wait=POLL_SECONDS + BEHIND_SECONDS)
        metrics.last_poll.set_to_current_time()
        self._other_webhook.is_gone()
        if not updates:
            return
        await take_in(self._db, updates, self._now(), self._arriving)
        self._room.taken(len(updates))
        self._offset = max(update["update_id"] for update in updates) + 1
        # Who is waited for goes on before the next call is made ready.
        await asyncio.sleep(0)

    async def _refused(self, refusal: RefusedError, rest: float) -> float:
        if refusal.code == 409:
            await self._other_webhook.see_to()
            if self.fault is None:
                log.warning("another program polls with this token", again_in_s=CONFLICT_SECONDS)
            await asyncio.sleep(CONFLICT_SECONDS)
            return SHORTEST_REST
        wait = max(float(refusal.retry_after or 0), rest)
        log.warning("polling refused", code=refusal.code, again_in_s=wait)
        await asyncio.sleep(wait)
        return min(rest * 2, LONGEST_REST)
