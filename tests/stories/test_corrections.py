"""What was logged can be changed and taken back, and everything follows."""

from tests.stage import Stage
from tests.stories.test_anna import begins


async def test_an_edit_corrects_the_log_and_its_receipt(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    [receipt] = await anna.says("/log 3x12 20 kg")
    mine = await anna.said()
    [changed] = await anna.edits(mine, "/log 3x10 20 kg")
    assert changed.id == receipt.id
    assert "3×10 · 20 kg" in changed.text
    assert "3×10" in (await anna.says("/history"))[-1].text


async def test_an_edit_that_can_t_be_read_changes_nothing_and_says_so(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    await anna.says("/log 3x12 20 kg")
    mine = await anna.said()
    [told] = await anna.edits(mine, "/log 3x99999 20 kg")
    assert "stays as it was" in told.text
    assert "3×12" in (await anna.says("/history"))[-1].text


async def test_an_edit_with_the_same_words_does_nothing(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    await anna.says("/log 3x12 20 kg")
    mine = await anna.said()
    assert await anna.edits(mine, "/log 3 x 12 20 kg") == []


async def test_an_edit_of_what_was_refused_is_read_as_new(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    await anna.says("/log 3x99999")
    mine = await anna.said()
    shown = await anna.edits(mine, "/log 3x12 20 kg")
    assert any("3×12 · 20 kg" in message.text for message in shown)


async def test_undo_takes_back_the_last_log_and_its_edit_stays_undone(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    [receipt] = await anna.says("/log 3x12 20 kg")
    mine = await anna.said()
    [struck, told] = await anna.says("/undo")
    assert struck.id == receipt.id
    assert "Taken back" in struck.text
    assert told.text == "Taken back: Hip thrust · 3×12 · 20 kg"
    assert "3×12" not in (await anna.says("/history"))[-1].text
    [told] = await anna.edits(mine, "/log 3x10 20 kg")
    assert "stays so" in told.text
    assert "3×10" not in (await anna.says("/history"))[-1].text


async def test_an_undone_log_can_be_brought_back(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    [receipt] = await anna.says("/log 3x12 20 kg")
    await anna.taps("Undo", on=receipt)
    await anna.taps("Bring it back")
    assert "3×12" in (await anna.says("/history"))[-1].text


async def test_what_undo_took_back_comes_back_in_its_receipt(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt] = await anna.says("/log hip thrust 3x12 20 kg; ran 5 km")
    await anna.says("/undo")
    shown = await anna.taps("Bring it back", on=await anna.last())
    assert [message.text for message in shown if message.id == receipt.id] == [receipt.text]
    assert "Run" in (await anna.says("/history"))[-1].text


async def test_undo_changes_the_next_target_back(stage: Stage) -> None:
    anna = await begins(stage)
    before = (await anna.says("/today"))[-1].text
    await stage.next_reminder()
    shown = await anna.taps("Done as planned")
    receipt = next(message for message in shown if message.button("Undo"))
    await anna.taps("Undo", on=receipt)
    card = (await anna.says("/today"))[-1]
    assert card.button("Done as planned")
    first_target = next(line for line in before.splitlines() if "×" in line)
    assert first_target in card.text


async def test_single_sets_add_up_in_one_receipt(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    card = await anna.last()
    shown = await anna.says("12", reply_to=card)
    receipt = next(message for message in shown if message.button("Undo"))
    await anna.says("12", reply_to=card)
    shown = await anna.says("11", reply_to=card)
    changed = next(message for message in shown if message.id == receipt.id)
    assert "12, 12, 11" in changed.text


async def test_a_bare_number_out_of_the_blue_is_asked_about(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("12")
    assert "12 of what?" in asked.text
    shown = await anna.taps("Side-lying leg raise")
    assert any("12" in message.text and message.button("Undo") for message in shown)


async def test_a_barbell_on_the_seeds_exercise_is_saved_with_advice(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt] = await anna.says("/log hip thrust with leg extension 3x8 60kg barbell")
    assert "3×8 · 60 kg barbell" in receipt.text
    assert "please don't" in receipt.text
