"""Whether an error is the database's own trouble, or that of what was asked of it.

A full disk or a server that went away hits whatever comes next, so it says nothing about the
message that was being handled, and passes. Anything else may come back each time it is handled.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError

_OF_SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    }
)
_PRIMARY = 0xFF
"""An extended code of SQLite has its family in the lowest byte."""
_OF_POSTGRESQL = ("08", "53", "57P", "58", "XX")
"""Connection, resources (the disk too), shutting down, system, corruption."""


def is_the_databases_own(error: DBAPIError) -> bool:
    """Whether the database can't be used now, whatever is asked of it."""
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & _PRIMARY in _OF_SQLITE
    state = getattr(error.orig, "sqlstate", None)
    # A lost connection has no state: the server was not there to give one.
    return state is None or state.startswith(_OF_POSTGRESQL)
