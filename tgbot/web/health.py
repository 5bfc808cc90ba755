"""Is it alive, is it ready, and what does it count: /livez, /readyz and /metrics."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from tgbot import metrics

Check = Callable[[], Awaitable[str | None]]
"""Gives None where all is well, else the reason in a sentence."""


class Health:
    """The three routes; `alive` looks at the loops only, `ready` at the database too.

    `degraded` says what is wrong at Telegram's end. That makes nothing unready: to take the bot
    away from those who ask would mend nothing.
    """

    def __init__(self, alive: Check, ready: Check, degraded: Callable[[], str | None]) -> None:
        self._alive = alive
        self._ready = ready
        self._degraded = degraded

    def routes(self) -> list[web.RouteDef]:
        """For an aiohttp application."""
        return [
            web.get("/livez", self._livez),
            web.get("/readyz", self._readyz),
            web.get("/metrics", self._metrics),
        ]

    async def _livez(self, _request: web.Request) -> web.Response:
        return _answer(await self._alive())

    async def _readyz(self, _request: web.Request) -> web.Response:
        fault = await self._ready()
        degraded = self._degraded()
        if fault is None and degraded is not None:
            return web.Response(text=f"degraded: {degraded}\n")
        return _answer(fault)

    async def _metrics(self, _request: web.Request) -> web.Response:
        return web.Response(
            body=metrics.exposition(),
            headers={"Content-Type": "text/plain; version=0.0.4; charset=utf-8"},
        )


def _answer(fault: str | None) -> web.Response:
    return web.Response(status=200 if fault is None else 503, text=f"{fault or 'ok'}\n")
