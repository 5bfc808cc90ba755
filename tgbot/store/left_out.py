"""Calls that were not queued, for too many wait in their chat already.

What they told of is kept. Here it is only noted that they were left out, until somebody says so.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, case, delete, func, literal_column, select, update

from tgbot.store import tables

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

LEFT_OUT = "left out"
# Written out, so that the index serves: it is for that state alone.
_LEFT_OUT = O.c.state == literal_column(f"'{LEFT_OUT}'")
_IS_AN_ANSWER = case((O.c.method.startswith("send"), 1), else_=0)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What was left out of a chat: so many calls, of which some were messages to be read."""

    chat_id: int
    person_id: int | None
    calls: int
    messages: int


def leave_out(conn: Connection, rows: Sequence[int]) -> None:
    """Notes that these rows never leave; nothing of what they said stays."""
    nothing = {"payload": None, "facts": None, "subject": None, "edits": None}
    conn.execute(update(O).where(O.c.id.in_(rows)).values(state=LEFT_OUT, **nothing))


def take(conn: Connection) -> list[LeftOut]:
    """What was left out since this was asked last, by chat."""
    counted = select(
        O.c.chat_id, func.max(O.c.person_id), func.count(), func.sum(_IS_AN_ANSWER)
    ).where(_LEFT_OUT)
    found = [LeftOut(*row) for row in conn.execute(counted.group_by(O.c.chat_id))]
    if found:
        conn.execute(delete(O).where(_LEFT_OUT))
    return found
