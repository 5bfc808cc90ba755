"""Migrations: what they make is what the code means, and what is there stays."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    JSON,
    Column,
    Connection,
    Engine,
    MetaData,
    Table,
    insert,
    inspect,
    select,
    text,
)

from tests.store.cast import ANNA, NOW, anna
from tests.store.databases import opened
from tests.store.test_erase import leaves_traces
from tgbot.store import migrate as migrations
from tgbot.store import tables
from tgbot.store.database import StoreError, engine_for, is_there
from tgbot.store.migrate import migrate, newest, version
from tgbot.store.secret import new_key

BROKEN = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = "{before}"


def upgrade() -> None:
    op.create_table("half", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("insert into meta (name, value) values ('half', 'x')")
    with op.batch_alter_table("person") as batch:
        batch.add_column(sa.Column("half", sa.Integer()))
    op.execute("insert into nowhere values (1)")
"""
REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "9998"
down_revision = "{before}"


def upgrade() -> None:
    with op.batch_alter_table("person", recreate="{recreate}") as batch:
        batch.add_column(sa.Column("nickname", sa.String(20)))
"""


@pytest.fixture
def engine(empty_url: str) -> Iterator[Engine]:
    made = engine_for(empty_url)
    yield made
    made.dispose()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations to which a test may add."""
    copy = tmp_path / "migrations"
    for file in migrations.folder().rglob("*.py"):
        target = copy / file.relative_to(migrations.folder())
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(file.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(migrations, "folder", lambda: copy)
    return copy


def add(folder: Path, source: str, **values: str) -> None:
    (folder / "versions" / "9998_more.py").write_text(source.format(before=newest(), **values))


def all_versions() -> list[str]:
    """The versions from first to newest, as the files say that they follow each other."""
    config = Config()
    config.set_main_option("script_location", str(migrations.folder()))
    walk = ScriptDirectory.from_config(config).walk_revisions()
    return [script.revision for script in walk][::-1]


def bring_to(conn: Connection, wanted: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations.folder()))
    config.attributes["connection"] = conn
    command.upgrade(config, wanted)


def counts(conn: Connection) -> dict[str, int]:
    """How many rows each table has."""
    names = [name for name in inspect(conn).get_table_names() if name != "alembic_version"]
    return {name: conn.execute(text(f"select count(*) from {name}")).scalar_one() for name in names}


def test_a_fresh_database_is_what_the_code_means(engine: Engine, empty_url: str) -> None:
    assert migrate(empty_url) == (None, newest())
    with engine.connect() as conn:
        found = MigrationContext.configure(conn, opts={"compare_type": True})
        assert compare_metadata(found, tables.metadata) == []
        assert version(conn) == newest()


def test_the_comparison_sees_a_table_that_no_migration_makes(
    engine: Engine, empty_url: str
) -> None:
    migrate(empty_url)
    more = MetaData()
    for table in tables.metadata.sorted_tables:
        table.to_metadata(more)
    Table("forgotten", more)
    with engine.connect() as conn:
        found = compare_metadata(MigrationContext.configure(conn), more)
    assert [difference[0] for difference in found] == ["add_table"]


def test_the_versions_are_one_line_and_their_files_bear_their_numbers() -> None:
    files = sorted((migrations.folder() / "versions").glob("[0-9]*.py"))
    assert all_versions() == [file.name[:4] for file in files]


def test_a_second_time_nothing_happens(url: str) -> None:
    assert migrate(url) == (newest(), newest())


def fill(conn: Connection) -> None:
    """A row of Anna's in each table that this version has; the code only knows the newest."""
    there = MetaData()
    there.reflect(conn)
    for table in there.sorted_tables:
        if table.name != "alembic_version":
            conn.execute(insert(table).values({one.name: sample(one) for one in table.columns}))


def sample(column: Column[Any]) -> object:
    """Some value that the column takes, the same in all that lead to each other."""
    if column.name == "person_id" or (column.name, column.table.name) == ("id", "person"):
        return ANNA
    if isinstance(column.type, JSON):
        return {}
    known = {date: NOW.date(), bytes: b"x", int: 1, str: "x", bool: False}
    return known[column.type.python_type]


def test_a_filled_database_keeps_every_row_through_every_version(
    engine: Engine, empty_url: str
) -> None:
    first, *later = all_versions()
    with engine.begin() as conn:
        bring_to(conn, first)
        fill(conn)
        before = counts(conn)
    for wanted in later:
        with engine.begin() as conn:
            bring_to(conn, wanted)
    migrate(empty_url)
    with engine.connect() as conn:
        after = counts(conn)
        breaks = conn.execute(select(tables.person.c.breaks)).scalar_one()
    assert breaks == [[f"{NOW:%Y-%m-%d}", f"{NOW:%Y-%m-%d}"]]
    assert {name: after[name] for name in before} == before
    assert all(before.values())


def test_rebuilding_a_parent_table_does_not_take_its_children_along(
    url: str, folder: Path, key: str
) -> None:
    with opened(url, key) as conn:
        anna(conn)
        leaves_traces(conn, ANNA)
        before = counts(conn)
    add(folder, REBUILD, recreate="always" if url.startswith("sqlite") else "auto")
    migrate(url)
    with opened(url, key) as conn:
        assert counts(conn) == before
        assert "nickname" in {column["name"] for column in inspect(conn).get_columns("person")}


def test_a_migration_that_fails_leaves_nothing_behind(url: str, folder: Path) -> None:
    before = newest()
    with opened(url, new_key()) as conn:
        rows = counts(conn)
    add(folder, BROKEN)
    with pytest.raises(StoreError, match="nowhere"):
        migrate(url)
    with opened(url, new_key()) as conn:
        assert version(conn) == before
        assert counts(conn) == rows
        assert "half" not in {column["name"] for column in inspect(conn).get_columns("person")}


def test_a_first_migration_that_fails_leaves_an_empty_database(
    empty_url: str, folder: Path
) -> None:
    add(folder, BROKEN)
    with pytest.raises(StoreError):
        migrate(empty_url)
    with opened(empty_url, new_key()) as conn:
        assert version(conn) is None
        assert counts(conn) == {}


def test_a_database_of_a_newer_program_is_refused_in_a_sentence(url: str) -> None:
    with opened(url, new_key()) as conn:
        conn.execute(text("update alembic_version set version_num = '9999'"))
    with pytest.raises(StoreError, match=r"schema 9999, newer than .* Install the newer program"):
        migrate(url)


def test_a_file_that_is_no_database_is_refused_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "store.db"
    file.write_text("This is a shopping list, and not a short one at that. " * 50)
    with pytest.raises(StoreError, match=r"store\.db can't be used: .*Check TGBOT_DATABASE_URL"):
        migrate(f"sqlite:///{file}")


def test_a_folder_that_may_not_be_made_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"file can't be made .*Name another place"):
        migrate(f"sqlite:///{tmp_path / 'file' / 'store.db'}")


def test_a_server_that_is_away_is_named_without_its_password() -> None:
    url = "postgresql://repbell:hunter2@127.0.0.1:1/repbell"
    with pytest.raises(StoreError) as refused:
        migrate(url)
    assert "127.0.0.1:1" in str(refused.value)
    assert "hunter2" not in str(refused.value)


def test_whether_a_database_is_there(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'store.db'}"
    assert not is_there(url)
    migrate(url)
    assert is_there(url)
