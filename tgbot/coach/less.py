"""A session made lighter, shorter, or whole again."""

from tgbot.coach import skips, version
from tgbot.coach.desk import Desk
from tgbot.coach.session import session
from tgbot.coach.session_shown import warm_up_minutes
from tgbot.store import appointments
from tgbot.store.appointments import Appointment

ALL = "all"
WANTED = (ALL, version.LIGHT, *map(str, version.LENGTHS))
"""What may be chosen: all of it, lighter, or so many minutes."""


def choose(desk: Desk, of: Appointment, wanted: str) -> None:
    """Lets a session have another version, one of `WANTED`."""
    if of.state == "skipped":
        # Less than planned instead of nothing: the day counts again.
        skips.take_back(desk, of)
    whole = appointments.note(desk.conn, of, version=None, only=None)
    now = session(desk, whole)
    warm_up = warm_up_minutes(desk, now)
    appointments.note(
        desk.conn, whole, **version.chosen(now.left, "" if wanted == ALL else wanted, warm_up)
    )
