"""All that housekeeping removes, at once."""

from datetime import datetime

from sqlalchemy import Connection

from tgbot.store.keeping import BOXES, forget_rows, forget_texts


def tidy(conn: Connection, now: datetime) -> None:
    """Removes the texts and rows that are kept no longer, piece by piece."""
    for box in BOXES:
        place = forget_texts(conn, box, now)
        while place is not None:
            place = forget_texts(conn, box, now, place)
        while forget_rows(conn, box, now):
            pass
