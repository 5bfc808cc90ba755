"""What can people do in the playground: talk, edit, tap, send things, block the bot."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from tgbot.playground.entities import with_found
from tgbot.playground.files import Media
from tgbot.playground.formatting import Formatted
from tgbot.playground.parameters import Upload
from tgbot.playground.refusal import RefusalError
from tgbot.playground.updates import Updates
from tgbot.playground.wire import bot_user, chat_object, message_object, unix, user
from tgbot.playground.world import Chat, Message, Person, Tap, World

MOST_SAID = 4096
FIRST_ID = 1001


class NotPossibleError(Exception):
    """Somebody wanted what cannot be; the message is a sentence for them."""


class People:
    """The people's side of the chats; each act becomes an update for the bot.

    Args:
        world: the chats.
        updates: the queue towards the bot.
        last_id: the highest id that the bot knows somebody by from an earlier playground.
    """

    def __init__(self, world: World, updates: Updates, last_id: int = 0) -> None:
        self._world = world
        self._updates = updates
        self._last_id = last_id

    def add(
        self,
        first_name: str,
        last_name: str = "",
        username: str = "",
        language_code: str = "en",
        person_id: int | None = None,
        *,
        started: bool = False,
    ) -> Person:
        """Adds somebody.

        Args:
            first_name: not empty.
            last_name: may be empty.
            username: without `@`, may be empty.
            language_code: of their Telegram, as `en` or `de`.
            person_id: theirs; the next free one where it is None.
            started: whether they talked to the bot before this playground began.

        Raises:
            NotPossibleError: where the id is taken.
        """
        if person_id is None:
            person_id = max([FIRST_ID - 1, self._last_id, *self._world.people]) + 1
        if person_id in self._world.people:
            raise NotPossibleError(f"Somebody has the id {person_id} already; take another.")
        person = Person(person_id, first_name, last_name, username, language_code, started)
        self._world.add_person(person)
        self._world.feed.publish(None, {"kind": "people"})
        return person

    def say(
        self,
        person: int,
        text: str,
        chat: int | None = None,
        reply_to: int | None = None,
        quote: str = "",
    ) -> Message:
        """Says a text in a chat (one's own where `chat` is None), perhaps in reply.

        Raises:
            NotPossibleError: where the text, the chat or the answered message will not do.
        """
        text = self._checked_text(text)
        return self._tell(self._message(person, chat, text=text, reply_to=reply_to, quote=quote))

    def edit(self, person: int, message_id: int, text: str, chat: int | None = None) -> Message:
        """Changes the text of one's own message.

        Raises:
            NotPossibleError: where it is not one's own text.
        """
        message = self._seen(person, message_id, chat)
        if message.author != person or message.media or message.location:
            raise NotPossibleError("Only your own texts can be edited.")
        text = self._checked_text(text)
        formatted = with_found(Formatted(text))
        message.text, message.entities = text, formatted.entities
        message.edited = self._world.now()
        self._world.touch(message)
        return self._tell(message, "edited_message")

    def tap(
        self,
        person: int,
        message_id: int,
        data: str,
        chat: int | None = None,
        *,
        stale: bool = False,
    ) -> Tap:
        """Taps the inline button with this callback data.

        `stale`: a phone that still shows an older state of the message, or a forged client, may
        send data that no button of it has.

        Raises:
            NotPossibleError: where the message has no such button.
        """
        message = self._seen(person, message_id, chat)
        if not stale and data not in _callback_data(message):
            raise NotPossibleError(f"Message {message_id} has no button with the data {data!r}.")
        answer: asyncio.Future[dict[str, Any]] = asyncio.get_running_loop().create_future()
        tap = Tap(str(self._world.next_id()), person, self._world.now(), answer)
        self._world.taps[tap.id] = tap
        query = {
            "id": tap.id,
            "from": user(self._world.people[person]),
            "message": message_object(self._world, message),
            "chat_instance": str(message.chat),
            "data": data,
        }
        # Taps keep an order of their own: one may overtake a message of its chat.
        self._updates.add("callback_query", query, chat=person * 10)
        return tap

    def share_location(self, person: int, latitude: float, longitude: float) -> Message:
        """Sends a place to the bot, in degrees."""
        return self._tell(self._message(person, None, location=(latitude, longitude)))

    def send_file(
        self, person: int, kind: str, upload: Upload, caption: str = "", chat: int | None = None
    ) -> Message:
        """Sends a photo, voice message, sticker or document.

        Raises:
            NotPossibleError: where the file will not do.
        """
        try:
            media = self._world.files.add(kind, upload)
        except RefusalError as refused:
            raise NotPossibleError(f"This cannot be sent as a {kind}: {refused}.") from refused
        return self._tell(self._message(person, chat, text=caption, media=media))

    def block(self, person: int, *, blocked: bool) -> None:
        """Blocks the bot, or lets it write again; the bot is told."""
        somebody = self._person(person)
        if somebody.blocked == blocked:
            return
        somebody.blocked = blocked
        old, new = ("member", "kicked") if blocked else ("kicked", "member")
        until = {"until_date": 0}
        change = {
            "chat": chat_object(self._world, self._world.chats[person]),
            "from": user(somebody),
            "date": unix(self._world.now()),
            "old_chat_member": self._membership(old) | (until if old == "kicked" else {}),
            "new_chat_member": self._membership(new) | (until if new == "kicked" else {}),
        }
        self._updates.add("my_chat_member", change, person)
        self._world.feed.publish(person, {"kind": "people"})

    def _membership(self, status: str) -> dict[str, Any]:
        return {"user": bot_user(self._world), "status": status}

    def _message(
        self,
        person: int,
        chat: int | None,
        text: str = "",
        reply_to: int | None = None,
        quote: str = "",
        media: Media | None = None,
        location: tuple[float, float] | None = None,
    ) -> Message:
        place = self._chat(person, chat)
        self._check_reply(person, place, reply_to, quote)
        self._enter(person, place)
        return self._world.put(
            Message(
                chat=place.id,
                id=self._world.next_id(),
                author=person,
                date=self._world.now(),
                text=text,
                entities=with_found(Formatted(text)).entities,
                reply_to=reply_to,
                quote=quote,
                media=media,
                location=location,
            )
        )

    def _check_reply(self, person: int, chat: Chat, reply_to: int | None, quote: str) -> None:
        if reply_to is not None and quote not in self._seen(person, reply_to, chat.id).text:
            raise NotPossibleError(f"Message {reply_to} does not contain {quote!r}.")

    def _enter(self, person: int, chat: Chat) -> None:
        somebody = self._person(person)
        if chat.private and somebody.blocked:
            raise NotPossibleError("You have blocked the bot; unblock it to write.")
        somebody.started = somebody.started or chat.private

    def _tell(self, message: Message, kind: str = "message") -> Message:
        if self._is_heard(message):
            self._updates.add(kind, message_object(self._world, message), message.chat)
        return message

    def _is_heard(self, message: Message) -> bool:
        """Privacy mode: in a group a bot hears what is meant for it, and no more."""
        chat = self._world.chats[message.chat]
        if chat.private:
            return True
        bot = self._world.bot
        original = chat.messages.get(message.reply_to or 0)
        if original is not None and original.author == bot.id:
            return True
        command = re.match(r"/\w+(?:@(\w+))?", message.text)
        if not command:
            return False
        if command[1]:
            return command[1].lower() == bot.username.lower()
        # A bare command is for the bot that spoke there last, and there is no other one here.
        return any(m.author == bot.id for m in chat.messages.values() if not m.deleted)

    def _person(self, person: int) -> Person:
        if person not in self._world.people:
            raise NotPossibleError(f"Nobody here has the id {person}.")
        return self._world.people[person]

    def _chat(self, person: int, chat: int | None) -> Chat:
        self._person(person)
        wanted = self._world.chats.get(person if chat is None else chat)
        if wanted is None or (wanted.private and wanted.id != person):
            raise NotPossibleError(f"Person {person} is in no chat {chat}.")
        return wanted

    def _seen(self, person: int, message_id: int, chat: int | None) -> Message:
        message = self._chat(person, chat).messages.get(message_id)
        if message is None or message.deleted:
            raise NotPossibleError(f"There is no message {message_id} in this chat.")
        return message

    @staticmethod
    def _checked_text(text: str) -> str:
        text = text.strip()
        if not text:
            raise NotPossibleError("A message needs some text.")
        if len(text) > MOST_SAID:
            raise NotPossibleError(f"A message holds {MOST_SAID} characters, this has {len(text)}.")
        return text


def _callback_data(message: Message) -> set[str]:
    rows = (message.markup or {}).get("inline_keyboard", [])
    return {button["callback_data"] for row in rows for button in row if "callback_data" in button}
