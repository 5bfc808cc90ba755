"""Takes the pictures of docs/: the main screens of the playground, in light and dark.

Plays a short story in a fresh playground with a headless Chromium and writes the pictures with a
small palette, so that they stay small. Needs what `make test-browser` needs.
"""

import contextlib
import io
import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
CHROMIUMS = ("chromium-headless-shell", "chromium", "google-chrome")
PHONE, TALL = (390, 844), (390, 980)
COLOURS = 128
LARGEST = 60 * 1024
PATIENCE = 30_000


@contextlib.contextmanager
def playground() -> Iterator[str]:
    """A playground in an empty folder; its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    plain = {"PATH": os.environ["PATH"], "TZ": "Europe/Berlin", "TGBOT_PORT": str(port)}
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


class Story:
    """Anna's first minutes, as far as each picture needs."""

    def __init__(self, page: Page) -> None:
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        self._page = page
        self._messages = page.locator("[data-message-id]")

    def starts(self) -> None:
        """Presses START and waits for the first question."""
        self._page.get_by_role("button", name="START").click()
        expect(self._first_button()).to_be_visible()

    def goes_on(self, until: str = "All set") -> None:
        """Presses first buttons until all is set."""
        while not self._messages.filter(has_text=until).count():
            newest = self._messages.last
            seen = newest.get_attribute("data-changed") or ""
            self._first_button().click()
            expect(newest).not_to_have_attribute("data-changed", seen)
            expect(self._first_button()).to_be_visible()

    def says(self, text: str, answer: str) -> None:
        """Says something and waits for the message that answers."""
        self._page.get_by_label("Message").fill(text)
        self._page.get_by_role("button", name="Send").click()
        expect(self._page.get_by_label("Message")).to_have_value("")
        expect(self._messages.filter(has_text=answer).last).to_be_visible()

    def waits_for_the_reminder(self, button: str = "Done as planned") -> None:
        """Moves the clock to the next session."""
        self._page.get_by_role("button", name="Next reminder").click()
        expect(self._page.get_by_role("button", name=button)).to_be_visible()

    def picture(self, name: str) -> None:
        """Keeps the page as it looks now, once nothing moves."""
        self._page.wait_for_function(
            "document.getAnimations().every((one) => one.playState !== 'running')"
        )
        keep(self._page.screenshot(), PICTURES / f"{name}.png")

    def scrolls_to(self, text: str) -> None:
        """Puts the beginning of the newest message with this text at the top."""
        message = self._messages.filter(has_text=text).last
        message.evaluate("(node) => node.scrollIntoView({ block: 'start' })")

    def _first_button(self) -> Locator:
        return self._page.locator("[data-message-id]:last-of-type button").first


def keep(shot: bytes, path: Path) -> None:
    """Writes a picture with a small palette.

    Raises:
        SystemExit: it is too large all the same.
    """
    small = Image.open(io.BytesIO(shot)).convert("RGB")
    small.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    if path.stat().st_size > LARGEST:
        sys.exit(f"{path.name} has {path.stat().st_size} bytes, more than {LARGEST}.")
    print(f"{path.name}: {path.stat().st_size / 1024:.0f} kB")


def screens(browser: Browser, scheme: str) -> None:
    """The main screens in one colour scheme."""
    with playground() as address, page_at(browser, address, PHONE, scheme) as page:
        story = Story(page)
        story.starts()
        story.picture(f"start-{scheme}")
        story.goes_on()
        story.says("/howto hip thrust with leg extension", "1. Set up")
        story.scrolls_to("1. Set up")
        story.picture(f"howto-{scheme}")
        story.says("/log 3x12 red band", "Next:")
        story.waits_for_the_reminder()
        story.picture(f"reminder-{scheme}")
        page.get_by_role("button", name="Done as planned").click()
        expect(page.locator("[data-message-id]").filter(has_text="All done")).to_be_visible()
        expect(page.locator("#toast")).to_be_hidden()
        story.picture(f"receipt-{scheme}")
        story.says("/week", "Your week")
        story.picture(f"week-{scheme}")


def everyday_screens(browser: Browser, scheme: str) -> None:
    """A session set by set, the plan, the settings and a pain in one colour scheme."""
    with playground() as address, page_at(browser, address, PHONE, scheme) as page:
        story = Story(page)
        story.starts()
        story.goes_on()
        story.waits_for_the_reminder()
        page.get_by_role("button", name="Start", exact=True).last.click()
        page.get_by_role("button", name="Warm, on we go").click()
        expect(page.locator("[data-message-id]").filter(has_text="Aim for")).to_be_visible()
        story.picture(f"guided-{scheme}")
        page.get_by_role("button", name="8", exact=True).last.click()
        expect(page.get_by_role("button", name="Skip rest").last).to_be_visible()
        expect(page.locator("#toast")).to_be_hidden()
        story.picture(f"rest-{scheme}")
        story.says("/plan", "Next:")
        story.picture(f"plan-{scheme}")
        story.says("/settings", "Your settings")
        story.picture(f"settings-{scheme}")
        story.says("/pain dead bug 6 low back", "Stop here")
        story.picture(f"pain-{scheme}")


def in_german(browser: Browser) -> None:
    """The card of somebody whose Telegram is German."""
    with playground() as address, page_at(browser, address, PHONE, "light") as page:
        page.request.post(
            f"{address}play/people", data={"first_name": "Dora", "language_code": "de"}
        )
        page.reload()
        page.get_by_role("button", name="Dora").click()
        story = Story(page)
        story.starts()
        story.goes_on("Alles bereit")
        story.waits_for_the_reminder("Wie geplant")
        story.picture("german-light")


def for_the_readme(browser: Browser) -> None:
    """A session that came by itself, a log, and its receipt in one picture."""
    with playground() as address, page_at(browser, address, TALL, "light") as page:
        story = Story(page)
        story.starts()
        story.goes_on()
        story.waits_for_the_reminder()
        story.says("/log hip thrust 2x9", "Next:")
        expect(page.locator("[data-message-id]").filter(has_text="✓ 1")).to_be_visible()
        story.picture("playground")


@contextlib.contextmanager
def page_at(browser: Browser, address: str, size: tuple[int, int], scheme: str) -> Iterator[Page]:
    """The playground's page on a phone."""
    width, height = size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if scheme == "dark" else "light",
        has_touch=True,
        timezone_id="Europe/Berlin",
        locale="en-GB",
    )
    page = context.new_page()
    page.goto(address)
    yield page
    context.close()


def main() -> None:
    """Takes all pictures anew."""
    program = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if program is None:
        sys.exit(f"There is no Chromium: install one of {', '.join(CHROMIUMS)}.")
    PICTURES.mkdir(exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for scheme in ("light", "dark"):
            screens(browser, scheme)
            everyday_screens(browser, scheme)
        in_german(browser)
        for_the_readme(browser)
        browser.close()


if __name__ == "__main__":
    main()
