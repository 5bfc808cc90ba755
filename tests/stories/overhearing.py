"""What no honest phone sends in a group, and what a bot without privacy mode overhears there."""

from typing import Any

from tests.people import Shown, Someone
from tests.stage import Stage
from tgbot.playground.wire import chat_object, message_object, unix, user
from tgbot.playground.world import GROUP_ID


async def overhears(
    stage: Stage, person: Someone, text: str = "", reply_to: Shown | None = None, **fields: Any
) -> None:
    """Sends the bot a message of the group, whether it is meant for it or not."""
    world = stage.playground.world
    message = message_of(stage, person, GROUP_ID) | fields
    if text:
        message |= with_commands(text)
    if reply_to is not None:
        original = world.chats[GROUP_ID].messages[reply_to.id]
        message["reply_to_message"] = message_object(world, original, answered=False)
    await receives(stage, "message", message, GROUP_ID)


def message_of(stage: Stage, person: Someone, chat: int) -> dict[str, Any]:
    """A message of a person now, without what it says."""
    world = stage.playground.world
    return {
        "message_id": world.next_id(),
        "from": user(world.people[person.id]),
        "chat": chat_object(world, world.chats[chat]),
        "date": unix(world.now()),
    }


def with_commands(text: str) -> dict[str, Any]:
    """A text, with the mark that Telegram puts on a command."""
    if not text.startswith("/"):
        return {"text": text}
    mark = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
    return {"text": text, "entities": [mark]}


async def receives(stage: Stage, kind: str, payload: dict[str, Any], chat: int) -> None:
    """Queues an update for the bot and waits until it is done."""
    assert stage.playground.updates.add(kind, payload, chat) is not None, f"it wants no {kind}"
    await stage.quiet()


async def forges(stage: Stage, person: Someone, message: Shown, data: str) -> str:
    """Taps a message of the group with data that none of its buttons has; the note in answer."""
    body = {"message": message.id, "data": data, "wait": 0, "stale": True}
    made = await stage.post("tap", body | {"person": person.id, "chat": GROUP_ID})
    await stage.quiet()
    answer = (await stage.get(f"taps/{made['tap']}"))["answer"]
    assert answer is not None, "the button spins on the phone"
    return str(answer["text"])
