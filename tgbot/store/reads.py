"""What was read within a transaction, for as long as nothing can have changed it.

A message's functions ask for the same rows again and again, each for itself, so that none has to
be handed what another one happened to know. Asking costs nothing the second time: what a
statement gave is kept until one of its tables is written, and no longer than its savepoint.
"""

from typing import Any

from sqlalchemy import Connection, Engine, event

MOST = 500
"""So many answers are kept at most within one transaction, of whatever length."""

Key = tuple[Any, ...]
Tables = tuple[str, ...]
Rows = list[Any]


class Reads:
    """What one connection's statements gave since its savepoint began."""

    def __init__(self) -> None:
        self._kept: dict[Key, tuple[Tables, Rows]] = {}

    def find(self, key: Key) -> Rows | None:
        """The driver's rows; None where they are not known, or no longer true."""
        found = self._kept.get(key)
        return None if found is None else found[1]

    def keep(self, key: Key, tables: Tables, rows: Rows) -> None:
        """Keeps what a statement over these tables gave."""
        if len(self._kept) >= MOST:
            self._kept.clear()
        self._kept[key] = tables, rows

    def written(self, table: str) -> None:
        """Says that something was written there."""
        kept = self._kept
        for key in [key for key, (tables, _) in kept.items() if table in tables]:
            del kept[key]

    def forget(self) -> None:
        """Forgets all: a savepoint began or was rolled back, or who knows what was written."""
        self._kept.clear()


def reads(conn: Connection) -> Reads:
    """What is kept for a connection."""
    found: Reads | None = conn.info.get("reads")
    if found is None:
        found = conn.info["reads"] = Reads()
    return found


def watched(engine: Engine) -> Engine:
    """The engine, whose transactions begin with nothing known and whose writes are all minded."""
    for name in ("begin", "rollback"):
        event.listen(engine, name, _forget)
    for name in ("savepoint", "rollback_savepoint"):
        event.listen(engine, name, _forget_in_savepoint)
    event.listen(engine, "before_cursor_execute", _mind)
    return engine


def _forget(conn: Connection) -> None:
    reads(conn).forget()


def _forget_in_savepoint(conn: Connection, *_of_the_savepoint: object) -> None:
    reads(conn).forget()


def _mind(conn: Connection, _cursor: object, statement: str, *_how: object) -> None:
    if not statement.startswith("SELECT"):
        reads(conn).forget()
