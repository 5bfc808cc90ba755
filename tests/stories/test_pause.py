"""/pause and /resume: quiet up to and including a day, and everything back behind it.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives


async def with_plan(stage: Stage) -> Someone:
    anna = await arrives(stage)
    await anna.says("/plan mon wed fri 07:30")
    return anna


async def reminded_until(stage: Stage, last: datetime) -> list[str]:
    """The moments (UTC) of all session cards and summaries until then."""
    moments = []
    while (arrival := await stage.next_reminder()).now <= last and arrival.reminders:
        moments.append(f"{arrival.now:%d %b %H:%M}")
    return moments


async def test_nothing_comes_up_to_and_including_the_last_day(stage: Stage) -> None:
    anna = await with_plan(stage)
    [paused] = await anna.says("/pause 2026-03-09")
    assert "up to and including Mon 9 Mar" in paused.text
    assert "First day back: Tue 10 Mar" in paused.text
    assert "Next: Wed 11 Mar, 07:30" in paused.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 11, 6, 30, tzinfo=UTC)


async def test_a_break_of_weeks_ends_by_itself(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause")
    await anna.taps("2 weeks")
    await stage.move(days=14)
    assert not await anna.news()
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 18, 6, 30, tzinfo=UTC)


async def test_a_break_longer_than_a_month_ends_by_itself_too(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause until apr 26")
    await stage.move(days=54)
    assert not await anna.news()
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 4, 27, 5, 30, tzinfo=UTC)


async def test_without_an_end_it_lasts_until_resume(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause")
    [paused] = await anna.taps("Until I say so")
    assert "until you say so" in paused.text
    assert "Next:" not in paused.text
    await stage.move(days=40)
    assert not await anna.news()
    [back] = await anna.says("/resume")
    assert "Welcome back" in back.text
    assert "Next: Mon 13 Apr, 07:30" in back.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 4, 13, 5, 30, tzinfo=UTC)


async def test_a_typed_day_answers_the_question(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause")
    [paused] = await anna.says("until march 20")
    assert "up to and including Fri 20 Mar" in paused.text


async def test_words_that_are_no_day_ahead_change_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    [refused] = await anna.says("/pause 2020-01-01")
    assert "“2020-01-01”" in refused.text
    assert "/pause until Dec 24" in refused.text
    [plan] = await anna.says("/plan")
    assert "Next: Wed 4 Mar, 07:30" in plan.text


async def test_the_plan_says_that_it_is_paused_and_offers_the_way_back(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause 3")
    [plan] = await anna.says("/plan")
    assert "On a break up to and including Thu 5 Mar" in plan.text
    [back] = await anna.taps("I'm back", on=plan)
    assert "Next: Wed 4 Mar, 07:30" in back.text
    [again] = await anna.says("/resume")
    assert "not on a break" in again.text
