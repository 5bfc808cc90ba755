"""A bot as a process of its own: started, watched and ended."""

import asyncio
import os
import signal
import socket
import sys
import time
from pathlib import Path

import aiohttp

TICKS_A_SECOND = os.sysconf("SC_CLK_TCK")
IN_TIME = 120.0


class Program:
    """A Python module that runs with an environment of its own."""

    def __init__(self, *arguments: str, folder: Path, **environment: str) -> None:
        self._arguments = arguments
        self._folder = folder
        self._environment = {**os.environ, **environment, "PYTHONPATH": str(Path.cwd())}
        self.begun = 0.0

    async def start(self) -> None:
        """Starts it; `begun` is the moment."""
        self.begun = time.monotonic()
        with (self._folder / "program.log").open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-m",
                *self._arguments,
                cwd=self._folder,
                env=self._environment,
                stdout=log,
                stderr=log,
            )

    async def until_ready(self, port: int) -> float:
        """Seconds from its start until its web side says that it is ready."""
        async with aiohttp.ClientSession() as session, asyncio.timeout(IN_TIME):
            while True:
                try:
                    async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                        if answer.status == 200:
                            return time.monotonic() - self.begun
                except aiohttp.ClientError:
                    self._still_runs()
                await asyncio.sleep(0.01)

    async def ends(self) -> None:
        """Waits for its end, which nobody asked for, and raises what it said."""
        await self._process.wait()
        self._still_runs()

    def cpu_seconds(self) -> float:
        """CPU that it has used so far."""
        fields = Path(f"/proc/{self._process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS_A_SECOND

    def memory_mb(self) -> float:
        """Resident memory now."""
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("The process has no memory: it has ended.")

    async def stop(self) -> float:
        """Ends it as a service manager does; seconds that took."""
        begun = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        await self._process.wait()
        return time.monotonic() - begun

    def _still_runs(self) -> None:
        if self._process.returncode is not None:
            said = (self._folder / "program.log").read_text()[-2000:]
            raise RuntimeError(f"The program ended by itself. It said:\n{said}")


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
