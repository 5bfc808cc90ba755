"""Letters as the sender has them in hand."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from tgbot.store.outbox import ANSWER, APPOINTMENT, Letter

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANNA = 1001


def letter(**more: Any) -> Letter:
    """A receipt on its first way out."""
    plain = Letter(
        id=1,
        person_id=ANNA,
        appointment_id=None,
        chat_id=ANNA,
        method="sendMessage",
        payload={"text": "<b>3 × 12</b>", "parse_mode": "HTML"},
        lane=ANSWER,
        due_at=NOW,
        expires_at=None,
        state="sending",
        attempts=1,
        copies=0,
        message_id=None,
        edits=None,
        part_of=None,
        subject=None,
        facts=None,
        promised_at=None,
    )
    return replace(plain, **more)


def card(promised_at: datetime, **more: Any) -> Letter:
    """A session's card that was promised for a moment."""
    expires = promised_at + timedelta(minutes=15)
    about = {"appointment_id": 7, "lane": APPOINTMENT}
    return letter(promised_at=promised_at, expires_at=expires, **about, **more)
