"""The one door out: drains the outbox, keeps the pace, and writes down what became of each call.

Each turn in the database thread first writes down the results that came in meanwhile and then
claims what may leave next, so marks are made at once and share a commit.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import aiohttp
import structlog

from tgbot import metrics
from tgbot.gateway.client import Client, NoAnswerError, RefusedError
from tgbot.gateway.outcome import (
    Action,
    Outcome,
    after_silence,
    judge,
    says_the_server_is_away,
)
from tgbot.gateway.pace import Pace
from tgbot.gateway.probe import Probe
from tgbot.gateway.record import record, too_late_to_leave
from tgbot.store import outbox
from tgbot.store.claim import claim
from tgbot.store.database import Connection, Database, DBAPIError
from tgbot.store.outbox import Letter

log = structlog.get_logger()

AT_ONCE = 20
"""Calls under way: so many answers at most come again after a kill."""
LONGEST_SLEEP = 5.0
NEEDS_NO_PACE = frozenset({"answerCallbackQuery", "deleteMessage", "setMessageReaction"})


@dataclass(frozen=True, slots=True)
class Result:
    """How a letter's call ended: a message id (or None), or what to do about an error."""

    letter: Letter
    message_id: int | None
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Claimed:
    """What may leave now, whether something came too late to leave, and when more is due."""

    letters: list[Letter]
    too_late: bool = False
    due: datetime | None = None


class Sender:
    """Sends what the outbox holds for as long as it runs.

    `given_back` is told when an appointment's card could not leave in time: it waits again.
    """

    def __init__(
        self,
        client: Client,
        db: Database,
        now: Callable[[], datetime],
        pace: Pace,
        lease: str,
        given_back: Callable[[], None],
    ) -> None:
        self._client = client
        self._db = db
        self._now = now
        self._pace = pace
        self._lease = lease
        self._given_back = given_back
        self._wake = asyncio.Event()
        self._calls: dict[asyncio.Task[Result], Letter] = {}
        self._results: list[Result] = []
        self._probe = Probe(client, self.wake)
        self._closing = False
        self._sure = False

    def wake(self) -> None:
        """Says that something was put into the outbox."""
        self._wake.set()

    async def run(self) -> None:
        """Sends until `close` was called and nothing is on its way any more."""
        self._sure = False
        while not (self._closing and not self._calls and not self._results):
            self._wake.clear()
            try:
                await self._make_sure()
                sleep = await self._turn()
            except DBAPIError as error:
                log.error("outbox not reachable", why=type(error.orig).__name__)
                self._sure, sleep = False, 1.0
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), sleep)

    def close(self) -> None:
        """Lets what is on its way end; nothing new leaves."""
        self._closing = True
        self._probe.close()
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Whether no call is on its way and no result is unwritten."""
        return not self._calls and not self._results

    async def _make_sure(self) -> None:
        """Sees to calls that nobody makes any more: a life before this one, or a lost commit."""
        if not self._sure:
            letters = [*self._calls.values(), *(result.letter for result in self._results)]
            await self._db.run(_take_over, [letter.id for letter in letters], self._now())
            self._sure = True

    async def _turn(self) -> float:
        """Writes down results, sends what may leave; gives seconds until it must look again."""
        clock = asyncio.get_running_loop().time()
        resting = self._pace.resting(clock)
        under_way = [letter.chat_id for letter in self._calls.values()]
        silent = self._closing or self._probe.away
        room = 0 if silent else AT_ONCE - len(self._calls)
        allowed = min(room, self._pace.allowance(clock))
        results, self._results = self._results, []
        try:
            claimed = await self._db.run(
                self._exchange,
                results,
                allowed,
                {*resting, *under_way},
                not silent and not self._pace.everybody_waits(clock),
            )
        except DBAPIError:
            self._results = results + self._results
            raise
        for letter in claimed.letters:
            self._send(letter, clock)
        if claimed.too_late:
            self._given_back()
        if claimed.letters or claimed.too_late or self._results:
            return 0.0
        waits = [LONGEST_SLEEP, *resting.values()]
        if allowed <= 0 < room:
            waits.append(self._pace.wait(clock))
        if claimed.due is not None:
            waits.append((claimed.due - self._now()).total_seconds())
        return max(0.001, min(waits))

    def _exchange(
        self, conn: Connection, results: list[Result], allowed: int, busy: set[int], taps: bool
    ) -> Claimed:
        now = self._now()
        for result in results:
            record(conn, result.letter, result.outcome, result.message_id, now)
        if self._closing:
            return Claimed([])
        letters = []
        found = claim(conn, now, self._lease, allowed, busy, taps=taps)
        for letter in found:
            if (outcome := too_late_to_leave(conn, letter, now)) is None:
                letters.append(letter)
            else:
                record(conn, letter, outcome, None, now)
        return Claimed(letters, len(letters) < len(found), outbox.next_due(conn, after=now))

    def _send(self, letter: Letter, clock: float) -> None:
        if letter.method not in NEEDS_NO_PACE:
            self._pace.sent(letter.chat_id, clock)
        task = asyncio.create_task(self._call(letter))
        self._calls[task] = letter
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[Result]) -> None:
        letter = self._calls.pop(task)
        if task.cancelled():
            return
        if (error := task.exception()) is not None:
            log.error("a letter can't be sent", method=letter.method, why=type(error).__name__)
            reason = f"bug: {type(error).__name__}"
            self._results.append(Result(letter, None, Outcome(Action.DEAD, reason)))
        else:
            self._results.append(task.result())
        self._wake.set()

    async def _call(self, letter: Letter) -> Result:
        try:
            answer = await self._client.call(letter.method, parameters(letter))
        except (RefusedError, NoAnswerError, aiohttp.ClientError, OSError, TimeoutError) as error:
            return self._failed(letter, error)
        metrics.sends.labels("sent").inc()
        message_id = answer.get("message_id") if isinstance(answer, dict) else None
        return Result(letter, message_id, Outcome(Action.SENT, ""))

    def _failed(self, letter: Letter, error: BaseException) -> Result:
        outcome = judge(letter, error, self._now())
        if says_the_server_is_away(error):
            self._probe.broke()
        metrics.sends.labels(outcome.action.value).inc()
        log.log(
            20 if outcome.action is Action.SENT else 30,
            "a call failed",
            method=letter.method,
            why=outcome.reason,
            then=outcome.action.value,
        )
        if isinstance(error, RefusedError) and error.code == 429:
            clock = asyncio.get_running_loop().time()
            # In a private chat we keep well below its limit, so the whole bot was too fast.
            whom = letter.chat_id if letter.chat_id < 0 else None
            self._pace.told_to_wait(whom, clock, outcome.seconds)
        return Result(letter, None, outcome)


def parameters(letter: Letter) -> dict[str, Any]:
    """What is posted for a letter; an extra copy makes no sound."""
    posted = dict(letter.payload)
    if letter.method != "answerCallbackQuery":
        posted["chat_id"] = letter.chat_id
    if letter.edits is not None:
        posted["message_id"] = letter.message_id
    if letter.copies and letter.method.startswith("send"):
        posted["disable_notification"] = True
    return posted


def _take_over(conn: Connection, known: list[int], now: datetime) -> None:
    """Judges calls whose end nobody saw, for they may have arrived."""
    for letter in outbox.left_sending(conn, known):
        outcome = after_silence(letter, now, "ambiguous: nobody saw how the call ended")
        record(conn, letter, outcome, None, now - timedelta(seconds=outcome.seconds))
