"""People: who they are to the bot, and what they chose."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import (
    JSON,
    Connection,
    Text,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    update,
)

from tgbot.store import marks, own_exercises, plans, tables
from tgbot.store.prepared import Prepared, Row
from tgbot.training.breaks import Breaks
from tgbot.training.odd_hours import OddHours
from tgbot.training.progression import person as progression
from tgbot.training.quiet_hours import USUAL, QuietHours
from tgbot.training.resistance import Unit
from tgbot.training.unanswered import Unanswered
from tgbot.training.workout import Prescribed

ACTIVE, BLOCKED = "active", "blocked"
FIRST_STEP = "begin"
SUNDAY, EVENING = 6, time(18, 0)

MOST = 1000
"""So many people are kept in memory, of those who were there last."""

Detail = Literal["short", "full"]


@dataclass(frozen=True, slots=True)
class OwnTarget:
    """A target that a person set by hand, when, and after which row of the log."""

    target: Prescribed
    set_at: datetime
    after: int


@dataclass(frozen=True, slots=True)
class Felt:
    """How a week felt, said on a local date."""

    how: progression.Felt
    on: date


@dataclass(frozen=True)
class Person:
    """One person, as they are to the bot.

    `setup` is the step of the onboarding that is still open, `waiting` the question whose typed
    answer is awaited. By exercise: `taken_back` has the local date on which it came back after
    pain took it off the plan, `own_targets` what was set by hand. `confirmed` are the exercises
    whose basics the person says to have. `quiet` is None where no hours are; `sound` is that of
    reminders, `detail` of session cards.
    """

    id: int
    chat_id: int
    language: str
    units: Unit
    zone: str
    beginning: str | None
    cautions: frozenset[str]
    equipment: Mapping[str, Any] | None
    week_day: int
    week_time: time
    quiet: QuietHours | None
    sound: bool
    detail: Detail
    breaks: Breaks
    setup: str | None
    confirmed: frozenset[str]
    taken_back: Mapping[str, date]
    own_targets: Mapping[str, OwnTarget]
    felt: Felt | None
    hinted: bool
    waiting: Mapping[str, Any] | None
    unanswered: Unanswered
    odd_hours: OddHours
    howto: str | None
    howto_at: datetime | None
    state: str

    @property
    def tz(self) -> ZoneInfo:
        """The person's zone."""
        return ZoneInfo(self.zone)

    def local(self, moment: datetime) -> datetime:
        """A moment on the person's own clock."""
        return moment.astimezone(self.tz)

    def paused_on(self, day: date) -> bool:
        """Whether the person is away on that local date."""
        return self.breaks.on(day) is not None


_COLUMNS = [column for column in tables.person.c if column.name != "created_at"]
_NAMES = [column.name for column in _COLUMNS]
_JSON = frozenset(one.name for one in _COLUMNS if isinstance(one.type, JSON))
# As text, so that a row is a value that a person can be known by.
_FIELDS = [cast(one, Text).label(one.name) if one.name in _JSON else one for one in _COLUMNS]
_NAMES_OWN = exists().where(tables.own_exercise.c.person_id == tables.person.c.id)
# Of whoever is asked about, all this is asked next.
_BY_ID = Prepared(
    select(*_FIELDS, *plans.COLUMNS, tables.log_mark.c.mark, _NAMES_OWN)
    .select_from(tables.person)
    .outerjoin(tables.plan, tables.plan.c.person_id == tables.person.c.id)
    .outerjoin(tables.log_mark, tables.log_mark.c.person_id == tables.person.c.id)
    .where(tables.person.c.id == bindparam("person"))
)


def get(conn: Connection, person_id: int) -> Person | None:
    """The person with that Telegram id; None where the bot does not know them.

    While nothing of them changes they are the very same value each time.
    """
    row = _BY_ID.first(conn, {"person": person_id})
    if row is None:
        return None
    *plan, mark, names_own = row[len(_FIELDS) :]
    plans.learn(conn, person_id, tuple(plan))
    marks.learn(conn, person_id, mark)
    if not names_own:
        own_exercises.learn_none(conn, person_id)
    return _known(row[: len(_FIELDS)])


@lru_cache(maxsize=MOST)
def _known(row: Row) -> Person:
    return _person(row)


def forget() -> None:
    """Keeps nothing of anybody in memory any more."""
    _known.cache_clear()


def highest_id(conn: Connection) -> int:
    """The highest id that anybody has; 0 where the bot knows nobody."""
    return conn.execute(select(func.max(tables.person.c.id))).scalar() or 0


def zones(conn: Connection) -> list[str]:
    """The zones that people live in."""
    return sorted(conn.execute(select(tables.person.c.zone).distinct()).scalars())


def in_zone(conn: Connection, zone: str, after: int, most: int) -> list[Person]:
    """Up to `most` who live in a zone, by rising id from the one behind `after`."""
    id_ = tables.person.c.id
    theirs = select(*_FIELDS).where(tables.person.c.zone == zone, id_ > after)
    return [_person(tuple(row)) for row in conn.execute(theirs.order_by(id_).limit(most))]


def create(
    conn: Connection,
    person_id: int,
    chat_id: int,
    language: str,
    zone: str,
    now: datetime,
    state: str = ACTIVE,
) -> Person:
    """A new person with the defaults that work without onboarding.

    Who is met in a group has no private chat yet: they are as good as BLOCKED until they write.
    """
    conn.execute(
        insert(tables.person).values(
            id=person_id,
            chat_id=chat_id,
            language=language,
            units="kg",
            zone=zone,
            cautions=[],
            week_day=SUNDAY,
            week_time=EVENING.isoformat("minutes"),
            quiet=USUAL.as_text(),
            sound=True,
            detail="full",
            setup=FIRST_STEP,
            confirmed=[],
            hinted=False,
            state=state,
            created_at=now,
        )
    )
    made = get(conn, person_id)
    assert made is not None
    return made


def change(conn: Connection, person_id: int, **changes: Any) -> Person:
    """Changes what is named of a person and gives them as they are then."""
    for name in ("cautions", "confirmed"):
        if name in changes:
            changes[name] = sorted(changes[name])
    if "taken_back" in changes:
        days = changes["taken_back"].items()
        changes["taken_back"] = {slug: day.isoformat() for slug, day in days}
    if "own_targets" in changes:
        own = changes["own_targets"].items()
        changes["own_targets"] = {slug: _own_json(one) for slug, one in own}
    if changes.get("felt") is not None:
        changes["felt"] = {"how": changes["felt"].how, "on": changes["felt"].on.isoformat()}
    if "week_time" in changes:
        changes["week_time"] = changes["week_time"].isoformat("minutes")
    if changes.get("quiet") is not None:
        changes["quiet"] = changes["quiet"].as_text()
    for name in ("unanswered", "odd_hours", "breaks"):
        if name in changes:
            changes[name] = changes[name].as_json()
    conn.execute(update(tables.person).where(tables.person.c.id == person_id).values(**changes))
    changed = get(conn, person_id)
    assert changed is not None
    return changed


def close(conn: Connection, chat_id: int) -> None:
    """Notes that a person's chat can't be written to any more, until they write again."""
    conn.execute(
        update(tables.person).where(tables.person.c.chat_id == chat_id).values(state=BLOCKED)
    )


def erase(conn: Connection, person_id: int) -> None:
    """Removes all that the bot holds of a person; what is on its way to them included."""
    box = tables.outbox
    theirs = or_(box.c.person_id == person_id, box.c.chat_id == person_id)
    conn.execute(delete(box).where(theirs))
    # The ids of updates stay, or a repeated delivery of one would bring the person back.
    inbox = tables.inbox
    theirs = or_(inbox.c.person_id == person_id, inbox.c.chat_id == person_id)
    gone = {"person_id": None, "chat_id": None, "message_key": None, "payload": None}
    # What still waited has no end of its own; without one its key would stay for ever.
    ended = func.coalesce(inbox.c.done_at, inbox.c.received_at)
    conn.execute(update(inbox).where(theirs).values(**gone, state="done", done_at=ended))
    for table in reversed(tables.metadata.sorted_tables):
        if "person_id" in table.c and table not in (tables.inbox, tables.outbox):
            conn.execute(delete(table).where(table.c.person_id == person_id))
    conn.execute(delete(tables.person).where(tables.person.c.id == person_id))


def _person(row: Row) -> Person:
    fields: dict[str, Any] = dict(zip(_NAMES, row, strict=True))
    for name in _JSON:
        fields[name] = None if fields[name] is None else json.loads(fields[name])
    for name in ("cautions", "confirmed"):
        fields[name] = frozenset(fields[name])
    back, own = fields["taken_back"] or {}, fields["own_targets"] or {}
    fields["taken_back"] = {slug: date.fromisoformat(day) for slug, day in back.items()}
    fields["own_targets"] = {slug: _own_target(kept) for slug, kept in own.items()}
    felt = fields["felt"]
    fields["felt"] = felt and Felt(felt["how"], date.fromisoformat(felt["on"]))
    fields["week_time"] = time.fromisoformat(fields["week_time"])
    fields["quiet"] = fields["quiet"] and QuietHours.of_text(fields["quiet"])
    fields["breaks"] = Breaks.of_json(fields["breaks"])
    fields["unanswered"] = Unanswered.of_json(fields["unanswered"])
    fields["odd_hours"] = OddHours.of_json(fields["odd_hours"])
    return Person(**fields)


def _own_json(own: OwnTarget) -> dict[str, Any]:
    shown = own.target
    numbers = [shown.sets, shown.reps, shown.rung, shown.tempo, shown.pause]
    return {"target": numbers, "set_at": own.set_at.isoformat(), "after": own.after}


def _own_target(kept: Mapping[str, Any]) -> OwnTarget:
    set_at = datetime.fromisoformat(kept["set_at"])
    return OwnTarget(Prescribed(*kept["target"]), set_at, kept["after"])
