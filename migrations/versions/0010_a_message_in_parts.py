"""A message that is too long goes in parts: each row of it names the last, which stands for it."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    op.add_column(
        "outbox", sa.Column("part_of", sa.BigInteger().with_variant(sa.Integer, "sqlite"))
    )
    split = sa.text("part_of is not null")
    op.create_index(
        "outbox_part", "outbox", ["part_of"], sqlite_where=split, postgresql_where=split
    )
