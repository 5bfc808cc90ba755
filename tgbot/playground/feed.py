"""Who wants to know what changes: the open pages, each with a queue of its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Event = dict[str, Any]


class Feed:
    """Hands every change to the listeners of its chat."""

    def __init__(self) -> None:
        self._listeners: list[tuple[frozenset[int], asyncio.Queue[Event]]] = []

    @contextmanager
    def listen(self, chats: frozenset[int]) -> Iterator[asyncio.Queue[Event]]:
        """A queue of the changes in these chats, as long as the block lasts."""
        listener = (chats, asyncio.Queue[Event]())
        self._listeners.append(listener)
        try:
            yield listener[1]
        finally:
            self._listeners.remove(listener)

    def close(self) -> None:
        """Tells every listener that nothing more will come."""
        self.publish(None, {"kind": "end"})

    def publish(self, chat: int | None, event: Event) -> None:
        """Tells the listeners of a chat, or all of them where `chat` is None."""
        for chats, queue in self._listeners:
            if chat is None or chat in chats:
                queue.put_nowait(event | ({"chat": chat} if chat is not None else {}))
