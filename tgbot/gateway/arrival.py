"""How updates come in, by either way: committed to the inbox, and looked at in that very commit."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Any

from tgbot.store import inbox
from tgbot.store.database import Connection, Database

Look = Callable[[Connection], None]
Arriving = Callable[[], AbstractContextManager[Look | None]]
"""Entered before updates are committed and left after: who handles them looks for them within."""


async def take_in(
    db: Database, updates: Sequence[dict[str, Any]], now: datetime, arriving: Arriving
) -> None:
    """Commits updates to the inbox; those that are there already are left out.

    Raises:
        DBAPIError: they could not be saved.
    """
    with arriving() as look:
        await db.run(_take_in, updates, now, look)


def _take_in(
    conn: Connection, updates: Sequence[dict[str, Any]], now: datetime, look: Look | None
) -> None:
    inbox.receive(conn, updates, now)
    if look is not None:
        look(conn)
