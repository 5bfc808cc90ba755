"""Calls for which the server named a time to be silent: a life that begins meanwhile obeys too.

How long it named is kept beside: once the clock is set back the moment that came of it is wrong.
"""

from datetime import datetime, timedelta

from sqlalchemy import BigInteger, Connection, or_, select, type_coerce, update

from tgbot.store import tables
from tgbot.store.outbox import FIELDS, QUEUED, Letter, letter_of

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

TOLD = "told to wait "
_TOLD = O.c.reason.startswith(TOLD)


def note(conn: Connection, row: int, seconds: float) -> None:
    """Notes that a call waits, until it is due, because the server said so."""
    conn.execute(update(O).where(O.c.id == row, QUEUED).values(reason=f"{TOLD}{seconds:g}"))


def asked_for(conn: Connection, now: datetime) -> list[Letter]:
    """The calls that wait because the server said so, each until it is due."""
    rows = conn.execute(select(*FIELDS).where(QUEUED, O.c.due_at > now, _TOLD))
    return [letter_of(conn, row) for row in rows]


def set_back(conn: Connection, now: datetime, seconds: float) -> None:
    """The clock was set back by so much: what waits for a moment ahead waits no longer for that."""
    sooner = type_coerce(O.c.due_at, BigInteger) - int(seconds * 1000)
    conn.execute(update(O).where(QUEUED, O.c.due_at > now).values(due_at=sooner))


def shorten(conn: Connection, now: datetime, longest: float) -> None:
    """Lets no call wait longer than it was told to, or than `longest` seconds where nobody told it.

    One that would was queued by a clock that was ahead, and would wait until this one is, too.
    """
    too_far = QUEUED & (O.c.due_at > now + timedelta(seconds=longest))
    by_itself = or_(O.c.reason.is_(None), ~_TOLD)
    conn.execute(update(O).where(too_far, by_itself).values(due_at=now))
    for row in conn.execute(select(O.c.id, O.c.reason).where(too_far, _TOLD)).all():
        until = now + timedelta(seconds=float(row.reason.removeprefix(TOLD)))
        late = (O.c.id == row.id) & (O.c.due_at > until)
        conn.execute(update(O).where(late).values(due_at=until))
