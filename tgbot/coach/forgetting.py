"""Forgetting: who has everything erased is not to stay in memory either."""

from tgbot.coach import folds, readings
from tgbot.store import recall
from tgbot.store.database import Connection
from tgbot.wording import forget_texts


def forget(conn: Connection) -> None:
    """Empties all that is remembered of anybody's log, lines and texts: it is found anew."""
    recall.forget(conn)
    folds.forget(conn)
    readings.forget()
    forget_texts()
