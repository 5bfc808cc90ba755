"""A database with people who train, and what the clock says to them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.clock.house import House
from tgbot.store.database import Database
from tgbot.store.migrate import migrate
from tgbot.store.secret import Sealer, new_key


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    url = f"sqlite:///{tmp_path / 'clock.db'}"
    migrate(url)
    db = Database(url, Sealer(new_key()))
    yield House(db)
    await db.close()
