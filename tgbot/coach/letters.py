"""Our messages that are on somebody's screen: another card in their place, or none any more."""

from typing import Any

from tgbot.cards.card import Card
from tgbot.coach.desk import Desk
from tgbot.store import outbox
from tgbot.store.outbox import Letter

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
    outbox.note(desk.conn, letter.id, *wanted, card.to_send())
    if _has_not_left(letter):
        return
    outbox.drop_edits(desk.conn, letter.id)
    outbox.put(
        desk.conn,
        letter.chat_id,
        "editMessageText",
        card.to_edit(),
        desk.now,
        person_id=letter.person_id,
        edits=letter.id,
    )


def take_away(desk: Desk, letter: Letter) -> None:
    """Takes a message out of the chat; one that has not left yet never does."""
    outbox.drop_edits(desk.conn, letter.id)
    if _has_not_left(letter):
        outbox.forget(desk.conn, letter.id)
        return
    outbox.note(desk.conn, letter.id, None, None, letter.payload)
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
