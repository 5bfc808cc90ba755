"""Updates by webhook: committed to the inbox first, answered 200 after."""

import hmac
from collections.abc import Callable
from datetime import datetime

import structlog
from aiohttp import web

from tgbot.gateway.arrival import Arriving, take_in
from tgbot.gateway.room import Room
from tgbot.store.database import Database, DBAPIError

log = structlog.get_logger()

PATH = "/telegram"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
TRY_AGAIN = {"Retry-After": "5"}


class Webhook:
    """The route that Telegram posts to."""

    def __init__(
        self, secret: str, db: Database, now: Callable[[], datetime], arriving: Arriving
    ) -> None:
        self._secret = secret.encode()
        self._db = db
        self._now = now
        self._arriving = arriving
        self._room = Room(db)

    async def post(self, request: web.Request) -> web.Response:
        """Takes one update in; 503 only where it could not be saved, or there is no room."""
        shown = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(shown, self._secret):
            return web.Response(status=403)
        try:
            update = await request.json()
            known = isinstance(update, dict) and isinstance(update.get("update_id"), int)
        except ValueError:
            known = False
        if not known:
            log.warning("a webhook call held no update")
            return web.Response(status=400)
        try:
            if not await self._room.is_there():
                return web.Response(status=503, headers=TRY_AGAIN)
            await take_in(self._db, [update], self._now(), self._arriving)
        except DBAPIError as error:
            log.error("update not saved", why=type(error.orig).__name__)
            return web.Response(status=503, headers=TRY_AGAIN)
        self._room.taken(1)
        return web.Response()
