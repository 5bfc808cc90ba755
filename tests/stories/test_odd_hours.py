"""Who is up at odd hours again and again is asked whether their zone has changed, once.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin; at three in the morning there it is noon
in Brisbane.
"""

from datetime import UTC, datetime

from tests.people import Shown, Someone
from tests.stage import Stage


async def settled(stage: Stage, plan: str = "/plan mon wed fri 07:30") -> Someone:
    """Anna, with all that /start asks for."""
    anna = await stage.person("Anna")
    await anna.says("/start")
    for _ in range(6):
        shown = await anna.last()
        await anna.taps(shown.buttons[0], on=shown)
    assert any("All set" in shown.text for shown in await anna.sees())
    await anna.says(plan)
    return anna


async def up_at_night(stage: Stage, anna: Someone, times: int = 3) -> list[Shown]:
    shown: list[Shown] = []
    for n in range(times):
        shown += await anna.says(f"/log glute bridge 3x{8 + n}")
        await stage.move(minutes=10)
    return [one for one in shown if "Has your zone changed?" in one.text]


async def test_three_logs_at_three_in_the_morning_are_asked_about_once(stage: Stage) -> None:
    anna = await settled(stage)
    await stage.move(hours=17)
    [asked] = await up_at_night(stage, anna)
    assert asked.buttons == ["Yes, I'm elsewhere", "No, still Berlin"]
    assert not await up_at_night(stage, anna, times=5)
    assert "Berlin" in (await anna.says("/settings"))[0].text, "nothing changes by itself"


async def test_no_is_taken_for_weeks(stage: Stage) -> None:
    anna = await settled(stage)
    await stage.move(hours=17)
    [asked] = await up_at_night(stage, anna)
    [told] = await anna.taps("No, still Berlin", on=asked)
    assert (told.id, told.buttons) == (asked.id, [])
    await stage.move(days=20)
    assert not await up_at_night(stage, anna)
    await stage.move(days=22, hours=22)
    assert await up_at_night(stage, anna)


async def test_yes_leads_to_the_zone_and_the_reminders_follow(stage: Stage) -> None:
    anna = await settled(stage)
    await stage.move(hours=17)
    [asked] = await up_at_night(stage, anna)
    await anna.taps("Yes, I'm elsewhere", on=asked)
    [shown] = await anna.says("Brisbane")
    assert "Brisbane, 12:30 now" in shown.text
    arrival = await stage.next_reminder()
    assert arrival.now == datetime(2026, 3, 3, 21, 30, tzinfo=UTC), "Wednesday 07:30 there"


async def test_who_is_back_from_a_journey_is_asked_though_they_told_of_it(stage: Stage) -> None:
    anna = await settled(stage)
    await anna.says("/settings zone Brisbane")
    await stage.move(days=13, hours=8)  # 18:00 in Berlin, and three in the morning there
    [asked] = await up_at_night(stage, anna)
    assert asked.buttons == ["Yes, I'm elsewhere", "No, still Brisbane"]


async def test_who_trains_at_night_is_not_asked(stage: Stage) -> None:
    anna = await settled(stage, "/plan tue thu 04:00")
    await stage.move(hours=17)
    assert not await up_at_night(stage, anna)


async def test_a_late_evening_is_no_hint(stage: Stage) -> None:
    anna = await settled(stage)
    await stage.move(hours=13, minutes=30)
    assert not await up_at_night(stage, anna)


async def test_who_erases_all_at_night_hears_nothing_more(stage: Stage) -> None:
    anna = await settled(stage)
    await stage.move(hours=17)
    await anna.says("/delete_me")
    await anna.taps("Erase everything")
    last = await anna.taps("Yes, erase it now")
    assert len(last) == 1
    assert "it's all gone" in last[0].text
