"""An answer that came twice: the buttons of either copy do the same, and once."""

import pytest

from tests.stage import Stage
from tests.stories.conftest import stage as stage
from tests.stories.conftest import story_begins as story_begins
from tests.stories.test_anna import begins


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["first copy first", "second copy first"])
async def test_undo_on_either_copy_takes_the_log_back_once(
    stage: Stage, order: tuple[int, int]
) -> None:
    anna = await begins(stage)
    stage.playground.faults.add("lose_answer", "sendMessage")
    await anna.says("/log hip thrust 3x12 20 kg")
    await stage.move(seconds=1)
    copies = [said for said in await anna.sees() if said.button("Undo")]
    assert len(copies) == 2
    assert copies[0].text == copies[1].text
    assert [copy.raw["silent"] for copy in copies] == [False, True]
    for which in order:
        await anna.taps("Undo", on=copies[which])
    history = "\n".join(said.text for said in await anna.says("/history"))
    assert "3×12" not in history
    await anna.says("/log hip thrust 1x10 20 kg")
    again = await anna.says("/history")
    assert "1×10" in "\n".join(said.text for said in again)
