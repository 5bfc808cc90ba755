"""What all tests share: a log that can be read when a test fails, and the figures at the end."""

import os
import time
from collections.abc import Callable

import pytest
import structlog
from hypothesis import settings

from tests.compiled import share_compiled
from tests.crash.figures import FIGURE, Figures

# How long an example takes says more about what else the machine does than about the code.
settings.register_profile("repbell", deadline=None)
settings.load_profile("repbell")

share_compiled()

structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.processors.format_exc_info,
        structlog.dev.ConsoleRenderer(
            colors=False, exception_formatter=structlog.dev.plain_traceback
        ),
    ]
)


BEGUN = time.monotonic()
SLOW_MINUTES = float(os.environ.get("SLOW_MINUTES", "inf"))


@pytest.fixture
def figures(record_property: Callable[[str, object], None]) -> Figures:
    """Where a test writes what it measured."""
    return Figures(lambda line: record_property(FIGURE, line))


def pytest_itemcollected(item: pytest.Item) -> None:
    """Lets tests of programs that run in real time run one after another (`--dist loadgroup`)."""
    if "telegram" in getattr(item, "fixturenames", ()):
        item.add_marker(pytest.mark.xdist_group("real time"))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Begins no slow test any more when the minutes that `.ci/run` allows them are over."""
    minutes = (time.monotonic() - BEGUN) / 60
    if item.get_closest_marker("slow") is not None and minutes > SLOW_MINUTES:
        # Only a slow machine in `.ci/run` sets it; `-rs` names what was left out, and how much.
        pytest.skip(f"not run: the {SLOW_MINUTES:.0f} minutes for slow tests are over")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what the tests measured."""
    reports = [one for of in ("passed", "failed") for one in terminalreporter.stats.get(of, [])]
    lines = [
        line
        for report in reports
        if getattr(report, "when", "") == "call"
        for name, line in report.user_properties
        if name == FIGURE
    ]
    if lines:
        terminalreporter.section("measured")
    for line in lines:
        terminalreporter.write_line(line)
