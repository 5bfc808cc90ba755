"""“My knee is fine again”: it is asked how it is, where a pain still shapes the plan."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed
from tests.stories.test_anna import begins


@pytest.mark.parametrize(
    "said", ["My knee is fine again!", "the pain is gone", "I feel better now"]
)
async def test_what_had_hurt_is_asked_about(stage: Stage, said: str) -> None:
    anna = await begins(stage)
    await anna.says("/pain hip thrust 6 left knee")
    await stage.move(days=1)
    [asked] = await anna.says(said)
    assert asked.text.startswith("Hip thrust hurt last time. How is it now?")
    told = await anna.taps("No pain", on=asked)
    assert any("Go gently" in one.text for one in told)


async def test_where_nothing_waits_for_it_it_is_a_kind_word(stage: Stage) -> None:
    anna = await begins(stage)
    assert "Glad to hear it" in (await anna.says("my knee doesn't hurt anymore"))[-1].text
    assert "In which exercise" not in (await anna.says("knee pain is gone"))[-1].text
    assert "Glad" not in (await anna.says("the green band is better"))[-1].text


async def test_what_hurts_for_longer_is_taken_back_in_the_settings(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says("/settings hurts knee")
    assert (await anna.says("my knee is ok again"))[-1].button("✓ Knee")


async def test_in_german_and_beside_a_log_it_is_a_note(stage: Stage) -> None:
    anna = await begins(stage)
    assert confirmed(await anna.says("hip thrust 3x12, knee is fine again")).startswith(
        "Hip thrust"
    )
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/pain Dead Bug 7 unterer Rücken")
    assert "Dead Bug" in (await dora.says("der Rücken tut nicht mehr weh"))[-1].text
