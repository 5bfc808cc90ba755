"""Anna with two phones, and Cleo: any button ever shown and any text, in any order."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from tests.stories.hands import LIBRARY, Hands
from tests.stories.said_anywhere import IN_THE_GROUP, MINE, TEXTS
from tests.stories.sound import (
    changes,
    check_doors,
    check_person,
    is_there,
)
from tests.stories.watching import Button
from tgbot.playground.world import GROUP_ID
from tgbot.wording import words_for

WHICH = st.integers(0, 10_000)
"""Picks one of what there is by now."""
SPANS = st.sampled_from(
    [
        timedelta(minutes=1),
        timedelta(minutes=2),
        timedelta(minutes=12),
        timedelta(hours=1),
        timedelta(hours=3, minutes=5),
        timedelta(hours=14),
        timedelta(days=1),
        timedelta(days=3),
        timedelta(days=9),
    ]
)
REPEATED_WITHIN = timedelta(hours=1)
"""Telegram brings an update again soon, if it does."""


class AnyRoom(Hands):
    """The real bot over HTTP; after each step all must be as it should be."""

    @initialize(text=st.sampled_from(["/start", "/plan mon wed fri 18:00", "/today", "/train"]))
    def begins(self, text: str) -> None:
        self.comes()
        self.says(self.anna, text)
        self.says(self.cleo, "/start")

    # What people say.

    @rule(said=st.sampled_from(TEXTS))
    def anna_says(self, said: tuple[str, int]) -> None:
        text, most = said
        with self.adding(most):
            self.says(self.anna, text)

    @rule(said=st.sampled_from(TEXTS), which=WHICH)
    def anna_replies(self, said: tuple[str, int], which: int) -> None:
        button = self.pick(self.watch.buttons[self.anna], which)
        if is_there(self.stage, button):
            with self.adding(said[1]):
                self.says(self.anna, said[0], reply_to=button.message)

    @rule(said=st.sampled_from(TEXTS), which=WHICH)
    def anna_edits(self, said: tuple[str, int], which: int) -> None:
        message = self.said[which % len(self.said)]
        with self.adding(said[1]):
            body = {"person": self.anna, "message": message, "text": said[0]}
            self.run(self.stage.post("edit", body))
            self.settles()

    @rule(said=st.sampled_from(IN_THE_GROUP), cleo=st.booleans())
    def somebody_speaks_in_the_group(self, said: tuple[str, int], cleo: bool) -> None:
        with self.adding(0 if cleo else said[1]):
            self.says(self.cleo if cleo else self.anna, said[0], chat=GROUP_ID)

    @rule(said=st.sampled_from([one for one in TEXTS if MINE not in one[0]]))
    def cleo_says(self, said: tuple[str, int]) -> None:
        with self.nothing_of_annas_changes():
            self.says(self.cleo, said[0])

    # What people tap.

    @rule(which=WHICH, verb=WHICH)
    def anna_taps_any_button_ever_shown(self, which: int, verb: int) -> None:
        button = self.any_button([*self.watch.buttons[self.anna]], which, verb)
        self.taps_and_again(button)

    @rule(which=WHICH)
    def anna_taps_what_stands_there(self, which: int) -> None:
        standing = self.watch.standing(self.anna, newest=3)
        if standing:
            self.taps_and_again(self.pick(standing, which))

    @rule(which=WHICH)
    def anna_taps_what_has_just_come(self, which: int) -> None:
        fresh = [button for button in self.fresh if is_there(self.stage, button)]
        if fresh:
            button = self.pick(fresh, which)
            [answer] = self.tap(self.anna, button)
            assert answer != words_for("en").label("tap-out-of-date"), button

    @rule(one=WHICH, other=WHICH, same=st.booleans())
    def anna_taps_on_both_phones_at_once(self, one: int, other: int, same: bool) -> None:
        known = self.watch.buttons[self.anna]
        first = self.pick(known, one)
        self.tap(self.anna, first, first if same else self.pick(known, other))

    @rule(which=WHICH, cleo=st.booleans())
    def somebody_taps_in_the_group(self, which: int, cleo: bool) -> None:
        known = self.watch.buttons[GROUP_ID]
        if not known:
            return
        if cleo:
            with self.nothing_of_annas_changes():
                self.tap(self.cleo, self.pick(known, which))
        else:
            self.tap(self.anna, self.pick(known, which))

    @rule(which=WHICH)
    def cleo_taps_her_own(self, which: int) -> None:
        with self.nothing_of_annas_changes():
            self.tap(self.cleo, self.pick(self.watch.buttons[self.cleo], which))

    @rule(which=WHICH, verb=WHICH, on=WHICH)
    def cleo_forges_annas_buttons(self, which: int, verb: int, on: int) -> None:
        annas = self.any_button(self.watch.buttons[self.anna], which, verb)
        own = self.pick(self.watch.buttons[self.cleo], on)
        with self.nothing_of_annas_changes():
            self.tap(self.cleo, Button(self.cleo, own.message, annas.data))

    # What happens besides.

    @rule(span=SPANS)
    def time_passes(self, span: timedelta) -> None:
        with self.adding(0):
            self.run(self.stage.move(seconds=span.total_seconds()))
            self.settles()

    @rule()
    def the_bot_starts_anew(self) -> None:
        with self.adding(0):
            self.run(self.stage.restart())
            self.settles()

    @rule(which=WHICH, said=st.sampled_from(TEXTS), span=SPANS)
    def the_bot_is_away(self, which: int, said: tuple[str, int], span: timedelta) -> None:
        """Meanwhile Anna speaks, and in the end taps twice."""
        self.run(self.stage.stop_bot())
        body = {"person": self.anna, "text": said[0], "chat": self.anna}
        self.run(self.stage.post("say", body))
        self.run(self.stage.move(seconds=span.total_seconds()))
        button = self.pick(self.watch.buttons[self.anna], which)
        for _ in range(2):
            self.post_tap(self.anna, button)
        self.run(self.stage.start_bot())
        self.settles()

    @rule(other_id=st.booleans())
    def the_newest_update_comes_again(self, other_id: bool) -> None:
        if self.stage.clock.now() - self.spoke_at < REPEATED_WITHIN:
            updates = self.stage.playground.updates
            again = updates.double if other_id else updates.repeat
            before = self.kept(self.anna)
            again(updates.newest)
            self.settles()
            after = self.kept(self.anna)
            for table in ("workout", "workout_set"):
                other = changes(before[table], after[table])
                assert not other, f"{other} after {self.newest} again"

    # What must be so.

    @invariant()
    def every_tap_was_answered_once(self) -> None:
        taps, self.unanswered = self.unanswered, []
        for tap, button in taps:
            assert self.answer_to(tap) is not None, f"nobody answered {button}"

    @invariant()
    def nothing_was_shown_that_should_not_be(self) -> None:
        if hasattr(self, "watch"):
            assert not self.watch.faults, self.watch.faults

    @invariant()
    def the_screens_say_what_is_kept(self) -> None:
        if not hasattr(self, "records"):
            return
        now, world = self.stage.clock.now(), self.stage.playground.world
        with self.records.opened() as conn:
            check_doors(conn)
            for person in (self.anna, self.cleo):
                check_person(conn, LIBRARY, world, person, now)
