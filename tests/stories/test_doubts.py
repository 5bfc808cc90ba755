"""What is understood and yet is hardly meant is asked before it is saved."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


@pytest.mark.parametrize(
    ("text", "meant", "written"),
    [
        ("dead bug 3x120", "3×12", "3×120"),
        ("dead bug 3x10 300 kg", "3×10 · 30 kg", "3×10 · 300 kg"),
        ("glute bridge 50x10", "10×50", "50×10"),
        ("hip thrust 120, 110, 12", "12, 11, 12", "120, 110, 12"),
    ],
)
async def test_one_tap_saves_what_was_meant_or_what_was_written(
    stage: Stage, text: str, meant: str, written: str
) -> None:
    anna = await begins(stage)
    asked = question(await anna.says(f"/log {text}"))
    assert asked.buttons[0] == meant
    assert asked.buttons[-2:] == [f"Yes, {written}", "Something else"]
    assert "Nothing was saved" in asked.text
    assert f" · {meant}" in confirmed(await anna.taps(meant, on=asked))
    again = question(await anna.says(f"/log {text} // again"))
    saved = receipt(await anna.taps("Yes", on=again))
    assert f" · {written}" in saved.text
    assert "again" in saved.text, "the text as it was written is remembered"


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("45x10", ["10×45", "1×10 · 45 kg", "Yes, 45×10"]),
        ("20x10, 25x8", ["1×10 · 20 kg, 1×8 · 25 kg", "Yes, 20×10, 25×8"]),
    ],
)
async def test_so_many_sets_may_be_weights(stage: Stage, text: str, ways: list[str]) -> None:
    anna = await begins(stage)
    asked = question(await anna.says(f"hip thrust {text}"))
    assert asked.buttons == [*ways, "Something else"]
    assert "Nothing was saved" in asked.text
    assert ways[-2] in receipt(await anna.taps(ways[-2], on=asked)).text


async def test_a_list_of_weights_as_in_the_gym_is_asked_with_the_weights(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("hip thrust 60x5 70x5 80x3"))
    way = "1×5 · 60 kg, 1×5 · 70 kg, 1×3 · 80 kg"
    assert asked.buttons == [way, "Something else"]
    assert f"hip thrust: {way}" in asked.text
    assert way in receipt(await anna.taps(way, on=asked)).text


async def test_a_german_is_asked_so_too(stage: Stage) -> None:
    dora = await arrives(stage)
    [asked] = await dora.says("Beckenheben 45x10, 50x10, 55x8")
    way = "1×10 · 45 kg, 1×10 · 50 kg, 1×8 · 55 kg"
    assert asked.buttons[0] == way
    assert way in (await dora.taps(way, on=asked))[-1].text


async def test_what_was_done_once_is_believed_at_once(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x100")
    await anna.taps("Yes")
    await stage.move(days=1)
    assert confirmed(await anna.says("/log hip thrust 3x110")).startswith("Hip thrust · 3×110")


async def test_ten_times_the_heaviest_so_far_has_a_zero_too_many(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x8 22.5 kg")
    await stage.move(days=1)
    assert question(await anna.says("/log hip thrust 3x8 225 kg")).button("3×8 · 22.5 kg")
    assert receipt(await anna.says("/log hip thrust 3x8 60 kg"))


async def test_minutes_of_what_is_counted_in_reps_are_asked(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log hip thrust 40 min"))
    assert asked.buttons == ["Yes, 1×40 min", "Something else"]
    assert receipt(await anna.says("/log hip thrust 3x45s"))


@pytest.mark.parametrize(
    "text",
    ["hip thrust 3x60", "hip thrust 12x3", "hip thrust 3x8 200kg barbell", "dead bug 3x8 60kg"],
)
async def test_much_that_may_well_be_is_not_asked(stage: Stage, text: str) -> None:
    anna = await begins(stage)
    assert receipt(await anna.says(f"/log {text}"))


async def test_a_bare_number_and_an_edit_are_doubted_too(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    asked = question(await anna.says("120", reply_to=await anna.last()))
    assert "1×12" in receipt(await anna.taps("1×12", on=asked)).text
    await anna.says("/log dead bug 3x12")
    again = question(await anna.edits(await anna.said(), "/log dead bug 3x120"))
    assert "stays as it was" in again.text
    assert "3×120" in receipt(await anna.taps("Yes", on=again)).text


async def test_in_a_message_of_several_lines_only_the_doubtful_one_changes(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log hip thrust 3x12 20kg\ndead bug 3x120 // easy")
    saved = receipt(await anna.taps("3×12"))
    assert confirmed([saved]).splitlines()[1] == "Dead bug · 3×12 · bodyweight 📝 easy"


@pytest.mark.parametrize(
    ("way", "kept"), [("RPE 4", "3×12 · red band · RPE 4"), ("pain 4/10", "pain 4/10")]
)
async def test_how_it_felt_is_asked_and_never_a_date(stage: Stage, way: str, kept: str) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("dead bug 3x12 red felt 4/10"))
    assert asked.text.startswith("“felt 4/10”: how hard was it, or how much did it hurt?")
    assert len(asked.buttons) == 3
    assert kept in confirmed(await anna.taps(way, on=asked))


async def test_how_it_felt_is_asked_in_german_and_an_effort_is_one(stage: Stage) -> None:
    dora = await arrives(stage)
    [asked] = await dora.says("Dead Bug 3x12 rot, fühlte sich an wie 7/10")
    assert "Wie anstrengend war es, oder wie weh tat es?" in asked.text
    [told] = [one for one in await dora.taps("RPE 7", on=asked) if "✓" in one.text]
    assert "3×12 · rotes Band · RPE 7" in told.text
    told = (await dora.says("Dead Bug 3x12 rot, Anstrengung 7/10"))[-1]
    assert "RPE 7" in told.text
