"""SQLite gives no id of the outbox or of an appointment a second time, as PostgreSQL does not."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    if op.get_bind().dialect.name != "sqlite":
        return
    for name in ("outbox", "appointment"):
        # Only a table that is made anew can be told so; the rows keep the ids that they have.
        with op.batch_alter_table(
            name, recreate="always", table_kwargs={"sqlite_autoincrement": True}
        ):
            pass
