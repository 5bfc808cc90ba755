"""A chat that became another one, or that can't be written to any more."""

from datetime import datetime

from sqlalchemy import Connection, delete, select, update

from tgbot.store import tables
from tgbot.store.outbox import OPEN, QUEUED

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)


def move(conn: Connection, chat_id: int, new_chat_id: int) -> None:
    """Addresses all that is still to go to a chat to the one that it became."""
    waits = (O.c.chat_id == chat_id) & OPEN
    conn.execute(update(O).where(waits).values(chat_id=new_chat_id))


def close(conn: Connection, chat_id: int, now: datetime) -> set[int]:
    """Ends what waits for a chat that can't be written to any more; gives its appointments.

    Of what was to be said to somebody erased nothing stays.
    """
    waits = (O.c.chat_id == chat_id) & QUEUED
    promised = select(O.c.appointment_id).where(waits, O.c.appointment_id.is_not(None))
    appointments = set(conn.execute(promised).scalars())
    conn.execute(delete(O).where(waits, O.c.person_id.is_(None)))
    conn.execute(
        update(O).where(waits).values(state="dead", reason="the chat is closed", sent_at=now)
    )
    return appointments
