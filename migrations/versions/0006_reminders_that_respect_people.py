"""Quiet hours, sound and detail of reminders; what goes unanswered, and who is up at odd hours."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    # Plain strings: any other default would make SQLite build the table anew.
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("quiet", sa.String(11), nullable=True, server_default="22:00-06:00")
        )
        batch_op.add_column(sa.Column("sound", sa.Boolean(), nullable=False, server_default="1"))
        batch_op.add_column(
            sa.Column("detail", sa.String(8), nullable=False, server_default="full")
        )
        batch_op.add_column(sa.Column("unanswered", sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column("odd_hours", sa.JSON(), nullable=True))
