"""What a handler works with: one message or tap, the person behind it, and how to answer.

Answers are rows of the outbox in the transaction that handles the message; nothing is sent here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from telegram import CallbackQuery, Message, Update

from tgbot.cards.card import Card
from tgbot.coach import as_it_was, letters
from tgbot.coach import plan as plans
from tgbot.coach.desk import Desk
from tgbot.coach.plan import Change
from tgbot.store import outbox, people
from tgbot.store.database import Connection
from tgbot.store.outbox import Letter
from tgbot.store.people import Person
from tgbot.wording import Html, Words, joined

LONGEST_QUOTE = 1024


@dataclass
class Context:
    """One message or tap. `args` is what stands behind a command, or a tap's data in parts.

    `commands` are the names of all commands there are; a `postscript` goes below the first
    answer. `was` has the settings and the plan as they were, of what this has changed so far;
    `takes_back` says that it takes back an earlier change.
    """

    desk: Desk
    update: Update
    text: str
    args: list[str]
    commands: tuple[str, ...]
    in_group: bool = False
    postscript: Html | None = None
    was: dict[str, Any] = field(default_factory=dict)
    takes_back: bool = False

    @property
    def conn(self) -> Connection:
        """The transaction."""
        return self.desk.conn

    @property
    def person(self) -> Person:
        """Who speaks."""
        return self.desk.person

    @property
    def words(self) -> Words:
        """The catalogue in their language."""
        return self.desk.words

    @property
    def today(self) -> date:
        """The local date of what was said."""
        return self.desk.today

    def t(self, key: str, /, **values: Any) -> Html:
        """A text of the catalogue in the person's language."""
        return self.words.t(key, **values)

    @property
    def message(self) -> Message | None:
        """The message that was said or edited, or whose button was tapped."""
        query = self.update.callback_query
        if query is not None:
            return query.message if isinstance(query.message, Message) else None
        return self.update.effective_message

    @property
    def chat_id(self) -> int:
        """Where it was said."""
        chat = self.update.effective_chat
        return self.person.chat_id if chat is None else chat.id

    @property
    def answers_to(self) -> int:
        """Where it is answered: the group, or the private chat."""
        return self.chat_id if self.in_group else self.person.chat_id

    @property
    def tap(self) -> CallbackQuery | None:
        """The tap, where it is one."""
        return self.update.callback_query

    @cached_property
    def about(self) -> Letter | None:
        """Our message that this replies to, or whose button was tapped."""
        message = self.message
        if message is None:
            return None
        if self.tap is None:
            message = message.reply_to_message
            if message is None:
                return None
        return outbox.by_message(self.conn, self.chat_id, message.message_id)

    def change_person(self, **changes: Any) -> Person:
        """Changes something of the person and goes on with them as they are then."""
        for name in as_it_was.SETTINGS:
            if name in changes:
                self.was.setdefault(name, as_it_was.kept(self.desk, name))
        person = people.change(self.conn, self.person.id, **changes)
        self.desk = self.desk.with_person(person)
        return person

    def change_plan(self, change: Change) -> None:
        """Changes the plan, or makes one, and the days ahead with it."""
        was = as_it_was.kept(self.desk, as_it_was.PLAN)
        if was is not None:
            self.was.setdefault(as_it_was.PLAN, was)
        plans.put(self.desk, change)

    def say(
        self,
        card: Card,
        *,
        subject: str | None = None,
        facts: Any = None,
        quoting: str | None = None,
        effect: str | None = None,
        privately: bool = False,
    ) -> int:
        """Answers with a card; gives its row in the outbox.

        `quoting` are words of the message, as they stand there, that the answer points at;
        `effect` is the id of one that Telegram plays once; `privately` goes to the private chat,
        whatever is answered in a group.
        """
        if self.postscript is not None:
            card = replace(card, text=joined([card.text, "", self.postscript]))
            self.postscript = None
            self.change_person(hinted=True)
        return outbox.put(
            self.conn,
            self.person.chat_id if privately else self.answers_to,
            "sendMessage",
            {**card.to_send(), **self._pointing_at(quoting), **_played(effect)},
            self.desk.now,
            person_id=self.person.id,
            subject=subject,
            facts=facts,
        )

    def _pointing_at(self, words: str | None) -> dict[str, Any]:
        """The parameters of an answer that quotes; none where the words do not stand there."""
        message = None if self.tap is not None or self.chat_id != self.answers_to else self.message
        text = "" if message is None else message.text or ""
        if message is None or not words or words not in text or len(words) > LONGEST_QUOTE:
            return {}
        of = {"message_id": message.message_id, "allow_sending_without_reply": True}
        return {"reply_parameters": {**of, "quote": words}}

    def tell(self, key: str, /, **values: Any) -> int:
        """Answers with a text of the catalogue."""
        return self.say(Card(self.t(key, **values)))

    def rewrite(
        self, letter: Letter, card: Card, *, subject: str | None = None, facts: Any = None
    ) -> None:
        """Puts another card in the place of one of our messages, sent or not yet."""
        letters.rewrite(self.desk, letter, card, subject=subject, facts=facts)

    def rewrite_tapped(self, card: Card, *, subject: str | None = None, facts: Any = None) -> None:
        """Puts a card in the place of the one whose button was tapped, or says it anew.

        What answers privately to a tap in a group is said anew, and nobody rewrites what was
        said to somebody else.
        """
        tapped = self.about
        if tapped is None or tapped.chat_id != self.answers_to:
            self.say(card, subject=subject, facts=facts)
        elif tapped.person_id == self.person.id or self._anybody_turns(tapped):
            self.rewrite(tapped, card, subject=subject, facts=facts)
        else:
            self.answer("tap-out-of-date")

    def _anybody_turns(self, letter: Letter) -> bool:
        """In a group the pages of a how-to and their list, which is about nothing, are for all."""
        return self.in_group and (letter.subject or "howto:").startswith("howto:")

    def answer(self, key: str | None = None, /, **values: Any) -> None:
        """Answers a tap, with a short note above the chat where a key is given."""
        if self.tap is None:
            return
        note = {} if key is None else {"text": self.words.label(key, **values)[:200]}
        outbox.put(
            self.conn,
            self.chat_id,
            "answerCallbackQuery",
            {"callback_query_id": self.tap.id, **note},
            self.desk.now,
            person_id=self.person.id,
            lane=outbox.INSTANT,
            key=f"answer:{self.tap.id}",
        )

    def wait_for(self, ask: str | None, **facts: Any) -> None:
        """Notes which question the next typed text answers; None: none."""
        waiting: Mapping[str, Any] | None = None if ask is None else {"ask": ask, **facts}
        if waiting != self.person.waiting:
            self.change_person(waiting=waiting)


def _played(effect: str | None) -> dict[str, Any]:
    return {} if effect is None else {"message_effect_id": effect}
