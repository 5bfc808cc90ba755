"""A Telegram for the programs that are killed, and the table of what was measured."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.crash.figures import FIGURE, Figures
from tests.process.program import free_port
from tests.process.telegram import Telegram, a_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """A Telegram that answers."""
    async with a_telegram(free_port()) as telegram:
        await telegram.opens()
        yield telegram


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """Where a test writes what it measured."""
    return Figures(lambda line: record_property(FIGURE, line))
