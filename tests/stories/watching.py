"""Notes all that ever stood in the playground's chats, and what no chat may ever show."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from tests.stage import Stage
from tgbot.chat.verbs import VERBS
from tgbot.playground.world import Message

LONGEST_TEXT = 4096
LONGEST_DATA = 64
UNMADE = re.compile(
    r"\{ ?\$|[\ue000\ue001]|\bNone\b(?! of these)|Decimal\(|datetime|</?[bi]>|&(?:lt|gt|amp);"
)
"""What shows through where a text was not made to its end."""
_KEY = re.compile(r"^([a-z]+(?:-[a-z0-9]+){2,}) =", re.MULTILINE)


@cache
def _keys() -> re.Pattern[str]:
    """The catalogue's longer keys, none of which is a word that people use."""
    texts = (resources.files("tgbot") / "locale" / "en.ftl").read_text()
    return re.compile(r"\b(?:" + "|".join(map(re.escape, _KEY.findall(texts))) + r")\b")


@dataclass(frozen=True)
class Button:
    """A button as it once stood in a chat."""

    chat: int
    message: int
    data: str

    @property
    def verb(self) -> str:
        """What the head of its data says that it does."""
        return self.data.split(":")[0]


@dataclass
class Watch:
    """Looks on from now on.

    Attributes:
        buttons: by chat all that ever stood there, in the order in which they came.
        secret: by chat the words that nobody may read there.
        faults: what should not have been shown.
    """

    stage: Stage
    buttons: dict[int, list[Button]] = field(default_factory=lambda: defaultdict(list))
    secret: dict[int, tuple[str, ...]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    _known: set[Button] = field(default_factory=set)

    def __post_init__(self) -> None:
        world = self.stage.playground.world
        touch = world.touch

        def noting(message: Message) -> None:
            touch(message)
            if message.author == world.bot.id and not message.deleted:
                self._note(message)

        world.touch = noting

    def standing(self, chat: int, newest: int) -> list[Button]:
        """The buttons that now stand on the bot's newest messages of a chat."""
        world = self.stage.playground.world
        messages = [
            one
            for one in world.chats[chat].messages.values()
            if one.author == world.bot.id and not one.deleted
        ]
        return [button for one in messages[-newest:] for button in buttons_of(one)]

    def _note(self, message: Message) -> None:
        self._check(message.chat, message.text, LONGEST_TEXT)
        for label in labels_of(message):
            self._check(message.chat, label, LONGEST_DATA)
        for button in buttons_of(message):
            if len(button.data.encode()) > LONGEST_DATA or button.verb not in VERBS:
                self.faults.append(f"a button with the data {button.data!r}")
            if button not in self._known:
                self._known.add(button)
                self.buttons[message.chat].append(button)

    def _check(self, chat: int, text: str, longest: int) -> None:
        shown_through = UNMADE.search(text) or _keys().search(text)
        if shown_through is not None:
            self.faults.append(f"{shown_through[0]!r} in {text!r}")
        if not text or len(text.encode("utf-16-le")) // 2 > longest:
            self.faults.append(f"{len(text)} letters: {text[:200]!r}")
        for word in self.secret.get(chat, ()):
            if word in text.casefold():
                self.faults.append(f"{word!r} is shown in {chat}: {text!r}")


def buttons_of(message: Message) -> list[Button]:
    """The buttons of a message that a bot is told of."""
    rows = (message.markup or {}).get("inline_keyboard", [])
    return [
        Button(message.chat, message.id, one["callback_data"])
        for row in rows
        for one in row
        if "callback_data" in one
    ]


def labels_of(message: Message) -> list[str]:
    """What stands on the buttons of a message."""
    return [one["text"] for row in (message.markup or {}).get("inline_keyboard", []) for one in row]
