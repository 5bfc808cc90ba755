"""The mark of a person's log: a random number that each change of the log writes anew.

A mark is never used again, so what was read while the database held one is true whenever the
database holds it: after undo and delete, after a savepoint or a transaction that was rolled back,
after a restored backup, and with several processes at one database.
"""

import os
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from tgbot.store import tables
from tgbot.store.prepared import Prepared

M = tables.log_mark

_OF = Prepared(select(M.c.mark).where(M.c.person_id == bindparam("person")))
_MINE = update(M).where(M.c.person_id == bindparam("person"))
_SET = Prepared(_MINE.values(mark=bindparam("new")).returning(M.c.person_id))
_MOVE = Prepared(
    _MINE.where(M.c.mark == bindparam("known"))
    .values(mark=bindparam("new"))
    .returning(M.c.person_id)
)
_PUT = Prepared(insert(M), ["person_id", "mark"])


def of(conn: Connection, person_id: int) -> int | None:
    """The mark of a person's log; None where nothing of it was ever changed."""
    row = _OF.first(conn, {"person": person_id})
    return None if row is None else int(row[0])


def learn(conn: Connection, person_id: int, mark: int | None) -> None:
    """Takes the mark of a person's log as read."""
    _OF.learn(conn, {"person": person_id}, [] if mark is None else [(mark,)])


def renew(conn: Connection, person_id: int) -> None:
    """Says that a person's log changes in this transaction."""
    _write(conn, person_id, _new())


def move(conn: Connection, person_id: int, known: int | None) -> int | None:
    """The same; gives the new mark where the log had the `known` one until now, else None."""
    new = _new()
    values = {"person": person_id, "known": known, "new": new}
    if known is not None and _MOVE.first(conn, values) is not None:
        # Whoever logs asks next what comes next, and so for the mark that was just written.
        learn(conn, person_id, new)
        return new
    _write(conn, person_id, new)
    return None


def _write(conn: Connection, person_id: int, mark: int) -> None:
    values: dict[str, Any] = {"person": person_id, "new": mark}
    if _SET.first(conn, values) is None:
        _PUT.run(conn, {"person_id": person_id, "mark": mark})
    learn(conn, person_id, mark)


def _new() -> int:
    return int.from_bytes(os.urandom(8)) >> 1
