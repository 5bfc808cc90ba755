"""Which of our messages is the last in a chat: what is typed below it may be its answer."""

from sqlalchemy import Connection, bindparam, select

from tgbot.store import tables
from tgbot.store.prepared import Prepared

O = tables.outbox  # noqa: E741 (the table's initial, as in the other files of this room)

_LAST = Prepared(
    select(O.c.id)
    .where(O.c.chat_id == bindparam("chat"), O.c.method == "sendMessage", O.c.edits.is_(None))
    .order_by(O.c.id.desc())
    .limit(1)
)


def last_said(conn: Connection, chat_id: int) -> int | None:
    """The row of the newest message to a chat, sent or not yet."""
    found = _LAST.first(conn, {"chat": chat_id})
    return None if found is None else int(found[0])
