"""A session goes to another day: its reminder goes along, and no day ever has two.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin; the plan is Monday, Wednesday, Friday.
"""

from datetime import datetime

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_session_card import of, on_a_training_day


async def moved(stage: Stage, day: str = "Thu 5 Mar") -> tuple[Someone, Shown]:
    """Anna's Wednesday, moved to another day by two taps behind More."""
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    [days] = await anna.taps("Another day", on=more)
    shown = await anna.taps(day, on=days)
    return anna, of(shown, card)


async def next_at(stage: Stage) -> datetime:
    arrival = await stage.next_reminder()
    assert arrival.reminders == 1
    return arrival.now


async def test_only_free_days_are_offered(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    [days] = await anna.taps("Another day", on=more)
    assert days.id == card.id
    assert days.buttons == ["Thu 5 Mar", "Sat 7 Mar", "Sun 8 Mar", "Tue 10 Mar", "Back", "How-to"]


async def test_the_reminder_goes_along_and_comes_once(stage: Stage) -> None:
    anna, card = await moved(stage)
    assert "Moved to Thu 5 Mar" in card.text
    assert anna.last_answer == "Moved to Thu 5 Mar, 07:30"
    assert card.button("Done as planned") is None
    plan = (await anna.says("/plan"))[-1]
    assert "Next: Thu 5 Mar, 07:30" in plan.text
    [ahead] = await anna.taps("Next two weeks", on=plan)
    assert "Thu 5 Mar, 07:30 (moved from Wed 4 Mar)" in ahead.text
    await stage.restart()
    assert (await next_at(stage)).isoformat() == "2026-03-05T06:30:00+00:00"
    there = await anna.last()
    assert "Moved here from Wed 4 Mar" in there.text
    await anna.taps("Done as planned", on=there)
    assert (await next_at(stage)).isoformat() == "2026-03-06T06:30:00+00:00"


async def test_the_week_counts_it_where_it_is(stage: Stage) -> None:
    anna, _ = await moved(stage)
    await next_at(stage)
    await anna.taps("Done as planned")
    week = (await anna.says("/week"))[-1].text
    assert "1 of 2" in week, week


async def test_a_change_of_plan_zone_or_break_keeps_it_there(stage: Stage) -> None:
    anna, _ = await moved(stage, "Sun 8 Mar")
    await anna.says("/plan 18:00")
    assert "Sun 8 Mar" in (await two_weeks(anna))
    await anna.says("/settings zone Lisbon")
    await anna.says("/pause 2")
    await anna.says("/resume")
    days = [(await next_at(stage)).isoformat() for _ in range(3)]
    assert days == [
        "2026-03-06T18:00:00+00:00",
        "2026-03-08T18:00:00+00:00",
        "2026-03-09T18:00:00+00:00",
    ]


async def two_weeks(anna: Someone) -> str:
    await anna.says("/plan")
    [shown] = await anna.taps("Next two weeks")
    return shown.text


async def test_it_comes_back_and_both_days_are_as_they_were(stage: Stage) -> None:
    anna, card = await moved(stage)
    [back] = await anna.taps("Bring it back", on=card)
    assert back.button("Done as planned")
    assert "Thu 5 Mar" not in await two_weeks(anna)
    assert (await next_at(stage)).isoformat() == "2026-03-06T06:30:00+00:00"


async def test_moved_twice_it_is_on_the_last_day_only(stage: Stage) -> None:
    anna, first = await moved(stage)
    await next_at(stage)
    card = await anna.last()
    [more] = await anna.taps("More", on=card)
    [days] = await anna.taps("Another day", on=more)
    assert "Wed 4 Mar" not in days.buttons
    await anna.taps("Sat 7 Mar", on=days)
    shown = await two_weeks(anna)
    assert "Sat 7 Mar, 07:30 (moved from Wed 4 Mar)" in shown
    assert "Thu 5 Mar" not in shown
    [back] = await anna.taps("Bring it back", on=first)
    assert back.button("Done as planned")
    assert "Sat 7 Mar" not in await two_weeks(anna)


async def test_the_day_itself_says_where_it_went_and_may_have_it_back(stage: Stage) -> None:
    anna, _ = await moved(stage)
    [today] = await anna.says("/today")
    assert "Moved to Thu 5 Mar" in today.text
    shown = await anna.taps("Bring it back", on=today)
    assert any(message.button("Done as planned") for message in shown)


TYPED = {
    "thu": "Thu 5 Mar, 07:30",
    "thu 18:00": "Thu 5 Mar, 18:00",
    "tomorrow": "Thu 5 Mar, 07:30",
    "7 mar": "Sat 7 Mar, 07:30",
    "on sunday at 9": "Sun 8 Mar, 09:00",
}


@pytest.mark.parametrize(("text", "goes"), TYPED.items(), ids=TYPED)
async def test_a_day_may_be_typed_with_a_time(stage: Stage, text: str, goes: str) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    await anna.taps("Another day", on=more)
    shown = await anna.says(text)
    assert any("Moved to" in message.text for message in shown)
    assert goes in await two_weeks(anna)


async def test_a_day_that_has_a_session_is_refused_kindly(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    await anna.taps("Another day", on=more)
    [refused] = await anna.says("friday")
    assert "has a session already. Another day?" in refused.text
    [refused] = await anna.says("14 mar")
    assert "isn't within the coming week" in refused.text
    await anna.says("sat")
    assert "Sat 7 Mar, 07:30 (moved" in await two_weeks(anna)


async def test_what_is_begun_stays(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    [days] = await anna.taps("Another day", on=more)
    await anna.says("dead bug 2x6")
    await anna.taps("Thu 5 Mar", on=days)
    assert anna.last_answer == "You've begun it already, so it stays on its day."
    assert "Thu 5 Mar" not in await two_weeks(anna)


async def test_who_trains_on_the_first_day_all_the_same_has_brought_it_back(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    [more] = await anna.taps("More", on=card)
    [days] = await anna.taps("Another day", on=more)
    await anna.taps("Thu 5 Mar", on=days)
    await anna.taps("Done as planned", on=card)
    assert "4 Mar" in (await anna.says("/history"))[-1].text
    assert (await next_at(stage)).isoformat() == "2026-03-06T06:30:00+00:00"


async def test_forged_days_move_nothing(stage: Stage) -> None:
    anna, card = await on_a_training_day(stage)
    number = card.rows[0][0]["callback_data"].partition(":")[2]
    for day in ("20260306", "20260304", "20260301", "20270101", "2026", "x", "²0260305"):
        await anna.forges(card, f"move:{number}:{day}")
    await anna.forges(card, "move:999999:20260305")
    assert "moved" not in await two_weeks(anna)
