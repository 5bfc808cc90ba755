"""Content that changes while the bot runs: taken up with SIGHUP, refused where it is broken."""

import shutil
import signal
from pathlib import Path

from tests.process.program import free_port, running
from tests.process.telegram import Telegram, a_telegram
from tests.process.test_run import seen_by

CONTENT = Path(__file__).parents[2] / "content"


async def test_a_changed_file_is_taken_up_and_a_broken_one_keeps_the_old(
    tmp_path: Path, telegram: Telegram
) -> None:
    shutil.copytree(CONTENT, tmp_path / "content")
    page = tmp_path / "content" / "exercises" / "hip-thrust" / "en.md"
    facts = page.with_name("exercise.toml")
    good = facts.read_text("utf-8")
    async with running(tmp_path, "run", **seen_by(telegram, admins="1001")) as program:
        telegram.says("/howto hip thrust")
        await telegram.shows("Hip thrust")

        facts.write_text(f"{good}\nwobble = \n", "utf-8")
        program.told(signal.SIGHUP)
        line = await program.prints("content kept as it was")
        assert "hip-thrust/exercise.toml:" in line
        told = await telegram.shows("hip-thrust/exercise.toml:")
        assert "Mend:" in told.text
        telegram.says("/howto hip thrust")
        await telegram.until(lambda: heads(telegram).count("Hip thrust") == 2)

        facts.write_text(good, "utf-8")
        page.write_text(page.read_text("utf-8").replace("# Hip thrust", "# Hippest thrust", 1))
        program.told(signal.SIGHUP)
        # Nothing tells that it was done but the bot's next words.
        while not any("Hippest thrust" in head for head in heads(telegram)):
            said = len(heads(telegram))
            telegram.says("/howto hip thrust")
            await telegram.until(lambda said=said: len(heads(telegram)) > said)


async def test_told_to_look_before_it_has_begun_it_does_not_fall(tmp_path: Path) -> None:
    async with a_telegram(free_port()) as telegram:
        async with running(tmp_path, "run", **seen_by(telegram)) as program:
            await program.prints("Telegram does not answer yet")
            program.told(signal.SIGHUP)
            await telegram.opens()
            telegram.says("/start")
            await telegram.shows("Hi Anna")
        assert "Traceback" not in program.output


def heads(telegram: Telegram) -> list[str]:
    """The first lines of what the bot wrote."""
    return [message.text.splitlines()[0] for message in telegram.of_the_bot()]
