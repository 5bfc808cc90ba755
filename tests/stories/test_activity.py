"""A run is kept as a run: shown, changed and taken back like any log, without targets."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("ran 5 km", "Run · 5 km"),
        ("/log bike 40 min", "Bike ride · 40 min"),
        ("swam 1 km", "Swim · 1 km"),
        ("ran 5 km in 25:30", "Run · 5 km · 25:30"),
        ("yesterday ran 5k", "Run · Sun 1 Mar · 5 km"),
        ("bin 5 km gelaufen", "Run · 5 km"),
        ("corrí 5 km en 25 min", "Run · 5 km · 25:00"),
        ("проплыл 1 км", "Swim · 1 km"),
    ],
)
async def test_it_is_kept_as_it_was_said(stage: Stage, text: str, done: str) -> None:
    anna = await begins(stage)
    shown = await anna.says(text)
    assert confirmed(shown) == done
    assert "Next:" not in receipt(shown).text


async def test_it_stands_in_history_and_week(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("ran 5 km in 25:30 // windy")
    await stage.move(days=1)
    await anna.says("ran 7 km")
    assert "Run: 5 km · 25:30\n📝 windy" in (await anna.says("/history"))[-1].text
    assert "Run: 5 km · 25:30, 7 km" in (await anna.says("/week"))[-1].text
    [alone] = await anna.says("/history run")
    assert "7 km" in alone.text


async def test_a_run_leaves_the_session_as_it_is(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("ran 5 km")
    arrival = await stage.next_reminder()
    assert arrival.reminders == 1
    assert (await anna.last()).button("Done as planned")


async def test_it_is_taken_back_and_brought_back(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg")
    await stage.move(minutes=1)
    await anna.says("ran 5 km")
    await anna.says("/undo")
    kept = (await anna.says("/history"))[-1].text
    assert "Run" not in kept
    assert "Hip thrust" in kept
    await anna.taps("Bring it back")
    assert "Run: 5 km" in (await anna.says("/history"))[-1].text


async def test_an_edit_corrects_it(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("ran 5 km"))
    mine = await anna.said()
    changed = receipt(await anna.edits(mine, "biked 20 km"))
    assert changed.id == first.id
    assert confirmed([changed]) == "Bike ride · 20 km"


async def test_sets_and_a_run_in_one_message(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("hip thrust 3x12 20kg\nran 5 km in 25:30")
    assert confirmed(shown).splitlines() == ["Hip thrust · 3×12 · 20 kg", "Run · 5 km · 25:30"]


async def test_a_time_that_may_be_minutes_or_hours_is_asked(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("bike 1:15"))
    assert len(asked.buttons) > 2
    assert "75 min" in confirmed(await anna.taps("75 min"))


async def test_a_mixed_log_is_taken_back_as_one(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("hip thrust 3x12 20kg\nran 5 km")
    shown = await anna.taps("Undo")
    undone = next(message for message in shown if message.button("Bring it back"))
    assert undone.text.count("Taken back") == 1
    assert "<s>✓ <b>Run</b> · 5 km</s>" in undone.html
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("swam 1000m and ran 5km in 30:00", ["Swim · 1000 m", "Run · 5 km · 30:00"]),
        ("ran 5 km in 25:30, then biked 20 km", ["Run · 5 km · 25:30", "Bike ride · 20 km"]),
        ("went for a 5 km run and a 1 km swim", ["Run · 5 km", "Swim · 1 km"]),
        ("ran 5 km and hip thrust 3x12 20kg", ["Hip thrust · 3×12 · 20 kg", "Run · 5 km"]),
        ("yesterday swam 1 km and ran 5 km", ["Swim · Sun 1 Mar · 1 km", "Run · Sun 1 Mar · 5 km"]),
        ("bin 5,5 km gelaufen und 1 km geschwommen", ["Run · 5.5 km", "Swim · 1 km"]),
    ],
)
async def test_several_in_one_line_are_each_their_own(
    stage: Stage, text: str, done: list[str]
) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says(text)).splitlines() == done


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("swam 1000m and ran 5 laps", "“5”"),
        ("swam 20 lengths and ran 5 km", "“20”"),
        ("ran 5 km and swam", "“swam”: how far, or how long?"),
        ("went swimming and ran 5 km", "“went swimming”: how far, or how long?"),
    ],
)
async def test_of_several_nothing_is_kept_where_one_can_t_be_read(
    stage: Stage, text: str, part: str
) -> None:
    anna = await begins(stage)
    asked = question(await anna.says(text))
    assert asked.text.startswith(part)
    assert "Nothing was saved." in asked.text
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text


@pytest.mark.parametrize(
    ("text", "done"),
    [
        ("ran 5 km and felt great", "📝 felt great"),
        ("ran 5 km, jogging", "📝 jogging"),
        ("dead bug 3x8 // tired and ran 5 km", "📝 tired and ran 5 km"),
        ("ran 5 km in 1 h and 5 min", "Run · 5 km · 1:05:00"),
    ],
)
async def test_what_only_says_how_it_was_stays_beside_it(
    stage: Stage, text: str, done: str
) -> None:
    anna = await begins(stage)
    shown = receipt(await anna.says(text)).text
    assert done in shown
    assert shown.count("✓") == 1


async def test_a_part_that_lacks_its_amount_is_asked_in_german(stage: Stage) -> None:
    dora = await arrives(stage)
    [asked] = await dora.says("bin 5 km gelaufen und geschwommen")
    assert asked.text.startswith("„geschwommen“: Wie weit oder wie lange?")
