"""Quiet hours hold back what is late or unasked; what somebody set or tapped comes on time.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives


async def trains(stage: Stage, plan: str) -> Someone:
    anna = await arrives(stage)
    await anna.says(f"/plan {plan}")
    return anna


async def away(stage: Stage, until: datetime) -> None:
    """Nothing of the bot is there until then."""
    await stage.stop_bot()
    stage.clock.move_to(until)
    await stage.start_bot()
    await stage.quiet()


async def test_what_was_asked_for_comes_at_its_hour_at_night_too(stage: Stage) -> None:
    anna = await trains(stage, "mon 23:30")
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    await anna.taps("Later")
    await anna.taps("1 h")
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 2, 23, 30, tzinfo=UTC), "so does a snooze"


async def test_a_late_card_waits_for_the_morning_and_is_told_of_as_missed(stage: Stage) -> None:
    anna = await trains(stage, "mon wed 21:45")
    await away(stage, datetime(2026, 3, 2, 22, 10, tzinfo=UTC))
    assert not await anna.news(), "23:10, and twenty-five minutes late at nearly midnight"
    await stage.move(hours=6, minutes=49)
    assert not await anna.news()
    await stage.move(minutes=1)
    [told] = await anna.news()
    assert "I was away and missed your session on Mon 2 Mar" in told.text


async def test_a_late_card_that_is_still_worth_it_comes_when_the_night_is_over(
    stage: Stage,
) -> None:
    anna = await trains(stage, "mon 21:45")
    await anna.says("/settings quiet 22:00-23:30")
    await away(stage, datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    assert not await anna.news()
    await stage.move(hours=1)
    [card] = await anna.news()
    assert card.date == datetime(2026, 3, 2, 22, 30, tzinfo=UTC)
    assert "I was away from 10:00 to 22:30, so this is late" in card.text
    assert card.button("Done as planned")


async def test_who_logs_meanwhile_gets_no_late_card(stage: Stage) -> None:
    anna = await trains(stage, "mon 21:45")
    await anna.says("/settings quiet 22:00-23:30")
    await away(stage, datetime(2026, 3, 2, 21, 30, tzinfo=UTC))
    await anna.says("/log side-lying leg raise 3x10")
    await stage.move(hours=2)
    assert not await anna.news()


async def test_without_quiet_hours_a_late_card_comes_at_once(stage: Stage) -> None:
    anna = await trains(stage, "mon 21:45")
    await anna.says("/settings quiet off")
    await away(stage, datetime(2026, 3, 2, 22, 10, tzinfo=UTC))
    [card] = await anna.news()
    assert "so this is late" in card.text


async def test_a_late_summary_does_not_come_at_night(stage: Stage) -> None:
    anna = await trains(stage, "fri 7:30")
    await anna.says("/settings week mon 21:45")
    await away(stage, datetime(2026, 3, 2, 22, 10, tzinfo=UTC))
    await stage.move(hours=8)
    assert not await anna.news()
