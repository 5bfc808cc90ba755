"""A database with people who train, and what the clock says to them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.clock.house import House
from tests.store.databases import migrated_file
from tgbot.store.database import Database
from tgbot.store.secret import Sealer, new_key


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    db = Database(migrated_file(tmp_path / "clock.db"), Sealer(new_key()))
    yield House(db)
    await db.close()
