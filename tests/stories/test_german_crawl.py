"""Every command and every button ever shown, to a German: no English in any of it."""

import pytest

from tests.people import Shown
from tests.stage import Stage
from tests.stories.english import english_in
from tests.stories.test_commands import Crawl
from tgbot.chat.commands import COMMANDS

TYPED = (
    "/log 3x12 rotes Band", "hip thrust 3x10 50 kg Langhantel", "5 km gelaufen", "Gewicht 72,4 kg",
    "liegestütze 3x10", "dead bug 2x8, stechend rücken 6/10", "3x12 tartan band", "3x999", "12",
    "3x1000 kniebeugen", "dead bug 3x10 knie 4/10", "kniebeuge 3x40 kg", "blabla", "/lgo",
    "/pain", "/pain kniebeuge 6 knie", "/progress hip thrust", "/history", "/week", "rückgängig",
    "/settings sprache klingonisch", "/settings ort Atlantis", "/plan mit plank", "/pause gestern",
    "heute", "wie geht dead bug", "später", "fertig", "tut weh",
)  # fmt: skip


class StaysGerman(Crawl):
    """Presses every button but those that change the language."""

    async def _press(self, how: str, message: Shown, button: dict[str, str], deep: int) -> None:
        if "language:" not in button.get("callback_data", ""):
            await super()._press(how, message, button, deep)


@pytest.mark.parametrize("begun", [False, True], ids=["fresh", "begun"])
async def test_a_german_reads_no_english(stage: Stage, begun: bool) -> None:
    dora = await stage.person("Dora", language_code="de-AT")
    crawl = StaysGerman(dora)
    if begun:
        shown = await dora.says("/start")
        while not any("Alles bereit" in message.text for message in shown):
            newest = [message for message in shown if message.buttons][-1]
            shown = await dora.taps(newest.buttons[0], on=newest)
        await stage.next_reminder()
    for text in (*TYPED, *(f"/{command.name}" for command in COMMANDS)):
        await crawl.says(text)
    found = {text: (english_in(text), how) for how, text in crawl.read if english_in(text)}
    assert found == {}
    assert len(crawl.read) > 150, "the crawl saw too little to say anything"
