"""In a group the bot answers only what is meant for it, and tells nothing that is private."""

from structlog.testing import capture_logs

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tgbot.chat.commands import COMMANDS

BOT = "@repbell_bot"
PUBLIC = {"howto", "log"}


def opens_private_chat(message: Shown) -> bool:
    """Whether a message is one line with a link to the private chat."""
    links = [button["url"] for row in message.rows for button in row if "url" in button]
    return len(message.text.splitlines()) == 1 and links == ["https://t.me/repbell_bot?start=group"]


async def told(stage: Stage, person: Someone, text: str) -> tuple[list[Shown], list[Shown]]:
    """What a text in the group brings there, and what it brings in the private chat."""
    since = await stage.revision()
    here = await person.says(text, group=True)
    private = [one for one in await person.sees() if one.raw["changed"] > since]
    return here, private


async def test_a_how_to_answers_there(stage: Stage) -> None:
    anna = await begins(stage)
    here, private = await told(stage, anna, f"/howto{BOT} hip thrust")
    assert [message.text.splitlines()[0] for message in here] == ["Hip thrust"]
    assert private == []


async def test_a_receipt_there_shows_the_sets_and_nothing_private(stage: Stage) -> None:
    anna = await begins(stage)
    line = f"/log{BOT} hip thrust 3x12 20 kg pain 3/10 left knee # slept badly"
    [receipt], private = await told(stage, anna, line)
    assert "Hip thrust" in receipt.text
    assert "3×12 · 20 kg" in receipt.text
    for secret in ("Next", "→", "↳", "pain", "knee", "slept", "badly", "streak", "🔥"):
        assert secret.casefold() not in receipt.text.casefold(), receipt.text
    assert not [label for label in receipt.buttons if "hurt" in label.casefold()]
    assert private == []
    history = (await anna.says("/history"))[-1].text
    assert "3×12" in history


async def test_an_edit_there_corrects_the_receipt_and_stays_as_quiet(stage: Stage) -> None:
    anna = await begins(stage)
    await anna.says(f"/log{BOT} hip thrust 3x12 20 kg", group=True)
    said = [one for one in await anna.sees(group=True) if one.raw["from"] == anna.id][-1]
    changed = f"/log{BOT} hip thrust 3x10 20 kg # slept badly"
    stage.playground.people.edit(anna.id, said.id, changed, said.raw["chat"])
    await stage.quiet()
    receipt = await anna.last(group=True)
    assert "3×10 · 20 kg" in receipt.text
    assert "Next" not in receipt.text
    assert "slept" not in receipt.text


async def test_taking_it_back_is_told_privately(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt], _ = await told(stage, anna, f"/log{BOT} hip thrust 3x12 20 kg")
    assert receipt.buttons == [], "whoever is in the group could press them"
    here, private = await told(stage, anna, f"/undo{BOT}")
    assert any("3×12" in message.text for message in private)
    assert [message for message in here if opens_private_chat(message)]
    assert not any("Next" in message.text for message in await anna.sees(group=True))
    assert "3×12" not in (await anna.says("/history"))[-1].text


async def test_everything_else_answers_privately_with_one_line_and_a_link_there(
    stage: Stage,
) -> None:
    anna = await begins(stage)
    for command in COMMANDS:
        if command.name in PUBLIC:
            continue
        here, private = await told(stage, anna, f"/{command.name}{BOT}")
        assert private, f"/{command.name} says nothing in the private chat"
        assert [opens_private_chat(message) for message in here] == [True], command.name


async def test_it_keeps_out_of_what_people_say_to_each_other(stage: Stage) -> None:
    anna = await begins(stage)
    for text in ("3x12 red band", "hello all", "/log@other_bot 3x12", "/week@other_bot"):
        assert await told(stage, anna, text) == ([], [])


async def test_who_never_started_the_bot_privately_is_answered_there(stage: Stage) -> None:
    cleo = await stage.person("Cleo")
    with capture_logs() as logs:
        for command in COMMANDS:
            here = await cleo.says(f"/{command.name}{BOT}", group=True)
            assert here, f"/{command.name} is met with silence"
        [receipt] = await cleo.says(f"/log{BOT} hip thrust 3x12", group=True)
    assert "3×12" in receipt.text
    assert await cleo.sees() == [], "a bot may not write first"
    assert [line for line in logs if line["log_level"] == "error"] == []
    assert "3×12" in (await cleo.says("/history"))[-1].text
