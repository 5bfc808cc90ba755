"""Missed appointments and which message told of them; one that never left gives them back.

`facts["told"]` of a missed one is the id of the appointment whose message tells of it.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime

from sqlalchemy import Connection, select, update

from tgbot.store import appointments, outbox, tables, unasked
from tgbot.store.appointments import Appointment, Kind

A = tables.appointment


def tell(conn: Connection, teller: Appointment, since: datetime) -> list[Appointment]:
    """What that person missed since a moment and was not told of; `teller` tells of it now."""
    found = appointments.unmentioned_misses(conn, teller.person_id, since)
    for missed in found:
        appointments.mark(conn, missed.id, "missed", facts={**missed.facts, "told": teller.id})
    return found


def give_back(conn: Connection, teller: int) -> None:
    """Notes that the message of that appointment never arrived: its misses are to be told yet."""
    person = select(A.c.person_id).where(A.c.id == teller).scalar_subquery()
    rows = conn.execute(
        select(A.c.id, A.c.facts).where(A.c.person_id == person, A.c.state == "missed")
    )
    for row in rows.all():
        told = row.facts.get("told")
        # True was noted before it was noted which message told; it equals 1, and is nobody's id.
        if told is not True and told == teller:
            untold = {name: value for name, value in row.facts.items() if name != "told"}
            conn.execute(update(A).where(A.c.id == row.id).values(facts=untold))


def take_back(conn: Connection, person_id: int, before: datetime) -> list[Appointment]:
    """Takes back what is `unasked.unsent`: whatever it told of is to be told yet.

    The appointments that it stood for are missed, and given.
    """
    found = []
    for appointment in _forget_unsent(conn, person_id, before):
        due = appointments.get(conn, person_id, appointment)
        if due is not None:
            appointments.mark(conn, due.id, "missed")
            found.append(due)
    return found


def wait_again(conn: Connection, person_id: int) -> None:
    """Takes back what is `unasked.unsent`, for the clock to decide anew what of it is said."""
    for appointment in _forget_unsent(conn, person_id):
        appointments.wait_again(conn, appointment)


def call_off_unsent(
    conn: Connection,
    person_id: int,
    kinds: Collection[Kind],
    still_on: Callable[[Appointment], bool],
) -> None:
    """Calls off those of some kinds whose message is `unasked.unsent`, unless they are still on."""
    for row, _, appointment in unasked.unsent(conn, person_id):
        due = None if appointment is None else appointments.get(conn, person_id, appointment)
        if due is not None and due.kind in kinds and not still_on(due):
            outbox.forget(conn, row)
            give_back(conn, due.id)
            appointments.mark(conn, due.id, "withdrawn")


def _forget_unsent(
    conn: Connection, person_id: int, before: datetime | None = None
) -> Iterator[int]:
    """Forgets the letters and gives the appointments that they stood for."""
    for row, key, appointment in unasked.unsent(conn, person_id, before):
        outbox.forget(conn, row)
        give_back(conn, appointment or int(key.partition(":")[2]))
        if appointment is not None:
            yield appointment
