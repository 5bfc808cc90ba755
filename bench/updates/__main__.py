"""`python -m bench.updates [UPDATES]`: updates a second, CPU a message and memory.

So many messages of 300 chats wait when the bot starts; each logs a workout of somebody with a
plan and a history. Beside it, in turns on the same machine, a plain python-telegram-bot handler
that writes one row through SQLAlchemy and commits.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from bench.updates.local_api import TOKEN, LocalApi, message
from bench.updates.people import FIRST_PERSON, new_database, with_history
from bench.updates.program import Program, free_port

CHATS = 300
HISTORY = 30
ROUNDS = 3
PROMISED_TIMES, PROMISED_CPU = 2.5, 0.5
SAYS = "/log hip thrust 3x12 20 kg"
CONTENT = Path("content").resolve()


@dataclass(frozen=True)
class Run:
    """One run: answers a second, CPU milliseconds a message, resident megabytes at the end."""

    answers: float
    cpu_ms: float
    memory_mb: float


async def repbell(folder: Path, root: str) -> Program:
    """The real bot with people who have a history."""
    return _with_people(folder, root, "tgbot", "run")


async def stub(folder: Path, root: str) -> Program:
    """The same bot, whose commands do nothing but answer."""
    return _with_people(folder, root, "bench.updates.stub")


def _with_people(folder: Path, root: str, *module: str) -> Program:
    url = new_database(folder)
    with_history(folder, url, CHATS, HISTORY)
    return Program(
        *module,
        folder=folder,
        TGBOT_TOKEN=TOKEN,
        TGBOT_API_URL=root,
        TGBOT_DATABASE_URL=url,
        TGBOT_CONTENT=str(CONTENT),
        TGBOT_PORT=str(free_port()),
        TGBOT_SEND_RATE="1000000",
    )


async def plain(folder: Path, root: str) -> Program:
    """The plain bot with an empty database, which it keeps as durably as ours."""
    url = f"sqlite:///{folder / 'plain.db'}"
    return Program("bench.updates.plain", root, url, folder=folder)


async def measure(bot: Callable[[Path, str], Awaitable[Program]], count: int) -> Run:
    """One run of a bot through all the updates."""
    updates = [message(n, FIRST_PERSON + n % CHATS, SAYS) for n in range(count)]
    api = LocalApi(updates)
    with TemporaryDirectory() as name:
        async with api.served() as root:
            program = await bot(Path(name), root)
            await program.start()
            await _unless_it_ends(program, api.has_begun())
            cpu = program.cpu_seconds()
            await _unless_it_ends(program, api.all_answered())
            used, memory = program.cpu_seconds() - cpu, program.memory_mb()
            await program.stop()
    seconds = api.answers[-1] - api.begun
    return Run(count / seconds, 1000 * used / count, memory)


async def _unless_it_ends(program: Program, awaited: Awaitable[None]) -> None:
    waits = asyncio.ensure_future(awaited)
    ends = asyncio.create_task(program.ends())
    done, _ = await asyncio.wait({waits, ends}, return_when=asyncio.FIRST_COMPLETED)
    if ends in done:
        await ends
    ends.cancel()


async def main(count: int) -> None:
    """Prints the table."""
    runs: dict[str, list[Run]] = {"Repbell": [], "plain": []}
    for _ in range(ROUNDS):
        runs["Repbell"].append(await measure(repbell, count))
        runs["plain"].append(await measure(plain, count))
    print(f"{count} waiting updates of {CHATS} chats, medians of {ROUNDS} rounds by turns.")
    print(f"{'bot':>10} {'answers/s':>10} {'CPU ms':>8} {'RSS MB':>8}")
    table = {}
    for name, of in runs.items():
        table[name] = [median(run) for run in zip(*map(_row, of), strict=True)]
        answers, cpu, memory = table[name]
        print(f"{name:>10} {answers:>10.0f} {cpu:>8.2f} {memory:>8.0f}")
    times = table["Repbell"][0] / table["plain"][0]
    cpu = table["Repbell"][1] / table["plain"][1]
    print(f"Repbell answers {times:.1f} times as many, at {cpu:.2f} of the CPU a message.")
    print(f"Promised: {PROMISED_TIMES} times at least, at less than {PROMISED_CPU}.")


def _row(run: Run) -> tuple[float, float, float]:
    return run.answers, run.cpu_ms, run.memory_mb


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 3000))
