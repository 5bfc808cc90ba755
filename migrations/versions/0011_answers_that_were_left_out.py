"""Answers that were left out, for too many waited in their chat, are found along an index."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    left_out = sa.text("state = 'left out'")
    op.create_index(
        "outbox_left_out", "outbox", ["chat_id"], sqlite_where=left_out, postgresql_where=left_out
    )
