"""By how much the machine's clock was set back, seen from one that only goes forward."""

import asyncio
import math
from collections.abc import Callable
from datetime import datetime

A_STEP = 1.0
"""Seconds; by less the clocks may differ while one of them is being corrected."""


class Steps:
    """Compares the clock that gives the date with the loop's own."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._ahead = -math.inf

    def back(self, loop_time: float) -> float:
        """The seconds by which it was set back since this was asked last; 0 where it was not."""
        before, self._ahead = self._ahead, self._now().timestamp() - loop_time
        step = before - self._ahead
        return step if step > A_STEP else 0.0


def loop_time() -> float:
    """The seconds of the loop's own clock, which nobody sets."""
    return asyncio.get_running_loop().time()
