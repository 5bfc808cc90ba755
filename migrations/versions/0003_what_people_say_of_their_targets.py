"""What came back after pain had stopped it, targets set by hand, and how a week felt."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(sa.Column("taken_back", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("own_targets", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("felt", sa.JSON(), nullable=True))
