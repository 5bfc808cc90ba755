"""The outbox: every call to Telegram, from the transaction that decided it until it is judged.

`queued` → `sending` (claimed, with a lease) → `sent`, or back to `queued`, or `dead`, or
`uncertain` (nobody can know whether it arrived). `lane` -1 is the answer to a tap, which
needs no pace, 0 answers a person, 1 is an appointment.
What is beyond `MOST_WAITING` in a chat is not queued (see `left_out`), unless it is an appointment.
An `edits` row changes the message of another row once that has its message id.
A text that is too long takes several rows: each is `part_of` the last, which stands for it all.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    bindparam,
    case,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    union_all,
    update,
)

from tgbot.store import tables
from tgbot.store.left_out import LEFT_OUT, leave_out
from tgbot.store.long_text import messages
from tgbot.store.prepared import Prepared
from tgbot.store.secret import seal, unseal

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)

INSTANT, ANSWER, APPOINTMENT = -1, 0, 1
MOST_WAITING = 1000
"""So many calls of one lane may wait in a chat; it takes a quarter of an hour to say them all."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A call as it stands in the outbox; `payload` has the Bot API's parameters without chat."""

    id: int
    person_id: int | None
    appointment_id: int | None
    chat_id: int
    method: str
    payload: dict[str, Any]
    lane: int
    due_at: datetime
    expires_at: datetime | None
    state: str
    attempts: int
    copies: int
    message_id: int | None
    edits: int | None
    part_of: int | None
    subject: str | None
    facts: Any
    promised_at: datetime | None  # the moment of the appointment that it stands for


_PROMISED = (
    select(tables.appointment.c.due_at)
    .where(tables.appointment.c.id == O.c.appointment_id)
    .scalar_subquery()
    .label("promised_at")
)
_NAMES = list(Letter.__dataclass_fields__)
CHAT, _PAYLOAD, _FACTS = (_NAMES.index(name) for name in ("chat_id", "payload", "facts"))
FIELDS = [*(O.c[name] for name in _NAMES if name in O.c), _PROMISED]


def put(
    conn: Connection,
    chat_id: int,
    method: str,
    payload: dict[str, Any],
    now: datetime,
    *,
    person_id: int | None = None,
    appointment_id: int | None = None,
    lane: int = ANSWER,
    expires_at: datetime | None = None,
    key: str | None = None,
    edits: int | None = None,
    subject: str | None = None,
    facts: Any = None,
    however_many_wait: bool = False,
) -> int:
    """Queues a call and gives its row; a `key` that is there already queues nothing more.

    A text that is too long is queued in several calls; the last stands for them all.
    """
    if key is not None:
        known = _BY_KEY.first(conn, {"key": key})
        if known is not None:
            return int(known[0])
    values = {
        "person_id": person_id,
        "appointment_id": appointment_id,
        "chat_id": chat_id,
        "method": method,
        "lane": lane,
        "due_at": now,
        "expires_at": expires_at,
        "key": None,
        "attempts": 0,
        "copies": 0,
        "edits": edits,
        "subject": subject,
        "facts": seal(conn, facts),
        "created_at": now,
        "among_chat": chat_id,
        "among_lane": None if lane == APPOINTMENT or however_many_wait else lane,
        "most": MOST_WAITING - 1,
    }
    *before, last = messages(payload) if method == "sendMessage" else [payload]
    parts = []
    for part in before:
        parts += _PUT.rows(conn, values | {"payload": seal(conn, part)})
        # Whose first part has left is not too late any more.
        values["expires_at"] = None
    values |= {"payload": seal(conn, last), "key": key}
    parts += _PUT.rows(conn, values)
    rows: list[int] = [made for made, _ in parts]
    if before:
        conn.execute(update(O).where(O.c.id.in_(rows)).values(part_of=rows[-1]))
    if any(state == LEFT_OUT for _, state in parts):
        leave_out(conn, rows)
    return rows[-1]


# Written out, so that the indexes serve: each is for that state alone.
QUEUED = O.c.state == literal_column("'queued'")
_SENDING = O.c.state == literal_column("'sending'")
OPEN = or_(QUEUED, _SENDING)
"""What has an end already keeps it, whatever comes in later."""

_MADE_LATER = ("id", "state", "lease", "message_id", "part_of", "reason", "sent_at")
_BY_KEY = Prepared(select(O.c.id).where(O.c.key == bindparam("key")))
_WAITS = O.alias("waits")
_TOO_MANY_WAIT = exists(
    select(literal_column("1"))
    .where(
        _WAITS.c.state == literal_column("'queued'"),
        _WAITS.c.chat_id == bindparam("among_chat", type_=O.c.chat_id.type),
        _WAITS.c.lane == bindparam("among_lane", type_=O.c.lane.type),
    )
    .limit(1)
    .offset(bindparam("most"))
)
_PUT = Prepared(
    insert(O)
    .values(state=case((_TOO_MANY_WAIT, LEFT_OUT), else_="queued"))
    .returning(O.c.id, O.c.state),
    [column.name for column in O.c if column.name not in _MADE_LATER],
)
_SENT = Prepared(
    update(O)
    .where(O.c.id == bindparam("row"), OPEN)
    .values(
        state="sent",
        sent_at=bindparam("now"),
        lease=None,
        message_id=func.coalesce(bindparam("message", type_=O.c.message_id.type), O.c.message_id),
    )
)
_TARGET = Prepared(
    select(O.c.state, O.c.message_id, O.c.chat_id).where(O.c.id == bindparam("target"))
)
_SHOWN = O.alias("shown")
_BECAME_IT = (
    select(func.coalesce(_SHOWN.c.part_of, _SHOWN.c.id))
    .where(
        _SHOWN.c.chat_id == bindparam("chat"),
        _SHOWN.c.message_id == bindparam("message"),
        _SHOWN.c.edits.is_(None),
    )
    .limit(1)
    .scalar_subquery()
)
_BY_MESSAGE = Prepared(select(*FIELDS).where(O.c.id == _BECAME_IT))
_BY_SUBJECT = Prepared(
    select(*FIELDS)
    .where(
        O.c.chat_id == bindparam("chat"),
        O.c.subject == bindparam("about"),
        O.c.edits.is_(None),
        or_(O.c.part_of.is_(None), O.c.part_of == O.c.id),
        or_(OPEN, O.c.state == "sent"),
    )
    .order_by(O.c.id.desc())
    .limit(bindparam("most"))
)


def target(conn: Connection, row: int) -> tuple[str, int | None, int]:
    """State, message id and chat of the row that an edit is about; "dead" where it is gone."""
    found = _TARGET.first(conn, {"target": row})
    return ("dead", None, 0) if found is None else (found[0], found[1], found[2])


def sent(conn: Connection, row: int, message_id: int | None, now: datetime) -> None:
    """Marks a call as arrived, if it has no end yet (the same for `back` and `ended`)."""
    _SENT.run(conn, {"row": row, "message": message_id, "now": now})


def back(conn: Connection, row: int, due_at: datetime, *, copy: bool, payload: Any = None) -> None:
    """Queues a call again for `due_at`; `copy` when the first try may have arrived."""
    values: dict[str, Any] = {"state": "queued", "due_at": due_at, "lease": None, "reason": None}
    if copy:
        values["copies"] = O.c.copies + 1
    if payload is not None:
        values["payload"] = seal(conn, payload)
    conn.execute(update(O).where(O.c.id == row, OPEN).values(**values))


def ended(conn: Connection, row: int, state: str, reason: str, now: datetime) -> None:
    """Ends a call without success: `dead` (it did not arrive) or `uncertain` (it may have)."""
    values = {"state": state, "reason": reason, "lease": None, "sent_at": now}
    conn.execute(update(O).where(O.c.id == row, OPEN).values(**values))


def forget(conn: Connection, row: int) -> None:
    """Removes a call and all trace of it, with the parts that lead up to it."""
    conn.execute(delete(O).where(or_(O.c.id == row, O.c.part_of == row)))


def left_sending(conn: Connection, known: Collection[int]) -> list[Letter]:
    """Calls under way that are none of the `known` rows: who made them ended, or lost track."""
    rows = conn.execute(select(*FIELDS).where(_SENDING, O.c.id.not_in(known)))
    return [letter_of(conn, row) for row in rows]


def note(
    conn: Connection, row: int, subject: str | None, facts: Any, payload: dict[str, Any]
) -> None:
    """Notes what a message is about and says now; one that has not left yet leaves so."""
    values = {"subject": subject, "facts": seal(conn, facts), "payload": seal(conn, payload)}
    conn.execute(update(O).where(O.c.id == row).values(**values))


def drop_edits(conn: Connection, row: int) -> None:
    """Removes edits of a message that have not left, for a newer one takes their place."""
    unsent = (O.c.edits == row) & QUEUED & (O.c.attempts == 0)
    conn.execute(delete(O).where(unsent))


def by_message(conn: Connection, chat_id: int, message_id: int) -> Letter | None:
    """The row that became that message; of one in parts the last, whichever it is."""
    row = _BY_MESSAGE.first(conn, {"chat": chat_id, "message": message_id})
    return None if row is None else letter_of(conn, row)


def about(conn: Connection, chat_id: int, subject: str, most: int = 1) -> list[Letter]:
    """The newest messages about a subject ("session:12"), newest first."""
    wanted = {"chat": chat_id, "about": subject, "most": most}
    return [letter_of(conn, row) for row in _BY_SUBJECT.rows(conn, wanted)]


_LANES = union_all(
    *(
        select(func.min(O.c.due_at).label("due_at")).where(
            QUEUED, O.c.lane == lane, O.c.due_at > bindparam("after", type_=O.c.due_at.type)
        )
        for lane in (INSTANT, ANSWER, APPOINTMENT)
    )
).subquery()
_NEXT_DUE = Prepared(select(func.min(_LANES.c.due_at)))


def next_due(conn: Connection, after: datetime) -> datetime | None:
    """When the next call that is queued for later may go; None where none is."""
    found = _NEXT_DUE.first(conn, {"after": after})
    return None if found is None else found[0]


def count_open(conn: Connection, now: datetime) -> int:
    """How many calls are due or on their way."""
    sending = select(func.count()).where(_SENDING).scalar_subquery()
    due = select(func.count()).where(QUEUED, O.c.due_at <= now).scalar_subquery()
    count: int = conn.execute(select(sending + due)).scalar_one()
    return count


def letter_of(conn: Connection, row: Any) -> Letter:
    """The letter of a row that has all of `FIELDS`."""
    fields = [*row]
    fields[_PAYLOAD] = unseal(conn, fields[_PAYLOAD]) or {}
    fields[_FACTS] = unseal(conn, fields[_FACTS])
    return Letter(*fields)
