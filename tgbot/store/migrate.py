"""The schema of the database: which version it has, and bringing it to the newest."""

from importlib import resources
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from tgbot.store.database import StoreError, engine_for, shown


def folder() -> Path:
    """The migrations: in the wheel beside the code, in a checkout at its top."""
    packaged = Path(str(resources.files("tgbot"))) / "_migrations"
    return packaged if packaged.is_dir() else Path(__file__).parents[2] / "migrations"


def newest() -> str:
    """The newest version's number, "0001" and so on, read off the files' names."""
    return max(file.name[:4] for file in (folder() / "versions").glob("[0-9]*.py"))


def version(conn: Connection) -> str | None:
    """The version of a database; None where it has no tables yet."""
    if not inspect(conn).has_table("alembic_version"):
        return None
    found: str | None = conn.execute(text("select version_num from alembic_version")).scalar()
    return found


def migrate(url: str) -> tuple[str | None, str]:
    """Brings a database to the newest schema, all or nothing; gives the versions before and after.

    Raises:
        StoreError: it can't be opened, or it is newer than this program.
    """
    engine = engine_for(url)
    try:
        with engine.begin() as conn:
            before = version(conn)
        if before is not None and before > newest():
            raise StoreError(
                f"The database {shown(url)} has schema {before}, newer than this program's "
                f"{newest()}. Install the newer program, or restore an older backup."
            )
        if before != newest():
            _upgrade(engine)
        return before, newest()
    except (DBAPIError, OSError) as error:
        raise StoreError(*_why(url, error)) from None
    finally:
        engine.dispose()


def _upgrade(engine: Engine) -> None:
    # Alembic takes a third of a second to import, so only who needs it does.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder()))
    with engine.connect() as conn:
        config.attributes["connection"] = conn
        on_sqlite = conn.dialect.name == "sqlite"
        if on_sqlite:
            # A rebuilt parent table would otherwise delete its children without a word.
            _foreign_keys(conn, on=False)
        with conn.begin():
            command.upgrade(config, "head")
            if on_sqlite and conn.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise StoreError("The migration would have left rows that belong to nothing.")
        if on_sqlite:
            _foreign_keys(conn, on=True)


def _foreign_keys(conn: Connection, *, on: bool) -> None:
    raw = conn.connection.dbapi_connection
    assert raw is not None
    raw.cursor().execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")


def _why(url: str, error: DBAPIError | OSError) -> tuple[str, str]:
    reason = str(error.orig if isinstance(error, DBAPIError) else error).strip().splitlines()[0]
    return (
        f"The database {shown(url)} can't be used: {reason}.",
        "Check TGBOT_DATABASE_URL, that the folder or server is there, and that this user may "
        "read and write it.",
    )
