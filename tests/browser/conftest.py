"""The playground as a process, and a headless Chromium that looks at its page."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from tests.process.program import Program, running

CHROMIUMS = ("chromium-headless-shell", "chromium", "google-chrome")


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A browser; where this machine has none, the test is skipped and says so."""
    program = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if program is None:
        pytest.skip(f"no Chromium on this machine: none of {', '.join(CHROMIUMS)} is on the PATH")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=program, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        await browser.close()


@pytest.fixture
async def playground(tmp_path: Path) -> AsyncIterator[Program]:
    """`tgbot play` in an empty folder."""
    async with running(tmp_path, "play") as program:
        await program.prints("playground")
        yield program
