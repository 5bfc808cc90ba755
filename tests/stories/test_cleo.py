"""Cleo may see nothing of Anna's, and change nothing of it, whatever she sends."""

from tests.stage import Stage
from tests.stories.test_anna import begins


async def test_nothing_of_anna_s_is_visible_to_cleo(stage: Stage) -> None:
    anna = await begins(stage, "Anna")
    cleo = await begins(stage, "Cleo")
    await anna.says("/log hip thrust 3x12 20 kg // my secret note")
    for command in ("/history", "/today", "/week", "/plan", "/settings", "/undo"):
        for message in await cleo.says(command):
            assert "secret" not in message.text
            assert "20 kg" not in message.text
    assert "3×12" in (await anna.says("/history"))[-1].text


async def test_a_forged_tap_changes_nothing_of_anna_s(stage: Stage) -> None:
    anna = await begins(stage, "Anna")
    cleo = await begins(stage, "Cleo")
    shown = await anna.says("/log hip thrust 3x12 20 kg")
    receipt = next(message for message in shown if message.button("Undo"))
    [mine] = await cleo.says("/help")
    undo = receipt.button("Undo")
    assert undo is not None
    for data in (undo["callback_data"], "done:1", "skip:1:ill", "rir:0:tap:1:1", "nonsense", ":::"):
        await cleo.forges(mine, data)
    history = (await anna.says("/history"))[-1].text
    assert "3×12 · 20 kg" in history


async def test_deleting_herself_leaves_anna_s_log(stage: Stage) -> None:
    anna = await begins(stage, "Anna")
    cleo = await begins(stage, "Cleo")
    await anna.says("/log hip thrust 3x12 20 kg")
    await cleo.says("/log hip thrust 5x5 10 kg")
    await cleo.says("/delete_me")
    await cleo.taps("Erase everything")
    last = await cleo.last()
    await cleo.taps(last.buttons[-1] if "yes" not in str(last.buttons).lower() else "yes", on=last)
    assert "5×5" not in (await cleo.says("/history"))[-1].text
    assert "3×12" in (await anna.says("/history"))[-1].text
