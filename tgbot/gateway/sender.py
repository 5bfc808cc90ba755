"""The one door out: drains the outbox, keeps the pace, and writes down what became of each call.

Each turn in the database thread first writes down the results that came in meanwhile and then
claims what may leave next, so marks are made at once and share a commit. Whoever puts letters into
the outbox may take a turn along in their own commit: then an answer waits for no second one.
"""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime

import aiohttp
import structlog

from tgbot import metrics
from tgbot.gateway.client import Client, NoAnswerError, RefusedError
from tgbot.gateway.outcome import Action, Outcome, judge, says_the_server_is_away
from tgbot.gateway.pace import Pace
from tgbot.gateway.posting import parameters, whom_to_rest
from tgbot.gateway.probe import Probe
from tgbot.gateway.record import heard_before, record, take_over, too_late_to_leave
from tgbot.gateway.steps import Steps, loop_time
from tgbot.gateway.turn import Result, Turn
from tgbot.store import outbox, silence
from tgbot.store.claim import MOST_TAPS, claim, is_held
from tgbot.store.database import Connection, Database, DBAPIError, OperationalError
from tgbot.store.outbox import Letter
from tgbot.store.prepared import savepoint
from tgbot.store.trouble import is_the_databases_own

log = structlog.get_logger()

AT_ONCE = 20
"""Calls under way: so many answers at most come again after a kill."""
LONGEST_SLEEP = 5.0
MARK_SECONDS = 0.02
"""So long what arrived waits for another's commit to be written down in, if it is all there is."""
A_TURNS_MARKS = 10
"""What waits for that is no more than this: it is what a kill would make us say again."""
NEEDS_NO_PACE = frozenset({"answerCallbackQuery", "deleteMessage", "setMessageReaction"})


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
        self._probe = Probe(client, self.wake, lambda: pace.told(None, loop_time()))
        self._turning = False
        self._put_off = False
        self._next_look: asyncio.TimerHandle | None = None
        self._closing = False
        self._sure = False
        self._steps = Steps(now)

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
                await self._turn()
            except DBAPIError as error:
                log.error("outbox not reachable", why=type(error.orig).__name__)
                self._sure = False
                self._look_in(1.0)
            await self._wake.wait()

    @contextmanager
    def beside(self) -> Iterator[Callable[[Connection], None] | None]:
        """A turn in somebody else's transaction, within which what this gives is to be called.

        It gives None while the sender is at a turn of its own, and takes one afterwards.
        """
        if self._turning or self._closing or not self._sure:
            yield None
            self._wake.set()
            return
        turn = self._begin()
        ended_well = False
        try:
            yield lambda conn: self._exchange_along(conn, turn)
            ended_well = True
        finally:
            self._turning = False
            if turn.done and ended_well:
                self._go_on(turn)
            else:
                # Whether a commit that failed took effect nobody knows: its calls are looked for.
                self._sure = ended_well
                self._results = turn.results + self._results
                self._wake.set()
            if self._put_off:
                self._put_off = False
                self._wake.set()

    def close(self) -> None:
        """Lets what is on its way end; nothing new leaves."""
        self._closing = True
        self._probe.close()
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Whether no call is on its way and no result is unwritten."""
        return not self._calls and not self._results

    @property
    def unwritten(self) -> bool:
        """Whether calls have ended whose results wait to be written down."""
        return bool(self._results)

    async def _make_sure(self) -> None:
        """Sees to calls that nobody makes any more: a life before this one, or a lost commit."""
        now, clock = self._now(), loop_time()
        if seconds := self._steps.back(clock):
            await self._db.run(silence.set_back, now, seconds)
        if not self._sure:
            known = [*self._calls.values(), *(result.letter for result in self._results)]
            await self._db.run(take_over, [one.id for one in known], now)
            letters, groups = await self._db.run(heard_before, now, NEEDS_NO_PACE)
            self._pace.sent_before(groups, clock)
            for letter in letters:
                seconds = (letter.due_at - now).total_seconds()
                self._pace.told_to_wait(whom_to_rest(letter), clock, seconds)
            self._sure = True

    async def _turn(self) -> None:
        """Writes down results and sends what may leave."""
        if self._turning:
            self._put_off = True
            return
        turn = self._begin()
        try:
            await self._db.run(self._exchange, turn)
        except DBAPIError:
            self._results = turn.results + self._results
            raise
        finally:
            self._turning = False
        self._go_on(turn)

    def _begin(self) -> Turn:
        clock = loop_time()
        resting = self._pace.resting(clock)
        silent = self._closing or self._probe.away
        room = 0 if silent else AT_ONCE - len(self._calls)
        results, self._results = self._results, []
        self._turning = True
        return Turn(
            results,
            room,
            min(room, self._pace.allowance(clock)),
            not silent and not self._pace.everybody_waits(clock),
            {*resting, *(letter.chat_id for letter in self._calls.values())},
            resting,
        )

    def _exchange(self, conn: Connection, turn: Turn) -> None:
        now = self._now()
        for result in turn.results:
            # What arrived has arrived, whoever sees to it now; all else may not be ours to judge.
            arrived = result.outcome.action is Action.SENT
            if arrived or is_held(conn, result.letter.id, self._lease):
                record(conn, result.letter, result.outcome, result.message_id, now, result.began)
        letters, too_late = [], False
        if not self._closing:
            for letter in claim(conn, now, self._lease, turn.allowed, turn.busy, taps=turn.taps):
                if (outcome := too_late_to_leave(conn, letter, now)) is None:
                    letters.append(letter)
                else:
                    record(conn, letter, outcome, None, now)
                    too_late = True
            turn.due = outbox.next_due(conn, after=now)
        turn.letters, turn.too_late = letters, too_late

    def _exchange_along(self, conn: Connection, turn: Turn) -> None:
        try:
            with savepoint(conn):
                self._exchange(conn, turn)
            turn.done = True
        except Exception as error:
            # What was handled in the same commit must not fall with it.
            if isinstance(error, OperationalError) and is_the_databases_own(error):
                raise
            log.exception("a turn beside others' work failed")

    def _go_on(self, turn: Turn) -> None:
        """Sends what a turn claimed, and sees when the next must be."""
        clock = loop_time()
        for letter in turn.letters:
            if (wait := self._must_wait(letter, clock)) is None:
                self._send(letter, clock)
            else:
                late = Outcome(Action.AGAIN, "told to wait, or broken, in the meantime", wait)
                self._results.append(Result(letter, None, late))
        if turn.too_late:
            self._given_back()
        if turn.too_late or len(turn.letters) >= MOST_TAPS:
            self._wake.set()
            return
        waits = [MARK_SECONDS if self._results else LONGEST_SLEEP, *turn.resting.values()]
        if turn.room > len(turn.letters) and self._pace.allowance(clock) <= 0:
            waits.append(self._pace.wait(clock))
        if turn.due is not None:
            waits.append((turn.due - self._now()).total_seconds())
        self._look_in(max(0.001, min(waits)))

    def _must_wait(self, letter: Letter, clock: float) -> float | None:
        """Seconds that a letter must wait by what was heard since its turn began, if it must."""
        told = self._pace.told(whom_to_rest(letter), clock)
        return told if told > 0 or self._probe.away else None

    def _look_in(self, seconds: float) -> None:
        if self._next_look is not None:
            self._next_look.cancel()
        self._next_look = asyncio.get_running_loop().call_later(seconds, self._wake.set)

    def _mark_soon(self) -> None:
        loop = asyncio.get_running_loop()
        at_once = self._closing or len(self._results) >= A_TURNS_MARKS
        if at_once or self._results[-1].outcome.action is not Action.SENT:
            self._wake.set()
        elif self._next_look is None or self._next_look.when() > loop.time() + MARK_SECONDS:
            self._look_in(MARK_SECONDS)

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
        self._mark_soon()

    async def _call(self, letter: Letter) -> Result:
        began = self._now()
        try:
            answer = await self._client.call(letter.method, parameters(letter))
        except (RefusedError, NoAnswerError, aiohttp.ClientError, OSError, TimeoutError) as error:
            return self._failed(letter, error, began)
        metrics.sends.labels("sent").inc()
        message_id = answer.get("message_id") if isinstance(answer, dict) else None
        return Result(letter, message_id, Outcome(Action.SENT, ""))

    def _failed(self, letter: Letter, error: BaseException, began: datetime) -> Result:
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
            clock = loop_time()
            self._pace.told_to_wait(whom_to_rest(letter), clock, outcome.seconds)
        return Result(letter, None, outcome, began)
