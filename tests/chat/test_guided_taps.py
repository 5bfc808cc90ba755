"""Any buttons ever shown, in any order, repeated, with texts and time between: nothing doubled."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import select

from tests.chat.on_a_phone import WHICH, OnAPhone
from tests.chat.phone import ANNA
from tests.lived import lived
from tgbot.chat.log import log
from tgbot.chat.talk import text as talk
from tgbot.chat.train import train
from tgbot.chat.undo import undo
from tgbot.coach import guided as coach
from tgbot.coach.guided_card import card
from tgbot.store import guided, tables
from tgbot.training.guided import End, passed_over, sets_done
from tgbot.training.workout import Set

OF_A_SESSION = ("set", "led", "train", "undo", "redo")


class Training(OnAPhone):
    """Anna in a guided session, on as many phones as she likes."""

    begins_at = datetime(2026, 3, 2, 8, tzinfo=UTC)

    @initialize()
    def begins(self) -> None:
        self.phone.says("/train", train)

    @rule(which=WHICH)
    def taps_any_button_ever_shown(self, which: int) -> None:
        known = self.known(*OF_A_SESSION)
        self._taps(*known[which % len(known)])

    @rule(which=WHICH)
    def taps_a_button_that_is_there(self, which: int) -> None:
        [shown] = self.phone.shows("guided:") or [None]
        if shown is None:
            return
        rows = shown["reply_markup"]["inline_keyboard"]
        there = [one["callback_data"] for row in rows for one in row]
        mine = [one for one in there if one.split(":")[0] in OF_A_SESSION]
        message = next(n for n, payload in self.phone.screen.items() if payload is shown)
        if mine:
            self._taps(message, mine[which % len(mine)])

    def _taps(self, message: int, data: str) -> None:
        """A tap adds a set at most; the same tap again adds none."""
        before = self._count()
        self.phone.taps(message, data)
        after = self._count()
        if data.startswith("set:"):
            assert after - before in (0, 1)
        elif not data.startswith(("led", "undo", "redo")):
            assert after == before
        if not data.startswith(("led", "undo", "redo")):
            self.phone.taps(message, data)
            assert self._count() == after

    @rule(
        said=st.sampled_from(["12", "10 green", "8, 8", "9 knee 3/10", "dead bug 7", "rest 2 min"])
    )
    def types_sets(self, said: str) -> None:
        before = self._count()
        self.phone.says(said, talk)
        assert self._count() - before in (0, 1, 2)

    @rule()
    def takes_the_last_log_back(self) -> None:
        self.phone.says("/undo", undo)

    @rule()
    def asks_for_it_again(self) -> None:
        before = self._count()
        self.phone.says("/train", train)
        assert self._count() == before

    @rule()
    def logs_something_else(self) -> None:
        self.phone.says("/log leg extension 1x9", log)

    @rule(seconds=st.sampled_from([1, 45, 91, 600, 3 * 3600 + 60]))
    def time_passes(self, seconds: int) -> None:
        before = self._count()
        self.phone.moves(timedelta(seconds=seconds))
        assert self._count() == before

    @invariant()
    def there_is_one_message_and_one_bell_at_most(self) -> None:
        assert len(self.phone.shows("guided:")) <= 1
        assert len(self.phone.shows("bell:")) <= 1

    @invariant()
    def the_message_says_what_is_so(self) -> None:
        row, shown = self._row(), self.phone.shows("guided:")
        if row is not None and shown:
            at = coach.now(self.desk(), row)
            assert shown[0]["text"].startswith(str(card(self.desk(), at).text))

    @invariant()
    def the_card_and_the_session_agree_on_what_is_left(self) -> None:
        row = self._row()
        if row is None:
            return
        at = coach.now(self.desk(), row)
        for item, part in zip(at.session.items, at.parts, strict=True):
            passed = passed_over(part.meant) in row.passed
            if item.done and part.sets and not part.stopped:
                assert (item.plan in at.session.left) == (part.done < part.sets and not passed)

    @invariant()
    def its_clocks_run_only_while_it_is_open(self) -> None:
        row = self._row()
        clock = tables.appointment.c
        query = select(clock.kind, clock.due_at).where(clock.state == "waiting")
        waiting = {one.kind: one.due_at for one in self.phone.conn.execute(query)}
        timer = None if row is None or row.state != "open" else row.timer
        runs = timer is not None and timer.kind in ("rest", "hold")
        assert ("forgotten" in waiting) == (row is not None and row.state == "open")
        assert {"rest", "hold"} & waiting.keys() == ({timer.kind} if timer and runs else set())
        if timer is not None and runs:
            assert waiting[timer.kind] == timer.until

    @invariant()
    def no_tap_went_beyond_the_plan_and_the_end_is_the_end(self) -> None:
        row = self._row()
        if row is None:
            return
        at = coach.now(self.desk(), row)
        if row.state == "open":
            assert not isinstance(at.step, End)
        for plan in at.plans:
            tapped = self._sets(f"guided:{row.id}:{plan.exercise.slug}:")
            assert len(tapped) <= max(plan.target.sets, plan.exercise.ladder.sets_max)
            assert sets_done(at.sets_of(plan.exercise.slug)) >= len(tapped)

    def _row(self) -> guided.Guided | None:
        return guided.on(self.phone.conn, ANNA, self.desk().today)

    def _count(self) -> int:
        return len(self._sets(""))

    def _sets(self, source: str) -> list[Set]:
        logged, each = tables.workout.c, tables.workout_set.c
        query = (
            select(each.done)
            .join(tables.workout, each.workout_id == logged.id)
            .where(logged.undone_at.is_(None), logged.source.startswith(source))
        )
        return list(self.phone.conn.execute(query).scalars())


def test_a_few_sessions_end_well() -> None:
    lived(Training, 8, 20)


@pytest.mark.slow
def test_many_sessions_end_well() -> None:
    lived(Training, 60, 50)
