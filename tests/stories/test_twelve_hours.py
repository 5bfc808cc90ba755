"""Wherever a time is asked for, it may be said by the clock of twelve hours and in words.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives
from tests.stories.test_onboarding import taps_through

SAID = [
    ("7pm", "19:00"),
    ("7:30 pm", "19:30"),
    ("half past seven", "07:30"),
    ("half past seven in the evening", "19:30"),
]
ROOMS = {
    "all days": ("/plan", ("Time",), "Mon Wed Fri {at}"),
    "one day": ("/plan", ("Time", "Wed"), "Wed {at}"),
    "settings": ("/settings", ("Time",), "Training: Mon Wed Fri {at}"),
    "summary": ("/settings", ("Weekly summary",), "Weekly summary: Sunday, {at}"),
}
"""What is said and tapped before the time is asked, and what stands there then."""


async def with_plan(stage: Stage, name: str = "Anna") -> Someone:
    anna = await arrives(stage, name)
    await anna.says("/plan mon wed fri 06:00")
    return anna


@pytest.mark.parametrize(("said", "at"), SAID)
async def test_a_time_typed_where_it_is_asked(stage: Stage, said: str, at: str) -> None:
    for room, (command, taps, shown) in ROOMS.items():
        anna = await with_plan(stage, room)
        await anna.says(command)
        await taps_through(anna, *taps)
        assert shown.format(at=at) in (await anna.says(said))[-1].text, room


@pytest.mark.parametrize(("said", "at"), SAID)
async def test_a_time_typed_in_the_onboarding(stage: Stage, said: str, at: str) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    await taps_through(anna, "Start gently", "Berlin", "Mon Wed Fri")
    assert f"Mon Wed Fri · {at}" in (await anna.says(said))[-1].text


@pytest.mark.parametrize(("said", "at"), SAID)
@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("/plan mon wed fri {said}", "Mon Wed Fri {at}"),
        ("/settings time {said}", "Mon Wed Fri {at}"),
        ("/settings week sat {said}", "Weekly summary: Saturday, {at}"),
        ("move wednesday to thursday {said}", "Moved to Thu 5 Mar, {at}"),
    ],
)
async def test_a_time_in_a_sentence(
    stage: Stage, words: str, shown: str, said: str, at: str
) -> None:
    anna = await with_plan(stage)
    told = (await anna.says(words.format(said=said)))[-1].text
    assert shown.format(at=at) in told


@pytest.mark.parametrize(("said", "at"), SAID[:3])
async def test_a_time_to_be_reminded_at(stage: Stage, said: str, at: str) -> None:
    anna = await with_plan(stage)
    told = (await anna.says(f"remind me at {said}"))[-1].text
    assert f"{at} from now on, or once?" in told


@pytest.mark.parametrize("said", ["10:30pm to 6:30 am", "from 10:30 pm until half past six"])
async def test_quiet_hours(stage: Stage, said: str) -> None:
    anna = await with_plan(stage)
    await anna.says("/settings")
    await anna.taps("Quiet hours")
    assert "22:30–06:30" in (await anna.says(said))[-1].text


@pytest.mark.parametrize("said", ["7:30 pm", "half past seven", "half past seven in the evening"])
async def test_later_today_is_the_hour_that_is_still_ahead(stage: Stage, said: str) -> None:
    anna = await with_plan(stage)
    await anna.says("/today")
    await taps_through(anna, "Later", "At")
    assert "I'll be back at 19:30" in (await anna.says(said))[-1].text


@pytest.mark.parametrize(("said", "at"), [("halb acht abends", "19:30"), ("7 Uhr abends", "19:00")])
async def test_in_german(stage: Stage, said: str, at: str) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says(f"/plan mo mi fr {said}")
    assert f"Mo Mi Fr {at}" in (await dora.says("/plan"))[-1].text
