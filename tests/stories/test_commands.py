"""Every command and every button ever shown: an answer for anybody, and nothing raw in it."""

import re
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from structlog.testing import capture_logs

import tgbot
from tests.people import Shown, Someone
from tests.stage import Stage
from tests.stories.test_anna import begins
from tgbot.chat.commands import COMMANDS

CATALOGUE = Path(tgbot.__file__).parent / "locale" / "en.ftl"
DEEP = 2
RAW = re.compile(
    r"[{}]|</?(?:b|i|u|code|pre|blockquote)\b|\b(?:True|False|Traceback|Decimal|datetime)\b"
    r"|\bNone\b(?! [a-z])|(?<=[^.?!\n] )None\b"  # a sentence may begin with the word
    r"|object at 0x|\b[a-z]+_[a-z_]+\(|\['|\(\)"
)
WORDS = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
ALSO_ENGLISH = {"warm-up"}


def keys() -> set[str]:
    """The names of all messages of the catalogue."""
    parsed = FluentParser().parse(CATALOGUE.read_text("utf-8"))
    return {entry.id.name for entry in parsed.body if isinstance(entry, ast.Message)}


def raw_parts(text: str, known: set[str]) -> list[str]:
    """What of a text no person should ever read."""
    names = (set(WORDS.findall(text)) & known) - ALSO_ENGLISH
    return [*RAW.findall(text), *sorted(names)]


def test_a_raw_key_and_a_python_value_are_found() -> None:
    known = keys()
    assert "group-open-chat" in known
    for text in (
        "{ $name }",
        "<b>Hi",
        "12 × None",
        "None kg × 2 None",
        "see group-open-chat",
        "Decimal('1')",
    ):
        assert raw_parts(text, known), text
    assert not raw_parts("Hi Anna. Side-lying leg raise, 3 × 12 (red band)", known)


class Crawl:
    """Says every command and presses every button that comes, some levels deep.

    Attributes:
        read: all that a person could read meanwhile, with what they did to see it.
        silent: the commands that nothing was said to.
    """

    def __init__(self, person: Someone) -> None:
        self._person = person
        self._pressed: set[str] = set()
        self.read: list[tuple[str, str]] = []
        self.silent: list[str] = []

    async def says(self, text: str) -> None:
        shown = await self._person.says(text)
        if not shown:
            self.silent.append(text)
        await self._follow(text, shown, DEEP)

    async def _follow(self, how: str, shown: list[Shown], deep: int) -> None:
        for message in shown:
            self.read += [(how, text) for text in (message.text, *message.buttons)]
            if deep:
                for row in message.rows:
                    for button in row:
                        await self._press(how, message, button, deep)

    async def _press(self, how: str, message: Shown, button: dict[str, str], deep: int) -> None:
        data = button.get("callback_data")
        if data is None or data in self._pressed:
            return
        self._pressed.add(data)
        how = f"{how} → {button['text']}"
        shown = await self._person.forges(message, data)
        self.read.append((how, self._person.last_answer))
        await self._follow(how, shown, deep - 1)

    @property
    def raw(self) -> list[tuple[str, list[str], str]]:
        known = keys()
        found = ((how, raw_parts(text, known), text) for how, text in self.read)
        return [one for one in found if one[1]]


@pytest.mark.parametrize("begun", [False, True], ids=["fresh", "begun"])
async def test_every_command_and_button_answers_in_words(stage: Stage, begun: bool) -> None:
    anna = await begins(stage) if begun else await stage.person("Anna")
    crawl = Crawl(anna)
    with capture_logs() as logs:
        if begun:
            await crawl.says("/log 3x12 red band")
            await stage.next_reminder()
        for command in COMMANDS:
            await crawl.says(f"/{command.name}")
    assert crawl.raw == []
    assert [line for line in logs if line["log_level"] in {"error", "critical"}] == []
    assert len(crawl.read) > 150, "the crawl saw too little to say anything"
    assert crawl.silent == []


async def test_every_command_is_registered_with_telegram(stage: Stage) -> None:
    anna = await stage.person("Anna")
    await anna.says("/start")
    lists = stage.playground.world.bot.commands
    assert {code for _, code in lists} == {"", "de"}
    for told in lists.values():
        assert [one["command"] for one in told] == [command.name for command in COMMANDS]
        assert raw_parts(" ".join(one["description"] for one in told), keys()) == []


async def test_nothing_is_gated_behind_the_beginning(stage: Stage) -> None:
    [receipt, *_] = await (await stage.person("Ben")).says("/log hip thrust 3x12 red band")
    assert "3×12 · red band" in receipt.text
    assert "Next:" in receipt.text


async def test_every_command_works_with_the_bot_s_name_behind_it(stage: Stage) -> None:
    anna, ben = await begins(stage), await begins(stage, "Ben")
    for command in COMMANDS:
        plain = [message.text for message in await anna.says(f"/{command.name}")]
        named = [message.text for message in await ben.says(f"/{command.name}@repbell_bot")]
        assert [text.replace("Ben", "Anna") for text in named] == plain, command.name
