"""What the lives of a phone without a network share: Anna's phone, and what the database has."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from tests.chat.phone import ANNA, Phone
from tests.chat.talking import CONTENT, a_database
from tests.store.databases import opened
from tgbot.coach.desk import Desk
from tgbot.content import Library
from tgbot.store import people

WHICH = st.integers(0, 10_000)
"""Picks one of what there is by now."""
LIBRARY = Library(CONTENT)


@cache
def _database() -> tuple[tempfile.TemporaryDirectory[str], tuple[str, str]]:
    """One that is migrated once and stays empty, for each life is thrown away at its end."""
    folder = tempfile.TemporaryDirectory()
    return folder, a_database(Path(folder.name))


class OnAPhone(RuleBasedStateMachine):
    """Anna, on as many phones as she likes; `begins_at` is when, UTC."""

    begins_at: ClassVar[datetime]

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        _, address = _database()
        conn = self._open.enter_context(opened(*address))
        self._open.callback(conn.rollback)
        self.phone = Phone(conn, LIBRARY, self.begins_at)

    def teardown(self) -> None:
        self._open.close()

    def known(self, *verbs: str) -> list[tuple[int, str]]:
        """The buttons ever shown, each with its message, whose data begins with one of these."""
        return [one for one in self.phone.buttons if one[1].split(":")[0] in verbs]

    def desk(self) -> Desk:
        """Anna as she is now."""
        person = people.get(self.phone.conn, ANNA)
        assert person is not None
        now = self.phone.now
        return Desk(self.phone.conn, person, LIBRARY.current, now, now, "repbell_bot")
