"""The disk takes nothing more, or another program holds the database: no false tick; it heals."""

import asyncio
import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from tests.crash.crowd import Crowd
from tests.crash.figures import Figures
from tests.process.program import Program, running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

HEALED_WITHIN = 10.0
NO_LIMIT = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@contextmanager
def no_room(program: Program, _: Path) -> Iterator[None]:
    """Every write of the program to a file fails."""
    resource.prlimit(program._process.pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    yield
    resource.prlimit(program._process.pid, resource.RLIMIT_FSIZE, NO_LIMIT)


@contextmanager
def held(_: Program, database: Path) -> Iterator[None]:
    """Another program writes and does not come to an end."""
    conn = sqlite3.connect(database, isolation_level=None)
    conn.execute("begin immediate")
    yield
    conn.execute("rollback")
    conn.close()


@contextmanager
def gone(_: Program, database: Path) -> Iterator[None]:
    """Somebody moved the file away; what an open one takes in would be in no file any more."""
    database.rename(database.with_name("elsewhere.db"))
    yield
    database.with_name("elsewhere.db").rename(database)


SLOW = [pytest.param(trouble, marks=pytest.mark.slow) for trouble in (held, gone)]


@pytest.mark.parametrize("trouble", [no_room, *SLOW])
async def test_what_cant_be_saved_is_not_confirmed_until_it_is(
    tmp_path: Path,
    telegram: Telegram,
    figures: Figures,
    trouble: Callable[[Program, Path], AbstractContextManager[None]],
) -> None:
    database = tmp_path / "data" / "tgbot.db"
    crowd = Crowd(telegram, 3, database)
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)) as program:
        crowd.logs()
        await crowd.until(crowd.confirmed)
        await crowd.until(crowd.settled)
        with trouble(program, database):
            for _ in range(5):
                crowd.logs()
            await program.prints("updates not saved")
            assert not crowd.confirmed()
            assert crowd.receipts() == 1
        began = asyncio.get_running_loop().time()
        await crowd.until(crowd.confirmed)
        healed = asyncio.get_running_loop().time() - began
        await crowd.until(crowd.settled)
    crowd.tally().check(kills=0)
    assert healed <= HEALED_WITHIN
    figures.add(f"database with {trouble.__name__}", healed_after=f"{healed:.1f} s", lost=0)
