"""The party for somebody's first session: with its receipt, or at the end of one led set by set."""

from tgbot.cards import guided_between as cards
from tgbot.coach import receipt as receipts
from tgbot.coach.desk import Desk
from tgbot.coach.guided import Now
from tgbot.store import outbox, workouts

PARTY = "5046509860389126442"
"""The id of Telegram's effect 🎉, which is for private chats only."""


def at_the_end(desk: Desk, at: Now) -> None:
    """Says once that the first session is in the log, where all that there is was led to.

    Nobody is cheered whom pain has stopped, nor again whose first set had a receipt.
    """
    person = desk.person
    if any(part.stopped for part in at.parts):
        return
    logged = workouts.count(desk.conn, person.id)
    if not 0 < logged == len(at.rows):
        return
    [first] = workouts.newest(desk.conn, person.id, None, logged - 1, 1)
    if outbox.about(desk.conn, person.chat_id, receipts.subject(first.log)):
        return
    outbox.put(
        desk.conn,
        person.chat_id,
        "sendMessage",
        cards.first_session(desk.words).to_send() | {"message_effect_id": PARTY},
        desk.now,
        person_id=person.id,
        key=f"party:{person.id}:{at.row.id}",
    )
