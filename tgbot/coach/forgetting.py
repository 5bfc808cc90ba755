"""Forgetting: who has everything erased is not to stay in memory either."""

from tgbot.coach import folds, kept_plans, named_lines, readings, said_before
from tgbot.store import people, plans, recall
from tgbot.store.database import Connection
from tgbot.wording import forget_texts


def forget(conn: Connection) -> None:
    """Empties all that is remembered of anybody's log, lines and texts: it is found anew."""
    recall.forget(conn)
    folds.forget(conn)
    kept_plans.forget(conn)
    people.forget()
    plans.forget()
    readings.forget()
    named_lines.forget()
    said_before.forget()
    forget_texts()
