"""`python -m bench.least [MESSAGES]`: the least that a log can cost, its statements and no Python.

What the handler runs is noted with its values, and run again on a copy of the database by the
driver alone, as many messages a commit. No other way to compute the answer can cost less, as long
as a log reads and writes these rows. CPU time, so that other programs change little.
"""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch

from telegram import Bot, Update

from bench.handler import LOG, WARM_UP, Desk, cpu_us
from bench.updates.__main__ import CHATS, SAYS
from bench.updates.local_api import TOKEN, message
from bench.updates.people import FIRST_PERSON, new_database, with_history
from tgbot.chat.dispatch import A_COMMIT
from tgbot.store import prepared
from tgbot.store.database import engine_for

HISTORY = 30
ROUNDS = 3


@dataclass
class Noted:
    """Statements with their values, as they were run; a message ends with its savepoint."""

    run: list[tuple[str, Any, bool]] = field(default_factory=list)

    def noting(self, execute: Callable[..., Any]) -> Callable[..., Any]:
        """The same, which notes what it runs."""

        def noted(conn: Any, sql: str, arguments: Any, *, many: bool = False) -> Any:
            self.run.append((sql, arguments, many))
            return execute(conn, sql, arguments, many=many)

        return noted

    def again(self, driver: Any) -> None:
        """Runs them on another connection, with the commits of the dispatcher."""
        driver.execute("BEGIN IMMEDIATE")
        messages = 0
        for sql, arguments, many in self.run:
            if many:
                driver.cursor().executemany(sql, arguments)
            else:
                driver.cursor().execute(sql, arguments).fetchall()
            if sql.startswith("RELEASE"):
                messages += 1
                if messages % A_COMMIT == 0:
                    driver.execute("COMMIT")
                    driver.execute("BEGIN IMMEDIATE")
        driver.execute("COMMIT")


def copy_of(driver: Any, folder: Path, number: int) -> Any:
    """A connection of ours to a copy of a database as it is now."""
    conn = engine_for(f"sqlite:///{folder / f'copy-{number}.db'}").connect()
    copy: Any = conn.connection.driver_connection
    driver.backup(copy)
    return copy


def measure(folder: Path, updates: Sequence[Update], count: int) -> tuple[float, float, float]:
    """Microseconds a message: the handler, its statements alone; and how many those are."""
    url = new_database(folder)
    with_history(folder, url, CHATS, HISTORY)
    desk = Desk(folder, url, LOG)
    desk.handle(list(updates[:WARM_UP]))
    rest = list(updates[WARM_UP:])
    copies = [copy_of(desk.driver, folder, number) for number in range(ROUNDS)]
    noted = Noted()
    with patch.object(prepared, "_execute", noted.noting(prepared._execute)):
        desk.handle(rest[:count])
    alone = min(cpu_us(lambda copy=copy: noted.again(copy), count) for copy in copies)
    parts = [rest[count * n : count * (n + 1)] for n in range(1, ROUNDS + 1)]
    whole = min(cpu_us(lambda part=part: desk.handle(part), count) for part in parts)
    return whole, alone, len(noted.run) / count


def main(count: int) -> None:
    """Prints the table."""
    bot = Bot(TOKEN)
    total = WARM_UP + (ROUNDS + 1) * count
    many = [message(n, FIRST_PERSON + n % CHATS, SAYS) for n in range(total)]
    updates = [update for one in many if (update := Update.de_json(one, bot))]
    with TemporaryDirectory() as name:
        whole, alone, statements = measure(Path(name), updates, count)
    print(f"{count} logs of {CHATS} chats, the best of {ROUNDS} rounds; microseconds of CPU each:")
    print(f"{'handler':>28} {whole:>6.0f}")
    print(f"{statements:>14.1f} statements of it {alone:>6.0f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 600)
