"""`tgbot`, but it ends with SIGKILL at the point that TGBOT_FAILPOINT names.

The one list of points of the log and reminder path. The bot itself knows none of them: its own
functions are wrapped here before it starts. Run as a script in place of `python -m tgbot`.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import os
import signal
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True)
class Point:
    """A moment of the way: before or after a function, where one call is like another or
    only one with `argument` among its arguments counts; the `at`-th time. What it gave must not be
    empty.
    """

    function: str
    when: Literal["before", "after"]
    argument: str | None = None
    at: int = 1


LOG_POINTS = {
    "received-not-committed": Point("tgbot.store.inbox:receive", "after"),
    "committed-not-confirmed": Point("tgbot.chat.dispatch:Dispatcher.wake", "before"),
    "fetched-not-handled": Point("tgbot.chat.hall:Hall.receive", "before", at=2),
    "handled-not-committed": Point("tgbot.chat.hall:Hall.receive", "after", at=2),
    "committed-not-sent": Point("tgbot.app:App._after_commit", "before"),
    "claimed-not-committed": Point("tgbot.gateway.sender:claim", "after"),
    "claimed-not-called": Point("tgbot.gateway.client:Client.call", "before", "sendMessage", 2),
    "sent-not-marked": Point("tgbot.gateway.client:Client.call", "after", "sendMessage", 2),
    "marked-not-committed": Point("tgbot.gateway.sender:record", "after", at=2),
}
REMINDER_POINTS = {
    "due-not-fired": Point("tgbot.store.appointments:due", "after"),
    "fired-not-committed": Point("tgbot.clock.reminders:session", "after"),
    "fired-not-told-of": Point("tgbot.clock.ticker:Ticker.set_next", "before"),
    "card-claimed-not-committed": LOG_POINTS["claimed-not-committed"],
    "card-claimed-not-called": LOG_POINTS["claimed-not-called"],
    "card-sent-not-marked": LOG_POINTS["sent-not-marked"],
    "card-marked-not-committed": LOG_POINTS["marked-not-committed"],
}
# Of three long messages the first parts are the first three calls.
PART_POINTS = {
    "part-not-called": Point("tgbot.gateway.client:Client.call", "before", "sendMessage", 5),
    "part-sent-not-marked": Point("tgbot.gateway.client:Client.call", "after", "sendMessage", 5),
    "part-marked-not-committed": Point("tgbot.gateway.sender:record", "after", at=5),
}
SECOND_LIFE_POINTS = {
    "taken-over-not-committed": Point("tgbot.gateway.sender:take_over", "after"),
}
POINTS = {**LOG_POINTS, **REMINDER_POINTS, **PART_POINTS, **SECOND_LIFE_POINTS}


class Death:
    """Counts how often a point was reached and ends the process when it is time."""

    def __init__(self, point: Point) -> None:
        self._point = point
        self._left = point.at

    def reached(self, when: str, arguments: tuple[Any, ...]) -> None:
        """Ends the process, or does nothing yet."""
        named = self._point.argument
        if when != self._point.when or (named is not None and named not in arguments):
            return
        self._left -= 1
        if not self._left:
            os.kill(os.getpid(), signal.SIGKILL)

    def wrap(self, function: Callable[..., Any]) -> Callable[..., Any]:
        """The function with its two moments."""
        if inspect.iscoroutinefunction(function):

            @functools.wraps(function)
            async def waiting(*args: Any, **kwargs: Any) -> Any:
                self.reached("before", args)
                result = await function(*args, **kwargs)
                self.reached("after", args)
                return result

            return waiting

        @functools.wraps(function)
        def plain(*args: Any, **kwargs: Any) -> Any:
            self.reached("before", args)
            result = function(*args, **kwargs)
            if result is None or result or isinstance(result, bool):
                self.reached("after", args)
            return result

        return plain


def arm(name: str) -> None:
    """Wraps the function of a point."""
    point = POINTS[name]
    module, _, path = point.function.partition(":")
    *owners, last = path.split(".")
    owner: Any = importlib.import_module(module)
    for one in owners:
        owner = getattr(owner, one)
    setattr(owner, last, Death(point).wrap(getattr(owner, last)))


if __name__ == "__main__":
    from tgbot.cli import main

    arm(os.environ["TGBOT_FAILPOINT"])
    main()
