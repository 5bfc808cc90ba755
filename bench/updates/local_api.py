"""A local Bot API, as quick as can be: hands out updates, takes every message, notes when."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qs

from aiohttp import web

TOKEN = "1:bench"
ME = {"id": 1, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
A_POLL = 100


class LocalApi:
    """Hands out updates in the order of their ids, which begin with 0."""

    def __init__(self, updates: list[dict[str, Any]]) -> None:
        self._updates = updates
        self._first_poll = asyncio.Event()
        self._enough = asyncio.Event()
        self.begun = 0.0
        self.answers: list[float] = []
        self.calls: Counter[str] = Counter()

    @asynccontextmanager
    async def served(self) -> AsyncIterator[str]:
        """Serves it on a free port; gives its root."""
        app = web.Application()
        app.router.add_post("/bot{token}/{method}", self._call)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()

    async def has_begun(self) -> None:
        """Waits for the first poll."""
        await self._first_poll.wait()

    async def all_answered(self) -> None:
        """Waits until as many messages were sent as there are updates."""
        await self._enough.wait()

    async def _call(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        self.calls[method] += 1
        body = await request.text()
        result: object = True
        if method == "getMe":
            result = ME
        elif method == "getUpdates":
            result = await self._poll(_offset(body))
        elif method == "sendMessage":
            self.answers.append(time.monotonic())
            if len(self.answers) >= len(self._updates):
                self._enough.set()
            chat = {"id": 1, "type": "private"}
            result = {"message_id": len(self.answers), "date": 1, "chat": chat, "text": "x"}
        return web.json_response({"ok": True, "result": result})

    async def _poll(self, offset: int) -> list[dict[str, Any]]:
        self.begun = self.begun or time.monotonic()
        self._first_poll.set()
        found = self._updates[offset : offset + A_POLL]
        if not found:
            await asyncio.sleep(0.2)
        return found


def _offset(body: str) -> int:
    if body.startswith("{"):
        return int(json.loads(body).get("offset", 0))
    return int(parse_qs(body).get("offset", ["0"])[0])


def message(number: int, person: int, text: str) -> dict[str, Any]:
    """An update: a message that somebody says in their private chat."""
    user = {"id": person, "is_bot": False, "first_name": f"P{person}", "language_code": "en"}
    said = {
        "message_id": number + 1,
        "date": int(time.time()),
        "chat": {"id": person, "type": "private", "first_name": user["first_name"]},
        "from": user,
        "text": text,
    }
    if text.startswith("/"):
        length = len(text.split()[0])
        said["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": number, "message": said}
