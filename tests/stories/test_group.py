"""In a group the bot answers only what is meant for it, and tells nothing that is private."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.overhearing import forges, overhears, receives
from tests.stories.test_anna import begins
from tgbot.chat.commands import COMMANDS
from tgbot.playground.wire import bot_user, chat_object, user
from tgbot.playground.world import GROUP_ID

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


async def test_taking_it_back_strikes_the_receipt_there_and_leaves_no_button(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt], _ = await told(stage, anna, f"/log{BOT} hip thrust 1x12 20 kg")
    await anna.says("11", reply_to=receipt, group=True)
    assert "12, 11" in (await anna.last(group=True)).text
    await anna.says("/undo")
    struck = next(one for one in await anna.sees(group=True) if one.id == receipt.id)
    assert "Taken back" in struck.text
    assert struck.buttons == [], "whoever is in the group could press them"
    await anna.taps("Bring it back")
    assert "Taken back" not in (await anna.last(group=True)).text


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


async def texts(person: Someone) -> list[str]:
    """All that the bot said in the group and to a person."""
    shown = [*await person.sees(group=True), *await person.sees()]
    return [message.text for message in shown if message.raw["from"] == "bot"]


NOT_FOR_US = {
    "sets": {"text": "3x12 red band"},
    "talk": {"text": "hello all"},
    "another bot's log": {"text": "/log@other_bot 3x12"},
    "another bot's week": {"text": "/week@other_bot"},
    "a command of another bot": {"text": "/weather@other_bot"},
    "a bare command of another bot": {"text": "/weather"},
    "a photo": {"photo": [{"file_id": "1", "file_unique_id": "1", "width": 9, "height": 9}]},
    "a place": {"location": {"latitude": 48.1, "longitude": 11.6}},
}


@pytest.mark.parametrize("said", NOT_FOR_US.values(), ids=NOT_FOR_US)
async def test_it_keeps_out_of_what_people_say_to_each_other(
    stage: Stage, said: dict[str, Any]
) -> None:
    anna = await begins(stage)
    before = await texts(anna)
    await overhears(stage, anna, **said)
    assert await texts(anna) == before
    assert "3×12" not in (await anna.says("/history"))[-1].text


async def test_an_overheard_stranger_is_not_noted_down(stage: Stage, tmp_path: Path) -> None:
    cleo = await stage.person("Cleo")
    await overhears(stage, cleo, "3x12 red band")
    await overhears(stage, cleo, "/weather@other_bot")
    assert known_people(tmp_path) == set()
    await overhears(stage, cleo, f"/howto{BOT} dead bug")
    assert known_people(tmp_path) == {cleo.id}


def known_people(folder: Path) -> set[int]:
    """The ids of everybody whom the bot has in its database."""
    with closing(sqlite3.connect(folder / "story.db")) as db:
        return {row[0] for row in db.execute("SELECT id FROM person")}


async def test_a_reply_to_its_message_is_spoken_to_it(stage: Stage) -> None:
    anna = await begins(stage)
    [howto], _ = await told(stage, anna, f"/howto{BOT} dead bug")
    await overhears(stage, anna, "3x12", reply_to=howto)
    receipt = await anna.last(group=True)
    assert "Dead bug" in receipt.text
    assert "3×12" in receipt.text


@pytest.mark.parametrize(("old", "new"), [("left", "member"), ("member", "kicked")])
async def test_coming_and_going_is_met_with_silence(stage: Stage, old: str, new: str) -> None:
    anna = await begins(stage)
    before = await texts(anna)
    world = stage.playground.world
    change = {
        "chat": chat_object(world, world.chats[GROUP_ID]),
        "from": user(world.people[anna.id]),
        "date": 1772442000,
        "old_chat_member": {"user": bot_user(world), "status": old},
        "new_chat_member": {"user": bot_user(world), "status": new, "until_date": 0},
    }
    await receives(stage, "my_chat_member", change, GROUP_ID)
    assert await texts(anna) == before


async def test_a_post_of_the_linked_channel_is_nobodys_log(stage: Stage, tmp_path: Path) -> None:
    anna = await begins(stage)
    before = await texts(anna)
    forwarded: dict[str, Any] = {
        "from": {"id": 777000, "is_bot": False, "first_name": "Telegram"},
        "sender_chat": {"id": -1002, "type": "channel", "title": "Training news"},
        "is_automatic_forward": True,
    }
    for text in ("hip thrust 3x12 20 kg", f"/log{BOT} hip thrust 3x12 20 kg"):
        await overhears(stage, anna, text, **forwarded)
    assert await texts(anna) == before
    assert known_people(tmp_path) == {anna.id}


async def test_an_anonymous_admin_is_sent_to_the_private_chat(stage: Stage) -> None:
    anna = await begins(stage)
    before = await anna.sees()
    faceless: dict[str, Any] = {
        "from": {"id": 1087968824, "is_bot": True, "first_name": "Group"},
        "sender_chat": {"id": GROUP_ID, "type": "supergroup", "title": "Training group"},
    }
    await overhears(stage, anna, f"/log{BOT} hip thrust 3x12", **faceless)
    [answer] = await anna.sees(group=True)
    assert "can't see who you are" in answer.text
    assert opens_private_chat(answer)
    await overhears(stage, anna, "hip thrust 3x12", **faceless)
    assert len(await anna.sees(group=True)) == 1
    assert await anna.sees() == before


PRIVATE = ("settings", "plan", "week", "history", "today", "privacy")


@pytest.mark.parametrize("data", PRIVATE)
async def test_a_forged_tap_shows_the_group_nothing_of_the_tapper(stage: Stage, data: str) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    [howto], _ = await told(stage, anna, f"/howto{BOT} dead bug")
    before = [message.text for message in await ben.sees(group=True)]
    answer = await forges(stage, ben, howto, data)
    assert [message.text for message in await ben.sees(group=True)] == before
    assert answer == "I've answered in our private chat."


async def test_a_forged_tap_begins_no_onboarding_in_the_group(stage: Stage) -> None:
    anna, cleo = await begins(stage), await stage.person("Cleo")
    await cleo.says("/start")
    [howto], _ = await told(stage, anna, f"/howto{BOT} dead bug")
    await forges(stage, cleo, howto, "setup:begin:hurts")
    assert (await cleo.last(group=True)).text == howto.text
    assert (await cleo.last()).button("knee")


async def test_nobody_rewrites_what_was_said_to_somebody_else(stage: Stage) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    [receipt], _ = await told(stage, anna, f"/log{BOT} hip thrust 3x12 20 kg")
    log = await log_of(anna)
    for data in ("howto:dead-bug:2", "howgroup:core", f"undo:{log}", f"change:{log}"):
        await forges(stage, ben, receipt, data)
        assert (await anna.last(group=True)).raw["text"] == receipt.text, data
    assert "3×12" in (await anna.says("/history"))[-1].text


async def log_of(person: Someone) -> str:
    """The log that a person's newest message in the group became."""
    said = [one for one in await person.sees(group=True) if one.raw["from"] == person.id][-1]
    return f"msg:{GROUP_ID}:{said.id}"


async def test_a_receipt_tapped_with_forged_data_stays_as_quiet(stage: Stage) -> None:
    anna = await begins(stage)
    [receipt], _ = await told(stage, anna, f"/log{BOT} hip thrust 3x12 20 kg")
    log = await log_of(anna)
    await forges(stage, anna, receipt, f"receipt:{log}")
    assert (await anna.last(group=True)).text == receipt.text
    assert "3×12 · 20 kg" in (await anna.last()).text


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


async def test_how_to_log_shows_nobodys_plan_in_a_group(stage: Stage) -> None:
    anna = await begins(stage)
    [told] = await anna.says("/log@repbell_bot", group=True)
    assert not any("📋" in label for label in told.buttons)


async def test_a_number_in_reply_to_somebody_s_receipt_is_ones_own_set_of_it(stage: Stage) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    [receipt], _ = await told(stage, anna, f"/log{BOT} dead bug 1x8")
    await ben.says("9", reply_to=receipt, group=True)
    assert (await ben.last(group=True)).text == "✓ Dead bug · 1×9 · bodyweight"
    assert "9" not in (await anna.says("/history"))[-1].text
