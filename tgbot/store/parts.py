"""The parts of a message that was too long for one: rows of the outbox that name the last."""

from sqlalchemy import Connection, select, update

from tgbot.store import tables
from tgbot.store.outbox import FIELDS, Letter, letter_of

O = tables.outbox  # noqa: E741 (the table's initial, as W and A in the other files of this room)


def parts(conn: Connection, letter: Letter) -> list[Letter]:
    """The rows of a message, first to last; mostly it has one."""
    if letter.part_of is None:
        return [letter]
    rows = conn.execute(select(*FIELDS).where(O.c.part_of == letter.part_of).order_by(O.c.id))
    return [letter_of(conn, row) for row in rows]


def take_apart(conn: Connection, row: int) -> None:
    """Lets a row be a message of its own, that is about nothing."""
    values = {"part_of": None, "subject": None, "facts": None}
    conn.execute(update(O).where(O.c.id == row).values(**values))
