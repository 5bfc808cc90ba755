"""Chat, edits, undo, repeats and restarts in any order: the log is what the model says it is."""

from __future__ import annotations

import asyncio
import json
import sqlite3
import tempfile
from collections.abc import Coroutine
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.lived import lived
from tests.people import Shown, Someone
from tests.stage import Stage, a_stage
from tests.stories.conftest import bot_maker

T = TypeVar("T")
REPS = st.integers(1, 20)
WHICH = st.integers(0, 10_000)
"""Picks one of what there is by now."""


@dataclass
class Log:
    """A log as the model has it, with its message and its receipt."""

    who: Someone
    message: Shown
    receipt: Shown
    reps: int
    kilograms: int
    undone: bool = False

    @property
    def text(self) -> str:
        return f"/log hip thrust 1x{self.reps} {self.kilograms} kg"


class LogModel(RuleBasedStateMachine):
    """Two people and the real bot; after each step the database must equal the model."""

    def __init__(self) -> None:
        super().__init__()
        self.logs: list[Log] = []
        self._loop = asyncio.new_event_loop()
        self._open = AsyncExitStack()
        self._folder = Path(self._open.enter_context(tempfile.TemporaryDirectory()))

    @initialize()
    def begin(self) -> None:
        self.stage: Stage = self._run(
            self._open.enter_async_context(a_stage(bot_maker(self._folder)))
        )
        self.people = [self._run(self.stage.person(name)) for name in ("Anna", "Ben")]

    @rule(who=st.integers(0, 1), reps=REPS, kilograms=st.integers(1, 40))
    def logs_a_set(self, who: int, reps: int, kilograms: int) -> None:
        someone = self.people[who]
        text = f"/log hip thrust 1x{reps} {kilograms} kg"
        shown = self._run(someone.says(text))
        receipt = next(message for message in shown if message.button("Undo"))
        self.logs.append(Log(someone, self._run(someone.said()), receipt, reps, kilograms))

    @precondition(lambda self: self.logs)
    @rule(which=WHICH, reps=REPS)
    def edits(self, which: int, reps: int) -> None:
        log = self._one(which)
        self._run(log.who.edits(log.message, f"/log hip thrust 1x{reps} {log.kilograms} kg"))
        if not log.undone:
            log.reps = reps

    @precondition(lambda self: self.logs)
    @rule(which=WHICH)
    def edits_nothing_that_shows(self, which: int) -> None:
        log = self._one(which)
        self._run(log.who.edits(log.message, log.text))

    @rule(who=st.integers(0, 1))
    def undoes_the_last(self, who: int) -> None:
        someone = self.people[who]
        self._run(someone.says("/undo"))
        mine = [log for log in self.logs if log.who is someone and not log.undone]
        if mine:
            mine[-1].undone = True

    @precondition(lambda self: self.logs)
    @rule(which=WHICH)
    def taps_undo_or_brings_back(self, which: int) -> None:
        log = self._one(which)
        seen = self._run(log.who.sees())
        receipt = next(message for message in seen if message.id == log.receipt.id)
        label = "Bring it back" if log.undone else "Undo"
        self._run(log.who.taps(label, on=receipt))
        log.undone = not log.undone

    @precondition(lambda self: self.logs)
    @rule(which=WHICH, other_id=st.booleans())
    def the_newest_update_comes_again(self, which: int, other_id: bool) -> None:
        updates = self.stage.playground.updates
        again = updates.double if other_id else updates.repeat
        again(updates.newest)
        self._run(self.stage.quiet())

    @rule(who=st.integers(0, 1))
    def says_something_else(self, who: int) -> None:
        self._run(self.people[who].says("/help"))

    @rule()
    def restarts(self) -> None:
        self._run(self.stage.restart())

    @invariant()
    def the_database_equals_the_model(self) -> None:
        wanted = sorted(
            (log.who.id, log.message.id, log.reps, log.kilograms)
            for log in self.logs
            if not log.undone
        )
        assert self._kept() == wanted

    def teardown(self) -> None:
        self._run(self._open.aclose())
        self._loop.close()

    def _one(self, which: int) -> Log:
        return self.logs[which % len(self.logs)]

    def _kept(self) -> list[tuple[int, int, int, int]]:
        """Person, message, reps and kilograms of each log that is not undone."""
        conn = sqlite3.connect(self._folder / "story.db")
        try:
            rows = conn.execute(
                "select w.person_id, w.source, s.done from workout w"
                " join workout_set s on s.workout_id = w.id where w.undone_at is null"
            ).fetchall()
        finally:
            conn.close()
        found = ((person, source.split(":")[2], json.loads(done)) for person, source, done in rows)
        return sorted(
            (person, int(message), done["reps"], int(done["resistance"]["value"]))
            for person, message, done in found
        )

    def _run(self, what: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(what)


def test_a_few_lives_are_as_the_model_says() -> None:
    lived(LogModel, 4, 12)


@pytest.mark.slow
def test_many_lives_are_as_the_model_says() -> None:
    lived(LogModel, 60, 30)
