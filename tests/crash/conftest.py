"""A Telegram for the programs that are killed, and the table of what was measured."""

from collections.abc import AsyncIterator

import pytest

from tests.crash.figures import KEY, Figures
from tests.process.program import free_port
from tests.process.telegram import Telegram, a_telegram


@pytest.fixture
async def telegram() -> AsyncIterator[Telegram]:
    """A Telegram that answers."""
    async with a_telegram(free_port()) as telegram:
        await telegram.opens()
        yield telegram


@pytest.fixture
def figures(pytestconfig: pytest.Config) -> Figures:
    """Where a test writes what it measured."""
    return Figures(pytestconfig.stash.setdefault(KEY, []))


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Prints the figures."""
    lines = config.stash.get(KEY, [])
    if lines:
        terminalreporter.section("delivery under fire")
        for line in lines:
            terminalreporter.write_line(line)
