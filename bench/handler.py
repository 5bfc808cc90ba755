"""`python -m bench.handler [MESSAGES] [HISTORY]`: what one log costs in the database thread.

The handler is called as the dispatcher calls it, some twenty messages a commit, without any
network. Then the same under a profiler: the statements a message runs, and which functions the
time is spent in. CPU time, so that other programs on the machine change little.
"""

import cProfile
import pstats
import re
import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from telegram import Bot, Update

from bench.updates.__main__ import CHATS, CONTENT, SAYS
from bench.updates.local_api import TOKEN, message
from bench.updates.people import FIRST_PERSON, new_database, with_history
from tgbot.chat.dispatch import A_COMMIT
from tgbot.chat.hall import Hall
from tgbot.chat.log import log
from tgbot.chat.routes import Noted
from tgbot.content import Library
from tgbot.store.database import Connection, engine_for
from tgbot.store.key import sealer_for
from tgbot.store.prepared import savepoint

WARM_UP = CHATS
LOG = Noted("log", log, True)
SHOWN = 45


class Desk:
    """Hands messages to the hall, in the transactions that the dispatcher makes."""

    def __init__(self, folder: Path, url: str, noted: Noted) -> None:
        library = Library(CONTENT)
        self._conn = engine_for(url).connect()
        self.driver: Any = self._conn.connection.driver_connection
        self._conn.info["sealer"] = sealer_for(url, None, folder / "tgbot.key")
        self._hall = Hall(library, "bench_bot", frozenset())
        self._noted = noted

    def handle(self, updates: list[Update]) -> None:
        """Handles messages, so many in one commit."""
        for first in range(0, len(updates), A_COMMIT):
            with self._conn.begin():
                for update in updates[first : first + A_COMMIT]:
                    self._one(self._conn, update)

    def _one(self, conn: Connection, update: Update) -> None:
        with savepoint(conn):
            self._hall.receive(conn, update, self._noted, datetime.now(UTC))


def cpu_us(work: Callable[[], None], count: int) -> float:
    """Microseconds of CPU that each of so many took."""
    begun = time.process_time()
    work()
    return 1e6 * (time.process_time() - begun) / count


def statements(desk: Desk, work: Callable[[], None]) -> Counter[str]:
    """The SQL that some work runs, by its first words."""
    found: Counter[str] = Counter()

    def note(sql: str) -> None:
        words = re.sub(r"'[^']*'|\b-?\d+\b", "?", " ".join(sql.split()))
        found[words[:110]] += 1

    desk.driver.set_trace_callback(note)
    work()
    desk.driver.set_trace_callback(None)
    return found


def main(count: int, history: int) -> None:
    """Prints the table."""
    bot = Bot(TOKEN)
    many = [message(n, FIRST_PERSON + n % CHATS, SAYS) for n in range(WARM_UP + 3 * count)]
    updates = [update for one in many if (update := Update.de_json(one, bot))]
    with TemporaryDirectory() as name:
        folder = Path(name)
        url = new_database(folder)
        with_history(folder, url, CHATS, history)
        desk = Desk(folder, url, LOG)
        desk.handle(updates[:WARM_UP])
        rest = updates[WARM_UP:]
        alone = cpu_us(lambda: desk.handle(rest[:count]), count)
        ran = statements(desk, lambda: desk.handle(rest[count : 2 * count]))
        profile = cProfile.Profile()
        profile.runcall(desk.handle, rest[2 * count :])
    print(f"{count} messages, {history} workouts of history each: {alone:.0f} µs CPU a message")
    print(f"{sum(ran.values()) / count:.1f} statements a message:")
    for sql, times in ran.most_common():
        print(f"{times / count:>7.2f}  {sql}")
    pstats.Stats(profile).sort_stats("tottime").print_stats(SHOWN)
    pstats.Stats(profile).sort_stats("cumtime").print_stats("tgbot", SHOWN)


if __name__ == "__main__":
    numbers = [int(one) for one in sys.argv[1:]]
    main(*numbers, *(300, 30)[len(numbers) :])
