"""What was to be said by itself: cards, summaries, and word of what was missed.

What the bot tells its admins has no key, and is none of it.
"""

from datetime import datetime

from sqlalchemy import Connection, exists, select

from tgbot.store import outbox, tables
from tgbot.store.outbox import Letter

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

_PART = O.alias("part")


def came(conn: Connection, chat_id: int, since: datetime, about: str = "") -> bool:
    """Whether an appointment, or word of a miss, was to be said there since then.

    `about` is how its subject begins. What the bot tells its admins is none.
    """
    unasked = (O.c.chat_id == chat_id) & (O.c.lane == outbox.APPOINTMENT) & O.c.key.is_not(None)
    of_it = O.c.subject.startswith(about) if about else O.c.id.is_not(None)
    found = select(O.c.id).where(unasked, O.c.created_at >= since, of_it)
    return conn.execute(found.limit(1)).first() is not None


def is_too_late(conn: Connection, chat_id: int, now: datetime) -> bool:
    """Whether something that was to be said there by itself could not leave while it was time."""
    waits = (O.c.chat_id == chat_id) & outbox.QUEUED & (O.c.lane == outbox.APPOINTMENT)
    late = (O.c.copies == 0) & (O.c.expires_at < now)
    return conn.execute(select(O.c.id).where(waits, late).limit(1)).first() is not None


def unsent(
    conn: Connection, person_id: int, before: datetime | None = None
) -> list[tuple[int, str, int | None]]:
    """What was to be said by itself, before that where it is given, and surely has not left.

    Gives the row, the key, and the appointment that it stands for, if it does. A long one of
    which a part has left, or may have, goes on to its end.
    """
    waits = (O.c.person_id == person_id) & outbox.QUEUED & (O.c.lane == outbox.APPOINTMENT)
    old = (O.c.copies == 0) & O.c.key.is_not(None)
    if before is not None:
        old &= O.c.created_at <= before
    begun = exists().where(_PART.c.part_of == O.c.id, _PART.c.state != "queued")
    found = conn.execute(select(O.c.id, O.c.key, O.c.appointment_id).where(waits, old, ~begun))
    return [(row, key, appointment) for row, key, appointment in found.all()]


def appointments_open(conn: Connection, person_id: int) -> set[int]:
    """The appointments of a person whose message has no end yet, be it on its way or not."""
    mine = (O.c.person_id == person_id) & outbox.OPEN & (O.c.lane == outbox.APPOINTMENT)
    found = select(O.c.appointment_id).where(mine, O.c.appointment_id.is_not(None))
    return set(conn.execute(found).scalars())


def goes_on(conn: Connection, letter: Letter) -> bool:
    """Whether a part of the message that a letter belongs to has left, or may have."""
    if letter.part_of is None:
        return False
    others = (_PART.c.part_of == letter.part_of) & (_PART.c.id != letter.id)
    begun = select(_PART.c.id).where(others, _PART.c.state != "queued").limit(1)
    return letter.copies > 0 or conn.execute(begun).first() is not None
