"""The playground as a process, and a headless Chromium that looks at its page."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.process.program import Program, running

if TYPE_CHECKING:
    from playwright.async_api import Browser

CHROMIUMS = ("chromium-headless-shell", "chromium", "google-chrome")

# `make test` looks into this folder too, in an environment that has no playwright.
collect_ignore = [] if find_spec("playwright") else ["test_story.py"]


@pytest.fixture
async def chromium() -> AsyncIterator[Browser]:
    """A browser; where this machine has none, the test is skipped and says so."""
    from playwright.async_api import async_playwright

    program = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if program is None:
        # For who works on another room. `.ci/run` installs one or fails, so there it hides nothing.
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
