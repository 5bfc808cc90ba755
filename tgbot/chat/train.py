"""/train and Start: leads through a session set by set, in one message that is edited in place."""

from typing import Any

from tgbot.cards import guided_between as cards
from tgbot.chat.command import Command
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.data import number
from tgbot.chat.tapped_session import tapped_session
from tgbot.coach import guided as coach
from tgbot.coach import leading, move, rest_day
from tgbot.coach import session as sessions
from tgbot.coach.guided import Now
from tgbot.coach.guided_card import card
from tgbot.coach.training_days import MOVED_TO, is_training_day
from tgbot.store import appointments, guided, outbox, plans
from tgbot.store.guided import OPEN, Guided
from tgbot.training.guided import End

ANYWAY = "now"


def train(ctx: Context) -> None:
    """Begins today's session, or goes on where it was; on a rest day it offers to.

    Start on a card of another day is today's too: what is trained now belongs to today.
    """
    if ctx.tap is not None and ctx.args and ctx.args[0] != ANYWAY and tapped_session(ctx) is None:
        return
    row = guided.in_progress(ctx.conn, ctx.person.id, ctx.today)
    if row is not None:
        say_anew(ctx, leading.follow(ctx.desk, row))
        return
    plan = plans.get(ctx.conn, ctx.person.id)
    if plan is not None and not _trains_today(ctx):
        ctx.say(cards.rest_day(ctx.words, rest_day.card(ctx.desk, plan).text))
        return
    _begin(ctx)


def _trains_today(ctx: Context) -> bool:
    """Whether today is a training day, or somebody wants it to be."""
    if ctx.tap is not None and (ctx.args[:1] == [ANYWAY] or _card_of_today(ctx)):
        return True
    if is_training_day(ctx.conn, ctx.person, ctx.today):
        return True
    known = appointments.find(ctx.conn, ctx.person.id, "session", ctx.today.isoformat())
    return known is not None and known.state != "withdrawn" and MOVED_TO not in known.facts


def _card_of_today(ctx: Context) -> bool:
    named = number(ctx.args[0]) if ctx.args else None
    of = None if named is None else appointments.get(ctx.conn, ctx.person.id, named)
    return of is not None and of.kind == "session" and of.day == ctx.today


def _begin(ctx: Context) -> None:
    of = sessions.todays(ctx.desk)
    if MOVED_TO in of.facts:
        move.bring_back(ctx.desk, of)
    elif of.state == "skipped":
        # Who trains all the same has taken the skip back.
        appointments.mark(ctx.conn, of.id, "sent")
    row = guided.make(ctx.conn, ctx.person.id, ctx.today)
    at = coach.now(ctx.desk, row)
    if isinstance(at.step, End) and not at.counted:
        leading.keep(ctx.desk, at, state="done")
        ctx.say(cards.nothing_to_do(ctx.words))
        return
    if at.counted:
        # What was logged before is counted in sets from now on, on the card too.
        freshen(ctx, [row.day])
    say_anew(ctx, leading.follow(ctx.desk, go_on(ctx, at).row))


def go_on(ctx: Context, at: Now) -> Now:
    """Opens a session again; whatever else was open is closed with what was logged.

    What was logged before is no set just done, after which there would be a rest.
    """
    other = guided.in_progress(ctx.conn, ctx.person.id, ctx.today)
    if other is not None and other.id != at.row.id:
        leading.show(ctx.desk, leading.end(ctx.desk, other, "closed"))
    return leading.keep(ctx.desk, at, state=OPEN, counted=at.counted, timer=None, view=None)


def say_anew(ctx: Context, at: Now) -> None:
    """Says the session's message at the end of the chat, and takes the one above away."""
    leading.hush(ctx.desk, at.row)
    leading.take_away_message(ctx.desk, at.row)
    leading.touch(ctx.desk, at.row)
    facts = {"guided": at.row.id}
    ctx.say(card(ctx.desk, at), subject=coach.subject(at.row), facts=facts)


def tapped_guided(ctx: Context) -> Guided | None:
    """The guided session that a button names, if it is this person's."""
    named = number(ctx.args[0]) if ctx.args else None
    row = None if named is None else guided.get(ctx.conn, ctx.person.id, named)
    if row is None:
        ctx.answer("tap-out-of-date")
    return row


def open_again(ctx: Context) -> Now | None:
    """The session of a button, going on where it had stopped; none of another day that is over."""
    row = tapped_guided(ctx)
    if row is None:
        return None
    leading.hush(ctx.desk, row)
    at = coach.now(ctx.desk, row)
    if row.state == OPEN:
        leading.touch(ctx.desk, row)
        return at
    if not leading.may_go_on(ctx.desk, at):
        ctx.answer("guided-over")
        return None
    at = leading.follow(ctx.desk, go_on(ctx, at).row)
    leading.touch(ctx.desk, at.row)
    return at


def change(ctx: Context, **changes: Any) -> None:
    """Changes something of the tapped session, and shows it."""
    at = open_again(ctx)
    if at is not None:
        show(ctx, leading.follow(ctx.desk, leading.keep(ctx.desk, at, **changes).row))


def show(ctx: Context, at: Now) -> None:
    """The session's message as it is now; said anew where it was taken away meanwhile."""
    if outbox.about(ctx.conn, ctx.person.chat_id, coach.subject(at.row)):
        leading.show(ctx.desk, at)
    else:
        say_anew(ctx, at)


def moved_on(ctx: Context, at: Now) -> None:
    """A button of a step that has gone by: where the session is now."""
    show(ctx, at)
    ctx.answer("guided-moved-on")


COMMANDS = (Command("train", train),)
TAPS = {"train": train, "start": train}
