"""The bot is away for minutes, hours or days: each person hears one word at most, no stale card."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import Connection, select

from tests.crash.figures import Figures
from tests.stage import MONDAY_MORNING, Stage, a_stage
from tests.stories.conftest import CONTENT, bot_maker
from tgbot.coach import ahead
from tgbot.content import load
from tgbot.playground.world import Message
from tgbot.store import people, plans, tables
from tgbot.store.database import engine_for
from tgbot.store.key import sealer_for
from tgbot.store.migrate import migrate

START = MONDAY_MORNING + timedelta(seconds=30)
"""Between two minutes, for no card is due then."""
HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CARDS_LATEST = 3 * HOUR
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland")
OUTAGES = {"5 min": timedelta(minutes=5), "2 h": 2 * HOUR, "26 h": 26 * HOUR, "9 d": 9 * DAY}


@dataclass(frozen=True)
class Crew:
    """People who train every day, each at a moment of the last day of the outage."""

    folder: Path
    count: int
    away: timedelta

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder / 'story.db'}"

    def arrive(self, stage: Stage) -> None:
        """Makes them known on both sides."""
        migrate(self.url)
        sealer = sealer_for(self.url, None, self.folder / "tgbot.key")
        programme = next(iter(load(CONTENT).programmes))
        engine = engine_for(self.url)
        with engine.begin() as conn:
            conn.info["sealer"] = sealer
            for number in range(self.count):
                person = stage.playground.people.add(f"P{number}", started=True)
                self._enroll(conn, person.id, number, programme)
        engine.dispose()

    def _enroll(self, conn: Connection, person: int, number: int, programme: str) -> None:
        zone = ZONES[number % len(ZONES)]
        people.create(conn, person, person, "en", zone, START)
        # Quiet hours would hold back what is measured here until somebody's morning.
        known = people.change(conn, person, setup=None, hinted=True, quiet=None)
        span = min(self.away, DAY) - timedelta(minutes=1)
        due = START + self.away - span * ((number + 0.5) / self.count)
        slots = plans.at_one_time(range(7), due.astimezone(ZoneInfo(zone)).time().replace(second=0))
        plans.put(conn, person, plans.Plan(programme, slots))
        ahead.remake(conn, known, START)

    def cards_since(self, back: datetime) -> list[timedelta]:
        """How late the cards were that left since that moment."""
        engine = engine_for(self.url)
        due = tables.appointment
        with engine.begin() as conn:
            rows = conn.execute(
                select(due.c.due_at, due.c.sent_at).where(
                    due.c.kind == "session", due.c.state.in_(("sent", "late"))
                )
            ).all()
        engine.dispose()
        return [row.sent_at - row.due_at for row in rows if row.sent_at >= back]


def arriving(crew: Crew) -> Callable[[Stage], Awaitable[None]]:
    async def arrive(stage: Stage) -> None:
        crew.arrive(stage)

    return arrive


def heard(stage: Stage) -> dict[int, list[Message]]:
    """What each person has got, oldest first."""
    chats = stage.playground.world.chats
    return {
        person: list(chats[person].messages.values()) for person in stage.playground.world.people
    }


@pytest.mark.parametrize("count", [50, pytest.param(1000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("outage", OUTAGES)
async def test_after_an_outage_each_hears_one_word_and_no_card_is_later_than_three_hours(
    tmp_path: Path, figures: Figures, outage: str, count: int
) -> None:
    away = OUTAGES[outage]
    crew = Crew(tmp_path, count, away)
    async with a_stage(bot_maker(tmp_path), START, prepare=arriving(crew)) as stage:
        await stage.quiet()
        assert not any(heard(stage).values()), "nothing was due yet"
        await stage.stop_bot()
        await stage.move(seconds=away.total_seconds())
        await stage.start_bot()
        await stage.quiet()
        told = [len(messages) for messages in heard(stage).values()]
        late = crew.cards_since(START.astimezone(UTC) + away)
        assert set(told) == {1}, "each had something due, and hears of it once"
        assert max(late) <= CARDS_LATEST
        within = min(CARDS_LATEST / min(away, DAY), 1)
        assert len(late) == pytest.approx(count * within, abs=2 + count / 100)
        await stage.restart()
        assert sum(len(messages) for messages in heard(stage).values()) == count
    figures.add(
        f"away for {outage}",
        people=count,
        messages_each=max(told),
        cards=len(late),
        latest=max(late),
        told_of_a_miss=count - len(late),
    )


async def test_what_was_missed_is_told_of_once(tmp_path: Path) -> None:
    crew = Crew(tmp_path, 5, OUTAGES["26 h"])
    async with a_stage(bot_maker(tmp_path), START, prepare=arriving(crew)) as stage:
        await stage.stop_bot()
        await stage.move(hours=26)
        await stage.start_bot()
        await stage.quiet()
        [*_, told] = heard(stage).values()
        assert "missed your session" in told[0].text
        await stage.move(hours=21)
        [*_, (_, card)] = heard(stage).values()
        assert "missed" not in card.text
