"""What time is it in the playground, and what happens when somebody moves the clock ahead?"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

FARTHEST = timedelta(days=60)


class CannotMoveError(Exception):
    """The clock cannot be moved as asked; the message is a sentence for a person."""


class Bot(Protocol):
    """What the clock needs of the bot."""

    async def next_due(self) -> datetime | None:
        """The earliest moment at which the bot has something to do, UTC; None for never."""

    async def settle(self) -> int:
        """Does all that is due or was said, waits until it has left; how many reminders left."""


class MovableClock:
    """Real time, moved ahead.

    Args:
        real: the time that goes on by itself, UTC; a test hands in one that stands still.
    """

    def __init__(self, real: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._real = real
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The playground's time, UTC."""
        return self._real() + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Sets the time ahead to `moment` (aware).

        Raises:
            CannotMoveError: where that lies in the past.
        """
        ahead = moment - self.now()
        if ahead < timedelta():
            raise CannotMoveError(f"The clock moves forward only; {moment:%d %b %H:%M} is over.")
        self._ahead += ahead


@dataclass(frozen=True)
class Arrival:
    """Where a move ended: the time, and how many reminders left on the way."""

    now: datetime
    reminders: int


class Journey:
    """Moves the clock through every due moment in order, so that nothing becomes late by it.

    Args:
        clock: the clock that is moved.
        bot: whose moments are lived through.
        confirmed: waits until the bot has fetched all that people said.
    """

    def __init__(
        self, clock: MovableClock, bot: Bot, confirmed: Callable[[], Awaitable[None]]
    ) -> None:
        self._clock = clock
        self._bot = bot
        self._confirmed = confirmed
        self._one_at_a_time = asyncio.Lock()

    async def ahead(self, span: timedelta) -> Arrival:
        """Moves on by `span`, living through what falls due on the way.

        Raises:
            CannotMoveError: where something due does not get done.
        """
        async with self._one_at_a_time:
            end = self._clock.now() + span
            reminders = await self._settle()
            while (due := await self._bot.next_due()) is not None and due <= end:
                reminders += await self._live_through(due)
            self._clock.move_to(max(end, self._clock.now()))
            return Arrival(self._clock.now(), reminders + await self._settle())

    async def to_next_reminder(self) -> Arrival:
        """Moves on until a reminder has left.

        Raises:
            CannotMoveError: where nothing is planned, or no reminder comes within 60 days.
        """
        async with self._one_at_a_time:
            farthest = self._clock.now() + FARTHEST
            reminders = await self._settle()
            while not reminders:
                due = await self._bot.next_due()
                if due is None:
                    raise CannotMoveError(
                        "No reminder is planned. Finish /start or choose days with /plan first. "
                        "Where three went unanswered, say or tap anything, and they come again."
                    )
                if due > farthest:
                    raise CannotMoveError(f"No reminder comes within {FARTHEST.days} days.")
                reminders = await self._live_through(due)
            return Arrival(self._clock.now(), reminders)

    async def _live_through(self, due: datetime) -> int:
        was_due = due <= self._clock.now()
        self._clock.move_to(max(due, self._clock.now()))
        reminders = await self._settle()
        if was_due and not reminders and await self._bot.next_due() == due:
            raise CannotMoveError(
                f"What was due at {due:%d %b %H:%M} UTC does not get done; the bot's log says why."
            )
        return reminders

    async def _settle(self) -> int:
        await self._confirmed()
        return await self._bot.settle()
