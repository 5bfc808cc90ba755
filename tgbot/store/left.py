"""Is anything left to do right now? Whoever stops the bot or moves its clock waits until not."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, exists, literal_column, or_, select

from tgbot.store import tables
from tgbot.store.outbox import QUEUED
from tgbot.store.prepared import Prepared

I = tables.inbox  # noqa: E741 (the table's initial, as O)
O = tables.outbox  # noqa: E741

_WAITS = exists(select(I.c.update_id).where(I.c.state == literal_column("'waiting'")))
_LEAVES = exists(select(O.c.id).where(O.c.state == literal_column("'sending'")))
_IS_DUE = exists(
    select(O.c.id).where(QUEUED, O.c.due_at <= bindparam("now", type_=O.c.due_at.type))
)
_LEFT = Prepared(select(literal_column("1")).where(or_(_WAITS, _LEAVES, _IS_DUE)))


def anything(conn: Connection, now: datetime) -> bool:
    """Whether an update waits, or a call is due or on its way."""
    return _LEFT.first(conn, {"now": now}) is not None
