"""Which calls may leave next: those that are due, the first of each chat, marked as `sending`.

Where two processes work at one database (PostgreSQL, while one takes the other's place) each leaves
out what the other is about to take.
"""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import (
    Connection,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
    tuple_,
    update,
)

from tgbot.store import outbox, tables
from tgbot.store.outbox import CHAT, FIELDS, INSTANT, QUEUED, Letter, letter_of
from tgbot.store.prepared import Prepared

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

MOST_TAPS = 50

_BEFORE = O.alias("before")
_DUE = (QUEUED, O.c.due_at <= bindparam("now"))
_NEXT = Prepared(
    select(*FIELDS)
    .where(
        *_DUE,
        O.c.lane != INSTANT,
        ~exists().where(
            _BEFORE.c.state == literal_column("'queued'"),
            _BEFORE.c.chat_id == O.c.chat_id,
            _BEFORE.c.lane != INSTANT,
            tuple_(_BEFORE.c.lane, _BEFORE.c.id) < tuple_(O.c.lane, O.c.id),
            # One that is tried again later keeps its place before what was said after it. An edit
            # does not: it may itself wait for the message behind it.
            or_(_BEFORE.c.due_at <= bindparam("now"), _BEFORE.c.edits.is_(None)),
        ),
    )
    .order_by(O.c.lane, O.c.due_at, O.c.id)
    .limit(bindparam("most"))
    .with_for_update(of=O, skip_locked=True)
)
_INSTANT = Prepared(
    select(*FIELDS)
    .where(*_DUE, O.c.lane == INSTANT)
    .order_by(O.c.id)
    .limit(bindparam("most"))
    .with_for_update(of=O, skip_locked=True)
)
_CLAIM = Prepared(
    update(O)
    .where(O.c.id == bindparam("row"))
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
    rows = _INSTANT.rows(conn, {"now": now, "most": MOST_TAPS}) if taps else []
    if most > 0:
        # Each busy chat has one row of these at most.
        firsts = _NEXT.rows(conn, {"now": now, "most": most + len(busy)})
        rows += [row for row in firsts if row[CHAT] not in busy][:most]
    found = [letter_of(conn, row) for row in rows]
    ready = [letter for letter in (_aimed(conn, letter, now) for letter in found) if letter]
    _CLAIM.run_each(conn, [{"row": letter.id, "by": lease} for letter in ready])
    return ready


def is_held(conn: Connection, row: int, lease: str) -> bool:
    """Whether a call is still in the hand of who claimed it: nobody took it over meanwhile."""
    held = (O.c.id == row) & (O.c.lease == lease)
    return conn.execute(select(O.c.id).where(held)).first() is not None


def _aimed(conn: Connection, letter: Letter, now: datetime) -> Letter | None:
    """The letter with the id of the message it edits; None while or because there is none.

    None too where it is tried again and a newer one was put meanwhile, or the older would stand
    there in the end.
    """
    if letter.edits is None:
        return letter
    if letter.attempts and letter.method.startswith("edit") and _is_outdated(conn, letter):
        outbox.ended(conn, letter.id, "dead", "a newer edit took its place", now)
        return None
    state, message_id, chat = outbox.target(conn, letter.edits)
    if state == "sent" and message_id is not None:
        if chat == letter.chat_id:
            return replace(letter, message_id=message_id)
        # In the group that its chat became another message has that id.
        outbox.ended(conn, letter.id, "dead", "the message it edits stayed behind", now)
    elif state in ("queued", "sending"):
        outbox.back(conn, letter.id, now + timedelta(seconds=1), copy=False)
    else:
        outbox.ended(conn, letter.id, "dead", "the message it edits never arrived", now)
    return None


def _is_outdated(conn: Connection, letter: Letter) -> bool:
    newer = (O.c.chat_id == letter.chat_id) & (O.c.edits == letter.edits) & (O.c.id > letter.id)
    return conn.execute(select(O.c.id).where(newer).limit(1)).first() is not None
