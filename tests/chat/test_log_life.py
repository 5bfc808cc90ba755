"""A life of logging: whatever is said, edited and undone, the log is what was said last."""

import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    rule,
)

from tests.chat.talking import a_database, anna_talks
from tests.lived import lived

LINES = st.sampled_from(
    [
        ("hip thrust 3x12 red band", ["hip-thrust 12 12 12"]),
        ("dead bug 8, 8, 6", ["dead-bug 8 8 6"]),
        ("glute bridge 2x15 10kg; dead bug 1x6", ["glute-bridge 15 15", "dead-bug 6"]),
        ("yesterday hip thrust 5 reps 40kg", ["hip-thrust 5"]),
        ("hip thrust 3x10\ndead bug 3x7", ["hip-thrust 10 10 10", "dead-bug 7 7 7"]),
        ("ran 5 km in 25:30", []),
        ("weight 72.4 kg", []),
    ]
)
UNREADABLE = st.sampled_from(
    ["hip thrust 3x99999", "hip thrust 4 10", "dead bug 8-12", "pistol squat 3x5", "hello there"]
)

Line = tuple[str, list[str]]


class Logging(RuleBasedStateMachine):
    """Anna's messages, each with what it should have recorded; `gone` are those undone."""

    messages = Bundle("messages")

    @initialize()
    def anna_begins(self) -> None:
        self._folder = Path(tempfile.mkdtemp())
        self._talks = anna_talks(*a_database(self._folder))
        self.anna = self._talks.__enter__()
        self.said: dict[int, Line] = {}
        self.gone: set[int] = set()

    def teardown(self) -> None:
        if hasattr(self, "_talks"):
            self._talks.__exit__(None, None, None)
            shutil.rmtree(self._folder)

    @rule(target=messages, line=LINES)
    def says(self, line: Line) -> int:
        self.later()
        message = self.anna.says(f"/log {line[0]}")
        self.said[message] = line
        return message

    @rule(target=messages, text=UNREADABLE)
    def says_what_is_not_understood(self, text: str) -> object:
        self.later()
        self.anna.says(text)
        return multiple()

    @rule(message=messages, line=LINES)
    def edits(self, message: int, line: Line) -> None:
        self.anna.edits(message, f"/log {line[0]}")
        if message not in self.gone:
            self.said[message] = line

    @rule(message=messages, text=UNREADABLE)
    def edits_into_what_is_not_understood(self, message: int, text: str) -> None:
        self.anna.edits(message, text)

    @rule(message=consumes(messages))
    def undoes(self, message: int) -> None:
        standing = [one for one in self.said if one not in self.gone]
        self.later()
        self.anna.says("/undo")
        if standing:
            # The newest by the moment at which it was said, not at which it was edited.
            self.gone.add(max(standing))

    @invariant()
    def the_log_is_what_was_said_last(self) -> None:
        for message, (_, wanted) in getattr(self, "said", {}).items():
            done = [
                " ".join([one.exercise, *(str(each.reps) for each in one.sets)])
                for one in self.anna.workouts_of(message)
            ]
            assert sorted(done) == sorted([] if message in self.gone else wanted)

    def later(self) -> None:
        """A minute passes, so that the newest log is the one said last."""
        self.anna.now += timedelta(minutes=1)


def test_a_few_lives_of_logging() -> None:
    lived(Logging, 15, 12)
