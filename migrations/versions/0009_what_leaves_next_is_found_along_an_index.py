"""What leaves next is found along an index, however many calls wait behind it."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

INDEXES = (
    ("outbox_turn", ["lane", "due_at", "id"], "state = 'queued'"),
    ("outbox_before", ["chat_id", "lane", "id"], "state = 'queued'"),
    ("outbox_sending", ["chat_id"], "state = 'sending'"),
)


def upgrade() -> None:
    op.drop_index("outbox_due", "outbox")
    for name, columns, where in INDEXES:
        holds = sa.text(where)
        op.create_index(name, "outbox", columns, sqlite_where=holds, postgresql_where=holds)
