"""Anna, Ben and Cleo train together: each on their own data, and nothing private in the group."""

import pytest

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.overhearing import forges
from tests.stories.test_anna import begins

BOT = "@repbell_bot"
SECRET = "slept badly"


async def three(stage: Stage) -> tuple[Someone, Someone, Someone]:
    """Anna with a plan of her own and a sore knee, Ben with another plan, Cleo with none."""
    anna, ben = await begins(stage, "Anna"), await begins(stage, "Ben")
    cleo = await stage.person("Cleo")
    await cleo.says("/help")
    await anna.says("/plan swap side-lying leg raise for bodyweight squat")
    await anna.says("/pain dead bug 3 low back")
    await ben.says("/plan first steps tue thu 18:00")
    return anna, ben, cleo


async def group(person: Someone) -> list[Shown]:
    return [shown for shown in await person.sees(group=True) if shown.raw["from"] == "bot"]


def everything_said(messages: list[Shown]) -> str:
    return "\n".join(f"{one.text} {one.buttons}" for one in messages).casefold()


async def test_each_log_is_its_sayers_and_each_receipt_shows_sets_only(stage: Stage) -> None:
    anna, ben, cleo = await three(stage)
    await anna.says(f"/log{BOT} glute bridge 3x12 red band, knee 2/10 // {SECRET}", group=True)
    await ben.says(f"/log{BOT} glute bridge 2x9", group=True)
    await cleo.says(f"/log{BOT} glute bridge 1x5", group=True)
    receipts = [one.text for one in await group(anna) if "✓" in one.text]
    assert [["3×12", "2×9", "1×5"][at] in text for at, text in enumerate(receipts)] == [True] * 3
    said = everything_said(await group(anna))
    for private in ("next:", "knee", "badly", "streak", "low back", "squat", "your plan"):
        assert private not in said, private
    for person, own, others in ((anna, "3×12", "2×9"), (ben, "2×9", "1×5"), (cleo, "1×5", "3×12")):
        history = (await person.says("/history"))[-1].text
        assert own in history
        assert others not in history


@pytest.mark.parametrize(
    "command",
    ["today", "plan add dead bug", "plan", "week", "pain dead bug 6 low back", "pause 3", "undo"],
)
async def test_all_else_is_answered_to_who_asked_alone(stage: Stage, command: str) -> None:
    anna, ben, _ = await three(stage)
    name, _, rest = command.partition(" ")
    before, bens = len(await anna.sees()), len(await ben.sees())
    here = await anna.says(f"/{name}{BOT} {rest}".strip(), group=True)
    [line] = here
    assert len(line.text.splitlines()) == 1
    assert "squat" not in line.text.casefold()
    assert len(await anna.sees()) > before
    assert len(await ben.sees()) == bens


async def test_a_question_about_a_log_shows_nobodys_plan_and_is_for_who_was_asked(
    stage: Stage,
) -> None:
    anna, ben, cleo = await three(stage)
    await ben.says(f"/log{BOT} 12", group=True)
    question = await ben.last(group=True)
    offered = [button for row in question.rows for button in row if "callback_data" in button]
    assert offered
    await cleo.says(f"/log{BOT} 12", group=True)
    assert (await cleo.last(group=True)).buttons == question.buttons, "whatever their plans are"
    for button in offered:
        answer = await forges(stage, anna, question, button["callback_data"])
        assert "out of date" in answer
    shown = next(one for one in await group(anna) if one.id == question.id)
    assert (shown.text, shown.buttons) == (question.text, question.buttons)
    for person in (anna, ben):
        assert "1×12" not in (await person.says("/history"))[-1].text
    await ben.taps("Glute bridge", on=question, group=True)
    assert "1×12" in (await ben.says("/history"))[-1].text


async def test_a_how_to_in_the_group_serves_each_who_taps_it(stage: Stage) -> None:
    anna, ben, cleo = await three(stage)
    await anna.says(f"/howto{BOT} hamstring curl", group=True)
    howto = await anna.last(group=True)
    before = [(one.text, one.buttons) for one in await group(anna)]
    await ben.taps("Add to plan", on=howto, group=True)
    await cleo.taps("My progress", on=howto, group=True)
    await cleo.taps("It hurt", on=howto, group=True)
    assert [(one.text, one.buttons) for one in await group(anna)] == before
    assert "Hamstring curl" in (await ben.says("/plan"))[-1].text
    assert "Hamstring curl" not in (await anna.says("/plan"))[-1].text
    assert "Hamstring curl" in (await cleo.last()).text


async def test_a_tap_of_who_never_wrote_in_private_asks_for_that(stage: Stage) -> None:
    anna, _, _ = await three(stage)
    await anna.says(f"/howto{BOT} hamstring curl", group=True)
    dora = await stage.person("Dora")
    await dora.taps("Add to plan", on=await anna.last(group=True), group=True)
    assert "Write to me in private" in dora.last_answer
    await anna.taps("My progress", on=await anna.last(group=True), group=True)
    assert anna.last_answer == "I've answered in our private chat."


async def test_no_button_of_a_private_card_works_for_another_in_the_group(stage: Stage) -> None:
    anna, ben, _ = await three(stage)
    await anna.says(f"/howto{BOT} dead bug", group=True)
    howto = await anna.last(group=True)
    card = (await anna.says("/today"))[-1]
    [more] = await anna.taps("More", on=card)
    plan = (await anna.says("/plan"))[-1].text
    data = [
        button["callback_data"] for shown in (card, more) for row in shown.rows for button in row
    ]
    seen = [(one.text, one.buttons) for one in await group(anna)]
    for one in data:
        await forges(stage, ben, howto, one)
    assert [(one.text, one.buttons) for one in await group(anna)] == seen
    assert "Bodyweight squat" in plan
    assert (await anna.says("/plan"))[-1].text == plan
    said = everything_said([one for one in await ben.sees() if one.raw["from"] == "bot"])
    assert "bodyweight squat" not in said
    assert "×" not in (await anna.says("/history"))[-1].text
