"""An insert that can say what is to become of rows that are there already."""

from typing import Any

from sqlalchemy import Connection, Table


def upsert(conn: Connection, table: Table) -> Any:
    """An insert in the SQL of the connection's database, with its `on_conflict_do_…`."""
    # PostgreSQL's part takes 30 ms to import, which who uses SQLite need not wait for.
    if conn.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert

        return insert(table)
    from sqlalchemy.dialects.postgresql import insert as postgres_insert

    return postgres_insert(table)
