"""Appointments: what is to be said to a person at a time. One row by person, kind and slot.

The slot of a session card or a weekly summary is its local date; that of a snooze is the session
it belongs to, that of a clock the guided session in which it runs. `due_at` is UTC.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, delete, func, insert, literal_column, select, update

from tgbot.store import tables
from tgbot.store.prepared import Prepared

A = tables.appointment

Kind = Literal["session", "week", "snooze", "rest", "hold", "forgotten"]
State = Literal[
    "waiting",
    "sent",
    "late",
    "missed",
    "skipped",
    "done",
    "uncertain",
    "withdrawn",
    "asked",
    "quiet",
]
PROMISED = "promised"
"""What one that is held back until the morning keeps: the moment at which it should have come."""
GIVEN_BACK = "given back"
"""What one keeps whose message could not leave in time: the clock decides anew what is said."""
CALLED_OFF = "called off"
"""What one keeps whose day was called off while its message may have been leaving."""
IDLE: tuple[State, ...] = ("withdrawn", "asked")
"""Called off, or only asked for by the person: not to be sent, unless a plan makes it so."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One appointment; `facts` holds what its kind needs (JSON)."""

    id: int
    person_id: int
    kind: Kind
    slot: str
    due_at: datetime
    state: State
    facts: dict[str, Any] = field(default_factory=dict)

    @property
    def day(self) -> date:
        """The local date it is for."""
        return date.fromisoformat(self.slot[:10])


_FIELDS = (A.c.id, A.c.person_id, A.c.kind, A.c.slot, A.c.due_at, A.c.state, A.c.facts)
# Written out, so that the index of what waits serves: it is for that state alone.
_WAITS = A.c.state == literal_column("'waiting'")
_DUE = Prepared(
    select(*_FIELDS)
    .where(_WAITS, A.c.due_at <= bindparam("now"))
    .order_by(A.c.due_at, A.c.id)
    .limit(bindparam("most"))
    # Two processes at one database (PostgreSQL) never see to the same one.
    .with_for_update(skip_locked=True)
)
_EARLIEST = Prepared(select(func.min(A.c.due_at)).where(_WAITS))
_BY_ID = Prepared(
    select(*_FIELDS).where(A.c.id == bindparam("id"), A.c.person_id == bindparam("person"))
)
_BY_SLOT = Prepared(
    select(*_FIELDS).where(
        A.c.person_id == bindparam("person"),
        A.c.kind == bindparam("kind"),
        A.c.slot == bindparam("slot"),
    )
)
_SINCE = Prepared(
    select(*_FIELDS)
    .where(
        A.c.person_id == bindparam("person"),
        A.c.kind == bindparam("kind"),
        A.c.slot >= bindparam("first"),
    )
    .order_by(A.c.slot)
)


def due(conn: Connection, now: datetime, most: int) -> list[Appointment]:
    """Up to `most` appointments whose moment has come, oldest first."""
    return [_appointment(row) for row in _DUE.rows(conn, {"now": now, "most": most})]


def earliest(conn: Connection) -> datetime | None:
    """The earliest moment at which one falls due; None where none waits."""
    found = _EARLIEST.first(conn, {})
    return None if found is None else found[0]


def get(conn: Connection, person_id: int, appointment_id: int) -> Appointment | None:
    """An appointment of that person; None where it is none of theirs."""
    row = _BY_ID.first(conn, {"id": appointment_id, "person": person_id})
    return None if row is None else _appointment(row)


def find(conn: Connection, person_id: int, kind: Kind, slot: str) -> Appointment | None:
    """A person's appointment of a kind and slot."""
    row = _BY_SLOT.first(conn, {"person": person_id, "kind": kind, "slot": slot})
    return None if row is None else _appointment(row)


def make(
    conn: Connection,
    person_id: int,
    kind: Kind,
    slot: str,
    due_at: datetime,
    *,
    state: State = "waiting",
    facts: dict[str, Any] | None = None,
) -> Appointment:
    """The appointment of that kind and slot, made now where there was none."""
    known = find(conn, person_id, kind, slot)
    if known is not None:
        return known
    made = conn.execute(
        insert(A).values(
            person_id=person_id,
            kind=kind,
            slot=slot,
            due_at=due_at,
            state=state,
            facts=facts or {},
        )
    ).inserted_primary_key
    assert made is not None
    return Appointment(made[0], person_id, kind, slot, due_at, state, facts or {})


def mark(
    conn: Connection,
    appointment_id: int,
    state: State,
    *,
    now: datetime | None = None,
    facts: dict[str, Any] | None = None,
    due_at: datetime | None = None,
) -> None:
    """Moves an appointment to a state, and to another moment where one is given."""
    values: dict[str, Any] = {"state": state}
    if now is not None:
        values["sent_at"] = now
    if due_at is not None:
        values["due_at"] = due_at
    if facts is not None:
        values["facts"] = facts
    conn.execute(update(A).where(A.c.id == appointment_id).values(**values))


def wait_again(conn: Connection, appointment_id: int) -> None:
    """Takes back that an appointment was seen to: its card never left. Not if more was said."""
    seen_to = (A.c.id == appointment_id) & A.c.state.in_(("sent", "late"))
    row = conn.execute(select(A.c.facts).where(seen_to)).first()
    if row is not None:
        state: State = "withdrawn" if CALLED_OFF in row.facts else "waiting"
        mark(conn, appointment_id, state, facts={**row.facts, GIVEN_BACK: True})


def waiting(
    conn: Connection, person_id: int, kinds: Iterable[Kind], now: datetime
) -> list[Appointment]:
    """Those of a person that are due and were not seen to yet."""
    mine = (A.c.person_id == person_id) & A.c.kind.in_(list(kinds)) & (A.c.due_at <= now)
    return [_appointment(row) for row in conn.execute(select(*_FIELDS).where(mine, _WAITS))]


def note_sent(conn: Connection, appointment_id: int, now: datetime) -> None:
    """Notes when what an appointment had to say arrived."""
    conn.execute(update(A).where(A.c.id == appointment_id).values(sent_at=now))


def withdraw(conn: Connection, person_id: int, kinds: Iterable[Kind], *, after: datetime) -> None:
    """Calls off those that still wait and whose moment is ahead of `after`.

    They stay as rows, for a card that is on somebody's screen names them.
    """
    ahead = (A.c.person_id == person_id) & A.c.kind.in_(list(kinds)) & (A.c.due_at > after)
    conn.execute(update(A).where(ahead, A.c.state == "waiting").values(state="withdrawn"))


def plan(conn: Connection, person_id: int, kind: Kind, slot: str, due_at: datetime) -> None:
    """Lets an appointment wait for its moment: a new one, or one that was called off or asked for.

    One that was seen to stays as it is.
    """
    known = find(conn, person_id, kind, slot)
    if known is None:
        make(conn, person_id, kind, slot, due_at)
    elif known.state in IDLE:
        promise(conn, known, due_at)


def promise(conn: Connection, one: Appointment, due_at: datetime) -> None:
    """Lets one wait for a moment, whatever was promised before."""
    outlived = (PROMISED, GIVEN_BACK, CALLED_OFF)
    facts = {n: value for n, value in one.facts.items() if n not in outlived}
    mark(conn, one.id, "waiting", due_at=due_at, facts=facts)


def held_back(
    conn: Connection, person_id: int, kinds: Iterable[Kind], after: datetime
) -> list[Appointment]:
    """Those that should have come and wait for the end of the quiet hours, which is ahead."""
    # Not `_WAITS`: that would look through what is ahead of everybody.
    ahead = (A.c.person_id == person_id) & A.c.kind.in_(list(kinds)) & (A.c.due_at > after)
    rows = conn.execute(select(*_FIELDS).where(ahead, A.c.state == "waiting"))
    return [one for one in map(_appointment, rows) if PROMISED in one.facts]


def call_off(conn: Connection, appointment_id: int) -> None:
    """Calls off one that was seen to, for its message never leaves. Not if more was said of it."""
    seen_to = (A.c.id == appointment_id) & A.c.state.in_(("sent", "late"))
    conn.execute(update(A).where(seen_to).values(state="withdrawn"))


def hold_on(conn: Connection, appointment_id: int) -> None:
    """Lets one that was called off wait on for its moment."""
    called_off = (A.c.id == appointment_id) & (A.c.state == "withdrawn")
    conn.execute(update(A).where(called_off).values(state="waiting"))


def set_clock(
    conn: Connection,
    person_id: int,
    kind: Kind,
    slot: str,
    due_at: datetime,
    facts: dict[str, Any],
) -> None:
    """Lets the clock of that kind and slot ring at a moment, whenever it was to ring before."""
    known = find(conn, person_id, kind, slot)
    if known is None:
        make(conn, person_id, kind, slot, due_at, facts=facts)
    else:
        mark(conn, known.id, "waiting", facts=facts, due_at=due_at)


def stop_clocks(conn: Connection, person_id: int, kinds: Iterable[Kind], slot: str) -> None:
    """Calls off the clocks of a slot that still wait to ring."""
    mine = (A.c.person_id == person_id) & A.c.kind.in_(list(kinds)) & (A.c.slot == slot)
    conn.execute(update(A).where(mine, A.c.state == "waiting").values(state="withdrawn"))


def clear_snoozes(conn: Connection, person_id: int, session: int) -> None:
    """Removes the snoozes of a session that still wait."""
    waiting = (A.c.person_id == person_id) & (A.c.kind == "snooze") & (A.c.state == "waiting")
    conn.execute(delete(A).where(waiting, A.c.slot.contains(f":{session}:")))


def slots(conn: Connection, person_id: int, kind: Kind, since: date) -> set[str]:
    """The slots of a kind from a local date on that wait for their moment or were seen to."""
    mine = (A.c.person_id == person_id) & (A.c.kind == kind) & A.c.state.not_in(IDLE)
    return set(conn.execute(select(A.c.slot).where(mine, A.c.slot >= since.isoformat())).scalars())


def note(conn: Connection, one: Appointment, **facts: Any) -> Appointment:
    """Keeps something with an appointment; what is None is forgotten."""
    kept = {name: value for name, value in {**one.facts, **facts}.items() if value is not None}
    if kept != one.facts:
        conn.execute(update(A).where(A.c.id == one.id).values(facts=kept))
    return replace(one, facts=kept)


def since(conn: Connection, person_id: int, kind: Kind, first: date) -> list[Appointment]:
    """All of a kind from a local date on, whatever became of them, by date."""
    rows = _SINCE.rows(conn, {"person": person_id, "kind": kind, "first": first.isoformat()})
    return [_appointment(row) for row in rows]


def unmentioned_misses(conn: Connection, person_id: int, since: datetime) -> list[Appointment]:
    """Missed appointments since that moment that the person has not been told of."""
    rows = conn.execute(
        select(*_FIELDS)
        .where(A.c.person_id == person_id, A.c.state == "missed", A.c.due_at >= since)
        .order_by(A.c.due_at)
    )
    found = [_appointment(row) for row in rows]
    return [missed for missed in found if not missed.facts.get("told")]


def _appointment(row: Any) -> Appointment:
    return Appointment(*row)
