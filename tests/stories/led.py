"""What the stories of guided sessions share: somebody in the middle of one, and what they see."""

from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.arrivals import arrives

SETS = ("8", "8", "8", "8", "6", "6")
"""The numbers of a first session: two sets of three exercises."""
WAYS = ("Stop", "Go on", "Back to the set", "Next exercise")
"""Buttons of which one is always there while a session is not over."""


async def led(stage: Stage, name: str = "Anna") -> Someone:
    """Somebody who is warm and has the first set before them."""
    person = await arrives(stage, name)
    await person.says("/train")
    await person.taps("Skip it")
    return person


async def step(person: Someone) -> Shown:
    """The one message that leads through the session."""
    found = [shown for shown in await person.sees() if shown.raw["from"] == "bot" and _leads(shown)]
    assert len(found) == 1, [shown.text for shown in found]
    return found[0]


def _leads(shown: Shown) -> bool:
    """Whether a message leads through the session itself, and not only back to it."""
    found = filter(None, map(shown.button, WAYS))
    return any(not str(one.get("callback_data")).startswith("below:") for one in found)


async def bells(person: Someone) -> list[str]:
    """What rang and was not taken away since."""
    shown = [message for message in await person.sees() if message.raw["from"] == "bot"]
    return [one.text for one in shown if one.text.startswith(("⏰", "⏱")) and not one.buttons]


async def does(stage: Stage, person: Someone, *numbers: str) -> list[Shown]:
    """Taps numbers, each after its rest; what is new or changed after the last."""
    shown: list[Shown] = []
    for number in numbers:
        await stage.move(seconds=91)
        shown = await taps_number(person, number)
    return shown


async def taps_number(person: Someone, number: str) -> list[Shown]:
    """Taps the button that says exactly this number."""
    shown = await step(person)
    [data] = [one["callback_data"] for row in shown.rows for one in row if one["text"] == number]
    return await person.forges(shown, data)


async def logged(person: Someone) -> list[str]:
    """The lines of the log, newest first."""
    text = (await person.says("/history"))[-1].text
    return [line for line in text.splitlines() if " · " in line]
