"""One line to whoever was not answered, for too much waited in their chat already."""

from datetime import datetime

from tgbot import metrics
from tgbot.cards.card import Card
from tgbot.store import left_out, outbox, people
from tgbot.store.database import Connection
from tgbot.store.left_out import LeftOut
from tgbot.store.people import Person
from tgbot.wording import words_for

SUBJECT = "left-out"


def own_up(conn: Connection, now: datetime) -> None:
    """Says in each chat how many answers were left out there; a line that still waits says it."""
    for one in left_out.take(conn):
        metrics.left_out.inc(one.calls)
        person = None if one.person_id is None else people.get(conn, one.person_id)
        if one.messages and person is not None and not _is_closed(one, person):
            _say(conn, one, person, now)


def _say(conn: Connection, one: LeftOut, person: Person, now: datetime) -> None:
    before = next(iter(outbox.about(conn, one.chat_id, SUBJECT)), None)
    waits = before if before is not None and not before.attempts else None
    count = one.messages + (0 if waits is None else int(waits.facts["count"]))
    payload = Card(words_for(person.language).t("left-out", count=count)).to_send()
    facts = {"count": count}
    if waits is not None:
        outbox.note(conn, waits.id, SUBJECT, facts, payload)
        return
    outbox.put(
        conn,
        one.chat_id,
        "sendMessage",
        payload,
        now,
        person_id=person.id,
        subject=SUBJECT,
        facts=facts,
        however_many_wait=True,
    )


def _is_closed(one: LeftOut, person: Person) -> bool:
    return one.chat_id == person.chat_id and person.state != people.ACTIVE
