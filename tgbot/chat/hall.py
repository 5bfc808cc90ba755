"""Receives one update: finds or makes its person, calls the function, answers a tap.

Everything here runs inside the transaction of the dispatcher.
"""

from datetime import datetime

from telegram import Chat, Update

from tgbot.cards.card import Button, Card
from tgbot.chat.commands import COMMANDS
from tgbot.chat.context import Context
from tgbot.chat.routes import Noted
from tgbot.chat.typed.zones import likely_zone, machine_zone
from tgbot.coach import setup
from tgbot.coach.desk import Desk
from tgbot.content import Library
from tgbot.store import outbox, people
from tgbot.store.database import Connection
from tgbot.store.people import BLOCKED, Person
from tgbot.wording import Html, words_for

NAMES = tuple(command.name for command in COMMANDS)
NEVER_HINTED = ("start", "privacy", "delete_me")


class Hall:
    """Where people come in; `library` has the content, `bot_name` is the bot's username."""

    def __init__(self, library: Library, bot_name: str, admins: frozenset[int]) -> None:
        self._library = library
        self._bot_name = bot_name
        self._admins = admins
        self._machine_zone = machine_zone()

    def receive(
        self, conn: Connection, update: Update | None, noted: Noted | None, now: datetime
    ) -> None:
        """Handles an update; one that nobody minds is done without effect."""
        if update is None or noted is None:
            return
        user, chat = update.effective_user, update.effective_chat
        if user is None or user.is_bot or chat is None:
            return
        person = people.get(conn, user.id) or self._new(conn, user.id, user.language_code, now)
        if person.state == BLOCKED and chat.type == Chat.PRIVATE:
            person = people.change(conn, person.id, state=people.ACTIVE)
        context = self._context(conn, update, noted, person, now)
        context.postscript = _open_setup(context, noted)
        noted.function(context)
        # A tap that its function did not answer would keep spinning on the phone.
        context.answer()
        if chat.type != Chat.PRIVATE and not context.in_group and update.callback_query is None:
            self._point_to_private_chat(context)

    def apologize(self, conn: Connection, update: Update | None, now: datetime) -> None:
        """Tells a person that their message was put aside after it failed five times."""
        chat = None if update is None else update.effective_chat
        user = None if update is None else update.effective_user
        if chat is None or user is None:
            return
        person = people.get(conn, user.id)
        words = words_for("en" if person is None else person.language)
        outbox.put(
            conn,
            chat.id,
            "sendMessage",
            Card(words.t("sorry-not-handled")).to_send(),
            now,
            person_id=user.id,
        )

    def _new(self, conn: Connection, user_id: int, language: str | None, now: datetime) -> Person:
        zone = likely_zone(language, self._machine_zone)
        return people.create(conn, user_id, user_id, (language or "en")[:12], zone, now)

    def _context(
        self, conn: Connection, update: Update, noted: Noted, person: Person, now: datetime
    ) -> Context:
        message = update.effective_message
        said_at = now
        if update.callback_query is None and message is not None:
            said_at = message.date
        text = "" if message is None or update.callback_query else message.text or ""
        desk = Desk(conn, person, self._library.current, now, said_at, self._bot_name)
        chat = update.effective_chat
        group = chat is not None and chat.type != Chat.PRIVATE
        in_group = group and noted.answers_in_group
        return Context(desk, update, text, _args(update, text), NAMES, in_group)

    def _point_to_private_chat(self, context: Context) -> None:
        link = f"https://t.me/{self._bot_name}?start=group"
        button = Button(context.words.label("group-open-chat"), url=link)
        outbox.put(
            context.conn,
            context.chat_id,
            "sendMessage",
            Card(context.t("group-answered-privately"), ((button,),)).to_send(),
            context.desk.now,
            person_id=context.person.id,
        )


def _open_setup(context: Context, noted: Noted) -> Html | None:
    """What of the beginning is still open, to be said once, with the first other command."""
    person = context.person
    if person.setup is None or person.hinted or context.in_group:
        return None
    if noted.name not in NAMES or noted.name in NEVER_HINTED:
        return None
    return setup.open_line(context.desk)


def _args(update: Update, text: str) -> list[str]:
    """The parts of a tap's data behind its verb, or the words behind a command."""
    if update.callback_query is not None:
        return (update.callback_query.data or "").split(":")[1:]
    return text.split()[1:] if text.startswith("/") else text.split()
