"""`python -m tgbot …` as a process of its own, in a folder and an environment of its own.

Nothing sleeps: a test waits for a line that the program prints, for a call that it makes, or for
its end.
"""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

TGBOT = (sys.executable, "-m", "tgbot")
PATIENCE = 30.0
"""Seconds until a test gives up on a machine that is busy with much else."""


def environment(folder: Path, **settings: object) -> dict[str, str]:
    """An environment with nothing of this machine's owner; `token="…"` is TGBOT_TOKEN."""
    plain = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "LANG": "C.UTF-8",
        "TZ": "Europe/Berlin",
    }
    return plain | {f"TGBOT_{name.upper()}": str(value) for name, value in settings.items()}


def tgbot(
    folder: Path, *arguments: str, lines: str | None = None, **settings: object
) -> subprocess.CompletedProcess[str]:
    """Runs a command until it ends; `lines` is what it reads on standard input."""
    return subprocess.run(
        [*TGBOT, *arguments],
        cwd=folder,
        env=environment(folder, **settings),
        input=lines or "",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
    )


def free_port() -> int:
    """A port of this machine that nobody uses now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Program:
    """A command that goes on until it is told to stop.

    Attributes:
        url: root of its web side.
        lines: what it has printed so far, standard error included.
    """

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self.url = url
        self.lines: list[str] = []
        self._process = process
        self._printed = asyncio.Condition()
        self._reader = asyncio.create_task(self._read())

    @property
    def output(self) -> str:
        return "\n".join(self.lines)

    async def prints(self, part: str) -> str:
        """Waits for a line that contains `part`."""
        async with asyncio.timeout(PATIENCE), self._printed:
            await self._printed.wait_for(
                lambda: self._reader.done() or any(part in line for line in self.lines)
            )
        found = [line for line in self.lines if part in line]
        assert found, f"it ended without printing {part!r}:\n{self.output}"
        return found[0]

    async def get(self, path: str) -> tuple[int, str]:
        """Status and text of an answer of its web side."""
        async with aiohttp.ClientSession() as session, session.get(f"{self.url}/{path}") as answer:
            return answer.status, await answer.text()

    def told(self, signal: int) -> None:
        """Sends it a signal."""
        self._process.send_signal(signal)

    async def ends(self) -> int:
        """Waits for its end; the exit code."""
        async with asyncio.timeout(PATIENCE):
            code = await self._process.wait()
            await self._reader
        return code

    async def put_away(self) -> None:
        """Ends it whatever it does, after the test."""
        if self._process.returncode is None:
            self._process.kill()
        await self.ends()

    async def _read(self) -> None:
        assert self._process.stdout is not None
        async for line in self._process.stdout:
            async with self._printed:
                self.lines.append(line.decode().rstrip())
                self._printed.notify_all()
        async with self._printed:
            self._printed.notify_all()


@asynccontextmanager
async def running(folder: Path, *arguments: str, **settings: object) -> AsyncIterator[Program]:
    """A command that runs for as long as the block lasts, its web side on a free port."""
    port = settings.setdefault("port", free_port())
    process = await asyncio.create_subprocess_exec(
        *TGBOT,
        *arguments,
        cwd=folder,
        env=environment(folder, **settings),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    program = Program(process, f"http://127.0.0.1:{port}")
    try:
        yield program
    finally:
        await program.put_away()
