"""The inbox: every update that arrived, from before it is confirmed until it is done.

`waiting` → `done`, or after `MOST_ATTEMPTS` failures → `quarantined`. Two keys keep repeats out:
the update's id, and for new messages chat and message.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import zip_longest
from typing import Any

import structlog
from sqlalchemy import Connection, bindparam, func, literal_column, select, update
from sqlalchemy.exc import DataError

from tgbot.store import tables
from tgbot.store.prepared import Prepared, Row, savepoint
from tgbot.store.secret import seal, unseal
from tgbot.store.upsert import upsert

log = structlog.get_logger()

I = tables.inbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

MOST_ATTEMPTS = 5
MOST_WAITING = 10_000
"""What waits beyond that stays at Telegram, which keeps it for a day and in order."""
LONGEST_KIND = 32


@dataclass(frozen=True, slots=True)
class Waiting:
    """An update that waits to be handled; `attempts` is how often that failed."""

    update_id: int
    chat_id: int | None
    attempts: int
    update: dict[str, Any]


def receive(conn: Connection, updates: Sequence[dict[str, Any]], now: datetime) -> None:
    """Takes updates in; those that are there already are left out.

    So is one that no row can hold (half a character, a number beyond 64 bits): were it refused,
    Telegram would bring it again for ever, and all that is behind it would wait.
    """
    try:
        _put(conn, updates, now)
    except _NOT_TO_BE_HELD:
        for one in updates:
            try:
                _put(conn, [one], now)
            except _NOT_TO_BE_HELD as error:
                why = type(error).__name__
                log.error("an update can't be kept", update=one["update_id"], why=why)


_RECEIVE = Prepared(
    lambda conn: upsert(conn, I).on_conflict_do_nothing(),
    [one.name for one in I.c if one.name != "done_at"],
)
_NOT_TO_BE_HELD = (ValueError, OverflowError, DataError)


def _put(conn: Connection, updates: Sequence[dict[str, Any]], now: datetime) -> None:
    rows = [{**_facts(one), "payload": seal(conn, one), "received_at": now} for one in updates]
    with savepoint(conn):
        _RECEIVE.run_each(conn, rows)


# Written out, so that the index of what waits serves: it is for that state alone.
_WAITS = I.c.state == literal_column("'waiting'")
_NEXT = select(func.min(I.c.chat_id)).where(_WAITS)
_FROM = select(
    _NEXT.where(I.c.chat_id > bindparam("after")).scalar_subquery().label("id"),
    literal_column("1").label("number"),
).cte("chat", recursive=True)
_CHATS = _FROM.union_all(
    select(
        _NEXT.where(I.c.chat_id > _FROM.c.id).correlate(_FROM).scalar_subquery(),
        _FROM.c.number + literal_column("1"),
    ).where(_FROM.c.id.is_not(None), _FROM.c.number < bindparam("chats"))
)
_W = I.alias("w")
_OLDEST = (
    select(_W.c.update_id)
    .where(_W.c.state == literal_column("'waiting'"), _W.c.chat_id == _CHATS.c.id)
    .order_by(_W.c.update_id)
    .limit(bindparam("a_chat"))
    .correlate(_CHATS)
)
# From chat to chat along the index, so that it costs the same however much waits.
_WAITING = Prepared(
    select(I.c.update_id, I.c.chat_id, I.c.attempts, I.c.payload)
    .join_from(_CHATS, I, I.c.update_id.in_(_OLDEST))
    .order_by(_CHATS.c.number, I.c.update_id)
)
_DONE = Prepared(
    update(I)
    .where(I.c.update_id == bindparam("id"), _WAITS)
    .values(state="done", done_at=bindparam("now"))
    .returning(I.c.update_id)
)
_FULL = Prepared(select(literal_column("1")).where(_WAITS).limit(1).offset(bindparam("most")))
BEFORE_ALL = -(2**63)


def waiting(
    conn: Connection,
    *,
    most: int,
    a_chat: int,
    resting: Collection[int] = (),
    after: int = BEFORE_ALL,
) -> list[Waiting]:
    """What waits, in order within a chat and in turns between chats.

    Gives at most `a_chat` of each chat; chats that are `resting` after a failure are left out.
    The turn is at the chats behind `after`, by their ids, and then at those before.
    """
    limits = {"chats": most + len(resting), "a_chat": a_chat}
    of_chat: dict[int, list[Row]] = {}
    for row in _WAITING.rows(conn, {**limits, "after": after}):
        of_chat.setdefault(row[1], []).append(row)
    if after != BEFORE_ALL and len(of_chat) < limits["chats"]:
        for row in _WAITING.rows(conn, {**limits, "after": BEFORE_ALL}):
            if row[1] <= after:
                of_chat.setdefault(row[1], []).append(row)
    chats = [rows for chat, rows in of_chat.items() if chat not in resting]
    turns = [row for turn in zip_longest(*chats) for row in turn if row is not None]
    return [
        Waiting(update_id, chat_id, attempts, unseal(conn, payload))
        for update_id, chat_id, attempts, payload in turns[:most]
    ]


def done(conn: Connection, update_id: int, now: datetime) -> bool:
    """Marks an update as handled, in the transaction that handles it; False: it was already.

    Then another process was quicker, one that was started beside this one.
    """
    return _DONE.first(conn, {"id": update_id, "now": now}) is not None


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


def was_heard(conn: Connection, person_id: int, since: datetime) -> bool:
    """Whether a person said or tapped anything after that moment."""
    theirs = (I.c.person_id == person_id) & (I.c.received_at > since)
    spoken = I.c.kind.in_(("message", "edited_message", "callback_query"))
    return conn.execute(select(I.c.update_id).where(theirs, spoken).limit(1)).first() is not None


def is_full(conn: Connection) -> bool:
    """Whether so much waits that no more is to be taken in."""
    return _FULL.first(conn, {"most": MOST_WAITING - 1}) is not None


def _facts(received: dict[str, Any]) -> dict[str, Any]:
    """What the keys and the order need of an update; of an odd one, as much as can be read."""
    kind = next((name for name in received if name != "update_id"), "unknown")
    body = _object(received.get(kind))
    message = _object(body.get("message")) if kind == "callback_query" else body
    sender = _id_in(body.get("from"))
    chat = _id_in(message.get("chat")) or sender or 0
    number = message.get("message_id")
    is_new = kind == "message" and isinstance(number, int)
    return {
        "update_id": received["update_id"],
        "message_key": f"{chat}:{number}" if is_new else None,
        "person_id": sender,
        "chat_id": chat,
        "kind": kind[:LONGEST_KIND],
        "state": "waiting",
        "attempts": 0,
    }


def _object(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _id_in(value: Any) -> int | None:
    found = _object(value).get("id")
    return found if isinstance(found, int) else None


def text_before(conn: Connection, chat_id: int, message_id: int, update_id: int) -> str | None:
    """What a message said before an update: its own text or that of its last edit.

    None where that is no longer kept.
    """
    spoken = I.c.kind.in_(("message", "edited_message")) & I.c.payload.is_not(None)
    earlier = (I.c.chat_id == chat_id) & (I.c.update_id < update_id)
    rows = conn.execute(
        select(I.c.kind, I.c.payload).where(spoken, earlier).order_by(I.c.update_id.desc())
    )
    for kind, payload in rows:
        body = unseal(conn, payload).get(kind) or {}
        if body.get("message_id") == message_id:
            found: str | None = body.get("text")
            return found
    return None
