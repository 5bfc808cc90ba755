"""The database and the one thread in which everything that touches it runs.

`await db.run(function, …)` calls `function(conn, …)` in that thread inside one transaction:
it commits when the function returns and rolls back when it raises. Functions are plain and
synchronous; nothing in them waits for a network.

`Connection`, `DBAPIError` and `OperationalError` are handed on from here, so that no other room
has to know SQLAlchemy.
"""

import asyncio
import sqlite3
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

import structlog
from sqlalchemy import Connection as Connection
from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.exc import DBAPIError as DBAPIError
from sqlalchemy.exc import OperationalError as OperationalError

from tgbot.store.reads import watched
from tgbot.store.secret import Sealer

log = structlog.get_logger()

# What was erased must not stay readable in the file, hence secure_delete.
PRAGMAS = (
    "journal_mode=WAL",
    "foreign_keys=ON",
    "synchronous=FULL",
    "busy_timeout=5000",
    "secure_delete=ON",
)

P = ParamSpec("P")
T = TypeVar("T")


class StoreError(Exception):
    """The database can't be opened or used; the text says which, why and how to mend it.

    `mend` is how, where it lies with the setting that names the database; `what` is the rest.
    """

    def __init__(self, what: str, mend: str = "") -> None:
        super().__init__(f"{what} {mend}".strip())
        self.what, self.mend = what, mend


def engine_for(url: str) -> Engine:
    """An engine whose transactions are whole: IMMEDIATE and durable on SQLite.

    Raises:
        StoreError: the folder of the database can't be made.
    """
    parsed = _parsed(url)
    if parsed.drivername in ("postgresql", "postgres"):
        server = parsed.set(drivername="postgresql+psycopg")
        return watched(create_engine(server, pool_pre_ping=True))
    if parsed.database and parsed.database != ":memory:":
        _make_folder(Path(parsed.database).parent)
    engine = create_engine(parsed, connect_args={"check_same_thread": False, "timeout": 5})
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_immediate)
    return watched(engine)


def is_there(url: str) -> bool:
    """Whether the database exists; one on a server is taken to."""
    parsed = _parsed(url)
    return not parsed.drivername.startswith("sqlite") or Path(parsed.database or "").exists()


def file_of(url: str) -> Path | None:
    """The file of an SQLite database, there or not; None where it has none."""
    return _file_of(_parsed(url))


def shown(url: str) -> str:
    """The database's address as it may be shown: without its password, wherever that stands."""
    parsed = _parsed(url)
    secret = {name: "***" for name in parsed.query if "password" in name.lower()}
    return parsed.update_query_dict(secret).render_as_string(hide_password=True)


def _parsed(url: str) -> URL:
    try:
        return make_url(url)
    except ArgumentError:
        raise StoreError(
            "TGBOT_DATABASE_URL is no address of a database. It looks like "
            "sqlite:///data/tgbot.db or postgresql://name:password@host/database."
        ) from None


def _make_folder(folder: Path) -> None:
    try:
        # What people log is nobody else's on this machine.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(
            f"The database's folder {folder} can't be made ({error.strerror}).",
            "Name another place in TGBOT_DATABASE_URL, or let this user write there.",
        ) from None


def _set_up_sqlite(raw: Any, _record: Any) -> None:
    raw.isolation_level = None
    for pragma in PRAGMAS:
        raw.execute(f"PRAGMA {pragma}").close()


def _file_of(url: URL) -> Path | None:
    """The file of an SQLite database; None where there is none to lose."""
    if not url.drivername.startswith("sqlite") or url.database in (None, "", ":memory:"):
        return None
    return Path(str(url.database))


def _gone() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("the file of the database is gone")
    error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    return error


def _begin_immediate(conn: Connection) -> None:
    conn.exec_driver_sql("BEGIN IMMEDIATE")


class Database:
    """One database, used from one thread."""

    def __init__(self, url: str, sealer: Sealer) -> None:
        self.url = url
        self._engine = engine_for(url)
        self._sealer = sealer
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._conn: Connection | None = None
        self._file = _file_of(self._engine.url)
        self._opened: tuple[int, int] | None = None

    async def run(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Calls `function` in one transaction in the database thread."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(
            self._thread, lambda: self._transaction(function, *args, **kwargs)
        )

    async def checkpoint(self) -> None:
        """Empties SQLite's log into the file: what was erased must not stay readable there."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._checkpoint)

    async def close(self) -> None:
        """Waits for what runs and closes the connection."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._close)
        self._thread.shutdown()

    def _transaction(
        self, function: Callable[Concatenate[Connection, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        conn = self._connection()
        try:
            with conn.begin():
                return function(conn, *args, **kwargs)
        except DBAPIError:
            # A connection that failed may be half dead; the next call opens a new one.
            self._drop()
            raise

    def _checkpoint(self) -> None:
        if self._engine.dialect.name != "sqlite":
            return
        try:
            # Straight to the driver, for within a transaction SQLite keeps its log.
            driver: Any = self._connection().connection.driver_connection
            driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").close()
        except self._engine.dialect.loaded_dbapi.Error as error:
            log.warning("the log of the database stays as it is", why=type(error).__name__)
        except DBAPIError:
            self._drop()
            raise

    def _connection(self) -> Connection:
        there = self._there()
        if self._conn is not None and there != self._opened:
            self._drop()
        if self._conn is None:
            self._conn = self._engine.connect()
            self._conn.info["sealer"] = self._sealer
            self._opened = self._there()
        return self._conn

    def _there(self) -> tuple[int, int] | None:
        """Which file stands at the database's place: an open one that was removed takes all in.

        Raises:
            OperationalError: it was opened before, and there is none now.
        """
        if self._file is None:
            return None
        try:
            found = self._file.stat()
        except FileNotFoundError:
            if self._opened is None:
                return None
            self._drop()
            raise OperationalError(None, None, _gone()) from None
        return found.st_dev, found.st_ino

    def _drop(self) -> None:
        conn, self._conn = self._conn, None
        if conn is not None:
            conn.invalidate()
            conn.close()

    def _close(self) -> None:
        if self._conn is not None:
            self._conn.close()
        self._engine.dispose()
