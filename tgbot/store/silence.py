"""Calls for which the server named a time to be silent: a life that begins meanwhile obeys too."""

from datetime import datetime

from sqlalchemy import Connection, select, update

from tgbot.store import tables
from tgbot.store.outbox import FIELDS, QUEUED, Letter, letter_of

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

TOLD = "told to wait"


def note(conn: Connection, row: int) -> None:
    """Notes that a call waits, until it is due, because the server said so."""
    conn.execute(update(O).where(O.c.id == row, QUEUED).values(reason=TOLD))


def asked_for(conn: Connection, now: datetime) -> list[Letter]:
    """The calls that wait because the server said so, each until it is due."""
    rows = conn.execute(select(*FIELDS).where(QUEUED, O.c.due_at > now, O.c.reason == TOLD))
    return [letter_of(conn, row) for row in rows]
