"""What left for groups within the last minute: a life that begins now keeps their pace, too."""

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, select

from tgbot.store import tables
from tgbot.store.outbox import QUEUED

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

LATELY = timedelta(minutes=1)


def sent(conn: Connection, now: datetime, unpaced: Collection[str]) -> dict[int, list[float]]:
    """By group, how many seconds ago each call was made, but those of `unpaced` methods.

    One of which nobody knows how it ended, and that waits to be made again, may be just made.
    """
    paced = (O.c.chat_id < 0) & O.c.method.not_in(unpaced)
    calls = select(O.c.chat_id, O.c.sent_at)
    within = (O.c.sent_at > now - LATELY) & (O.c.sent_at <= now) & (O.c.attempts > 0)
    found: dict[int, list[float]] = {}
    for row in conn.execute(calls.where(paced, within).order_by(O.c.sent_at)):
        found.setdefault(row.chat_id, []).append((now - row.sent_at).total_seconds())
    for row in conn.execute(calls.where(paced, QUEUED, O.c.copies > 0)):
        found.setdefault(row.chat_id, []).append(0.0)
    return found
