"""A loop that falls stands up again, and health knows."""

import asyncio

import pytest

from tgbot.clock import loops as module
from tgbot.clock.loops import Loops


@pytest.fixture(autouse=True)
def _no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REST_AFTER_A_FALL", 0)


async def test_a_loop_that_falls_begins_again_and_is_named() -> None:
    loops, begun, again = Loops(), [], asyncio.Event()

    async def falls_once() -> None:
        begun.append(1)
        if len(begun) == 1:
            raise ZeroDivisionError
        again.set()
        await asyncio.Event().wait()

    loops.start("sender", falls_once)
    await asyncio.wait_for(again.wait(), 5)
    assert loops.fault() == "The sender loop fell; the log says why."
    await loops.cancel("sender")


async def test_a_loop_that_runs_is_no_fault() -> None:
    loops = Loops()
    loops.start("sender", asyncio.Event().wait)
    await asyncio.sleep(0)
    assert loops.fault() is None
    await loops.cancel("sender")


async def test_what_runs_once_does_not_begin_again() -> None:
    loops, begun = Loops(), []

    async def falls() -> None:
        begun.append(1)
        raise ZeroDivisionError

    loops.start("content", falls, once=True)
    await loops.finish(5)
    assert begun == [1]


async def test_a_loop_that_never_started_is_ended_already() -> None:
    await Loops().cancel("intake")


async def test_loops_that_do_not_end_are_ended() -> None:
    loops, ended = Loops(), asyncio.Event()

    async def stays() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    loops.start("stubborn", stays)
    await asyncio.sleep(0)
    await loops.finish(0.01)
    assert ended.is_set()
