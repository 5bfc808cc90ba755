"""SQL that was compiled for one test serves the next one too.

Each test has a database and so an engine of its own, which begins with nothing compiled; a bot
that runs for weeks compiles each statement once. `tests/conftest.py` puts this in place.
"""

from functools import partial
from typing import Any

from sqlalchemy import create_engine

from tgbot.store import database


class Compiled(dict[Any, Any]):
    """By kind of database, where SQLAlchemy's own cache goes by engine."""

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(_by_kind(key), default)

    def __setitem__(self, key: Any, compiled: Any) -> None:
        super().__setitem__(_by_kind(key), compiled)


def share_compiled() -> None:
    """Lets all engines that this process makes from now on share what they compile."""
    options = {"compiled_cache": Compiled()}
    database.create_engine = partial(create_engine, execution_options=options)


def _by_kind(key: Any) -> Any:
    dialect, *rest = key
    return dialect.name, dialect.driver, *rest
