"""/privacy and /delete_me: what is kept of a person, and how they erase it all."""

from datetime import datetime, timedelta

from tgbot.cards import privacy as cards
from tgbot.cards.card import Card
from tgbot.chat import question
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.typed.wishes import says_no
from tgbot.coach import forgetting
from tgbot.store import keeping, logs, outbox, people

SUBJECT = "erase"
OPEN_FOR = timedelta(minutes=10)
"""A question older than that is asked again from the start: nobody erases by an old button."""


def privacy(ctx: Context) -> None:
    """What is kept, where, for how long, who reads it, how to erase it."""
    kept = cards.Kept(keeping.KEEP_TEXT, keeping.INBOX.keeps_rows, keeping.OUTBOX.keeps_rows)
    ctx.say(cards.privacy(ctx.words, kept))


def delete_me(ctx: Context) -> None:
    """Explains and asks for the first time; said in a group it erases nothing."""
    if ctx.chat_id != ctx.person.chat_id:
        ctx.tell("erase-only-here")
        return
    ctx.say(_first_question(ctx), subject=SUBJECT, facts=_asked(ctx, 1))
    question.ask(ctx, SUBJECT)


def typed(ctx: Context) -> bool:
    """A typed no keeps everything; only taps erase, so a typed yes is no answer."""
    if not question.is_open(ctx, SUBJECT) or not says_no(ctx.text):
        return False
    question.settle(ctx)
    for asked in outbox.about(ctx.conn, ctx.chat_id, SUBJECT):
        ctx.rewrite(asked, Card(ctx.t("erase-kept")), subject=SUBJECT, facts={"asked": 0})
    ctx.say(Card(ctx.t("erase-kept")))
    return True


def tap(ctx: Context) -> None:
    """The buttons of the two questions; the second tap of two erases."""
    match ctx.args:
        case ["ask"] if ctx.chat_id == ctx.person.chat_id:
            delete_me(ctx)
        case ["keep"] if _is_question(ctx):
            ctx.rewrite_tapped(Card(ctx.t("erase-kept")), subject=SUBJECT, facts={"asked": 0})
        case ["again"] if _open(ctx, 1):
            card = cards.last_question(ctx.words)
            ctx.rewrite_tapped(card, subject=SUBJECT, facts=_asked(ctx, 2))
        case ["now"] if _open(ctx, 2):
            _erase(ctx)
        case ["again"] | ["now"] if _is_question(ctx):
            ctx.rewrite_tapped(_first_question(ctx), subject=SUBJECT, facts=_asked(ctx, 1))
        case _:
            ctx.answer("tap-out-of-date")


def _first_question(ctx: Context) -> Card:
    return cards.first_question(ctx.words, logs.count(ctx.conn, ctx.person.id))


def _asked(ctx: Context, times: int) -> dict[str, object]:
    return {"asked": times, "at": ctx.desk.now.isoformat()}


def _is_question(ctx: Context) -> bool:
    """Whether the tapped message is one of the two questions, put to this person."""
    about = ctx.about
    return about is not None and about.subject == SUBJECT and about.person_id == ctx.person.id


def _open(ctx: Context, times: int) -> bool:
    """Whether the tapped message asks for that time, and was asked just now."""
    facts = ctx.about.facts if ctx.about is not None and _is_question(ctx) else None
    if facts is None or facts["asked"] != times:
        return False
    return ctx.desk.now - datetime.fromisoformat(facts["at"]) <= OPEN_FOR


def _erase(ctx: Context) -> None:
    """Erases all, and says so in rows that name nobody and go once they were sent."""
    assert ctx.tap is not None, "only a tap erases"
    assert ctx.message is not None, "only a tapped question erases"
    chat_id, now = ctx.chat_id, ctx.desk.now
    last_word = Card(ctx.t("erase-done"))
    people.erase(ctx.conn, ctx.person.id)
    forgetting.forget(ctx.conn)
    outbox.put(
        ctx.conn,
        chat_id,
        "answerCallbackQuery",
        {"callback_query_id": ctx.tap.id},
        now,
        lane=outbox.INSTANT,
        key=f"answer:{ctx.tap.id}",
    )
    edit = {**last_word.to_edit(), "message_id": ctx.message.message_id}
    outbox.put(ctx.conn, chat_id, "editMessageText", edit, now)


COMMANDS = (Command("privacy", privacy), Command("delete_me", delete_me))
TAPS = {"privacy": privacy, "erase": tap}
ANSWERS = {SUBJECT: typed}
