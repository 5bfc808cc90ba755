"""/week: what this week came to, by the plan that was kept."""

from datetime import UTC, datetime

import pytest

from tests.people import Someone
from tests.stage import Stage

SUNDAY_BEFORE = datetime(2026, 3, 1, 11, 0, tzinfo=UTC)


@pytest.fixture
def story_begins() -> datetime:
    return SUNDAY_BEFORE


async def with_plan(stage: Stage, name: str = "Anna") -> Someone:
    person = await stage.person(name)
    await person.says("/settings zone Europe/Berlin")
    await person.says("/plan mon wed fri 07:30")
    return person


async def test_the_bar_counts_the_days_of_the_plan_that_were_kept(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    [told] = await anna.says("/week")
    assert told.text.startswith("Your week 2–8 Mar · ▓░░ 1 of 3")
    assert "for the first time" in told.text
    assert "Next, Wed 4 Mar:" in told.text


async def test_a_session_on_a_rest_day_counts_and_adds_no_planned_day(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.move(days=2)
    await anna.says("/today")
    await anna.taps("Train today")
    await anna.taps("Done as planned")
    [told] = await anna.says("/week")
    assert "▓░░ 1 of 3" in told.text


async def test_the_next_target_is_the_one_that_the_reminder_shows(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    [told] = await anna.says("/week")
    aim = told.text.partition("Next, Wed 4 Mar: ")[2].splitlines()[0]
    name, _, target = aim.partition(", ")
    await stage.next_reminder()
    card = await anna.last()
    assert f"1 {name} {target.removesuffix(' · bodyweight')}" in card.text


async def test_a_week_that_only_began_is_not_called_empty(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.move(days=1)
    [told] = await anna.says("/week")
    assert "still time" in told.text
    assert told.button("today's session")


async def test_a_week_with_nothing_offers_lighter_another_time_or_a_break(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.move(days=7, hours=12)
    kind = [shown for shown in await anna.sees() if "that happens" in shown.text]
    assert len(kind) == 1
    assert kind[0].buttons == ["A lighter plan", "Another time", "A break"]
    [asked] = await anna.taps("A lighter plan", on=kind[0])
    assert asked.buttons == ["Fewer days: Mon Fri", "First steps, 20 min", "Back"]
    [plan] = await anna.taps("First steps", on=asked)
    assert plan.id == asked.id
    assert "First steps" in plan.text
    [asked] = await anna.taps("Another time", on=kind[0])
    [plan] = await anna.taps("18:00", on=asked)
    assert "Mon Wed Fri 18:00" in plan.text
    [asked] = await anna.taps("A break", on=kind[0])
    assert asked.button("1 week")


async def test_a_plan_as_light_as_can_be_leaves_a_break(stage: Stage) -> None:
    ben = await with_plan(stage, "Ben")
    await ben.says("/plan sat 07:30")
    await ben.says("/plan hip thrust finisher")
    await stage.move(days=7, hours=12)
    [asked] = await ben.taps("A lighter plan")
    assert "as light as a plan can be" in asked.text
    assert asked.button("A break")


async def test_no_summary_comes_while_paused(stage: Stage) -> None:
    anna = await with_plan(stage)
    await anna.says("/pause 10")
    await stage.move(days=8)
    assert not any("Your week" in shown.text for shown in await anna.sees())


async def test_without_a_plan_the_week_still_answers(stage: Stage) -> None:
    ben = await stage.person("Ben")
    [told] = await ben.says("/week")
    assert "no plan yet" in told.text
    await ben.says("/log dead bug 3x8")
    [told] = await ben.says("/week")
    assert "1 training day" in told.text
    assert told.button("Make a plan")


async def test_an_open_ended_break_names_no_next_day(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    [asked] = await anna.says("/pause")
    [paused] = await anna.taps("Until I say so", on=asked)
    assert "until you say so" in paused.text
    [told] = await anna.says("/week")
    assert "Next" not in told.text


async def test_a_break_with_an_end_names_the_first_day_after_it(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.next_reminder()
    await anna.taps("Done as planned")
    await anna.says("/pause 10")
    [told] = await anna.says("/week")
    assert "Next, Fri 13 Mar:" in told.text


async def test_who_began_behind_the_last_training_day_has_missed_nothing(stage: Stage) -> None:
    anna = await with_plan(stage)
    await stage.move(hours=12)
    told = await anna.last()
    assert "nothing is missing" in told.text
    assert "Next, Mon 2 Mar" in told.text
    assert told.buttons[-1] == "My plan"
