"""The inbox: every update that arrived, from before it is confirmed until it is done.

`waiting` → `done`, or after `MOST_ATTEMPTS` failures → `quarantined`. Two keys keep repeats out:
the update's id, and for new messages chat and message.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.dialects import postgresql, sqlite

from tgbot.store import tables
from tgbot.store.secret import seal, unseal

I = tables.inbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

MOST_ATTEMPTS = 5
KEEP_TEXT = timedelta(hours=48)
KEEP_KEYS = timedelta(days=8)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that waits to be handled; `attempts` is how often that failed."""

    update_id: int
    chat_id: int | None
    attempts: int
    update: dict[str, Any]


def receive(conn: Connection, updates: Sequence[dict[str, Any]], now: datetime) -> int:
    """Takes updates in; those that are there already are left out. Gives how many were new."""
    new = 0
    make = sqlite.insert if conn.dialect.name == "sqlite" else postgresql.insert
    statement = make(I).on_conflict_do_nothing()
    for received in updates:
        row = {**_facts(received), "payload": seal(conn, received), "received_at": now}
        new += conn.execute(statement, row).rowcount
    return new


_PLACED = (
    select(
        I.c.update_id,
        func.row_number().over(partition_by=I.c.chat_id, order_by=I.c.update_id).label("place"),
    )
    .where(I.c.state == "waiting", I.c.chat_id.not_in(bindparam("resting", expanding=True)))
    .subquery()
)
_WAITING = (
    select(I.c.update_id, I.c.chat_id, I.c.attempts, I.c.payload)
    .join(_PLACED, _PLACED.c.update_id == I.c.update_id)
    .where(_PLACED.c.place <= bindparam("a_chat"))
    .order_by(_PLACED.c.place, I.c.update_id)
    .limit(bindparam("most"))
)
_DONE = (
    update(I).where(I.c.update_id == bindparam("id")).values(state="done", done_at=bindparam("now"))
)


def waiting(
    conn: Connection, *, most: int, a_chat: int, resting: Sequence[int] = ()
) -> list[Waiting]:
    """What waits, in order within a chat and in turns between chats.

    Gives at most `a_chat` of each chat; chats that are `resting` after a failure are left out.
    """
    limits = {"most": most, "a_chat": a_chat, "resting": list(resting)}
    return [
        Waiting(row.update_id, row.chat_id, row.attempts, unseal(conn, row.payload))
        for row in conn.execute(_WAITING, limits)
    ]


def done(conn: Connection, update_id: int, now: datetime) -> None:
    """Marks an update as handled; part of the transaction that handled it."""
    conn.execute(_DONE, {"id": update_id, "now": now})


def failed(conn: Connection, update_id: int, now: datetime) -> bool:
    """Counts a failure; True when it was the last one that is allowed and it is put aside."""
    row = conn.execute(select(I.c.attempts).where(I.c.update_id == update_id)).one()
    attempts = row.attempts + 1
    last: bool = attempts >= MOST_ATTEMPTS
    values: dict[str, Any] = {"attempts": attempts}
    if last:
        values |= {"state": "quarantined", "done_at": now}
    conn.execute(update(I).where(I.c.update_id == update_id).values(**values))
    return last


def count_waiting(conn: Connection) -> tuple[int, datetime | None]:
    """How many updates wait, and since when the oldest does."""
    row = conn.execute(
        select(func.count(), func.min(I.c.received_at)).where(I.c.state == "waiting")
    ).one()
    return row[0], row[1]


def tidy(conn: Connection, now: datetime) -> None:
    """Removes the texts of handled updates after 48 hours and their keys after 8 days."""
    conn.execute(
        update(I)
        .where(I.c.done_at < now - KEEP_TEXT, I.c.payload.is_not(None))
        .values(payload=None)
    )
    conn.execute(delete(I).where(I.c.done_at < now - KEEP_KEYS))


def _facts(received: dict[str, Any]) -> dict[str, Any]:
    kind = next((name for name in received if name != "update_id"), "unknown")
    body = received.get(kind)
    body = body if isinstance(body, dict) else {}
    message = body.get("message") if kind == "callback_query" else body
    message = message if isinstance(message, dict) else {}
    chat, sender = message.get("chat") or {}, body.get("from") or {}
    chat_id = chat.get("id", sender.get("id", 0))
    key = None
    if kind == "message" and "message_id" in message:
        key = f"{chat_id}:{message['message_id']}"
    return {
        "update_id": received["update_id"],
        "message_key": key,
        "person_id": sender.get("id"),
        "chat_id": chat_id,
        "kind": kind,
        "state": "waiting",
        "attempts": 0,
    }
