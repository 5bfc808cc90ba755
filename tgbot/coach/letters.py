"""Our messages that are on somebody's screen: another card in their place, or none any more."""

from collections.abc import Sequence
from typing import Any

from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.store import outbox
from tgbot.store.long_text import in_so_many, messages
from tgbot.store.outbox import Letter
from tgbot.store.parts import parts, take_apart

ONCE = ("reply_parameters", "message_effect_id", "disable_notification")
"""What a message is sent with and an edit never changes."""


def rewrite(
    desk: Desk, letter: Letter, card: Card, *, subject: str | None = None, facts: Any = None
) -> None:
    """Puts another card in the place of a message, sent or not yet."""
    wanted = (subject or letter.subject, letter.facts if facts is None else facts)
    shown = {key: part for key, part in letter.payload.items() if key not in ONCE}
    if (shown, *wanted) == (card.to_send(), letter.subject, letter.facts):
        return
    rows = parts(desk.conn, letter)
    have_left = not any(_has_not_left(row) for row in rows)
    if have_left and len(messages(card.to_send())) > len(rows):
        # No message can be put above one that is there.
        _say_anew(desk, rows, card, *wanted)
        return
    texts = in_so_many(card.to_send(), len(rows))
    edits = in_so_many(card.to_edit(), len(rows))
    spare = len(rows) - len(texts)
    for part in rows[:spare]:
        _take_one_away(desk, part)
    for row, text, edit in zip(rows[spare:], texts, edits, strict=True):
        outbox.note(desk.conn, row.id, *wanted, text)
        if not _has_not_left(row):
            _edit(desk, row, edit)


def _edit(desk: Desk, letter: Letter, edit: dict[str, Any]) -> None:
    outbox.drop_edits(desk.conn, letter.id)
    outbox.put(
        desk.conn,
        letter.chat_id,
        "editMessageText",
        {key: value for key, value in edit.items() if key not in ONCE},
        desk.now,
        person_id=letter.person_id,
        edits=letter.id,
    )


def _say_anew(
    desk: Desk, rows: Sequence[Letter], card: Card, subject: str | None, facts: Any
) -> None:
    """Says without a sound, below, what is too long for the messages that are there; those go."""
    for row in rows:
        _take_one_away(desk, row)
    outbox.put(
        desk.conn,
        rows[-1].chat_id,
        "sendMessage",
        card.to_send() | {"disable_notification": True},
        desk.now,
        person_id=rows[-1].person_id,
        subject=subject,
        facts=facts,
    )


def take_away(desk: Desk, letter: Letter) -> None:
    """Takes a message out of the chat; one that has not left yet never does."""
    for part in parts(desk.conn, letter):
        _take_one_away(desk, part)


def _take_one_away(desk: Desk, letter: Letter) -> None:
    take_apart(desk.conn, letter.id)
    outbox.drop_edits(desk.conn, letter.id)
    if _has_not_left(letter):
        outbox.forget(desk.conn, letter.id)
        return
    outbox.put(
        desk.conn,
        letter.chat_id,
        "deleteMessage",
        {},
        desk.now,
        person_id=letter.person_id,
        edits=letter.id,
    )


def _has_not_left(letter: Letter) -> bool:
    return letter.state == "queued" and letter.attempts == 0
