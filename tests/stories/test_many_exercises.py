"""One message with much in it: a short receipt that keeps every note and is never cut in two."""

from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins

SEVEN = (
    "hip thrust",
    "dead bug",
    "glute bridge",
    "side-lying leg raise",
    "hamstring curl",
    "leg extension",
    "bodyweight squat",
)
DAYS = ("1 Mar", "28 Feb", "27 Feb", "26 Feb", "25 Feb")


async def test_one_set_a_line_is_one_session_with_all_its_notes(stage: Stage) -> None:
    anna = await begins(stage)
    shown = receipt(
        await anna.says("/log dead bug 1x10 // easy\ndead bug 1x9 // hard\ndead bug 1x8 // awful")
    )
    assert confirmed([shown]) == "Dead bug · 10, 9, 8 · bodyweight"
    assert all(f"📝 {note}" in shown.text for note in ("easy", "hard", "awful"))
    assert shown.text.count("Next:") == 1


async def test_sets_of_one_exercise_with_others_between_are_one_session(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log dead bug 1x8; hip thrust 1x10 5kg; dead bug 1x7; plank 1x9")
    await anna.taps("My own exercise")
    shown = [await anna.last()]
    assert confirmed(shown).splitlines() == [
        "Dead bug · 8, 7 · bodyweight",
        "Hip thrust · 1×10 · 5 kg",
        "Plank · 1×9",
    ]


async def test_the_worst_pain_of_single_sets_is_the_one_that_counts(stage: Stage) -> None:
    anna = await begins(stage)
    shown = receipt(await anna.says("/log dead bug 1x10 back 6/10\ndead bug 1x9"))
    assert "back 6/10" in shown.text
    assert "Stop here for today" in shown.text


async def test_several_exercises_take_two_lines_each(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log " + "\n".join(f"{name} 2x8 // n" for name in SEVEN))
    await stage.move(days=2)
    shown = receipt(await anna.says("/log " + "\n".join(f"{name} 2x9 // n" for name in SEVEN)))
    lines = shown.text.splitlines()
    assert sum("🏅" in line for line in lines) == 1
    assert len([line for line in lines if line[0] in "✓N"]) == 2 * len(SEVEN)
    assert len(lines) <= 2 * len(SEVEN) + 2


async def test_forty_lines_fit_in_one_message(stage: Stage) -> None:
    anna = await begins(stage)
    note = "a <b>note</b> & " + "long " * 20
    said = [f"{name} {day} 1x9 // {note}" for day in DAYS for name in SEVEN]
    [shown] = await anna.says("/log " + "\n".join(said)[:4000].rsplit("\n", 1)[0])
    assert len(shown.text.encode("utf-16-le")) // 2 <= 4096
    assert "more" in shown.text.splitlines()[-1] or "How many more" in shown.text
    assert "<b>Next:</b>" in shown.html or "<b>" in shown.html, "its markup arrived"
    back = await anna.says("/undo")
    assert all(len(message.text) <= 4096 for message in back)
    assert any("Taken back" in message.text for message in back)


async def test_what_pain_has_stopped_is_saved_with_a_word_of_care(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust 6 left knee")
    await stage.move(hours=1)
    shown = receipt(await anna.says("hip thrust 3x8 20kg"))
    lines = shown.text.splitlines()
    assert confirmed([shown]) == "Hip thrust · 3×8 · 20 kg"
    assert sum("please leave Hip thrust be" in line for line in lines) == 1
    assert any(line.startswith("Next: Glute bridge") for line in lines)
    assert "How many more" not in shown.text


async def test_what_was_done_before_it_hurt_needs_no_care(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust 6 left knee")
    assert "please leave" not in receipt(await anna.says("hip thrust 3x8 20kg yesterday")).text


async def test_lines_of_one_set_each_are_one_session(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log dead bug 10 // easy\ndead bug 9\ndead bug 8 // awful")
    assert confirmed(shown).startswith("Dead bug · 10, 9, 8")
    assert "awful" in receipt(shown).text


async def test_lines_of_one_number_each_are_offered_as_sets(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("dead bug 10\nhip thrust 9"))
    saved = confirmed(await anna.taps("dead bug: 1×10; hip thrust: 1×9", on=asked))
    assert len(saved.splitlines()) == 2


async def test_body_weight_an_activity_and_sets_in_one_message(stage: Stage) -> None:
    anna = await begins(stage)
    shown = await anna.says("/log weight 72.4 kg\ndead bug 3x8\nran 5 km in 30:00")
    assert confirmed(shown).splitlines() == [
        "Dead bug · 3×8 · bodyweight",
        "Run · 5 km · 30:00",
        "Body weight · 72.4 kg",
    ]
    changed = await anna.edits(await anna.said(), "/log dead bug 3x9\nweight 72.6 kg")
    assert confirmed(changed).splitlines() == [
        "Dead bug · 3×9 · bodyweight",
        "Body weight · 72.6 kg",
    ]
    refused = question(await anna.says("/log weight 70 kg; dead bug 3x8; dead bug 3x99999"))
    assert "In line 3" in refused.text
