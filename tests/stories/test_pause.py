"""/pause and /resume: quiet up to and including a day, and everything back behind it.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

from datetime import UTC, datetime

from tests.people import Shown, Someone
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


async def test_a_few_days_ill_leave_the_holiday_that_lies_ahead(stage: Stage) -> None:
    anna = await with_plan(stage)
    [noted] = await anna.says("/pause 24 Dec to 2 Jan")
    assert noted.buttons[0] == "No break after all"
    [card] = await reminded(stage, anna)
    [page] = await anna.taps("Skip", on=card)
    [skipped] = await anna.taps("Ill", on=page)
    shown = await anna.taps("3 days", on=skipped)
    [plan] = await anna.says("/plan")
    assert "On a break up to and including Sat 7 Mar" in plan.text
    assert "Away from Thu 24 Dec up to and including Sat 2 Jan" in plan.text
    back = (await anna.says("/resume"))[-1]
    assert "Welcome back" in back.text
    assert "Away from Thu 24 Dec" in back.text
    assert shown[-1].button("I'm back")
    [none] = await anna.says("/resume")
    assert "not on a break" in none.text
    assert "Away from Thu 24 Dec" in none.text, "only what is named is called off"
    [off] = await anna.taps("No break from 24 Dec", on=none)
    assert "No break from Thu 24 Dec then" in off.text
    assert "Away" not in (await anna.says("/plan"))[-1].text


async def test_two_holidays_ahead_are_both_kept(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause 6 Mar to 8 Mar")
    await anna.says("/pause 10 Mar to 15 Mar")
    arrivals = [(await stage.next_reminder()).now.day for _ in range(4)]
    assert arrivals == [4, 9, 16, 18]


async def test_the_card_of_who_is_ill_follows_the_break(stage: Stage) -> None:
    anna = await with_plan(stage)
    [card] = await reminded(stage, anna)
    [page] = await anna.taps("Skip", on=card)
    [skipped] = await anna.taps("Ill", on=page)
    assert "How long shall I stay quiet?" in skipped.text
    assert "Next session: Fri 6 Mar" in skipped.text
    await anna.taps("1 week", on=skipped)
    followed = next(one for one in await anna.sees() if one.id == card.id)
    assert "How long" not in followed.text
    assert "Next session: Fri 13 Mar" in followed.text
    assert followed.buttons == ["Train after all", "How-to"]
    *_, today = await anna.says("/today")
    assert today.text == followed.text
    await anna.says("/resume")
    followed = next(one for one in await anna.sees() if one.id == card.id)
    assert "How long shall I stay quiet?" in followed.text


async def test_the_weeks_of_a_break_do_not_end_a_streak_once_it_is_over(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/log glute bridge 2x8")
    await stage.move(days=7)
    assert "2 weeks running" in (await anna.says("/log glute bridge 2x9"))[-1].text
    await anna.says("/pause 9")
    await stage.move(days=8)
    await anna.says("/resume")
    await stage.move(days=6)
    await anna.says("/pause 24 Dec to 2 Jan")
    assert "3 weeks running" in (await anna.says("/log glute bridge 2x10"))[-1].text


async def test_a_week_away_is_offered_no_other_break(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause 10")
    [week] = await anna.says("/week")
    assert "You're on a break" in week.text
    assert week.buttons == ["I'm back"]


async def reminded(stage: Stage, anna: Someone) -> list[Shown]:
    await anna.news()
    await stage.next_reminder()
    return await anna.news()


async def test_a_break_keeps_no_promise_of_a_card_that_was_put_off(stage: Stage) -> None:
    anna = await with_plan(stage)
    [card] = await reminded(stage, anna)
    [page] = await anna.taps("Later", on=card)
    [later] = await anna.taps("1 h", on=page)
    assert "back at 08:30" in later.text
    await anna.says("/pause 3")
    now = next(one for one in await anna.sees() if one.id == card.id)
    assert "back at" not in now.text
    assert (await stage.move(hours=2)).reminders == 0


async def test_a_moved_session_promises_no_reminder_within_a_break(stage: Stage) -> None:
    anna = await with_plan(stage)
    [card] = await reminded(stage, anna)
    await anna.says("move to thursday", reply_to=card)
    await anna.says("/pause 3")
    now = next(one for one in await anna.sees() if one.id == card.id)
    assert "in your break: no reminder then" in now.text
    await anna.says("/resume")
    now = next(one for one in await anna.sees() if one.id == card.id)
    assert "Moved to Thu 5 Mar. I'll remind you then." in now.text
