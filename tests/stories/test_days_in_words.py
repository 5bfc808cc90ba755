"""The days of every week, said plainly; and a number while days are asked for is no time."""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.test_anna import begins


async def plan(person: Someone) -> str:
    """The second line of the plan: days and time."""
    return (await person.says("/plan"))[-1].text.splitlines()[1]


@pytest.mark.parametrize(
    ("said", "days"),
    [
        ("every monday and wednesday at 7", "Mon Wed 07:00"),
        ("only mondays", "Mon 07:30"),
        ("Every day at 6 am!", "Mon Tue Wed Thu Fri Sat Sun 06:00"),
        ("from now on only on weekends", "Sat Sun 07:30"),
        ("jeden Montag und Freitag um 18 Uhr", "Mon Fri 18:00"),
        ("nur noch dienstags", "Tue 07:30"),
    ],
)
async def test_the_days_of_every_week_are_the_plan_s(stage: Stage, said: str, days: str) -> None:
    anna = await begins(stage)
    changed = (await anna.says(said))[-1]
    assert "Changed" in changed.text
    assert await plan(anna) == days


@pytest.mark.parametrize("said", ["only today", "only 8", "every morning", "only dumbbells"])
async def test_what_names_no_day_of_the_week_changes_nothing(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    await anna.says(said)
    assert await plan(anna) == "Mon Wed Fri 07:30"


@pytest.mark.parametrize("page", ["/plan", "/settings"])
@pytest.mark.parametrize("said", ["12", "only 8"])
async def test_a_number_is_no_time_where_days_are_asked_for(
    stage: Stage, page: str, said: str
) -> None:
    anna = await begins(stage)
    shown = (await anna.says(page))[-1]
    await anna.taps("Days", on=shown)
    await anna.says(said)
    assert await plan(anna) == "Mon Wed Fri 07:30"


async def test_where_a_time_is_asked_for_it_is_one_and_a_clock_is_one_anywhere(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    await anna.taps("Time", on=(await anna.says("/plan"))[-1])
    await anna.says("8")
    assert await plan(anna) == "Mon Wed Fri 08:00"
    await anna.taps("Days", on=(await anna.says("/plan"))[-1])
    await anna.says("at 9")
    assert await plan(anna) == "Mon Wed Fri 09:00"
