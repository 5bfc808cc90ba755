"""“Undo” where the last thing was no log: it is said what it was, and both ways are offered.

Stories begin on Monday 2 March 2026 at 10:00 in Berlin.
"""

import pytest

from tests.people import Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives

LOGGED = "3×12 · red band"


async def trained(stage: Stage, **details: object) -> Someone:
    """Somebody with a plan, who has logged something just now."""
    anna = await stage.person("Anna", **details)
    await anna.says("/plan mon wed fri 07:30")
    await anna.says("hip thrust with leg extension 3x12 red")
    await stage.move(minutes=1)
    return anna


async def history(anna: Someone) -> str:
    return (await anna.says("/history"))[-1].text


@pytest.mark.parametrize("undo", ["undo", "/undo"])
@pytest.mark.parametrize(
    ("said", "what", "as_before"),
    [
        ("use pounds", "the units", "Units: kg."),
        ("/settings days mon tue", "your plan", "Mon Wed Fri 07:30"),
        ("/plan mon fri 18:00", "your plan", "Mon Wed Fri 07:30"),
        ("/plan first steps", "your plan", "Glutes & legs at home"),
        ("quiet 23-7", "the quiet hours", "quiet hours 22:00–06:00"),
        ("I only have a green band", "what you train with", "everything"),
        ("/settings zone Tokyo", "where you are", "Berlin"),
        ("/settings week sat 10:00", "the weekly summary", "Sunday, 18:00"),
        ("/settings hurts knee", "what hurts for longer", "Hurts for longer: nothing"),
        ("sound off", "the sound", "with sound"),
        ("short cards", "the session card", "Session card: in full"),
        ("/pause 10", "your break", "Next: Wed 4 Mar"),
    ],
)
async def test_the_last_change_is_offered_and_the_log_beside_it(
    stage: Stage, undo: str, said: str, what: str, as_before: str
) -> None:
    anna = await trained(stage)
    await anna.says(said)
    [asked] = await anna.says(undo)
    assert f"you changed {what}." in asked.text
    assert LOGGED in asked.text
    assert asked.buttons == ["↩ As before", "Undo the log"]
    [back] = [one for one in await anna.taps("As before", on=asked) if one.id == asked.id]
    assert as_before in back.text
    assert LOGGED in await history(anna)


async def test_the_logs_undo_is_one_tap_and_leaves_the_setting(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("use pounds")
    [asked] = await anna.says("undo")
    await anna.taps("Undo the log", on=asked)
    assert LOGGED not in await history(anna)
    assert "Units: lb" in (await anna.says("/settings"))[-1].text


async def test_who_logged_last_takes_back_the_log(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("use pounds")
    await stage.move(minutes=1)
    await anna.says("dead bug 2x6")
    shown = await anna.says("undo")
    assert shown[-1].text.startswith("Taken back: Dead bug")


async def test_the_second_undo_is_the_logs(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("use pounds")
    await anna.says("undo")
    await anna.taps("As before")
    shown = await anna.says("undo")
    assert shown[-1].text.startswith("Taken back: Hip thrust with leg extension")


async def test_without_a_log_the_change_alone_is_offered(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("use pounds")
    [asked] = await anna.says("undo")
    assert asked.buttons == ["↩ As before"]


async def test_what_changed_again_since_is_not_put_back(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("/settings time 08:00")
    [asked] = await anna.says("undo")
    await anna.says("/settings time 09:00")
    await anna.taps("As before", on=asked)
    assert "out of date" in anna.last_answer
    assert "09:00" in (await anna.says("/plan"))[-1].text


async def test_what_was_set_as_it_was_is_no_change(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("use kg")
    shown = await anna.says("undo")
    assert shown[-1].text.startswith("Taken back: Hip thrust with leg extension")


async def test_days_toggled_by_taps_are_a_change_too(stage: Stage) -> None:
    anna = await trained(stage)
    await anna.says("/plan")
    await anna.taps("Days")
    await anna.taps("✓ Wed")
    [asked] = await anna.says("undo")
    [back] = [one for one in await anna.taps("As before", on=asked) if one.id == asked.id]
    assert "Mon Wed Fri 07:30" in back.text


@pytest.mark.parametrize(
    ("said", "what", "button", "back"),
    [
        ("skip wednesday", "you skipped Wed 4 Mar", "Train after all", "Back on: Wed 4 Mar"),
        (
            "move wednesday to thursday",
            "you moved a session to Thu 5 Mar",
            "Bring it back",
            "Back on: Wed 4 Mar",
        ),
        ("skip today, ill", "you skipped Mon 2 Mar", "Train after all", "Monday:"),
    ],
)
async def test_a_session_skipped_or_moved_is_the_last_thing_too(
    stage: Stage, said: str, what: str, button: str, back: str
) -> None:
    anna = await stage.person("Anna")
    await anna.says("/plan mon wed fri 07:30")
    await anna.says("/log side-lying leg raise 3x12 bw")
    await stage.move(minutes=1)
    await anna.says(said)
    [asked] = await anna.says("undo")
    assert what in asked.text
    assert asked.buttons == [button, "Undo the log"]
    shown = await anna.taps(button, on=asked)
    assert any(back in one.text for one in shown)
    shown = await anna.says("undo")
    assert shown[-1].text.startswith("Taken back: Side-lying leg raise")


async def test_the_same_in_german(stage: Stage) -> None:
    dora = await trained(stage, language_code="de")
    await dora.says("benutze Pfund")
    [asked] = await dora.says("rückgängig")
    assert "Das Letzte war kein Eintrag: Du hast die Einheit geändert." in asked.text
    assert "Davor hast du eingetragen: " in asked.text
    assert "3×12" in asked.text
    [back] = [one for one in await dora.taps("Wie vorher", on=asked) if one.id == asked.id]
    assert "Einheit: kg" in back.text


async def test_one_moved_twice_comes_back_one_move_at_a_time(stage: Stage) -> None:
    anna = await arrives(stage)
    await anna.says("/plan mon wed fri 07:30")
    await anna.says("move wednesday to thursday")
    [moved] = await anna.says("move thursday to saturday")
    [back] = await anna.taps("Bring it back", on=moved)
    assert "Back on: Thu 5 Mar, 07:30" in back.text
    assert (await stage.next_reminder()).now.strftime("%a %H:%M") == "Thu 06:30"
