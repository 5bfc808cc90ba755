"""What the stories of progression share: somebody with a plan, the next card, what cards ask."""

import re
from datetime import UTC, datetime

from tests.people import Shown, Someone
from tests.stage import Stage

FULL = "Hip thrust with leg extension"
SUNDAY_BEFORE = datetime(2026, 3, 1, 11, 0, tzinfo=UTC)
_ASKED = re.compile(
    r"^(?:Next: )?(?:[^,\n]*, |\d+ \D*)?(\d+ × \d+[^\n]*)\n ?↳ ([^\n]*)", re.MULTILINE
)


async def trains(
    stage: Stage, name: str = "Anna", *, basics: bool = True, programme: str = "hip thrust finisher"
) -> Someone:
    """Somebody in Berlin with bands and a plan; with the basics the full movement is open."""
    person = await stage.person(name)
    await person.says("/settings zone Europe/Berlin")
    await person.says("/settings equipment bands yellow red green blue black")
    await person.says(f"/plan {programme} mon wed fri 07:30")
    if basics:
        await person.says("/today")
        await person.taps("Train today")
        await person.taps("More")
        await person.taps("I have the basics")
        await person.taps("I can do that already")
    return person


async def card_of(stage: Stage, person: Someone) -> Shown:
    """The card of the next session, as its reminder brings it."""
    await stage.next_reminder()
    shown = await person.last()
    assert shown.button("How-to"), shown.text
    return shown


def asked(shown: Shown | str) -> tuple[str, str]:
    """The target of the first exercise on any card, and the reason.

    A session card leaves out that nothing is added.
    """
    text = shown if isinstance(shown, str) else shown.text
    found = _ASKED.search(text)
    assert found, text
    return found.group(1).replace(" · bodyweight", ""), found.group(2)


async def everywhere(person: Someone, exercise: str = FULL) -> set[tuple[str, str]]:
    """The target and reason as /today and /progress have them."""
    [today] = await person.says("/today")
    [progress] = await person.says(f"/progress {exercise}")
    return {asked(today), asked(progress)}


def newest(shown: list[Shown], part: str) -> Shown:
    """The newest of these messages that has a part in its text."""
    fits = [message for message in shown if part in message.text]
    assert fits, [message.text for message in shown]
    return fits[-1]
