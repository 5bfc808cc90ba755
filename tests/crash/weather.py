"""Bad weather between the bot and Telegram: calls fail by chance, and each breach is counted."""

from __future__ import annotations

import asyncio
import random
from collections import Counter

from tests.process.telegram import Telegram
from tgbot.playground.faults import Fault, Kind

SENDS = frozenset({"sendMessage", "editMessageText", "answerCallbackQuery"})
STRIKES: tuple[Kind, ...] = ("too_many_requests", "lose_answer", "close", "server_error", "hang")
RETRY_AFTER = 2
ON_THEIR_WAY = 0.5
"""Seconds after a 429 in which calls still arrive that were made before its answer was read."""


class Weather:
    """Decides over each call of a Telegram until it is told to clear up: who is struck is chance.

    Attributes:
        struck: how many calls of which kind of method met which fault.
        inside: calls made while `retry_after` forbade them.
        away: whether nothing gets through at all.
    """

    def __init__(self, telegram: Telegram, chance: random.Random, one_in: int) -> None:
        self.struck: Counter[str] = Counter()
        self.inside = 0
        self.away = False
        self._chance = chance
        self._one_in = one_in
        self._forbidden: dict[str, tuple[float, float]] = {}
        telegram.playground.faults.strike = self._strike

    def clears_up(self) -> None:
        """From now on all is well."""
        self._one_in = 0
        self.away = False

    def _strike(self, method: str) -> Fault | None:
        of = "sends" if method in SENDS else method
        now = asyncio.get_running_loop().time()
        since, until = self._forbidden.get(of, (0.0, 0.0))
        if of in ("sends", "getUpdates", "getMe"):
            self.inside += since + ON_THEIR_WAY < now < until
        if self.away:
            return Fault(kind="close", method=method)
        if not self._one_in or self._chance.randrange(self._one_in):
            return None
        kind = STRIKES[self.struck.total() % len(STRIKES)]
        if kind == "too_many_requests":
            self._forbidden[of] = (now, now + RETRY_AFTER)
        self.struck[kind] += 1
        return Fault(kind=kind, method=method, code=502, retry_after=RETRY_AFTER, seconds=0.05)
