"""Another day for a session: asked on its card, by buttons or in words, and brought back."""

from datetime import date, time, timedelta

from tgbot.cards import day_ahead as ahead_cards
from tgbot.cards import move as cards
from tgbot.cards import session_buttons as buttons
from tgbot.cards.when import day_and_time
from tgbot.chat import question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.data import day as day_of_button
from tgbot.chat.panel import SUBJECT
from tgbot.chat.tapped_session import tapped_session
from tgbot.chat.today import turn
from tgbot.chat.typed.plan import plan_in
from tgbot.chat.typed.span import span_in
from tgbot.coach import day_ahead as ahead
from tgbot.coach import move as coach
from tgbot.coach import session as sessions
from tgbot.coach.training_days import moved_to, moved_when
from tgbot.store import appointments
from tgbot.store.appointments import Appointment

ASKED = "move"
LONGEST_TIME = 3
"""Words of a time at most: “at 6 pm”."""
USUAL = {"mornings": time(7, 30), "afternoons": time(15), "evenings": time(19)}
"""The hour of a part of the day; what is said to have happened names it."""


def move(ctx: Context) -> None:
    """Asks to which day, or moves the session there."""
    of = tapped_session(ctx)
    if of is None:
        return
    if sessions.session(ctx.desk, of).begun:
        ctx.answer("move-begun")
        return
    if len(ctx.args) < 2:
        free = coach.free_days(ctx.desk)
        if of.day > ctx.today:
            card = ahead_cards.which_day(ctx.words, of.id, of.day, free)
            ctx.rewrite_tapped(card, subject=SUBJECT)
        else:
            turn(ctx, of, buttons.days(ctx.words, of.id, free))
        question.ask(ctx, ASKED, session=of.id)
        return
    day = day_of_button(ctx.args[1])
    if day is None or day not in coach.free_days(ctx.desk):
        ctx.answer("tap-out-of-date")
        return
    question.settle(ctx)
    take_to(ctx, of, day)
    went = _went(ctx, of)
    if of.day <= ctx.today:
        turn(ctx, of)
    elif went is not None:
        ctx.rewrite_tapped(cards.moved(ctx.words, of.id, *went))
    if went is not None:
        ctx.answer("move-noted", day=day_and_time(ctx.words, *went))


def take_to(ctx: Context, of: Appointment, day: date, at: time | None = None) -> None:
    """Moves a session to a day, with a time or at the usual one; its cards follow."""
    went = moved_to(ctx.conn, ctx.person, of)
    coach.move(ctx.desk, of, day, at)
    freshen(ctx, [of.day, day, *([went] if went else [])])


def _day_typed(ctx: Context) -> bool:
    """Takes a typed day, with a time or without one, as the answer to which day."""
    named = question.fact(ctx, "session")
    of = None if named is None else appointments.get(ctx.conn, ctx.person.id, named)
    if of is None:
        return False
    asked_on = SUBJECT if of.day > ctx.today else sessions.subject(of.id)
    if not question.is_open(ctx, asked_on):
        return False
    day, at = day_in(ctx.text, ctx.today)
    if day is None or sessions.session(ctx.desk, of).begun:
        return False
    if day not in coach.free_days(ctx.desk):
        ctx.say(cards.not_there(ctx.words, day, coach.why_not(ctx.desk, day)))
        return True
    question.settle(ctx)
    take_to(ctx, of, day, at)
    say_moved(ctx, of)
    return True


def say_moved(ctx: Context, of: Appointment) -> None:
    """Says below what was typed where the session went, and when it is there."""
    went = _went(ctx, of)
    if went is not None:
        ctx.say(cards.moved(ctx.words, of.id, *went))


def _went(ctx: Context, of: Appointment) -> tuple[date, time | None] | None:
    now = appointments.get(ctx.conn, ctx.person.id, of.id) or of
    return moved_when(ctx.conn, ctx.person, now)


def day_in(text: str, today: date) -> tuple[date | None, time | None]:
    """“thu”, “thu 18:00”, “tomorrow”, “5 mar”: the next such day, and the time."""
    said = plan_in(text)
    if said is not None and len(said.slots) == 1 and not said.programme_words:
        [(weekday, at)] = said.slots.items()
        ahead = timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
        return today + ahead, at or USUAL.get(said.part)
    words = text.split()
    for behind in range(1, LONGEST_TIME + 1):
        day = span_in(" ".join(words[:-behind]), today)
        said = None if day is None else plan_in(" ".join(words[-behind:]))
        at = None if said is None else said.time or USUAL.get(said.part)
        if day is not None and at is not None:
            return day, at
    return span_in(text, today), None


def unmove(ctx: Context) -> None:
    """Brings a session back to its day, unless it was trained on the other."""
    of = tapped_session(ctx)
    if of is None:
        return
    went = moved_to(ctx.conn, ctx.person, of)
    if not coach.bring_back(ctx.desk, of):
        ctx.answer("move-done-there")
        return
    if of.day > ctx.today:
        at = ahead.time_of(ctx.desk, of.day)
        ctx.rewrite_tapped(ahead_cards.back_on(ctx.words, of.id, of.day, at))
    else:
        turn(ctx, of)
    freshen(ctx, [of.day] if went is None else [of.day, went])


TAPS = {"move": move, "unmove": unmove}
ANSWERS = {ASKED: _day_typed}
