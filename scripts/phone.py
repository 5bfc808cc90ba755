"""A phone that chats with the playground in a headless Chromium, and keeps pictures of it."""

import contextlib
import io
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
WIDTH, HEIGHT, ROOM = 390, 844, 1600
SCHEMES = ("light", "dark")
COLOURS = 48
LARGEST = 40 * 1024
PATIENCE = 30_000
MARGIN = 3


@contextlib.contextmanager
def playground(content: Path | None = None) -> Iterator[str]:
    """A playground in an empty folder; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    plain = {"PATH": os.environ["PATH"], "TZ": "Europe/Berlin", "TGBOT_PORT": str(port)}
    if content is not None:
        plain["TGBOT_CONTENT"] = str(content)
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen(
            [sys.executable, "-m", "tgbot", "play"],
            cwd=folder,
            env=plain | {"HOME": folder},
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert program.stdout is not None
            line = program.stdout.readline()
            if "playground" not in line:
                sys.exit("The playground did not start; run `tgbot play` to see why.")
            yield f"http://127.0.0.1:{port}/"
        finally:
            program.terminate()
            program.wait()


class Phone:
    """Somebody's phone with the chat open.

    Args:
        page: the playground's page.
        height: of its screen.
    """

    def __init__(self, page: Page, height: int = HEIGHT) -> None:
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        self._page = page
        self._height = height
        self._messages = page.locator("[data-message-id]")

    def becomes(self, name: str, language: str) -> None:
        """Is the phone of somebody new from now on, whose Telegram has that language."""
        person = {"first_name": name, "language_code": language}
        self._page.request.post(f"{self._page.url.partition('#')[0]}play/people", data=person)
        self._page.reload()
        self._page.get_by_role("button", name=name).click()

    def starts(self) -> None:
        """Presses START and waits for the first question."""
        self._page.get_by_role("button", name="START").click()
        expect(self._page.locator(".keys button").first).to_be_visible()

    def begins(self, until: str = "All set") -> None:
        """Starts, and presses first buttons until all is set."""
        self.starts()
        while not self._messages.filter(has_text=until).count():
            self.takes_the_first()

    def takes_the_first(self) -> None:
        """Presses the first button of the newest message."""
        self.presses(self._page.locator("[data-message-id]:last-of-type button").first)

    def says(self, text: str) -> None:
        """Says something and waits for what is answered."""
        self._page.get_by_label("Message").fill(text)
        said = self._messages.count()
        self._page.get_by_role("button", name="Send").click()
        expect(self._messages.nth(said + 1)).to_be_visible()
        self._is_quiet()

    def taps(self, *labels: str) -> None:
        """Presses the newest button with each of these labels, one after the other."""
        for label in labels:
            self.presses(self._page.get_by_role("button", name=label, exact=True).last)

    def presses(self, button: Locator) -> None:
        """Presses a button and waits until something has changed."""
        before = self._state()
        button.click()
        self._waits(lambda: self._state() != before)
        self._is_quiet()

    def waits(self, step: str = "Next reminder") -> None:
        """Presses a button of the clock."""
        button = self._page.get_by_role("button", name=step, exact=True)
        button.click()
        expect(button).to_be_enabled()
        self._is_quiet()

    def screen(self, name: str, top: str | None = None) -> None:
        """Keeps the whole screen, in light and dark; `top` is said by the message at its top."""
        for scheme in SCHEMES:
            self._looks(scheme)
            if top is not None:
                message = self._messages.filter(has_text=top).last
                message.evaluate("(node) => node.scrollIntoView({ block: 'start' })")
            keep(self._page.screenshot(), f"{name}-{scheme}")

    def card(self, name: str, part: str | None = None) -> None:
        """Keeps the newest message, or the newest that says `part`, in light and dark."""
        self._page.set_viewport_size({"width": WIDTH, "height": ROOM})
        message = (self._messages if part is None else self._messages.filter(has_text=part)).last
        for scheme in SCHEMES:
            self._looks(scheme)
            message.scroll_into_view_if_needed()
            box = message.bounding_box()
            assert box is not None
            clip: Any = {
                "x": 0,
                "y": box["y"] - MARGIN,
                "width": WIDTH,
                "height": box["height"] + 2 * MARGIN,
            }
            keep(self._page.screenshot(clip=clip), f"{name}-{scheme}")
        self._page.set_viewport_size({"width": WIDTH, "height": self._height})

    def picture(self, name: str) -> None:
        """Keeps the whole screen as it is."""
        keep(self._page.screenshot(), name)

    def _looks(self, scheme: str) -> None:
        self._page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        self._is_quiet()

    def _state(self) -> object:
        return self._page.evaluate(
            "[...document.querySelectorAll('[data-message-id]')]"
            ".map((one) => one.dataset.messageId + ' ' + one.dataset.changed).join()"
        )

    def _is_quiet(self) -> None:
        """Waits until nothing moves, and puts the toast away."""
        before = None
        while before != (before := self._state()):
            self._page.wait_for_timeout(250)
        self._page.evaluate("document.querySelector('#toast').hidden = true")
        self._page.wait_for_function(
            "document.getAnimations().every((one) => one.playState !== 'running')"
        )

    def _waits(self, until: Callable[[], bool]) -> None:
        for _ in range(PATIENCE // 50):
            if until():
                return
            self._page.wait_for_timeout(50)
        sys.exit("A button changed nothing.")


@contextlib.contextmanager
def phone(browser: Browser, address: str, height: int = HEIGHT) -> Iterator[Phone]:
    """A phone that has the playground's page open, in light."""
    context = browser.new_context(
        viewport={"width": WIDTH, "height": height},
        color_scheme="light",
        has_touch=True,
        timezone_id="Europe/Berlin",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto(address)
    yield Phone(page, height)
    context.close()


def keep(shot: bytes, name: str) -> None:
    """Writes a picture with a small palette.

    Raises:
        SystemExit: it is too large all the same.
    """
    path = PICTURES / f"{name}.png"
    small = Image.open(io.BytesIO(shot)).convert("RGB")
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    if path.stat().st_size > LARGEST:
        sys.exit(f"{path.name} has {path.stat().st_size} bytes, more than {LARGEST}.")
    print(f"{path.name}: {path.stat().st_size / 1024:.0f} kB")
