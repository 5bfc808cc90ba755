"""Body weight: said, compared with the last time, without judgement."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed, receipt
from tests.stories.test_anna import begins
from tests.stories.test_dora import arrives


async def test_it_is_confirmed_with_the_change_since_last_time(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("/log weight 73 kg"))
    assert first.text == "✓ Body weight · 73 kg"
    await stage.move(days=6)
    later = receipt(await anna.says("weight 72.4"))
    assert "72.4 kg" in later.text
    assert "0.6 kg less than on Mon 2 Mar" in later.text


async def test_ben_weighs_in_pounds_and_sees_the_change_in_them(stage: Stage) -> None:
    ben = await begins(stage, "Ben")
    await ben.says("/settings units lb")
    await ben.says("weight 160")
    await stage.move(days=1)
    shown = receipt(await ben.says("/log weight 73 kg"))
    assert "0.4 kg more than on Mon 2 Mar" in shown.text


async def test_asked_for_it_a_number_is_enough(stage: Stage) -> None:
    anna = await begins(stage)
    [asked] = await anna.says("/log weight")
    assert "How much" in asked.text
    assert confirmed(await anna.says("72.4 kg")) == "Body weight · 72.4 kg"


async def test_a_question_for_it_can_be_left(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log weight")
    [told] = await anna.says("/cancel")
    assert "no weight" in told.text


async def test_sets_after_the_question_are_sets(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/howto hip thrust")
    await anna.says("/log weight")
    assert "3×12" in confirmed(await anna.says("3x12 20kg"))


async def test_undo_and_edit_follow(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("weight 73 kg"))
    changed = receipt(await anna.edits(await anna.said(), "weight 72 kg"))
    assert changed.id == first.id
    assert "Body weight: 72 kg" in (await anna.says("/history"))[-1].text
    await anna.says("/undo")
    assert "Nothing logged yet" in (await anna.says("/history"))[-1].text


async def test_in_a_group_nobody_reads_it(stage: Stage) -> None:
    anna = await begins(stage)
    bot = stage.playground.world.bot.username
    await anna.says(f"/log@{bot} weight 73 kg", group=True)
    told = await anna.last(group=True)
    assert "Body weight" in told.text
    assert "73" not in told.text


async def test_its_history_stands_alone(stage: Stage) -> None:
    anna = await begins(stage)
    for value in ("73", "72.4"):
        await anna.says(f"weight {value} kg")
        await stage.move(days=1)
    [told] = await anna.says("/history weight")
    assert told.text.startswith("Body weight\n")
    assert told.text.index("72.4 kg") < told.text.index("73 kg")


async def test_change_says_how_and_leads_back(stage: Stage) -> None:
    anna = await begins(stage)
    first = receipt(await anna.says("weight 73 kg"))
    [told] = await anna.taps("Change")
    assert told.buttons == ["Undo", "Back"]
    [back] = await anna.taps("Back")
    assert back.text == first.text


@pytest.mark.parametrize("said", ["weight 700kg", "/log weight 700 kg", "weight 7kg", "weight 700"])
async def test_as_nobody_weighs_is_told_the_limit(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    told = (await anna.says(said))[-1]
    assert "body weights go from 20 to 400 kg" in told.text
    assert "Nothing was saved" in told.text
    assert confirmed(await anna.edits(await anna.said(), "weight 70kg")) == "Body weight · 70 kg"


async def test_pounds_have_a_limit_in_pounds_and_a_german_hears_it_in_german(stage: Stage) -> None:
    anna = await begins(stage)
    assert "from 45 to 881 lb" in (await anna.says("weight 900 lb"))[-1].text
    dora = await arrives(stage)
    assert "von 20 bis 400 kg" in (await dora.says("Gewicht 700 kg"))[-1].text


async def test_asked_for_it_the_limit_is_named_and_the_question_stays(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/log weight")
    assert "from 20 to 400 kg" in (await anna.says("700 kg"))[-1].text
    assert confirmed(await anna.says("70 kg")) == "Body weight · 70 kg"


async def test_beside_sets_only_what_is_too_heavy_is_taken_for_one(stage: Stage) -> None:
    anna = await begins(stage)
    assert "body weights" not in (await anna.says("hip thrust\n3x12\nweight 10kg"))[-1].text
    told = (await anna.says("weight 700kg\n3x12 hip thrust"))[-1]
    assert "body weights go from 20 to 400 kg" in told.text
