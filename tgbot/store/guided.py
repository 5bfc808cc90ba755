"""Guided sessions: who is being led through which day, and what the log itself does not tell.

How far somebody is follows from the sets that are logged. Kept is only what was passed over, the
clock that runs, and what the message shows besides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Literal

from sqlalchemy import Connection, bindparam, insert, or_, select, update

from tgbot.store import tables
from tgbot.store.prepared import Prepared

G = tables.guided

State = Literal["open", "stopped", "closed", "done"]
OPEN: State = "open"
LOGS = "guided:"
"""How the logs of sets begin that were tapped in a guided session."""


@dataclass(frozen=True, slots=True)
class Timer:
    """A clock that runs for a set of an exercise: a rest after it, or a hold.

    `since` is when a hold begins, after the time to get into place; `side` counts the sides of a
    hold from 1, and `other_side` has the seconds of the one before. A hold that is over stays, as
    "held", until its set is logged or begun anew.
    """

    kind: Literal["rest", "hold", "held"]
    exercise: str
    number: int
    seconds: int
    since: datetime
    until: datetime
    side: int = 1
    other_side: int | None = None


@dataclass(frozen=True, slots=True)
class Guided:
    """A guided session of a local date.

    `passed` are marks of what was done or left out without being logged, and of how long somebody
    wants to rest; `counted` the sets that were logged when it was looked at last, `view` what its
    message shows in the place of the step.
    """

    id: int
    person_id: int
    day: date
    state: State
    passed: tuple[str, ...] = ()
    counted: int = 0
    view: Mapping[str, Any] | None = None
    timer: Timer | None = None


_FIELDS = (G.c.id, G.c.person_id, G.c.day, G.c.state, G.c.passed, G.c.counted, G.c.view, G.c.timer)
_MINE = G.c.person_id == bindparam("person")
# Each log asks for both of them.
_OPEN_OR_ON = Prepared(
    select(*_FIELDS)
    .where(_MINE, or_(G.c.state == OPEN, G.c.day == bindparam("day")))
    .order_by(G.c.day.desc())
)
_BY_ID = Prepared(select(*_FIELDS).where(_MINE, G.c.id == bindparam("id")))


def in_progress(conn: Connection, person_id: int, today: date) -> Guided | None:
    """The session that somebody is in the middle of, whatever its day; None where they are in none.

    That of today is read along, for who asks for the one soon asks for the other.
    """
    rows = _OPEN_OR_ON.rows(conn, {"person": person_id, "day": today})
    return next((row for row in map(_guided, rows) if row.state == OPEN), None)


def on(conn: Connection, person_id: int, day: date) -> Guided | None:
    """The guided session of a local date, whatever became of it."""
    rows = _OPEN_OR_ON.rows(conn, {"person": person_id, "day": day})
    return next((row for row in map(_guided, rows) if row.day == day), None)


def get(conn: Connection, person_id: int, session: int) -> Guided | None:
    """A guided session of that person; None where it is none of theirs."""
    row = _BY_ID.first(conn, {"person": person_id, "id": session})
    return None if row is None else _guided(row)


def make(conn: Connection, person_id: int, day: date) -> Guided:
    """The guided session of a local date, made now where there was none."""
    known = on(conn, person_id, day)
    if known is not None:
        return known
    conn.execute(insert(G).values(person_id=person_id, day=day, state=OPEN, passed=[], counted=0))
    made = on(conn, person_id, day)
    assert made is not None
    return made


def keep(conn: Connection, session: Guided) -> None:
    """Keeps a session as it is now."""
    timer = None if session.timer is None else _timer_json(session.timer)
    conn.execute(
        update(G)
        .where(G.c.id == session.id, G.c.person_id == session.person_id)
        .values(
            state=session.state,
            passed=list(session.passed),
            counted=session.counted,
            view=None if session.view is None else dict(session.view),
            timer=timer,
        )
    )


def _guided(row: Sequence[Any]) -> Guided:
    fields: dict[str, Any] = dict(zip(Guided.__dataclass_fields__, row, strict=True))
    fields["passed"] = tuple(fields["passed"])
    fields["timer"] = None if fields["timer"] is None else _timer(fields["timer"])
    return Guided(**fields)


def _timer_json(timer: Timer) -> dict[str, Any]:
    return {
        **asdict(timer),
        "since": timer.since.isoformat(),
        "until": timer.until.isoformat(),
    }


def _timer(kept: dict[str, Any]) -> Timer:
    since, until = (datetime.fromisoformat(kept[name]) for name in ("since", "until"))
    return Timer(**{**kept, "since": since, "until": until})
