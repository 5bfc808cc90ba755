"""Exercises of one's own, other activities, and body weight."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "own_exercise",
        sa.Column("id", _id(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("own_exercise_by_person", "own_exercise", ["person_id"])
    _line_of_a_log(
        "activity",
        sa.Column("kind", sa.String(length=24), nullable=False),
        sa.Column("done", sa.JSON(), nullable=False),
        sa.Column("note", sa.LargeBinary(), nullable=True),
        sa.Column("pain", sa.LargeBinary(), nullable=True),
    )
    _line_of_a_log("body_weight", sa.Column("weighed", sa.LargeBinary(), nullable=False))


def _id() -> sa.types.TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _line_of_a_log(name: str, *what: sa.Column[object]) -> None:
    op.create_table(
        name,
        sa.Column("id", _id(), nullable=False),
        sa.Column("person_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=160), nullable=False),
        sa.Column("log", sa.String(length=120), nullable=False),
        sa.Column("date", sa.Date(), nullable=False),
        *what,
        sa.Column("logged_at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("person_id", "source"),
    )
    op.create_index(f"{name}_by_date", name, ["person_id", "date"])
    op.create_index(f"{name}_by_log", name, ["person_id", "log"])
