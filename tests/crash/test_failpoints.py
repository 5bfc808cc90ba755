"""The program dies at each named point of the way of a log and of a reminder (see failing.py)."""

import signal
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.crash.cards import Expecting
from tests.crash.crowd import Crowd
from tests.crash.failing import LOG_POINTS, REMINDER_POINTS
from tests.crash.figures import Figures
from tests.process.program import running
from tests.process.telegram import Telegram
from tests.process.test_run import seen_by

FAILING = (sys.executable, str(Path(__file__).with_name("failing.py")))
QUICK = ("sent-not-marked", "fired-not-committed")


def points(names: dict[str, Any]) -> list[Any]:
    """The names as parameters; most take a slow run."""
    return [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in names]


async def dies(folder: Path, telegram: Telegram, point: str) -> None:
    """A life that ends at a point."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.process.program.TGBOT", FAILING)
        settings = seen_by(telegram, send_rate=1000, failpoint=point)
        async with running(folder, "run", **settings) as program:
            assert await program.ends() == -signal.SIGKILL, program.output


async def logs_survive(
    folder: Path, telegram: Telegram, figures: Figures, deaths: list[str]
) -> None:
    """A dozen messages wait for lives that end early; the last life must put all right."""
    crowd = Crowd(telegram, 3, folder / "data" / "tgbot.db")
    for _ in range(12):
        crowd.logs()
    for death in deaths:
        await dies(folder, telegram, death)
    async with running(folder, "run", **seen_by(telegram, send_rate=1000)):
        await crowd.until(crowd.confirmed)
    tally = crowd.tally()
    tally.check(len(deaths))
    figures.add(
        " ".join(deaths),
        lost=tally.lost,
        doubled=tally.doubled,
        most_copies_of_a_message=tally.most,
        answers_that_came_again=tally.copies,
        loud=tally.loud,
    )


@pytest.mark.parametrize("point", points(LOG_POINTS))
async def test_no_log_is_lost_or_doubled(
    tmp_path: Path, telegram: Telegram, figures: Figures, point: str
) -> None:
    await logs_survive(tmp_path, telegram, figures, [point])


@pytest.mark.slow
async def test_a_life_that_dies_while_it_clears_up_after_another_breaks_nothing(
    tmp_path: Path, telegram: Telegram, figures: Figures
) -> None:
    deaths = ["claimed-not-called", "taken-over-not-committed", "sent-not-marked"]
    await logs_survive(tmp_path, telegram, figures, deaths)


@pytest.mark.parametrize("point", points(REMINDER_POINTS))
async def test_no_card_is_lost_and_at_most_one_silent_copy_comes(
    tmp_path: Path, telegram: Telegram, figures: Figures, point: str
) -> None:
    expecting = Expecting(telegram, 3, tmp_path)
    await dies(tmp_path, telegram, point)
    async with running(tmp_path, "run", **seen_by(telegram, send_rate=1000)) as program:
        await program.prints("Repbell runs")
        await expecting.settled()
        program.told(signal.SIGTERM)
        assert await program.ends() == 0
    cards = [expecting.cards(person) for person in expecting.people]
    states, counted = expecting.kept()
    extra = [card for each in cards for card in each[1:]]
    assert max(len(each) for each in cards) <= 2
    assert all(card.silent for card in extra)
    assert states == {"sent"}
    assert len(extra) <= counted
    figures.add(point, cards=len(cards), lost=0, copies=len(extra))
