"""Somebody who talks to the handlers directly: no network, a database of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection
from telegram import Update

from tests.store.databases import migrated_file, opened
from tgbot.chat.edits import edited
from tgbot.chat.hall import Hall
from tgbot.chat.log import log
from tgbot.chat.routes import Noted
from tgbot.chat.talk import text as talk
from tgbot.chat.undo import undo
from tgbot.content import Content, Library
from tgbot.store import logs, workouts
from tgbot.store.secret import new_key
from tgbot.training.workout import Workout

CONTENT = Path(__file__).parents[2] / "content"
ANNA = 1001
MORNING = datetime(2026, 3, 15, 9, tzinfo=UTC)


@dataclass
class Anna:
    """Says and edits messages; what she has logged is read from the database."""

    conn: Connection
    library: Library
    now: datetime = MORNING
    _said_at: list[datetime] = field(default_factory=list)
    _updates: int = 0
    hall: Hall = field(init=False)

    def __post_init__(self) -> None:
        self.hall = Hall(self.library, "repbell_bot", frozenset())

    @property
    def content(self) -> Content:
        return self.library.current

    def says(self, text: str) -> int:
        """Says a text; the number of its message."""
        self._said_at.append(self.now)
        message = len(self._said_at)
        function = undo if text == "/undo" else log if text.startswith("/log") else talk
        self._receive("message", message, text, Noted("text", function))
        return message

    def edits(self, message: int, text: str) -> None:
        self._receive("edited_message", message, text, Noted("edit", edited))

    def workouts_of(self, message: int) -> list[Workout]:
        """What a message has recorded that is not undone."""
        rows = workouts.of_message(self.conn, ANNA, ANNA, message)
        return [row.workout for row in rows if row.undone_at is None]

    def count(self) -> int:
        """How many lines there are in all her logs."""
        return logs.count(self.conn, ANNA)

    def _receive(self, kind: str, message: int, text: str, noted: Noted) -> None:
        self._updates += 1
        person: dict[str, Any] = {"id": ANNA, "first_name": "Anna"}
        body = {
            "message_id": message,
            # An edited message keeps the date at which it was said.
            "date": int(self._said_at[message - 1].timestamp()),
            "chat": {**person, "type": "private"},
            "from": {**person, "is_bot": False, "language_code": "en"},
            "text": text,
        }
        update = Update.de_json({"update_id": self._updates, kind: body}, None)
        self.hall.receive(self.conn, update, noted, self.now)


def a_database(folder: Path) -> tuple[str, str]:
    """The address and key of a new, migrated database."""
    return migrated_file(folder / "talk.db"), new_key()


@contextmanager
def anna_talks(url: str, key: str) -> Iterator[Anna]:
    """Anna in a transaction that is thrown away at the end."""
    with opened(url, key) as conn:
        yield Anna(conn, Library(CONTENT))
        conn.rollback()
