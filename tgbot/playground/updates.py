"""What has the bot not fetched yet: the queue of updates, long polling and what is confirmed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tgbot.playground.refusal import RefusalError

KEPT_FOR = {"callback_query": timedelta(seconds=150)}
KEPT_ELSE = timedelta(hours=24)
REPEATABLE = 10_000
LONGEST_POLL = 50
OTHER_POLLER = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


class NotFetchedError(Exception):
    """The bot did not fetch its updates in time."""


@dataclass(eq=False)
class Update:
    """One update.

    Attributes:
        chat: whose order it keeps.
        repeated: delivered once more by a fault, whatever the offset says.
    """

    id: int
    kind: str
    payload: dict[str, Any]
    chat: int
    made: datetime
    repeated: bool = False

    def as_json(self) -> dict[str, Any]:
        """The update as Telegram sends it."""
        return {"update_id": self.id, self.kind: self.payload}


class Updates:
    """The queue between people and the bot.

    Args:
        now: the playground's clock; updates that nobody fetches expire by it.
        next_id: gives rising numbers.
    """

    def __init__(self, now: Callable[[], datetime], next_id: Callable[[], int]) -> None:
        self.now = now
        self._next_id = next_id
        self._pending: list[Update] = []
        self._all: dict[int, Update] = {}
        self._waiting: set[asyncio.Future[None]] = set()
        self._poll: object | None = None
        self._closed = False
        self.allowed: frozenset[str] = frozenset()

    def add(self, kind: str, payload: dict[str, Any], chat: int) -> int | None:
        """Queues an update; its id, or None where the bot does not want its kind."""
        if self.allowed and kind not in self.allowed:
            return None
        update = Update(self._next_id(), kind, payload, chat, self.now())
        self._all[update.id] = update
        if len(self._all) > REPEATABLE:
            self._all.pop(next(iter(self._all)))
        self._queue(update)
        return update.id

    @property
    def newest(self) -> int:
        """The id of the newest update.

        Raises:
            StopIteration: where there was none yet.
        """
        return next(reversed(self._all))

    def repeat(self, update_id: int) -> None:
        """Delivers an update once more under its own id, as after a lost confirmation.

        Raises:
            KeyError: where no update has that id.
        """
        known = self._all[update_id]
        again = Update(known.id, known.kind, known.payload, known.chat, self.now(), repeated=True)
        self._queue(again)

    def double(self, update_id: int) -> int:
        """Delivers the same content under a new id, as Telegram was seen to do.

        Raises:
            KeyError: where no update has that id.
        """
        known = self._all[update_id]
        other = Update(self._next_id(), known.kind, known.payload, known.chat, self.now())
        self._all[other.id] = other
        self._queue(other)
        return other.id

    def _queue(self, update: Update) -> None:
        self._pending.append(update)
        self._wake()

    def _wake(self) -> None:
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)

    async def _until(self, ready: Callable[[], object]) -> None:
        while not ready():
            waiter = asyncio.get_running_loop().create_future()
            self._waiting.add(waiter)
            try:
                await waiter
            finally:
                self._waiting.discard(waiter)

    def pending(self) -> list[Update]:
        """What waits, oldest first, without what has expired."""
        now = self.now()
        self._pending = [
            update
            for update in self._pending
            if now - update.made < KEPT_FOR.get(update.kind, KEPT_ELSE)
        ]
        return list(self._pending)

    def want(self, kinds: Iterable[str] | None) -> None:
        """Remembers which kinds the bot asked for; None keeps what it asked for last."""
        if kinds is not None:
            self.allowed = frozenset(kinds)

    def confirm(self, updates: Iterable[Update]) -> None:
        """Takes updates off the queue that the bot has."""
        gone = {id(update) for update in updates}
        self._pending = [update for update in self._pending if id(update) not in gone]
        self._wake()

    async def poll(self, offset: int, limit: int, wait: float) -> list[dict[str, Any]]:
        """What `getUpdates` answers.

        Args:
            offset: confirms all below it; negative counts from the end and forgets the rest.
            limit: at most so many.
            wait: seconds of real time to wait for the first one.

        Raises:
            RefusalError: 409, when another poll takes over meanwhile.
        """
        self._confirm_below(offset)
        me = self._poll = object()
        self._wake()  # a poll that waits sees that it is no longer the one
        try:
            async with asyncio.timeout(min(wait, LONGEST_POLL)):
                await self._until(lambda: self.pending() or self._poll is not me or self._closed)
            if self._poll is not me:
                raise RefusalError(409, OTHER_POLLER)
        except TimeoutError:
            return []
        finally:
            self._poll = None if self._poll is me else self._poll
        chosen = self.pending()[:limit]
        self.confirm(update for update in chosen if update.repeated)
        return [update.as_json() for update in chosen]

    def _confirm_below(self, offset: int) -> None:
        waiting = self.pending()
        if offset < 0:
            self.confirm(waiting[:offset])
        else:
            self.confirm(u for u in waiting if u.id < offset and not u.repeated)

    @property
    def is_polled(self) -> bool:
        """Does a poll wait."""
        return self._poll is not None

    def close(self) -> None:
        """Ends polls that wait, so that the server can stop."""
        self._closed = True
        self._wake()

    async def next_of_idle_chats(self, is_busy: Callable[[int], bool]) -> list[Update]:
        """Waits for updates of chats that are not busy; the first of each such chat."""

        def first_of_each() -> list[Update]:
            first: dict[int, Update] = {}
            for update in self.pending():
                if not is_busy(update.chat):
                    first.setdefault(update.chat, update)
            return list(first.values())

        await self._until(first_of_each)
        return first_of_each()

    async def confirmed(self, within: float = 30.0) -> None:
        """Waits until the bot has confirmed every update made so far.

        Args:
            within: seconds of real time.

        Raises:
            NotFetchedError: where it takes longer.
        """
        try:
            async with asyncio.timeout(within):
                await self._until(lambda: not self.pending())
        except TimeoutError:
            raise NotFetchedError(
                f"The bot has not fetched {len(self.pending())} updates within {within:g} s. "
                "Is it running, and does it poll this playground?"
            ) from None
