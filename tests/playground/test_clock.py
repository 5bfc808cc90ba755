"""Moving the clock lives through every due moment in order; it never goes back."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tgbot.playground.clock import CannotMoveError, Journey, MovableClock

SEVEN = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Planner:
    """A bot with moments: each is done when the clock is there; some are reminders."""

    def __init__(self, clock: MovableClock, moments: dict[datetime, int]) -> None:
        self.clock = clock
        self.moments = moments
        self.done: list[tuple[datetime, datetime]] = []
        self.stuck = False
        self.again: timedelta | None = None

    async def next_due(self) -> datetime | None:
        return min(self.moments, default=None)

    async def settle(self) -> int:
        await asyncio.sleep(0)
        reminders = 0
        for moment in sorted(m for m in self.moments if m <= self.clock.now()):
            if self.stuck:
                break
            reminders += self.moments.pop(moment)
            self.done.append((moment, self.clock.now()))
            if self.again:
                self.moments[moment + self.again] = 0
        return reminders


async def fetched() -> None:
    """Everything that people said is fetched."""


def a_journey(moments: dict[datetime, int]) -> tuple[Journey, Planner, MovableClock]:
    clock = MovableClock(lambda: SEVEN)
    planner = Planner(clock, moments)
    return Journey(clock, planner, fetched), planner, clock


async def test_each_moment_is_lived_through_at_its_time() -> None:
    moments = {SEVEN + n * HOUR: 1 for n in (1, 2, 5)}
    journey, planner, _ = a_journey(dict(moments))
    arrival = await journey.ahead(3 * HOUR)
    assert planner.done == [(SEVEN + n * HOUR, SEVEN + n * HOUR) for n in (1, 2)]
    assert (arrival.now, arrival.reminders) == (SEVEN + 3 * HOUR, 2)


async def test_moments_that_follow_from_moments_are_not_missed() -> None:
    journey, planner, _ = a_journey({SEVEN + HOUR: 0})
    planner.again = HOUR / 2
    await journey.ahead(2 * HOUR)
    assert [moment for moment, _ in planner.done] == [SEVEN + n * HOUR for n in (1, 1.5, 2)]


async def test_next_reminder_passes_what_is_none() -> None:
    journey, _, clock = a_journey({SEVEN + HOUR: 0, SEVEN + 2 * HOUR: 1, SEVEN + 3 * HOUR: 1})
    arrival = await journey.to_next_reminder()
    assert (arrival.reminders, clock.now()) == (1, SEVEN + 2 * HOUR)


async def test_without_a_plan_it_says_that_nothing_is_planned() -> None:
    journey, _, clock = a_journey({})
    with pytest.raises(CannotMoveError, match="No reminder is planned"):
        await journey.to_next_reminder()
    assert clock.now() == SEVEN


async def test_it_gives_up_after_60_days() -> None:
    journey, planner, clock = a_journey({SEVEN + HOUR: 0})
    planner.again = timedelta(days=7)
    with pytest.raises(CannotMoveError, match="within 60 days"):
        await journey.to_next_reminder()
    assert clock.now() - SEVEN < timedelta(days=61)


async def test_what_does_not_get_done_is_named_and_not_waited_for() -> None:
    journey, planner, _ = a_journey({SEVEN + HOUR: 1})
    planner.stuck = True
    with pytest.raises(CannotMoveError, match="08:00 UTC does not get done"):
        await journey.ahead(2 * HOUR)


async def test_two_moves_at_once_happen_one_after_the_other() -> None:
    journey, planner, clock = a_journey({SEVEN + n * HOUR: 1 for n in (1, 2, 3)})
    first, second = await asyncio.gather(journey.ahead(HOUR), journey.ahead(HOUR))
    assert (first.reminders, second.reminders, clock.now()) == (1, 1, SEVEN + 2 * HOUR)
    assert all(moment == when for moment, when in planner.done)


def test_the_clock_goes_on_and_never_back() -> None:
    real = [SEVEN]
    clock = MovableClock(lambda: real[0])
    clock.move_to(SEVEN + HOUR)
    real[0] += HOUR
    assert clock.now() == SEVEN + 2 * HOUR
    with pytest.raises(CannotMoveError, match="forward only; 02 Mar 08:00 is over"):
        clock.move_to(SEVEN + HOUR)
