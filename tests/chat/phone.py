"""A phone without a network: what the bot's letters make of a chat, and taps on any button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, select
from telegram import Update

from tgbot.chat.context import Context
from tgbot.chat.hall import Hall
from tgbot.chat.routes import Noted
from tgbot.chat.taps import tapped
from tgbot.clock.due import Due
from tgbot.content import Library
from tgbot.store import outbox, tables

ANNA = 1001
LETTER = tables.outbox.c


@dataclass
class Phone:
    """Anna's phone; `screen` has the messages of the chat, `buttons` all that were ever shown."""

    conn: Connection
    library: Library
    now: datetime
    screen: dict[int, dict[str, Any]] = field(default_factory=dict)
    buttons: list[tuple[int, str]] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    _messages: int = 0
    _updates: int = 0

    def __post_init__(self) -> None:
        self.hall = Hall(self.library, "repbell_bot", frozenset())
        self.due = Due(self.library, "repbell_bot")

    def says(self, text: str, function: Callable[[Context], None]) -> None:
        """Says a text to a function."""
        self._messages += 1
        body = self._message(self._messages) | {"from": _anna(), "text": text}
        self._receive({"message": body}, Noted("text", function))

    def taps(self, message: int, data: str) -> None:
        """Taps a button of a message, whether it is still there or not."""
        said = self._message(message) | {"from": {"id": 1, "is_bot": True, "first_name": "bot"}}
        query = {"id": str(self._updates), "from": _anna(), "chat_instance": "1", "data": data}
        update = {"callback_query": query | {"message": said}}
        self._receive(update, Noted("tap", tapped, True))

    def moves(self, span: timedelta) -> None:
        """Lets time pass, moment by moment."""
        end = self.now + span
        while (coming := self._next()) is not None and coming <= end:
            self.now = max(self.now, coming)
            self.due.fire(self.conn, self.now, 50)
        self.now = end
        self._deliver()

    def shows(self, subject: str) -> list[dict[str, Any]]:
        """The messages on the screen that are about something."""
        rows = self.conn.execute(
            select(LETTER.message_id, LETTER.subject).where(LETTER.edits.is_(None))
        )
        about = {row.message_id for row in rows if (row.subject or "").startswith(subject)}
        return [shown for message, shown in self.screen.items() if message in about]

    def _next(self) -> datetime | None:
        waiting = tables.appointment.c
        query = select(waiting.due_at).where(waiting.state == "waiting").order_by(waiting.due_at)
        return self.conn.execute(query.limit(1)).scalar()

    def _message(self, number: int) -> dict[str, Any]:
        chat = {"id": ANNA, "first_name": "Anna", "type": "private"}
        return {"message_id": number, "date": int(self.now.timestamp()), "chat": chat}

    def _receive(self, update: dict[str, Any], noted: Noted) -> None:
        self._updates += 1
        read = Update.de_json({"update_id": self._updates, **update}, None)
        self.answers.clear()
        with self.conn.begin_nested():
            self.hall.receive(self.conn, read, noted, self.now)
        self._deliver()

    def _deliver(self) -> None:
        """Lets everything that waits arrive, in its order."""
        while rows := self.conn.execute(
            select(LETTER.id).where(LETTER.state == "queued").order_by(LETTER.id)
        ).all():
            for row in rows:
                self._arrives(outbox.letter_of(self.conn, self._letter(row.id)))

    def _letter(self, row: int) -> Any:
        return self.conn.execute(select(*outbox.FIELDS).where(LETTER.id == row)).one()

    def _arrives(self, letter: outbox.Letter) -> None:
        message = None
        match letter.method:
            case "sendMessage":
                self._messages += 1
                message = self._messages
                self._show(message, letter.payload)
            case "editMessageText":
                self._show(self._edited(letter), letter.payload)
            case "deleteMessage":
                self.screen.pop(self._edited(letter), None)
            case "answerCallbackQuery":
                self.answers.append(letter.payload.get("text", ""))
        outbox.sent(self.conn, letter.id, message, self.now)

    def _edited(self, letter: outbox.Letter) -> int:
        assert letter.edits is not None
        message = outbox.target(self.conn, letter.edits)[1]
        assert message is not None
        return message

    def _show(self, message: int, payload: dict[str, Any]) -> None:
        self.screen[message] = payload
        for row in payload.get("reply_markup", {}).get("inline_keyboard", []):
            self.buttons += [
                (message, one["callback_data"]) for one in row if "callback_data" in one
            ]


def _anna() -> dict[str, Any]:
    return {"id": ANNA, "first_name": "Anna", "is_bot": False, "language_code": "en"}
