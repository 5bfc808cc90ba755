"""A part of the day instead of an hour, and a time for one day of several.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.stage import Stage
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


@pytest.mark.parametrize("said", ["/plan monday evening", "plan monday evening"])
async def test_the_hour_is_asked_and_the_other_days_stay(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    [asked] = await anna.says(said)
    assert asked.text.startswith("Mon in the evening: at what hour?")
    assert "Wed Fri 07:30 stays as it is" in asked.text
    assert asked.buttons[:3] == ["17:00", "18:00", "18:30"]
    assert "Mon 18:30, Wed Fri 07:30" in (await anna.taps("18:30", on=asked))[-1].text


async def test_the_hour_may_be_typed_and_is_of_that_part(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/plan monday evening")
    assert "Mon 19:00, Wed Fri 07:30" in (await anna.says("7"))[-1].text
    await anna.says("/plan mornings")
    assert "Mon Wed Fri 06:30" in (await anna.says("6:30"))[-1].text


async def test_other_days_are_instead_of_those_of_before(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("/plan tue thu evenings first steps")
    assert "stays" not in asked.text
    told = (await anna.taps("19:00", on=asked))[-1].text
    assert "Tue Thu 19:00" in told
    assert "First steps" in told


async def test_without_a_plan_the_part_of_the_day_makes_one(stage: Stage) -> None:
    ben = await stage.person("Ben")
    await ben.says("/plan mon thu evening")
    assert "Mon Thu 20:00" in (await ben.taps("20:00"))[-1].text
    cleo = await stage.person("Cleo")
    assert "Mon Wed Fri" in (await cleo.says("/plan evening"))[-1].buttons


async def test_a_tap_that_nobody_was_offered(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("/plan monday evening")
    for data in ("plan-hour:0:2500", "plan-hour:9:1800", "plan-hour:0:1800:none", "plan-hour"):
        await anna.forges(asked, data)
        assert "out of date" in anna.last_answer


async def test_a_time_for_one_day_of_several_leaves_the_way_back_to_the_others(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    [told] = await anna.says("/plan monday morning 7")
    assert "Mon 07:00\n" in told.text
    told = (await anna.taps("Wed Fri as before, too", on=told))[-1]
    assert "Mon 07:00, Wed Fri 07:30" in told.text
    assert not told.button("as before")


async def test_in_german(stage: Stage) -> None:
    dora = await arrives(stage, code="de")
    [asked] = await dora.says("/plan Montagabend")
    assert asked.text.startswith("Mo abends: um wie viel Uhr?")
    assert "Mo 19:00, Mi Fr 07:30" in (await dora.taps("19:00", on=asked))[-1].text
    [asked] = await dora.says("ich trainiere lieber morgens")
    assert asked.text.startswith("Mo Mi Fr morgens")


async def test_the_weekly_summary_asks_its_hour_too(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("summary saturday evening")
    assert "Saturday, 20:00" in (await anna.taps("20:00"))[-1].text
