"""Missed appointments and which message told of them; one that never left gives them back.

`facts["told"]` of a missed one is the id of the appointment whose message tells of it.
"""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime

from sqlalchemy import Connection, select, update

from tgbot.store import appointments, outbox, tables, unasked
from tgbot.store.appointments import Appointment, Kind
from tgbot.store.outbox import Letter

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
    """Calls off those of some kinds whose message is `unasked.unsent`, unless they are still on.

    Of one whose message may be leaving just now it is only noted, for if that did not leave then
    `is_called_off` finds it.
    """
    rows = {appointment: row for row, _, appointment in unasked.unsent(conn, person_id)}
    for appointment in unasked.appointments_open(conn, person_id):
        due = appointments.get(conn, person_id, appointment)
        if due is None or due.kind not in kinds:
            continue
        if not still_on(due) and due.id in rows:
            call_off(conn, rows[due.id], due.id)
        else:
            off = None if still_on(due) else True
            appointments.note(conn, due, **{appointments.CALLED_OFF: off})


def call_off(conn: Connection, row: int, appointment: int) -> None:
    """Forgets a letter that never left, whose appointment nobody waits for any more."""
    outbox.forget(conn, row)
    give_back(conn, appointment)
    appointments.call_off(conn, appointment)


def is_called_off(conn: Connection, letter: Letter) -> bool:
    """Whether nobody waits any more for the appointment that a letter stands for."""
    if letter.appointment_id is None or letter.person_id is None:
        return False
    due = appointments.get(conn, letter.person_id, letter.appointment_id)
    of = due
    if due is not None and due.kind == "snooze":
        of = appointments.get(conn, letter.person_id, int(due.facts["session"]))
    if due is None or of is None or unasked.goes_on(conn, letter):
        return False
    return of.state in ("skipped", "withdrawn") or appointments.CALLED_OFF in due.facts


def _forget_unsent(
    conn: Connection, person_id: int, before: datetime | None = None
) -> Iterator[int]:
    """Forgets the letters and gives the appointments that they stood for."""
    for row, key, appointment in unasked.unsent(conn, person_id, before):
        outbox.forget(conn, row)
        give_back(conn, appointment or int(key.partition(":")[2]))
        if appointment is not None:
            yield appointment
