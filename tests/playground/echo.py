"""A bot that echoes, for tests of the playground: polls, answers, and reminds when it is due."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime
from typing import Any

import aiohttp

from tests.stage import Stage

Handler = Callable[["Echo", dict[str, Any]], Any]


class Echo:
    """Polls the stage's Bot API and hands each update to `handle`.

    Args:
        stage: where it plays.
        handle: coroutine function of an update; echoes texts where it is None.
        due: moments at which it has a reminder for `person`.
    """

    def __init__(self, stage: Stage, due: list[datetime] | None = None, person: int = 0) -> None:
        self._stage = stage
        self._root = f"{stage.url}/bot{stage.token}"
        self.due = sorted(due or [])
        self.person = person
        self.updates: list[dict[str, Any]] = []
        self.sent_at: list[datetime] = []
        self._busy = 0

    async def start(self) -> None:
        self._session = aiohttp.ClientSession()
        self._task = asyncio.create_task(self._poll())

    async def stop(self) -> None:
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        await self._session.close()

    async def next_due(self) -> datetime | None:
        return self.due[0] if self.due else None

    async def settle(self) -> int:
        left = 0
        while self.due and self.due[0] <= self._stage.clock.now():
            self.sent_at.append(self._stage.clock.now())
            self.due.pop(0)
            await self.call("sendMessage", chat_id=self.person, text="Time to train")
            left += 1
        return left

    async def call(self, method: str, **parameters: Any) -> Any:
        async with self._session.post(f"{self._root}/{method}", json=parameters) as answer:
            return await answer.json()

    async def _poll(self) -> None:
        offset = 0
        while True:
            answer = await self.call("getUpdates", offset=offset, timeout=20)
            for update in answer["result"]:
                self.updates.append(update)
                await self._handle(update)
                offset = update["update_id"] + 1

    async def _handle(self, update: dict[str, Any]) -> None:
        if "message" in update and "text" in update["message"]:
            message = update["message"]
            await self.call(
                "sendMessage",
                chat_id=message["chat"]["id"],
                text=message["text"],
                reply_markup={"inline_keyboard": [[{"text": "Again", "callback_data": "again"}]]},
            )
        elif "callback_query" in update:
            query = update["callback_query"]
            await self.call("answerCallbackQuery", callback_query_id=query["id"], text="Done")
            await self.call(
                "editMessageText",
                chat_id=query["message"]["chat"]["id"],
                message_id=query["message"]["message_id"],
                text=f"<b>{query['data']}</b>",
                parse_mode="HTML",
            )
