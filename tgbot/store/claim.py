"""Which calls may leave next: those that are due, the first of each chat, marked as `sending`."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select, update

from tgbot.store import outbox, tables
from tgbot.store.outbox import FIELDS, INSTANT, Letter, letter_of

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

MOST_TAPS = 50

_FIRST_OF_CHAT = (
    select(
        O.c.id,
        func.row_number()
        .over(partition_by=O.c.chat_id, order_by=(O.c.lane, O.c.id))
        .label("place"),
    )
    .where(
        O.c.state == "queued",
        # One that is tried again later keeps its place before what was said after it. An edit
        # does not: it may itself wait for the message behind it.
        (O.c.due_at <= bindparam("now")) | O.c.edits.is_(None),
        O.c.lane != INSTANT,
        O.c.chat_id.not_in(bindparam("busy", expanding=True)),
    )
    .subquery()
)
_CLAIMABLE = (
    select(*FIELDS)
    .join(_FIRST_OF_CHAT, _FIRST_OF_CHAT.c.id == O.c.id)
    .where(_FIRST_OF_CHAT.c.place == 1, O.c.due_at <= bindparam("now"))
    .order_by(O.c.lane, O.c.due_at, O.c.id)
    .limit(bindparam("most"))
)
_INSTANT = (
    select(*FIELDS)
    .where(O.c.state == "queued", O.c.due_at <= bindparam("now"), O.c.lane == INSTANT)
    .order_by(O.c.id)
    .limit(bindparam("most"))
)
_CLAIM = (
    update(O)
    .where(O.c.id.in_(bindparam("ids", expanding=True)))
    .values(state="sending", lease=bindparam("by"), attempts=O.c.attempts + 1)
)


def claim(
    conn: Connection,
    now: datetime,
    lease: str,
    most: int,
    busy: Collection[int],
    *,
    taps: bool = True,
) -> list[Letter]:
    """Takes up to `most` calls that are due, the first of each chat, and marks them `sending`.

    Chats that are `busy` are left out. Answers to taps come first and know no busy chat; without
    `taps` they wait too.
    """
    instant = conn.execute(_INSTANT, {"now": now, "most": MOST_TAPS}) if taps else ()
    found = [letter_of(conn, row) for row in instant]
    if most > 0:
        wanted = {"now": now, "most": most, "busy": list(busy)}
        found += [letter_of(conn, row) for row in conn.execute(_CLAIMABLE, wanted)]
    ready = [letter for letter in (_aimed(conn, letter, now) for letter in found) if letter]
    if ready:
        conn.execute(_CLAIM, {"ids": [letter.id for letter in ready], "by": lease})
    return ready


def _aimed(conn: Connection, letter: Letter, now: datetime) -> Letter | None:
    """The letter with the id of the message it edits; None while or because there is none."""
    if letter.edits is None:
        return letter
    state, message_id = outbox.target(conn, letter.edits)
    if state == "sent" and message_id is not None:
        return replace(letter, message_id=message_id)
    if state in ("queued", "sending"):
        outbox.back(conn, letter.id, now + timedelta(seconds=1), copy=False)
    else:
        outbox.ended(conn, letter.id, "dead", "the message it edits never arrived", now)
    return None
