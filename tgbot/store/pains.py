"""Pains: what hurt, kept with the workout that it belongs to, sealed like every free word."""

from datetime import date

from sqlalchemy import Connection, bindparam, select, update

from tgbot.store import marks, tables
from tgbot.store.prepared import Prepared
from tgbot.store.secret import seal, unseal
from tgbot.training.as_json import pain_json, pain_value
from tgbot.training.workout import Pain

W = tables.workout


def note(conn: Connection, person_id: int, workout_id: int, pain: Pain) -> None:
    """Notes the pain of a workout in the place of what was noted before."""
    marks.renew(conn, person_id)
    mine = (W.c.id == workout_id) & (W.c.person_id == person_id)
    conn.execute(update(W).where(mine).values(pain=seal(conn, pain_json(pain))))


def on(conn: Connection, person_id: int, day: date) -> list[tuple[str, Pain]]:
    """What was reported to hurt on one local date: exercises with their pains, oldest first."""
    mine = (W.c.person_id == person_id) & (W.c.date == day) & W.c.undone_at.is_(None)
    rows = conn.execute(
        select(W.c.exercise, W.c.pain).where(mine, W.c.pain.is_not(None)).order_by(W.c.id)
    )
    return [(exercise, pain_value(unseal(conn, sealed))) for exercise, sealed in rows]


def days(conn: Connection, person_id: int) -> set[date]:
    """The local dates for which a person reported pain, or that there was none."""
    return {row[0] for row in _DAYS.rows(conn, {"person": person_id})}


_DAYS = Prepared(
    select(W.c.date)
    .where(W.c.person_id == bindparam("person"), W.c.undone_at.is_(None), W.c.pain.is_not(None))
    .distinct()
)
