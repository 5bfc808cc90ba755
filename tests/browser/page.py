"""The playground's page as a person uses it: one textbox, the bot's buttons, a clock."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from playwright.async_api import Browser, Locator, Page, expect

SCREENS = Path(__file__).parents[2] / ".screens"
PHONE, DESK = (390, 844), (1280, 800)
PATIENCE = 20_000
"""Milliseconds until a test gives up, on a machine that is busy with much else."""


class Chat:
    """The page of somebody who talks to the bot.

    Attributes:
        faults: errors in the console, and requests that left this machine.
    """

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.faults: list[str] = []
        self._home = urlsplit(url).netloc
        page.set_default_timeout(PATIENCE)
        page.on("console", lambda said: self._hear(said.type, said.text))
        page.on("pageerror", lambda error: self.faults.append(str(error)))
        page.on("request", lambda request: self._watch(request.url))

    @property
    def messages(self) -> Locator:
        return self.page.locator("[data-message-id]")

    async def last(self, part: str) -> Locator:
        """The newest message that contains `part`, waited for."""
        message = self.messages.filter(has_text=part).last
        await expect(message).to_be_visible(timeout=PATIENCE)
        return message

    async def says(self, text: str) -> None:
        await self.page.get_by_label("Message").fill(text)
        await self.page.get_by_role("button", name="Send").click()
        await expect(self.messages.filter(has_text=text).first).to_be_visible(timeout=PATIENCE)

    async def presses_first_buttons_until(self, part: str) -> None:
        """Starts, and presses the first button of each newest message until `part` is said."""
        await self.page.get_by_role("button", name="START").click()
        done = self.messages.filter(has_text=part)
        button = self.page.locator("[data-message-id]:last-of-type button").first
        for _ in range(8):
            await expect(button.or_(done).first).to_be_visible(timeout=PATIENCE)
            if await done.count():
                return
            asked = await self.messages.last.get_attribute("data-changed") or ""
            await button.click()
            newest = expect(self.messages.last)
            await newest.not_to_have_attribute("data-changed", asked, timeout=PATIENCE)
        await expect(done.first).to_be_visible(timeout=PATIENCE)

    async def waits_for(self, what: str) -> None:
        """Presses a button of the clock and waits until it has gone there."""
        button = self.page.get_by_role("button", name=what)
        await button.click()
        await expect(button).to_be_enabled(timeout=PATIENCE)

    async def picture(self, name: str) -> None:
        """Keeps how the page looks now, once nothing moves."""
        await self.page.wait_for_function(
            "document.getAnimations().every((one) => one.playState !== 'running')"
        )
        SCREENS.mkdir(exist_ok=True)
        await self.page.screenshot(path=SCREENS / f"{name}.png")

    def _hear(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.faults.append(text)

    def _watch(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme != "data" and parts.netloc != self._home:
            self.faults.append(f"asked {url}")


@asynccontextmanager
async def a_chat(
    browser: Browser,
    url: str,
    size: tuple[int, int] = PHONE,
    scheme: Literal["light", "dark"] = "light",
) -> AsyncIterator[Chat]:
    """The page of the playground at `url`, on a phone or a desk."""
    width, height = size
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme=scheme,
        has_touch=size == PHONE,
        timezone_id="Europe/Berlin",
        locale="en-GB",
    )
    page = await context.new_page()
    chat = Chat(page, url)
    await page.goto(url)
    try:
        yield chat
    finally:
        await context.close()
