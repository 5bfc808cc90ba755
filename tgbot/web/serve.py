"""Runs a bot and its web side until somebody says stop."""

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from aiohttp import web

STOP_SECONDS = 9.0


class StartError(Exception):
    """The bot can't start; the text says why and how to mend it."""


class Serving(Protocol):
    """What is served: it starts, takes up changed content, and stops."""

    async def start(self) -> None:
        """Starts; may wait for others."""

    async def stop(self) -> None:
        """Stops and closes everything."""

    def refresh_content(self) -> None:
        """Takes up changed content files."""


async def serve(
    site: web.Application, host: str, port: int, bot: Serving, announce: Callable[[str], None]
) -> None:
    """Serves until SIGTERM or SIGINT; SIGHUP takes up changed content.

    `announce` is told the address of the web side, once the bot has started.

    Raises:
        StartError: the port is taken or may not be used.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    loop.add_signal_handler(signal.SIGHUP, bot.refresh_content)
    runner = web.AppRunner(site, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        address = f"http://{host}:{runner.addresses[0][1]}/"
        await _until_stopped(bot, stop, lambda: announce(address))
    finally:
        with suppress(TimeoutError):
            await asyncio.wait_for(bot.stop(), STOP_SECONDS)
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as error:
        await runner.cleanup()
        raise StartError(
            f"Port {port} on {host} can't be used ({error.strerror}). Stop what uses it, or set "
            "TGBOT_PORT to another one."
        ) from None


async def _until_stopped(bot: Serving, stop: asyncio.Event, started: Callable[[], None]) -> None:
    starting = asyncio.create_task(bot.start())
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({starting, stopping}, return_when=asyncio.FIRST_COMPLETED)
    if starting.done():
        try:
            await starting
            started()
            await stopping
        finally:
            stopping.cancel()
    else:
        starting.cancel()
        with suppress(asyncio.CancelledError):
            await starting
