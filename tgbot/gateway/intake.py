"""What comes in, by long polling or by webhook, and how the bot presents itself meanwhile."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime

from tgbot.gateway import introduce
from tgbot.gateway.arrival import Arriving
from tgbot.gateway.client import Client
from tgbot.gateway.introduce import Introduction
from tgbot.gateway.polling import WANTED, Poller
from tgbot.gateway.webhook import PATH
from tgbot.settings import Settings
from tgbot.store.database import Database


class Intake:
    """Lets updates in for as long as it runs."""

    def __init__(
        self,
        settings: Settings,
        client: Client,
        db: Database,
        now: Callable[[], datetime],
        arriving: Arriving,
    ) -> None:
        self._settings = settings
        self._client = client
        self._poller = Poller(client, db, now, arriving)

    @property
    def fault(self) -> str | None:
        """What keeps updates from coming in, where somebody can mend it."""
        return self._poller.fault

    async def run(self) -> None:
        """Polls, or names the webhook's address and lets Telegram post there."""
        settings = self._settings
        if settings.webhook_url and settings.webhook_secret:
            secret = settings.webhook_secret.get_secret_value()
            await introduce.receive_by_webhook(
                self._client, settings.webhook_url + PATH, secret, WANTED
            )
            await asyncio.Event().wait()
        await introduce.receive_by_polling(self._client)
        await self._poller.run()

    async def present(self, introductions: Sequence[Introduction]) -> None:
        """Tells Telegram the commands and descriptions, in each language that there are."""
        await introduce.introduce(self._client, introductions)
