"""A Telegram for the programs that are killed."""

from collections.abc import AsyncIterator

import pytest

from tests.process.program import free_port
from tests.process.telegram import Telegram, a_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """A Telegram that answers."""
    async with a_telegram(free_port()) as telegram:
        await telegram.opens()
        yield telegram
