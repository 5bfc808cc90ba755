"""What is true in the playground: people, chats, messages, open taps and the bot's profile."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tgbot.playground.feed import Feed
from tgbot.playground.files import Files, Media
from tgbot.playground.formatting import Entity
from tgbot.playground.refusal import RefusalError, bad_request

GROUP_ID = -1001000000001


@dataclass
class Person:
    """Somebody who talks to the bot.

    Attributes:
        started: has talked to the bot before; a bot may not write first.
        blocked: has blocked the bot.
    """

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = "en"
    started: bool = False
    blocked: bool = False


@dataclass
class Message:
    """One message of a chat; `author` is a person's id or the bot's.

    Attributes:
        text: the text, or the caption of a file.
        quote: the words of the answered message that the answer points at.
        changed: the world's revision at the last change.
        reaction: the bot's emoji on it, or empty.
    """

    chat: int
    id: int
    author: int
    date: datetime
    text: str = ""
    entities: tuple[Entity, ...] = ()
    markup: dict[str, Any] | None = None
    reply_to: int | None = None
    quote: str = ""
    media: Media | None = None
    location: tuple[float, float] | None = None
    silent: bool = False
    effect: str = ""
    edited: datetime | None = None
    deleted: bool = False
    reaction: str = ""
    changed: int = 0


@dataclass
class Chat:
    """A private chat (its id is the person's) or the group."""

    id: int
    title: str = ""
    messages: dict[int, Message] = field(default_factory=dict)

    @property
    def private(self) -> bool:
        """Is it a chat of one person with the bot."""
        return self.id > 0


@dataclass
class Tap:
    """A tap on an inline button that waits for the bot's answer."""

    id: str
    person: int
    date: datetime
    answer: asyncio.Future[dict[str, Any]]


@dataclass
class Profile:
    """What the bot says about itself; commands by scope and language."""

    id: int
    username: str
    first_name: str
    commands: dict[tuple[str, str], list[dict[str, str]]] = field(default_factory=dict)
    description: dict[str, str] = field(default_factory=dict)
    short_description: dict[str, str] = field(default_factory=dict)
    menu_button: dict[str, Any] = field(default_factory=lambda: {"type": "commands"})


class World:
    """The state behind the local Bot API and the page; in memory, gone at the end.

    Args:
        now: the playground's clock, UTC.
        bot: the bot's profile.
    """

    def __init__(self, now: Callable[[], datetime], bot: Profile) -> None:
        self.now = now
        self.bot = bot
        self.feed = Feed()
        self.files = Files()
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {GROUP_ID: Chat(GROUP_ID, title="Training group")}
        self.taps: dict[str, Tap] = {}
        self.revision = 0
        # A bot keeps what it saw before a restart of the playground; numbers of messages that
        # went on where the last run began would look to it like repeats. Fiftieths of a second
        # stay ahead of whatever people can do.
        self._last_id = (int(time.time()) - 1_780_000_000) * 50

    def add_person(self, person: Person) -> None:
        """Adds somebody, with an empty chat of their own."""
        self.people[person.id] = person
        self.chats[person.id] = Chat(person.id)

    def next_id(self) -> int:
        """A number that no message, update or tap of this world has had."""
        self._last_id += 1
        return self._last_id

    def chat(self, chat_id: int | None) -> Chat:
        """The chat of an id.

        Raises:
            RefusalError: 400 `chat not found`.
        """
        if chat_id not in self.chats:
            raise bad_request("chat not found")
        return self.chats[chat_id]

    def message(self, chat: Chat, message_id: int | None, what: str) -> Message:
        """A message that is still there; `what` names it in the refusal.

        Raises:
            RefusalError: 400 `<what> not found`.
        """
        message = chat.messages.get(message_id or 0)
        if message is None or message.deleted:
            raise bad_request(f"{what} not found")
        return message

    def check_writable(self, chat: Chat) -> None:
        """Refuses to write to somebody who blocked the bot or never talked to it.

        Raises:
            RefusalError: 403.
        """
        if not chat.private:
            return
        person = self.people[chat.id]
        if person.blocked:
            raise RefusalError(403, "Forbidden: bot was blocked by the user")
        if not person.started:
            raise RefusalError(403, "Forbidden: bot can't initiate conversation with a user")

    def put(self, message: Message) -> Message:
        """Adds a message to its chat and tells the page."""
        self.chats[message.chat].messages[message.id] = message
        self.touch(message)
        return message

    def touch(self, message: Message) -> None:
        """Notes a change of a message and tells the page."""
        self.revision += 1
        message.changed = self.revision
        self.feed.publish(message.chat, {"kind": "message", "message": message.id})
