"""/plan: made from nothing, changed by taps and in words, and never by halves.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.forging import forge

GLUTES = "Glutes & legs at home"


async def with_plan(stage: Stage, words: str = "mon wed fri 07:30", name: str = "Anna") -> Someone:
    person = await arrives(stage, name)
    await person.says(f"/plan {words}")
    return person


async def text_of(person: Someone, said: str) -> str:
    [shown] = await person.says(said)
    return shown.text


async def test_a_first_plan_takes_two_taps_and_reminds_on_its_days(stage: Stage) -> None:
    anna = await arrives(stage)
    [asked] = await anna.says("/plan")
    assert GLUTES in asked.text
    assert "Which days?" in asked.text
    await anna.taps("Tue Thu")
    asked = await anna.last()
    assert "At what time?" in asked.text
    [made] = await anna.taps("18:00")
    assert "Tue Thu 18:00" in made.text
    assert "Next: Tue 3 Mar, 18:00" in made.text
    arrival = await stage.next_reminder()
    assert arrival.now.isoformat() == "2026-03-03T17:00:00+00:00"


async def test_a_plan_in_one_line_is_answered_with_it_and_the_next_date(stage: Stage) -> None:
    anna = await arrives(stage)
    shown = await text_of(anna, "/plan tue thu 18.30 glutes")
    assert GLUTES in shown
    assert "Tue Thu 18:30" in shown
    assert "Next: Tue 3 Mar, 18:30" in shown


async def test_different_days_have_different_times(stage: Stage) -> None:
    anna = await with_plan(stage, "mon wed 7:30, sat 10:00")
    assert "Mon Wed 07:30, Sat 10:00" in await text_of(anna, "/plan")
    await anna.taps("Time")
    await anna.taps("Sat")
    [changed] = await anna.taps("11:00")
    assert "Mon Wed 07:30, Sat 11:00" in changed.text


async def test_a_new_programme_keeps_days_and_times(stage: Stage) -> None:
    anna = await with_plan(stage)
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan first steps")
    await anna.taps("Programme")
    [changed] = await anna.taps("Hip thrust finisher")
    assert "Hip thrust finisher" in changed.text
    assert "Mon Wed Fri 07:30" in changed.text
    assert "made for 1 to 2 days" in changed.text


async def test_days_alone_keep_their_times_and_a_time_alone_its_days(stage: Stage) -> None:
    anna = await with_plan(stage, "mon wed 7:30, sat 10:00")
    assert "Mon 07:30, Sat 10:00" in await text_of(anna, "/plan mon sat")
    assert "Mon Sat 06:45" in await text_of(anna, "/plan 6:45")


async def test_swapping_one_training_day_takes_three_taps(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan")
    taps = ["Days", "✓ Wed", "Thu"]
    for label in taps:
        panel = await anna.last()
        [shown] = await anna.taps(label, on=panel)
    assert len(taps) <= 3
    assert "Mon Thu Fri 07:30" in shown.text
    assert "Next: Thu 5 Mar, 07:30" in shown.text
    assert "Mon Thu Fri 07:30" in await text_of(anna, "/plan")


async def test_the_last_day_can_not_be_taken_away(stage: Stage) -> None:
    anna = await with_plan(stage, "wed 07:30")
    await anna.says("/plan")
    await anna.taps("Days")
    [shown] = await anna.taps("✓ Wed")
    assert "Wed 07:30" in shown.text
    assert not shown.button("That's it")
    assert "Wed 07:30" in await text_of(anna, "/plan")


@pytest.mark.parametrize(
    ("said", "part"),
    [("mon wed blah 7:30", "blah"), ("mon 25:00", "25:00"), ("mon 7:30, mon 9:00", "mon 7:30")],
)
async def test_words_not_understood_are_named_and_change_nothing(
    stage: Stage, said: str, part: str
) -> None:
    anna = await with_plan(stage)
    before = await text_of(anna, "/plan")
    refused = await text_of(anna, f"/plan {said}")
    assert f"“{part}" in refused
    assert "/plan mon wed fri 07:30" in refused
    assert await text_of(anna, "/plan") == before


async def test_what_was_asked_for_may_be_typed(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan")
    await anna.taps("Time")
    assert "Mon Wed Fri 19:15" in await text_of(anna, "7:15 pm")
    await anna.taps("Days")
    assert "Tue Sun 19:15" in await text_of(anna, "tue and sunday")


async def test_a_first_plan_remembers_what_was_said_of_it(stage: Stage) -> None:
    anna = await arrives(stage)
    assert "First steps" in await text_of(anna, "/plan first steps")
    assert "First steps" in await text_of(anna, "/plan 18:15")
    shown = await text_of(anna, "tue thu")
    assert "First steps" in shown
    assert "Tue Thu 18:15" in shown


async def test_a_log_is_no_answer_once_the_question_is_old(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan")
    await anna.taps("Time")
    await stage.move(minutes=11)
    await anna.says("12")
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan")


async def test_who_goes_back_is_asked_no_more(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/plan")
    await anna.taps("Time")
    await anna.taps("Back")
    await anna.says("12")
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan")


async def test_a_look_at_the_programmes_forgets_nothing_of_a_first_plan(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan 18:15")
    await anna.taps("Another programme")
    await anna.taps("Back")
    await anna.taps("Another programme")
    await anna.taps("First steps")
    [made] = await anna.taps("Tue Thu")
    assert "First steps" in made.text
    assert "Tue Thu 18:15" in made.text


async def test_a_reply_to_another_card_is_no_answer(stage: Stage) -> None:
    anna = await with_plan(stage)
    [card] = await anna.says("/today")
    await anna.says("/plan")
    await anna.taps("Time")
    await anna.says("12", reply_to=card)
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan")


async def test_old_and_forged_buttons_change_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    [panel] = await anna.says("/plan")
    for data in ("plan-days:8", "plan-days:", "plan-time:2500", "plan-programme:none"):
        await forge(stage, anna, panel, data)
    for data in ("plan-day-time:1:0700", "plan-day-time", "plan-day-time:x:y", "plan-days:pick:-"):
        await forge(stage, anna, panel, data)
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan")


async def test_a_button_tapped_twice_does_what_it_did_once(stage: Stage) -> None:
    anna = await with_plan(stage)
    [panel] = await anna.says("/plan")
    [days] = await anna.taps("Days", on=panel)
    button = days.button("Sun")
    assert button is not None
    for _ in range(2):
        await forge(stage, anna, days, button["callback_data"])
    assert "Mon Wed Fri Sun 07:30" in await text_of(anna, "/plan")


async def test_a_changed_time_moves_the_reminder_and_never_doubles_it(stage: Stage) -> None:
    anna = await with_plan(stage, "wed fri 07:30")
    await anna.says("/plan 18:00")
    first = await stage.next_reminder()
    assert first.now.isoformat() == "2026-03-04T17:00:00+00:00"
    shown = await text_of(anna, "/plan 20:00")
    assert "Next: Fri 6 Mar, 20:00" in shown
    second = await stage.next_reminder()
    assert second.now.isoformat() == "2026-03-06T19:00:00+00:00"


async def test_the_next_two_weeks_show_every_session_and_the_pause(stage: Stage) -> None:
    anna = await with_plan(stage, "wed sat 07:30")
    await anna.says("/pause until mar 8")
    await anna.says("/plan")
    [shown] = await anna.taps("Next two weeks")
    lines = shown.text.splitlines()
    assert "Wed 4 Mar: on a break" in lines
    assert "Sat 7 Mar: on a break" in lines
    assert "Wed 11 Mar, 07:30" in lines
    assert "Sat 14 Mar, 07:30" in lines
    assert "Dead bug" in shown.text


async def test_two_people_have_two_plans(stage: Stage) -> None:
    anna, ben = await with_plan(stage), await with_plan(stage, "sun 10:00", "Ben")
    await ben.says("/plan 11:00")
    assert "Mon Wed Fri 07:30" in await text_of(anna, "/plan")
    assert "Sun 11:00" in await text_of(ben, "/plan")


async def test_who_trained_before_the_reminder_reads_of_the_next_day(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan mon thu 18:00")
    assert "Next: Mon 2 Mar" in (await anna.says("/plan"))[-1].text
    await anna.says("/log hip thrust 3x8")
    assert "Next: Thu 5 Mar" in (await anna.says("/plan"))[-1].text
