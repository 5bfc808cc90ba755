"""A card that waits for the morning comes, whatever is planned anew meanwhile.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives


async def held(stage: Stage) -> Someone:
    """Monday's card was due at 21:45; the bot came back at 22:30, an hour before quiet ends."""
    anna = await arrives(stage)
    await anna.says("/plan mon wed 21:45")
    await anna.says("/settings quiet 22:00-23:30")
    await anna.news()
    await stage.stop_bot()
    stage.clock.move_to(datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await stage.start_bot()
    await stage.quiet()
    assert not await anna.news()
    return anna


@pytest.mark.parametrize("said", ["/plan mon fri", "/settings week sat 10:00"])
async def test_it_comes_though_the_days_ahead_were_made_anew(stage: Stage, said: str) -> None:
    anna = await held(stage)
    await anna.says(said)
    await anna.news()
    await stage.move(hours=1)
    [card] = await anna.news()
    assert "I was away from 10:00 to 22:30, so this is late" in card.text


async def test_at_the_new_time_of_that_evening_it_comes_as_if_promised_for_then(
    stage: Stage,
) -> None:
    anna = await held(stage)
    await anna.says("/plan mon wed 23:55")
    await anna.news()
    await stage.move(hours=1)
    assert not await anna.news()
    await stage.move(minutes=25)
    [card] = await anna.news()
    assert "late" not in card.text
    assert card.date == datetime(2026, 3, 2, 22, 55, tzinfo=UTC)


@pytest.mark.parametrize("said", ["/plan tue thu", "/pause 7"])
async def test_who_wants_no_session_that_day_any_more_gets_none(stage: Stage, said: str) -> None:
    anna = await held(stage)
    await anna.says(said)
    await anna.news()
    await stage.move(hours=3)
    assert not await anna.news()
