"""Takes the pictures of docs/: every screen of the playground on a phone, in light and dark.

Plays short stories in fresh playgrounds with a headless Chromium. Needs what `make test-browser`
needs. `pictures.py settings` takes those of one story only.
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from phone import PICTURES, Phone, phone, playground
from playwright.sync_api import Browser, sync_playwright

CHROMIUMS = ("chromium-headless-shell", "chromium", "google-chrome")
CONTENT = Path(__file__).resolve().parent.parent / "content"
TALL = 980


def beginning(anna: Phone) -> None:
    """From START to a plan, with what opens behind Choose."""
    anna.starts()
    anna.screen("start")
    anna.taps("Something hurts")
    anna.card("begin-hurts")
    anna.taps("Knee")
    anna.screen("begin-where")
    anna.takes_the_first()
    anna.card("begin-days")
    anna.taps("Choose…", "Tue", "Thu")
    anna.card("begin-days-chosen")
    anna.taps("That's it")
    anna.card("begin-time")
    anna.taps("Choose…")
    anna.card("begin-time-chosen")
    anna.taps("18:00")
    anna.card("begin-equipment")
    anna.taps("Just me + bands")
    anna.card("begin-programme")
    anna.taps("Show others")
    anna.card("begin-programmes")
    anna.taps("First steps")
    anna.screen("all-set")
    anna.says("/help")
    anna.screen("help")


def training_day(anna: Phone) -> None:
    """The card with each of its pages, the receipt, and what was done."""
    anna.begins()
    anna.says("/howto hip thrust with leg extension")
    anna.screen("howto", top="1. Set up")
    anna.says("/log 3x12 red band")
    anna.waits()
    anna.screen("reminder")
    for label in ("Later", "Skip"):
        anna.taps(label)
        anna.card(label.lower())
        anna.taps("Back")
    anna.taps("More")
    anna.card("more")
    anna.taps("Another day")
    anna.card("move")
    anna.taps("Back", "Skip", "No time")
    anna.card("no-time")
    anna.taps("Train after all", "✓ Done as planned")
    anna.screen("receipt")
    anna.says("/week")
    anna.card("week")
    anna.says("/history")
    anna.card("history")
    anna.says("/progress")
    anna.card("progress")
    anna.says("/progress hip thrust with leg extension")
    anna.card("progress-exercise")


def set_by_set(anna: Phone) -> None:
    """A guided session, a pain in it, and how it feels some days later."""
    anna.begins()
    anna.waits()
    anna.taps("Start")
    anna.screen("warm-up")
    anna.taps("Warm, on we go")
    anna.screen("guided")
    anna.taps("8")
    anna.screen("rest")
    anna.taps("Skip rest", "Stop")
    anna.card("stopped")
    anna.taps("Go on", "It hurt")
    anna.card("hurts-how-much")
    anna.taps("A lot")
    anna.card("hurts-where")
    anna.taps("Knee")
    anna.screen("pain")
    anna.taps("Call it a day")
    anna.waits()
    anna.card("card-after-pain")
    anna.taps("How does it feel now?")
    anna.card("readiness")


def holding(anna: Phone) -> None:
    """The clock of a hold."""
    anna.begins()
    anna.says("/plan first steps")
    anna.waits()
    anna.taps("Start", "Skip it", "▶ Start 20 s")
    anna.screen("hold")


def plan(anna: Phone) -> None:
    """The plan and all that opens in it."""
    anna.begins()
    anna.says("/plan")
    anna.screen("plan")
    for label, name in {
        "Programme": "programme",
        "Days": "days",
        "Time": "time",
        "Next two weeks": "two-weeks",
        "Pause": "pause",
    }.items():
        anna.taps(label)
        anna.card(f"plan-{name}")
        anna.taps("Back")
    anna.taps("Exercises")
    anna.card("plan-exercises")
    anna.taps("Dead bug")
    anna.card("plan-swap")


def settings(anna: Phone) -> None:
    """The settings and all that opens in them."""
    anna.begins()
    anna.says("/settings")
    anna.screen("settings")
    for label, name in {
        "Where I am": "where",
        "Days": "days",
        "Time": "time",
        "Weekly summary": "week",
        "Equipment": "equipment",
        "What hurts": "hurts",
        "Quiet hours": "quiet",
        "Language": "language",
    }.items():
        anna.taps(label)
        anna.card(f"settings-{name}")
        anna.taps("Back")
    anna.taps("Equipment", "My bands…", "yellow", "red")
    anna.card("settings-bands")
    anna.taps("That's it", "My weights…")
    anna.card("settings-weights")
    anna.taps("Dumbbells", "8 kg")
    anna.card("settings-dumbbells")


STORIES = (beginning, training_day, set_by_set, plan, settings)


@contextmanager
def with_holds() -> Iterator[Path]:
    """The content, with a first programme that begins with a hold."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(shutil.copytree(CONTENT, Path(folder) / "content"))
        file = content / "exercises" / "glute-bridge" / "exercise.toml"
        lines = file.read_text("utf-8").splitlines()
        kept = [line for line in lines if not line.startswith(("mode", "reps"))]
        held = ['mode = "hold"', "reps = { min = 20, max = 40, step = 5 }"]
        place = kept.index("[ladder]") + 1
        file.write_text("\n".join([*kept[:place], *held, *kept[place:]]), "utf-8")
        yield content


def in_german(browser: Browser) -> None:
    """The card of somebody whose Telegram is German."""
    with playground() as address, phone(browser, address) as dora:
        dora.becomes("Dora", "de")
        dora.begins("Alles bereit")
        dora.waits()
        dora.picture("german-light")


def for_the_readme(browser: Browser) -> None:
    """A session that came by itself, a log, and its receipt in one picture."""
    with playground() as address, phone(browser, address, TALL) as anna:
        anna.begins()
        anna.waits()
        anna.says("/log hip thrust 2x9")
        anna.picture("playground")


def main() -> None:
    """Takes all pictures anew, or those of the stories that are named."""
    program = next(filter(None, map(shutil.which, CHROMIUMS)), None)
    if program is None:
        sys.exit(f"There is no Chromium: install one of {', '.join(CHROMIUMS)}.")
    PICTURES.mkdir(exist_ok=True)
    wanted = set(sys.argv[1:])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for story in STORIES:
            if not wanted or story.__name__ in wanted:
                with playground() as address, phone(browser, address) as anna:
                    story(anna)
        if not wanted or "holding" in wanted:
            with (
                with_holds() as content,
                playground(content) as address,
                phone(browser, address) as anna,
            ):
                holding(anna)
        if not wanted:
            in_german(browser)
            for_the_readme(browser)
        browser.close()


if __name__ == "__main__":
    main()
