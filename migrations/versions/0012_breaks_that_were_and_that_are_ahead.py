"""Breaks that are over count on, and a holiday ahead outlives another break before it."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.add_column("person", sa.Column("breaks", sa.JSON(), nullable=True))
    person = sa.table(
        "person",
        sa.column("id", sa.BigInteger),
        sa.column("paused_from", sa.Date),
        sa.column("paused_until", sa.Date),
        sa.column("breaks", sa.JSON),
    )
    conn, known = op.get_bind(), person.c
    away = sa.select(known.id, known.paused_from, known.paused_until)
    for id_, first, last in conn.execute(away.where(known.paused_from.is_not(None))).all():
        span = [first.isoformat(), None if last is None else last.isoformat()]
        conn.execute(sa.update(person).where(known.id == id_).values(breaks=[span]))
    # In place: a table that is made anew would take its children along.
    op.drop_column("person", "paused_from")
    op.drop_column("person", "paused_until")
