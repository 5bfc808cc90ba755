"""Whether the inbox has room for more. What has none stays at Telegram, for a day and in order."""

import structlog

from tgbot import metrics
from tgbot.store import inbox
from tgbot.store.database import Database

log = structlog.get_logger()

LOOK_EVERY = 1000
"""So many updates are taken in between two looks: what waits may be more than the most by these."""


class Room:
    """Looks at the inbox each so many updates, and each time while it is full."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._unseen = 0
        self._was_full = False

    async def is_there(self) -> bool:
        """Whether more may be taken in."""
        if self._unseen < LOOK_EVERY:
            return True
        full = await self._db.run(inbox.is_full)
        if full and not self._was_full:
            log.warning("the inbox is full, what people say waits at Telegram")
            metrics.intake_held.inc()
        self._was_full = full
        if not full:
            self._unseen = 0
        return not full

    def taken(self, count: int) -> None:
        """Notes that so many more updates were taken in."""
        self._unseen += count
