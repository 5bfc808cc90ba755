"""`python -m bench.startup [PEOPLE]`: from the start of `tgbot run` until it is ready.

With a migrated database that is empty, and with one of very many people. The Bot API is local.
"""

import asyncio
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.updates.local_api import TOKEN, LocalApi
from bench.updates.people import new_database, very_many
from bench.updates.program import Program, free_port

PROMISED_SECONDS = 1.5
ROUNDS = 5
CONTENT = Path("content").resolve()


async def measure(people: int) -> None:
    """Prints a line for a database of so many people."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        url = new_database(folder)
        very_many(url, people)
        async with LocalApi([]).served() as root:
            rounds = [await _once(folder, url, root) for _ in range(ROUNDS)]
    ready, cpu, memory, stopped = (sorted(column) for column in zip(*rounds, strict=True))
    print(
        f"{people:>8} {ready[0]:>9.2f} {median(ready):>9.2f} {ready[-1]:>9.2f} "
        f"{median(cpu):>9.2f} {median(memory):>9.0f} {median(stopped):>9.2f}",
        flush=True,
    )


async def _once(folder: Path, url: str, root: str) -> tuple[float, float, float, float]:
    port = free_port()
    program = Program(
        "tgbot",
        "run",
        folder=folder,
        TGBOT_TOKEN=TOKEN,
        TGBOT_API_URL=root,
        TGBOT_DATABASE_URL=url,
        TGBOT_CONTENT=str(CONTENT),
        TGBOT_PORT=str(port),
    )
    await program.start()
    ready = await program.until_ready(port)
    cpu, memory = program.cpu_seconds(), program.memory_mb()
    return ready, cpu, memory, await program.stop()


async def main(most: int) -> None:
    """Prints the table."""
    print(f"Seconds until ready, {ROUNDS} starts each (promised: {PROMISED_SECONDS}).")
    columns = ("best", "median", "worst", "CPU", "RSS MB", "to stop")
    print(f"{'people':>8} " + " ".join(f"{column:>9}" for column in columns))
    for people in (0, most):
        await measure(people)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
