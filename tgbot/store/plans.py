"""Plans: which programme a person follows, on which days and at what time."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from functools import lru_cache

from sqlalchemy import Connection, Text, bindparam, cast, delete, insert, select

from tgbot.store import tables
from tgbot.store.prepared import Prepared, Row
from tgbot.training.programme import Changes


@dataclass(frozen=True, slots=True)
class Plan:
    """A programme and its training days: weekday (0 is Monday) → local time.

    `changes` has what the person made different in a programme, by its slug, so that who tries
    another one and comes back finds theirs as it was.
    """

    programme: str
    slots: dict[int, time]
    changes: Mapping[str, Changes] = field(default_factory=dict)

    @property
    def days(self) -> list[int]:
        """The training days, Monday first."""
        return sorted(self.slots)


COLUMNS = (
    tables.plan.c.programme,
    # As text, so that a row is a value that a plan can be known by.
    cast(tables.plan.c.slots, Text).label("slots"),
    cast(tables.plan.c.changes, Text).label("changes"),
)
_BY_PERSON = Prepared(select(*COLUMNS).where(tables.plan.c.person_id == bindparam("person")))
_HAS_A_CARD = (
    select(tables.appointment.c.id)
    .where(
        tables.appointment.c.person_id == tables.plan.c.person_id,
        tables.appointment.c.kind == "session",
        tables.appointment.c.slot >= bindparam("day"),
    )
    .exists()
)
_CARDLESS = (
    select(tables.plan.c.person_id, (~_HAS_A_CARD).label("lacks"))
    .where(tables.plan.c.person_id > bindparam("after"))
    .order_by(tables.plan.c.person_id)
    .limit(bindparam("most"))
)


def get(conn: Connection, person_id: int) -> Plan | None:
    """A person's plan; None where they have none."""
    row = _BY_PERSON.first(conn, {"person": person_id})
    return None if row is None else _plan(row)


def learn(conn: Connection, person_id: int, row: Row) -> None:
    """Takes the `COLUMNS` of a person's plan as read; all are None where they have none."""
    _BY_PERSON.learn(conn, {"person": person_id}, [] if row[0] is None else [row])


@lru_cache(maxsize=2000)
def _plan(row: Row) -> Plan:
    programme, kept_slots, kept_changes = row
    slots = {int(slot["day"]): time.fromisoformat(slot["time"]) for slot in json.loads(kept_slots)}
    changes = {} if kept_changes is None else json.loads(kept_changes) or {}
    return Plan(programme, slots, {slug: Changes.of_json(kept) for slug, kept in changes.items()})


def forget() -> None:
    """Keeps no plan of anybody in memory any more."""
    _plan.cache_clear()


def put(conn: Connection, person_id: int, plan: Plan) -> None:
    """Makes this the person's plan."""
    conn.execute(delete(tables.plan).where(tables.plan.c.person_id == person_id))
    slots = [
        {"day": day, "time": plan.slots[day].isoformat("minutes")} for day in sorted(plan.slots)
    ]
    changes = {slug: made.as_json() for slug, made in plan.changes.items() if made}
    values = {"programme": plan.programme, "slots": slots, "changes": changes or None}
    conn.execute(insert(tables.plan).values(person_id=person_id, **values))


def without_a_card(
    conn: Connection, after: int, most: int, day: date
) -> tuple[list[int], int | None]:
    """Who has a plan but no session's appointment for that local date or later.

    Looks at `most` people by rising id from the one behind `after`; gives the ids found, and
    the id to go on after (None at the end).
    """
    looked_at = conn.execute(_CARDLESS, {"after": after, "most": most, "day": day.isoformat()})
    rows = looked_at.all()
    last = rows[-1].person_id if len(rows) == most else None
    return [row.person_id for row in rows if row.lacks], last


def at_one_time(days: Iterable[int], at: time) -> dict[int, time]:
    """Slots for days that all have the same time."""
    return dict.fromkeys(sorted(set(days)), at)
