"""Sets that are sent one by one add up in one receipt, and can be changed one by one."""

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.receipts import confirmed, question, receipt
from tests.stories.test_anna import begins


async def anna_with_a_card(stage: Stage) -> tuple[Someone, Shown]:
    anna = await begins(stage)
    await stage.next_reminder()
    return anna, await anna.last()


async def three_sets(anna: Someone, card: Shown) -> tuple[Shown, list[Shown]]:
    """12, 12, 11 in reply to the card: the receipt, and the person's messages."""
    first = receipt(await anna.says("12", reply_to=card))
    mine = [await anna.said()]
    for number in ("12", "11"):
        await anna.says(number, reply_to=card)
        mine.append(await anna.said())
    return first, mine


async def test_an_edit_of_one_set_keeps_its_place_among_the_others(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    first, mine = await three_sets(anna, card)
    changed = receipt(await anna.edits(mine[0], "10"))
    assert changed.id == first.id
    assert "10, 12, 11" in changed.text


async def test_undo_takes_back_all_of_them(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await three_sets(anna, card)
    await anna.says("/undo")
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text


async def test_the_card_s_day_is_theirs_too(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await stage.move(days=2)
    first = receipt(await anna.says("12", reply_to=card))
    assert "Wed 4 Mar" in first.text
    await anna.says("11", reply_to=card)
    last = receipt(await anna.edits(await anna.said(), "10"))
    assert "Wed 4 Mar · 12, 10" in last.text


async def test_once_the_planned_sets_are_there_a_number_is_for_the_next_exercise(
    stage: Stage,
) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("8", reply_to=card)
    assert "2×8" in receipt(await anna.says("8")).text
    assert confirmed(await anna.says("8")).startswith("Side-lying leg raise")


async def test_a_number_hours_later_is_asked_about(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("12", reply_to=card)
    await stage.move(hours=4)
    assert "11 of what?" in question(await anna.says("11")).text


async def test_a_number_answered_with_a_tap_is_one_set(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("12")
    assert confirmed(await anna.taps("Dead bug")) == "Dead bug · 1×12 · bodyweight"


async def test_a_number_with_a_name_is_a_set_of_that_exercise(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("12", reply_to=card)
    assert confirmed(await anna.says("dead bug 9")) == "Dead bug · 1×9 · bodyweight"
    added = receipt(await anna.says("dead bug 8 // tired"))
    assert "9, 8" in added.text


async def test_a_number_with_a_date_is_a_set_of_that_day(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("12", reply_to=card)
    assert confirmed(await anna.says("dead bug 9 yesterday")).startswith(
        "Dead bug · Tue 3 Mar · 1×9"
    )


async def test_a_number_with_a_word_that_is_no_exercise_is_nobody_s_set(stage: Stage) -> None:
    anna = await begins(stage)
    asked = question(await anna.says("/log run 5"))
    assert not asked.button("Dead bug")
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text


async def test_an_edit_of_a_set_may_name_another_exercise(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("12", reply_to=card)
    changed = receipt(await anna.edits(await anna.said(), "dead bug 9"))
    assert confirmed([changed]).startswith("Dead bug")


async def test_the_next_set_is_done_with_what_the_first_was(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("1x12 20 kg", reply_to=card)
    assert "12, 11 · 20 kg" in receipt(await anna.says("11", reply_to=card)).text


async def test_an_edited_set_is_still_done_with_what_the_first_was(stage: Stage) -> None:
    anna, card = await anna_with_a_card(stage)
    await anna.says("1x12 20 kg", reply_to=card)
    await anna.says("11", reply_to=card)
    assert "12, 10 · 20 kg" in receipt(await anna.edits(await anna.said(), "10")).text
