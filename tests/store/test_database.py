"""Transactions are whole, and a connection that dies is replaced."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, text
from sqlalchemy.exc import OperationalError

from tests.store.cast import ANNA, BEN, anna, ben
from tgbot.store import people, tables
from tgbot.store.database import Database, shown
from tgbot.store.secret import Sealer

UNMISTAKABLE = "a-purple-band-and-a-green-knee"


class MindChangedError(Exception):
    """Raised in the middle of a transaction."""


@pytest.fixture
async def db(url: str, key: str) -> AsyncIterator[Database]:
    database = Database(url, Sealer(key))
    yield database
    await database.close()


def everybody(conn: Connection) -> list[int]:
    return list(conn.execute(select(tables.person.c.id).order_by(tables.person.c.id)).scalars())


def dies(conn: Connection) -> None:
    """What a restart of the database server does to a connection."""
    if conn.dialect.name == "postgresql":
        conn.execute(text("select pg_terminate_backend(pg_backend_pid())"))
    conn.connection.dbapi_connection.close()
    conn.execute(text("select 1"))


def bytes_of(url: str) -> bytes:
    """The file of an SQLite database."""
    return Path(url.removeprefix("sqlite:///")).read_bytes()


async def test_what_returns_is_kept_and_what_raises_leaves_nothing(db: Database) -> None:
    def fails(conn: Connection) -> None:
        ben(conn)
        raise MindChangedError

    await db.run(anna)
    with pytest.raises(MindChangedError):
        await db.run(fails)
    assert await db.run(everybody) == [ANNA]


async def test_calls_at_once_run_one_after_another(db: Database) -> None:
    await db.run(anna)
    running = []

    def count_up(conn: Connection) -> int:
        running.append(1)
        level = len(running)
        known = people.get(conn, ANNA)
        assert known is not None
        count = len(known.confirmed) + 1
        people.change(conn, ANNA, confirmed={f"{number:03}" for number in range(count)})
        running.pop()
        return level

    levels = await asyncio.gather(*(db.run(count_up) for _ in range(30)))
    assert set(levels) == {1}
    changed = await db.run(people.get, ANNA)
    assert changed is not None
    assert len(changed.confirmed) == 30


async def test_after_a_dead_connection_the_next_call_works(db: Database) -> None:
    await db.run(anna)
    with pytest.raises(Exception, match=r".+"):
        await db.run(dies)
    await db.run(ben)
    assert await db.run(everybody) == [ANNA, BEN]


def put(file: Path, there: Path) -> None:
    """Moves a file to where nothing is."""
    assert not there.exists(), "no empty database was put in its place"
    file.rename(there)


async def test_what_is_written_while_the_file_is_gone_is_refused_and_it_heals(
    db: Database, url: str
) -> None:
    if not url.startswith("sqlite"):
        # A server keeps its files where no test may take them away.
        pytest.skip("only SQLite has a file")
    file = Path(url.removeprefix("sqlite:///"))
    await db.run(anna)
    await db.checkpoint()
    put(file, file.with_name("elsewhere.db"))
    for _ in range(2):
        with pytest.raises(OperationalError, match="is gone"):
            await db.run(ben)
    put(file.with_name("elsewhere.db"), file)
    await db.run(ben)
    assert await db.run(everybody) == [ANNA, BEN]


async def test_another_program_that_writes_is_waited_for_and_then_refused(
    db: Database, url: str, key: str
) -> None:
    if not url.startswith("sqlite"):
        # PostgreSQL lets both write; `test_two_processes` says what holds then.
        pytest.skip("only SQLite has one writer")
    other = Database(url, Sealer(key))

    def takes_the_lock_and_asks(conn: Connection) -> None:
        conn.exec_driver_sql("PRAGMA busy_timeout=1").close()

    await db.run(takes_the_lock_and_asks)
    locked, release = asyncio.Event(), asyncio.Event()
    loop = asyncio.get_running_loop()

    def holds(conn: Connection) -> None:
        anna(conn)
        loop.call_soon_threadsafe(locked.set)
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result()

    holding = asyncio.create_task(other.run(holds))
    await locked.wait()
    with pytest.raises(OperationalError, match="locked"):
        await db.run(ben)
    release.set()
    await holding
    await db.run(ben)
    assert await db.run(everybody) == [ANNA, BEN]
    await other.close()


async def test_sqlite_keeps_what_it_said_it_kept(db: Database, url: str) -> None:
    if not url.startswith("sqlite"):
        # The settings are pragmas, which a server has not; its own are its administrator's.
        pytest.skip("PostgreSQL has its own settings")

    def read(conn: Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "secure_delete")
        return [conn.exec_driver_sql(f"PRAGMA {name}").scalar() for name in names]

    full = 2
    assert await db.run(read) == ["wal", full, 1, 5000, 1]


async def test_what_is_erased_leaves_the_file_too(url: str, key: str) -> None:
    if not url.startswith("sqlite"):
        # When its autovacuum comes is the server's own decision, so no test can wait for it.
        pytest.skip("PostgreSQL keeps old rows until its vacuum")

    def says_it(conn: Connection) -> None:
        anna(conn)
        people.change(conn, ANNA, howto=UNMISTAKABLE)

    async def file_after(function: Callable[[Connection], None]) -> bytes:
        database = Database(url, Sealer(key))
        await database.run(function)
        await database.close()
        return bytes_of(url)

    said = UNMISTAKABLE.encode()
    assert said in await file_after(says_it), "what never stood there proves nothing"
    assert said not in await file_after(lambda conn: people.erase(conn, ANNA))


async def test_what_is_erased_leaves_the_log_of_the_file_too(url: str, key: str) -> None:
    if not url.startswith("sqlite"):
        # When its autovacuum comes is the server's own decision, so no test can wait for it.
        pytest.skip("PostgreSQL keeps old rows until its vacuum")
    database = Database(url, Sealer(key))
    await database.run(anna)
    await database.run(people.change, ANNA, howto=UNMISTAKABLE)
    await database.run(people.erase, ANNA)
    assert UNMISTAKABLE.encode() in bytes_of(url + "-wal")
    await database.checkpoint()
    assert UNMISTAKABLE.encode() not in bytes_of(url + "-wal") + bytes_of(url)
    await database.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://anna:red-band@host/bot",
        "postgresql:///bot?host=h&user=anna&password=red-band",
        "postgresql:///bot?sslpassword=red-band&sslmode=require",
    ],
)
def test_a_password_is_not_shown_wherever_it_stands_in_an_address(url: str) -> None:
    assert "red-band" not in shown(url)
    assert "bot" in shown(url)
