"""Skip asks why not today, and a typed reason is an answer like a tapped one."""

import pytest

from tests.stage import Stage
from tests.stories.receipts import confirmed
from tests.stories.test_anna import begins


@pytest.mark.parametrize(
    ("reason", "follows"),
    [("no time", "a short one"), ("tired", "a lighter one"), ("I'm ill", "Get well")],
)
async def test_a_typed_reason_has_its_consequence(stage: Stage, reason: str, follows: str) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Skip")
    told = (await anna.says(reason))[-1]
    assert "Skipped." in told.text
    assert follows in told.text
    assert told.button("Train after all")


async def test_said_in_words_and_in_german_too(stage: Stage) -> None:
    dora = await stage.person("Dora", language_code="de")
    await dora.says("/today")
    await dora.says("auslassen")
    assert "Ausgelassen." in (await dora.says("keine Zeit"))[-1].text


async def test_who_trains_all_the_same_logs(stage: Stage) -> None:
    anna = await begins(stage)
    await stage.next_reminder()
    await anna.taps("Skip")
    assert confirmed(await anna.says("dead bug 2x6")).startswith("Dead bug · 2×6")
