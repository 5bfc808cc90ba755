"""Receives one update: finds or makes its person, calls the function, answers a tap.

Everything here runs inside the transaction of the dispatcher.
"""

from datetime import datetime, timedelta

from telegram import Chat, Update

from tgbot.cards.card import Button, Card
from tgbot.chat.commands import COMMANDS
from tgbot.chat.context import Context
from tgbot.chat.heard import hear
from tgbot.chat.routes import Noted
from tgbot.chat.spoken_to import is_faceless, is_spoken_to
from tgbot.chat.typed.zones import likely_zone, machine_zone
from tgbot.coach import ahead, private_chat, setup
from tgbot.coach.desk import Desk
from tgbot.content import Library
from tgbot.store import outbox, people
from tgbot.store.database import Connection
from tgbot.store.people import BLOCKED, Person
from tgbot.wording import Html, Words, words_for

NAMES = tuple(command.name for command in COMMANDS)
MEMBERSHIP = "membership"
"""Who joins, leaves or blocks the bot has not spoken to it."""
SAYS_NOTHING_NEW = ("edit", MEMBERSHIP)
"""By these nobody becomes known: who was erased often blocks the bot next."""
NEVER_HINTED = ("start", "privacy", "delete_me")
BEHIND = timedelta(hours=48)
BEHIND_EDITED = timedelta(hours=72)
"""A message may be edited for 48 hours, and what was said may wait for us for 24."""
AHEAD = timedelta(minutes=5)


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
        if user is None or (chat is None and update.callback_query is None):
            return
        if chat is None:
            self._end_tap(conn, update, user.language_code, now)
            return
        if chat.type != Chat.PRIVATE and not is_spoken_to(update, noted.name, self._bot_name):
            return
        if is_faceless(update):
            if _is_command(noted):
                self._link(conn, chat.id, "group-faceless", words_for("en"), now)
            return
        person = people.get(conn, user.id)
        if user.is_bot or (person is None and noted.name in SAYS_NOTHING_NEW):
            return
        if person is None and update.callback_query is not None and chat.type == Chat.PRIVATE:
            # Whoever was erased is not to be there again by tapping twice.
            self._end_tap(conn, update, user.language_code, now)
            return
        if person is None:
            state = people.ACTIVE if chat.type == Chat.PRIVATE else BLOCKED
            person = self._new(conn, user.id, user.language_code, state, now)
        self._serve(conn, update, noted, person, now)

    def _serve(
        self, conn: Connection, update: Update, noted: Noted, person: Person, now: datetime
    ) -> None:
        chat = update.effective_chat
        private = chat is not None and chat.type == Chat.PRIVATE
        if person.state == BLOCKED and private:
            person = people.change(conn, person.id, state=people.ACTIVE)
            # For who can't be written to no days ahead were made.
            ahead.top_up(conn, person, now)
        context = self._context(conn, update, noted, person, now)
        asked_here = _is_command(noted) or context.in_group
        context.postscript = _open_setup(context, noted)
        if noted.name == MEMBERSHIP:
            noted.function(context)
        else:
            hear(context, noted.name, noted.function)
        # A tap that its function did not answer would keep spinning on the phone.
        context.answer()
        if not private and not context.in_group and asked_here and context.tap is None:
            written = private_chat.may_be_written_to(person)
            key = "group-answered-privately" if written else "group-write-to-me"
            self._link(conn, context.chat_id, key, context.words, now, person.id)

    def apologize(self, conn: Connection, update: Update | None, now: datetime) -> None:
        """Tells a person that their message was put aside after it failed five times."""
        chat = None if update is None else update.effective_chat
        user = None if update is None else update.effective_user
        if chat is None or user is None:
            return
        person = people.get(conn, user.id)
        words = words_for(user.language_code or "en" if person is None else person.language)
        outbox.put(
            conn,
            chat.id,
            "sendMessage",
            Card(words.t("sorry-not-handled")).to_send(),
            now,
            person_id=user.id,
        )

    def _new(
        self, conn: Connection, user_id: int, language: str | None, state: str, now: datetime
    ) -> Person:
        zone = likely_zone(language, self._machine_zone)
        return people.create(conn, user_id, user_id, (language or "en")[:12], zone, now, state)

    def _context(
        self, conn: Connection, update: Update, noted: Noted, person: Person, now: datetime
    ) -> Context:
        message = update.effective_message
        said_at = now
        if update.callback_query is None and message is not None:
            edited = update.edited_message is not None
            oldest = now - (BEHIND_EDITED if edited else BEHIND)
            said_at = min(max(message.date, oldest), now + AHEAD)
        text = "" if message is None or update.callback_query else message.text or ""
        desk = Desk(conn, person, self._library.current, now, said_at, self._bot_name)
        chat = update.effective_chat
        group = chat is not None and chat.type != Chat.PRIVATE
        in_group = group and noted.answers_in_group
        return Context(desk, update, text, _args(update, text), NAMES, in_group)

    def _link(
        self,
        conn: Connection,
        chat_id: int,
        key: str,
        words: Words,
        now: datetime,
        person_id: int | None = None,
    ) -> None:
        """Says one line in a group, with the way to the private chat below."""
        button = Button(words.label("group-open-chat"), url=private_chat.link(self._bot_name))
        card = Card(words.t(key), ((button,),))
        outbox.put(conn, chat_id, "sendMessage", card.to_send(), now, person_id=person_id)

    def _end_tap(
        self, conn: Connection, update: Update, language: str | None, now: datetime
    ) -> None:
        """Answers a tap on a message that is in no chat of ours, or by nobody whom we know.

        It would spin on the phone.
        """
        tap = update.callback_query
        assert tap is not None, "only a tap is ended"
        note = words_for(language or "en").label("tap-out-of-date")
        outbox.put(
            conn,
            tap.from_user.id,
            "answerCallbackQuery",
            {"callback_query_id": tap.id, "text": note},
            now,
            lane=outbox.INSTANT,
            key=f"answer:{tap.id}",
        )


def _is_command(noted: Noted) -> bool:
    return noted.name in (*NAMES, "unknown")


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
