"""Whether a target that a person set by hand still waits: nothing of it was done since."""

from datetime import datetime

from sqlalchemy import Connection, exists, func, select

from tgbot.store import tables
from tgbot.store.people import OwnTarget
from tgbot.training.workout import Prescribed

W = tables.workout


def made(conn: Connection, person_id: int, target: Prescribed, now: datetime) -> OwnTarget:
    """A target that waits from now on for what is logged after this."""
    newest = conn.execute(select(func.max(W.c.id)).where(W.c.person_id == person_id)).scalar()
    return OwnTarget(target, now.replace(microsecond=0), newest or 0)


def is_answered(conn: Connection, person_id: int, exercise: str, own: OwnTarget) -> bool:
    """Whether sets of the exercise were logged since; a corrected older log is none of them."""
    done = select(W.c.id).where(
        W.c.person_id == person_id,
        W.c.exercise == exercise,
        W.c.id > own.after,
        W.c.logged_at >= own.set_at,
        W.c.undone_at.is_(None),
        exists().where(tables.workout_set.c.workout_id == W.c.id),
    )
    return conn.execute(done.limit(1)).first() is not None
