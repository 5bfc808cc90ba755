"""How long the boxes keep what came to its end: texts 48 hours, rows longer; a piece at a time."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, delete, select, tuple_, update

from tgbot.store import tables

A_PIECE = 500
"""So few that what people say meanwhile does not wait for it."""
KEEP_TEXT = timedelta(hours=48)

Place = tuple[datetime, int]
"""How far a walk along a box has come: the end and the key of the last row."""


@dataclass(frozen=True, slots=True)
class Box:
    """The columns by which a box is walked along, and how long it keeps a row."""

    key: Column[Any]
    ended: Column[Any]
    payload: Column[Any]
    keeps_rows: timedelta


INBOX = Box(
    tables.inbox.c.update_id,
    tables.inbox.c.done_at,
    tables.inbox.c.payload,
    timedelta(days=8),
)
OUTBOX = Box(
    tables.outbox.c.id,
    tables.outbox.c.sent_at,
    tables.outbox.c.payload,
    timedelta(days=60),
)
BOXES = (INBOX, OUTBOX)


def forget_texts(
    conn: Connection, box: Box, now: datetime, behind: Place | None = None
) -> Place | None:
    """Removes the texts of a piece of what ended 48 hours ago or more, oldest first.

    Gives how far it came, `behind` which the next piece begins; None where there is no more.
    """
    old = box.ended < now - KEEP_TEXT
    if behind is not None:
        old &= tuple_(box.ended, box.key) > behind
    piece = select(box.ended, box.key).where(old).order_by(box.ended, box.key).limit(A_PIECE)
    rows = conn.execute(piece).all()
    with_text = box.key.in_([key for _, key in rows]) & box.payload.is_not(None)
    conn.execute(update(box.key.table).where(with_text).values(payload=None))
    last_at, last = rows[-1] if rows else (now, 0)
    return (last_at, last) if len(rows) == A_PIECE else None


def forget_rows(conn: Connection, box: Box, now: datetime) -> bool:
    """Removes a piece of the rows that are kept no longer; whether there may be more."""
    old = box.ended < now - box.keeps_rows
    piece = select(box.key).where(old).order_by(box.ended).limit(A_PIECE)
    keys = conn.execute(piece).scalars().all()
    conn.execute(delete(box.key.table).where(box.key.in_(keys)))
    return len(keys) == A_PIECE
