"""The party for somebody's first session: with its receipt, or at the end of one led set by set."""

from tgbot.cards import guided_between as cards
from tgbot.coach.desk import Desk
from tgbot.coach.guided import Now
from tgbot.store import guided, outbox, workouts

PARTY = "5046509860389126442"
"""The id of Telegram's effect 🎉, which is for private chats only."""


def at_the_end(desk: Desk, at: Now) -> None:
    """Says once that the first session is in the log, where all that there is was led to.

    Nobody is cheered whom pain has stopped.
    """
    person = desk.person
    if any(part.stopped for part in at.parts):
        return
    logged = workouts.count(desk.conn, person.id)
    led = workouts.count_sources(desk.conn, person.id, f"{guided.LOGS}{at.row.id}:")
    if not 0 < logged == len(at.rows) <= led:
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
