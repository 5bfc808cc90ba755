"""What the content does not know is kept by the name that the person gave it, without advice."""

from tests.people import Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins


async def anna_squats(stage: Stage) -> Someone:
    anna = await begins(stage)
    await anna.says("/log pistol squat 3x5 4kg")
    await anna.taps("My own exercise")
    return anna


async def test_one_tap_keeps_it_and_saves(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("pistol squat 3x5 4kg"))
    assert "“pistol squat”" in asked.text
    saved = receipt(await anna.taps("My own exercise"))
    assert saved.id == asked.id
    assert "Pistol squat · 3×5 · 4 kg" in saved.text
    assert "take care" in saved.text
    assert "Next:" not in saved.text


async def test_from_then_on_it_is_known_inexact_spelling_included(stage: Stage) -> None:
    anna = await anna_squats(stage)
    assert confirmed(await anna.says("Pistol Squat 3x6 4kg")) == "Pistol squat · 3×6 · 4 kg"
    assert confirmed(await anna.says("pistol sqaut 3x7 4kg")) == "Pistol squat · 3×7 · 4 kg"
    assert confirmed(await anna.says("/log 3x8 4kg pistol squat")) == "Pistol squat · 3×8 · 4 kg"


async def test_its_last_time_counts(stage: Stage) -> None:
    anna = await anna_squats(stage)
    await stage.move(days=1)
    assert confirmed(await anna.says("pistol squat same")) == "Pistol squat · 3×5 · 4 kg"
    assert confirmed(await anna.says("pistol squat +1kg")) == "Pistol squat · 3×5 · 5 kg"


async def test_history_and_week_show_it_by_name(stage: Stage) -> None:
    anna = await anna_squats(stage)
    assert "Pistol squat: 3×5 · 4 kg" in (await anna.says("/history"))[-1].text
    assert "Pistol squat" in (await anna.says("/week"))[-1].text
    [alone] = await anna.says("/history pistol squat")
    assert alone.text.startswith("Pistol squat\n")
    assert "3×5" in alone.text


async def test_undo_redo_and_an_edit_follow(stage: Stage) -> None:
    anna = await anna_squats(stage)
    mine = await anna.said()
    [changed] = await anna.edits(mine, "/log pistol squat 3x4 4kg")
    assert "3×4" in changed.text
    await anna.taps("Undo", on=changed)
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text
    await anna.taps("Bring it back")
    assert "3×4" in (await anna.says("/history"))[-1].text


async def test_two_unknown_names_are_asked_about_one_after_the_other(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log pistol squat 3x5; dragon flag 3x4; dead bug 3x8")
    asked = question(await anna.taps("My own exercise"))
    assert "“dragon flag”" in asked.text
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text
    done = confirmed(await anna.taps("My own exercise", on=asked)).splitlines()
    assert [line.partition(" · ")[0] for line in done] == [
        "Dead bug",
        "Pistol squat",
        "Dragon flag",
    ]


async def test_it_hurt_is_noted_and_sharp_pain_stops(stage: Stage) -> None:
    anna = await anna_squats(stage)
    await anna.taps("It hurt")
    shown = await anna.taps("Sharp")
    assert any("Stop this one for today" in message.text for message in shown)
    assert "sharp pain" in (await anna.says("/history"))[-1].text


async def test_cleo_does_not_know_anna_s_exercise(stage: Stage) -> None:
    anna = await anna_squats(stage)
    cleo = await begins(stage, "Cleo")
    asked = question(await cleo.says("/log pistol squat 3x5"))
    own = (await anna.last()).button("It hurt")
    assert own is not None
    await cleo.forges(asked, "which:own.1")
    assert "out of date" in cleo.last_answer
    await cleo.forges(asked, own["callback_data"])
    assert "out of date" in cleo.last_answer
    await cleo.forges(asked, "history:own.1:0")
    assert "out of date" in cleo.last_answer


async def test_it_has_no_ladder_so_its_progress_is_what_was_done(stage: Stage) -> None:
    anna = await anna_squats(stage)
    [told] = await anna.says("/progress pistol squat")
    assert told.text.startswith("Pistol squat")
    assert "3×5 · 4 kg" in told.text
