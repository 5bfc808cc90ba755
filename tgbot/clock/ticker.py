"""Holds the next due moment, and wakes what is due when it comes.

APScheduler holds one `date` job for the earliest due moment; beside it a look each minute sets
itself again. Both only ask the database what is due. There is never a job a person and never a
trigger with an interval: after a step of the clock such a one lists every run it missed.
"""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.date import DateTrigger

from tgbot.clock.due import Due, Fired
from tgbot.clock.loops import STANDS_STILL
from tgbot.store import appointments, meta
from tgbot.store.database import Database, DBAPIError

log = structlog.get_logger()

A_COMMIT = 20
SWEEP = timedelta(minutes=1)
LONGEST_STILL = 120.0
LONGEST_WAIT = timedelta(days=1)


class Ticker:
    """Fires what is due; `now` is the bot's clock, which the playground may move ahead."""

    def __init__(
        self,
        db: Database,
        now: Callable[[], datetime],
        due: Due,
        each_minute: Callable[[], Awaitable[None]],
        said: Callable[[], None],
    ) -> None:
        self._db = db
        self._now = now
        self._due = due
        self._each_minute = each_minute
        self._said = said
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        )
        self._at: datetime | None = None
        self._next_sweep: asyncio.TimerHandle | None = None
        self._one_at_a_time = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        self._moved_at = 0.0
        self._reminders = 0

    async def start(self) -> None:
        """Begins to tick; what fell due meanwhile is seen to at once."""
        self._due.came_back(await self._db.run(meta.last_tick), self._now())
        self._scheduler.start()
        await self.tick()
        self._begin(self._sweep)

    async def stop(self) -> None:
        """Stops ticking; the commit that runs is finished, what would follow it is not begun."""
        self._scheduler.shutdown(wait=False)
        self._sweep_no_more()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        # One that was at its end may have set the next.
        self._sweep_no_more()
        await self._safely(self._remember)()

    async def tick(self) -> int:
        """Does all that is due now, and sets the next moment; how much it was."""
        async with self._one_at_a_time:
            fired = Fired(0, 0)
            while True:
                some = await self._db.run(self._due.fire, self._now(), A_COMMIT)
                fired = Fired(fired.done + some.done, fired.reminders + some.reminders)
                if some.done:
                    # At once: of a thousand cards the first need not wait for the last to be made.
                    self._said()
                if some.done < A_COMMIT:
                    break
            self._reminders += fired.reminders
            self.set_next(await self._db.run(appointments.earliest))
        self._moved_at = asyncio.get_running_loop().time()
        return fired.done

    def fault(self) -> str | None:
        """Says so where it has not looked after what is due for too long."""
        still = asyncio.get_running_loop().time() - self._moved_at
        return STANDS_STILL if still > LONGEST_STILL else None

    def take_reminders(self) -> int:
        """How many reminders left since this was asked last."""
        taken, self._reminders = self._reminders, 0
        return taken

    def set_next(self, due: datetime | None) -> None:
        """Sets the job for the earliest due moment."""
        if due == self._at and due is not None:
            return
        self._at = due
        if due is None:
            return
        wait = min(max(due - self._now(), timedelta()), LONGEST_WAIT)
        self._scheduler.add_job(
            self._wake,
            DateTrigger(datetime.now(UTC) + wait),
            args=(self._safely(self.tick),),
            id="due",
            replace_existing=True,
        )

    async def _sweep(self) -> None:
        self._at = None
        await self._safely(self.tick)()
        await self._safely(self._remember)()
        await self._safely(self._each_minute)()
        # By the loop's clock, which only goes forward: whatever is told by the other one is looked
        # at anew each minute, also after that was set back.
        loop = asyncio.get_running_loop()
        self._next_sweep = loop.call_later(SWEEP.total_seconds(), self._begin, self._sweep)

    def _sweep_no_more(self) -> None:
        if self._next_sweep is not None:
            self._next_sweep.cancel()

    async def _remember(self) -> None:
        await self._db.run(meta.remember_tick, self._now())

    async def _wake(self, work: Callable[[], Awaitable[None]]) -> None:
        # A coroutine, since APScheduler runs a plain function in a thread, where no loop is.
        self._begin(work)

    def _begin(self, work: Callable[[], Awaitable[None]]) -> None:
        async def run() -> None:
            await work()

        task = asyncio.get_running_loop().create_task(run())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _safely(self, work: Callable[[], Awaitable[object]]) -> Callable[[], Awaitable[None]]:
        """The work, so that whatever it trips over doesn't end the sweep."""

        async def safely() -> None:
            try:
                await work()
            except DBAPIError as error:
                log.error("the clock could not reach the database", why=type(error.orig).__name__)
                self._at = None
            except Exception:
                log.exception("the clock tripped")
                self._at = None

        return safely
