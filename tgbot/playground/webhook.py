"""How do updates reach a bot that has set a webhook: by POST, in order within a chat."""

from __future__ import annotations

import asyncio
import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tgbot.playground.refusal import RefusalError, bad_request
from tgbot.playground.updates import Update, Updates
from tgbot.playground.wire import unix

ACTIVE = (
    "Conflict: can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)
SECRET = re.compile(r"[A-Za-z0-9_-]{0,256}")
LONGEST_WAIT = 60.0


class Webhook:
    """The bot's webhook and the deliveries to it.

    Args:
        updates: the queue it empties.
        first_wait: seconds before the second attempt; doubles up to a minute.
    """

    def __init__(self, updates: Updates, first_wait: float = 1.0) -> None:
        self._updates = updates
        self._first_wait = first_wait
        self._runner: asyncio.Task[None] | None = None
        self.url = ""
        self.secret = ""
        self.last_error: tuple[datetime, str] | None = None

    def refuse_polling(self) -> None:
        """Refuses `getUpdates` while a webhook is set.

        Raises:
            RefusalError: 409.
        """
        if self.url:
            raise RefusalError(409, ACTIVE)

    async def set(self, url: str, secret: str) -> None:
        """Starts deliveries to `url`; https, or http to this machine, which Telegram would refuse.

        Raises:
            RefusalError: 400, where the address or the secret cannot be used.
        """
        parts = urlsplit(url)
        local = parts.hostname in {"127.0.0.1", "localhost", "::1"}
        if not parts.hostname or (parts.scheme != "https" and not local):
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if not SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self.close()
        self.url, self.secret = url, secret
        self._runner = asyncio.create_task(self._deliver())

    async def close(self) -> None:
        """Stops deliveries; what waits stays in the queue."""
        self.url = ""
        if self._runner:
            self._runner.cancel()
            await asyncio.gather(self._runner, return_exceptions=True)
            self._runner = None

    def info(self) -> dict[str, Any]:
        """What `getWebhookInfo` answers."""
        fields: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self._updates.pending()),
        }
        if self.last_error:
            fields["last_error_date"] = unix(self.last_error[0])
            fields["last_error_message"] = self.last_error[1]
        if self._updates.allowed:
            fields["allowed_updates"] = sorted(self._updates.allowed)
        return fields

    async def _deliver(self) -> None:
        async with aiohttp.ClientSession() as session, asyncio.TaskGroup() as group:
            busy: dict[int, asyncio.Task[None]] = {}
            while True:
                waiting = await self._updates.next_of_idle_chats(
                    lambda chat: chat in busy and not busy[chat].done()
                )
                for update in waiting:
                    busy[update.chat] = group.create_task(self._until_taken(session, update))

    async def _until_taken(self, session: aiohttp.ClientSession, update: Update) -> None:
        wait = 0.0
        while update in self._updates.pending():
            asked_to_wait = await self._post(session, update)
            if asked_to_wait is None:
                self._updates.confirm([update])
                return
            await asyncio.sleep(asked_to_wait or wait)
            wait = min(wait * 2 or self._first_wait, LONGEST_WAIT)

    async def _post(self, session: aiohttp.ClientSession, update: Update) -> float | None:
        """None when the bot took it, else the seconds it asked for (0 where it did not)."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        try:
            async with session.post(self.url, json=update.as_json(), headers=headers) as answer:
                if 200 <= answer.status < 300:
                    return None
                self._failed(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                asked = answer.headers.get("Retry-After", "")
                return float(asked) if asked.isdigit() else 0.0
        except (aiohttp.ClientError, TimeoutError) as error:
            self._failed(f"Connection failed: {type(error).__name__}")
            return 0.0

    def _failed(self, why: str) -> None:
        self.last_error = (self._updates.now(), why)
