"""Any buttons of session cards and plans, in any order, repeated, with texts and time between."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule
from sqlalchemy import func, select

from tests.chat.on_a_phone import WHICH, OnAPhone
from tests.chat.phone import ANNA
from tests.lived import lived
from tgbot.chat.log import log
from tgbot.chat.plan_command import plan
from tgbot.chat.talk import text as talk
from tgbot.chat.today import today
from tgbot.coach import ahead
from tgbot.coach import session as sessions
from tgbot.coach.training_days import MOVED_FROM, moved_to, training_days
from tgbot.store import appointments, people, plans, tables
from tgbot.store.appointments import Appointment

CARD = ("done", "doneone", "less", "card", "more", "warmup", "version", "later", "skip", "unskip")
MOVING = ("move", "unmove", "anyway")
RECORDING = ("done", "doneone", "less")
PLAN = ("plan", "plan-days", "plan-time", "plan-parts", "plan-part", "plan-add", "plan-drop")
MORE_PLAN = ("plan-swap", "plan-as-made", "plan-programme", "plan-ahead", "pause", "resume")
VERBS = (*CARD, *MOVING, *PLAN, *MORE_PLAN)
_EXERCISE = re.compile(r"^(?:✓ )?<b>\d .*$", re.MULTILINE)


class TrainingDays(OnAPhone):
    """Anna's training days, on as many phones as she likes."""

    begins_at = datetime(2026, 3, 2, 6, tzinfo=UTC)

    @initialize()
    def begins(self) -> None:
        self.phone.says("/plan glutes at home mon wed fri 07:30", plan)
        self.phone.says("/today", today)
        self.phone.says("/plan", plan)

    @rule(which=WHICH, verb=st.sampled_from(VERBS))
    def taps_any_button_ever_shown(self, which: int, verb: str) -> None:
        known = self.known(verb)
        if not known:
            return
        message, data = known[which % len(known)]
        before = self._count()
        self.phone.taps(message, data)
        after = self._count()
        assert after == before or verb in RECORDING
        if verb in RECORDING:
            self.phone.taps(message, data)
            assert self._count() == after, "the same tap again records nothing"

    @rule(said=st.sampled_from(["thu", "sat 10:00", "tomorrow", "18:30", "21:15", "add dead bug"]))
    def types_an_answer(self, said: str) -> None:
        before = self._count()
        self.phone.says(said, talk)
        assert self._count() == before

    @rule(said=st.sampled_from(["dead bug 2x6", "glute bridge 3x9", "hip thrust 8, 8"]))
    def logs_in_words(self, said: str) -> None:
        self.phone.says(f"/log {said}", log)

    @rule(words=st.sampled_from(["tue thu sat 18:00", "mon wed fri 7:30", "daily", "first steps"]))
    def changes_the_plan_in_words(self, words: str) -> None:
        self.phone.says(f"/plan {words}", plan)

    @rule()
    def looks_at_today(self) -> None:
        self.phone.says("/today", today)

    @rule(hours=st.sampled_from([0.2, 2, 13, 24, 50]))
    def time_passes(self, hours: float) -> None:
        before = self._count()
        self.phone.moves(timedelta(hours=hours))
        person = people.get(self.phone.conn, ANNA)
        assert person is not None
        # As housekeeping does every few hours.
        ahead.top_up(self.phone.conn, person, self.phone.now)
        assert self._count() == before

    @invariant()
    def no_exercise_was_recorded_twice_by_taps_on_one_day(self) -> None:
        logged = tables.workout.c
        tapped = (
            select(func.count())
            .where(logged.source.startswith("tap:"))
            .group_by(logged.date, logged.exercise)
        )
        assert all(times == 1 for (times,) in self.phone.conn.execute(tapped))

    @invariant()
    def each_coming_day_has_its_reminder_and_no_other_day_has(self) -> None:
        desk, known = self.desk(), self._sessions()
        kept = plans.get(self.phone.conn, ANNA)
        if kept is None or desk.person.unanswered.gone_quiet:
            return
        coming = training_days(desk.conn, desk.person, kept, desk.today, 8)
        due = {one.day: one for one in coming if one.due_at > desk.now}
        for day, of in known.items():
            if of.state == "waiting" and of.due_at > desk.now and day in due:
                assert of.due_at == due[day].due_at
            elif of.state == "waiting" and of.due_at > desk.now:
                assert day > desk.today + timedelta(days=7), day
        for day in due:
            if not desk.person.paused_on(day):
                assert known[day].state not in appointments.IDLE, day

    @invariant()
    def what_was_moved_is_in_one_place(self) -> None:
        desk, known = self.desk(), self._sessions()
        origins = [of.facts[MOVED_FROM] for of in known.values() if MOVED_FROM in of.facts]
        assert len(origins) == len(set(origins))
        for day, of in known.items():
            if MOVED_FROM in of.facts:
                origin = known[date.fromisoformat(of.facts[MOVED_FROM])]
                assert moved_to(desk.conn, desk.person, origin) == day

    @invariant()
    def the_card_of_today_says_what_is_so(self) -> None:
        desk = self.desk()
        of = self._sessions().get(desk.today)
        if of is None:
            return
        card = sessions.card(desk, sessions.session(desk, of))
        expected = _EXERCISE.findall(str(card.text))
        newest = self.phone.shows(f"session:{of.id}")[-sessions.CARDS_KEPT_FRESH :]
        for shown in newest:
            buttons = str(shown["reply_markup"])
            if "warmup" in buttons or "done:" in buttons:
                assert _EXERCISE.findall(shown["text"]) == expected

    @invariant()
    def a_session_has_exercises_each_once(self) -> None:
        desk = self.desk()
        slugs = sessions.programme_of(desk, plans.get(desk.conn, ANNA)).exercises
        assert slugs
        assert len(set(slugs)) == len(slugs)

    def _sessions(self) -> dict[date, Appointment]:
        found = appointments.since(self.phone.conn, ANNA, "session", date(2026, 1, 1))
        return {one.day: one for one in found}

    def _count(self) -> int:
        return self.phone.conn.execute(
            select(func.count()).select_from(tables.workout)
        ).scalar_one()


def test_a_few_days_end_well() -> None:
    lived(TrainingDays, 15, 25)


@pytest.mark.slow
def test_many_days_end_well() -> None:
    lived(TrainingDays, 40, 40)
