"""A database of each kind, migrated and empty."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Connection

from tests.store.databases import KINDS, Server, a_server, migrated_database, new_database, opened
from tgbot.store.secret import new_key


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """A PostgreSQL server for all tests that ask, started for the first of them."""
    with a_server() as url:
        yield url


@pytest.fixture
def server(request: pytest.FixtureRequest) -> Server:
    """Starts the server only where a test needs it."""
    return lambda: str(request.getfixturevalue("postgres"))


@pytest.fixture(params=KINDS)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path, server: Server) -> str:
    """The address of a new database without tables, of each kind in turn."""
    return new_database(request.param, tmp_path, server)


@pytest.fixture(params=KINDS)
def url(request: pytest.FixtureRequest, tmp_path: Path, server: Server) -> str:
    """The address of a new, migrated database, of each kind in turn."""
    return migrated_database(request.param, tmp_path, server)


@pytest.fixture
def key() -> str:
    return new_key()


@pytest.fixture
def conn(url: str, key: str) -> Iterator[Connection]:
    """A connection inside a transaction."""
    with opened(url, key) as connection:
        yield connection
