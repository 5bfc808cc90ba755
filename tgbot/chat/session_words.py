"""Later, another day, skip, less in words: in reply to a session's card, or while one is open."""

from dataclasses import replace

from tgbot.cards import later as later_cards
from tgbot.cards import move as move_cards
from tgbot.cards import session_buttons as buttons
from tgbot.cards.session_shown import Page
from tgbot.chat import day_ahead, later, less_ahead, move, question, remind, several_days
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.typed.put_off import PutOff, put_off_in
from tgbot.chat.typed.span import day_named
from tgbot.chat.typed.words import words
from tgbot.coach import guided, less, skips
from tgbot.coach import move as coach
from tgbot.coach import session as sessions
from tgbot.coach.session_shown import to_show
from tgbot.coach.training_days import MOVED_TO, is_training_day
from tgbot.coach.version import LIGHT
from tgbot.store import appointments, outbox
from tgbot.store.appointments import Appointment

SKIP = ("skip", "auslassen")
"""Before a reason that answers the question why: the same as saying both at once."""


def takes(ctx: Context) -> bool:
    """Does what a text wants with the session, or asks with buttons; False: it wants nothing."""
    wish = put_off_in(ctx.text)
    if wish is not None and wish.several:
        return several_days.takes(ctx, wish)
    if wish is not None and wish.of:
        return _of_a_day(ctx, wish)
    return wish is not None and (_does(ctx, wish) or less_ahead.takes(ctx, wish))


def _of_a_day(ctx: Context, wish: PutOff) -> bool:
    """What is wanted with the session of a day that is named; “monday” on one may be today."""
    day, unnamed = day_named(wish.of, ctx.today), replace(wish, of="")
    if day is None:
        return wish.kind == "skip" and several_days.takes(ctx, wish)
    if day == ctx.today:
        return _does(ctx, unnamed)
    same_weekday = words().weekday(wish.of) == ctx.today.weekday()
    today = _meant(ctx, unnamed) if same_weekday else None
    if today is None:
        return day_ahead.takes(ctx, wish, day)
    if wish.kind == "move":
        return _does(ctx, unnamed)
    return day_ahead.ask_which(ctx, today, day) or _does(ctx, unnamed)


def _does(ctx: Context, wish: PutOff) -> bool:
    of = _meant(ctx, wish)
    if of is None or not _is_of_a_day(ctx, wish):
        return False
    question.settle(ctx)
    match wish.kind:
        case "later":
            _later(ctx, of, wish)
        case "move":
            _move(ctx, of, wish)
        case "skip":
            _skip(ctx, of, wish)
        case "shorter" | "less":
            page = buttons.lengths if wish.kind == "shorter" else buttons.less
            shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
            _say(ctx, of, page(ctx.words, shown))
        case "lighter":
            less.choose(ctx.desk, of, LIGHT)
            _say_anew(ctx, of)
        case "after_all":
            skips.take_back(ctx.desk, of)
            _say_anew(ctx, of)
    return True


def _meant(ctx: Context, wish: PutOff) -> Appointment | None:
    """The session of the card replied to; without a reply today's, as long as it is open."""
    if ctx.about is not None and wish.kind == "less":
        return None  # in a reply it is the button of that card
    if ctx.about is not None:
        kind, _, named = (ctx.about.subject or "").partition(":")
        known = kind == "session" and named.isdecimal()
        return appointments.get(ctx.conn, ctx.person.id, int(named)) if known else None
    if guided.in_progress(ctx.desk) is not None and wish.kind != "shorter":
        return None
    found = appointments.find(ctx.conn, ctx.person.id, "session", ctx.today.isoformat())
    if found is not None and MOVED_TO in found.facts:
        return found if wish.kind == "move" else None
    if found is None or found.state == "withdrawn":
        trains = is_training_day(ctx.conn, ctx.person, ctx.today)
        found = sessions.todays(ctx.desk) if trains else None
    if found is None or not _fits(wish, found):
        return None
    if wish.kind == "later" and not (_was_shown(ctx, found) or _is_sure(ctx, wish, found)):
        return None
    return found if sessions.session(ctx.desk, found).left else None


def _fits(wish: PutOff, of: Appointment) -> bool:
    """Whether it may be wanted: only what was skipped can be done after all, or be less instead."""
    if of.state == "skipped":
        return wish.kind in ("after_all", "shorter", "lighter")
    return wish.kind != "after_all"


def _was_shown(ctx: Context, of: Appointment) -> bool:
    """Whether there is a card to come again: else “remind me at 7” is about every day."""
    return bool(outbox.about(ctx.conn, ctx.person.chat_id, sessions.subject(of.id)))


def _is_sure(ctx: Context, wish: PutOff, of: Appointment) -> bool:
    """Whether it is about today: a time is said, or the card's own is over already."""
    waits = of.state == "waiting" and of.due_at > ctx.desk.now
    timed = bool(wish.at or wish.span or wish.evening)
    return not wish.daily and (timed or not waits)


def _later(ctx: Context, of: Appointment, wish: PutOff) -> None:
    if wish.at is not None and wish.daily and ctx.about is None:
        # It may be for today, or the time of every reminder from now on.
        until = later.ahead_today(ctx, wish.at)
        today = None if until is None else ctx.person.local(until).time()
        _say(ctx, of, later_cards.once_or_daily(ctx.words, of.id, wish.at, today))
        return
    moment = later.moment(ctx, "tonight") if wish.evening else None
    moment = ctx.desk.now + wish.span if wish.span is not None else moment
    moment = later.ahead_today(ctx, wish.at) if wish.at is not None else moment
    if moment is not None and remind.comes_today(ctx, of, ctx.person.local(moment)):
        return
    if wish.at is not None:
        later.at_time(ctx, of, wish.at)
        return
    if moment is None:
        _say(ctx, of, buttons.later(ctx.words, of.id))
        return
    later.put_off(ctx, of, moment)
    ctx.say(later_cards.snoozed(ctx.words, ctx.person.local(moment)))


def _is_of_a_day(ctx: Context, wish: PutOff) -> bool:
    """Whether what is named is a day: "dead bug instead" moves no session.

    “Remind me on friday” is about Friday's own session, where that has one.
    """
    day, _ = move.day_in(wish.day, ctx.today) if wish.day else (None, None)
    own = wish.daily and ctx.about is None and day not in coach.free_days(ctx.desk)
    return not wish.day or (day is not None and not own)


def _move(ctx: Context, of: Appointment, wish: PutOff) -> None:
    day, at = move.day_in(wish.day, ctx.today) if wish.day else (None, None)
    if sessions.session(ctx.desk, of).begun:
        ctx.tell("move-begun")
        return
    if day is None or day == ctx.today:
        _say(ctx, of, buttons.days(ctx.words, of.id, coach.free_days(ctx.desk)))
        question.ask(ctx, move.ASKED, session=of.id)
    elif day not in coach.free_days(ctx.desk):
        ctx.say(move_cards.not_there(ctx.words, day, coach.why_not(ctx.desk, day)))
        question.ask(ctx, move.ASKED, session=of.id)
    else:
        move.take_to(ctx, of, day, at)
        move.say_moved(ctx, of)


def _skip(ctx: Context, of: Appointment, wish: PutOff) -> None:
    if not wish.sure and wish.reason in less_ahead.EASED:
        shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
        _say(ctx, of, buttons.ease(ctx.words, shown, wish.reason))
        return
    if not wish.sure or not wish.reason:
        _say(ctx, of, buttons.skip(ctx.words, of.id))
        question.ask(ctx, later.WHY, session=of.id)
        return
    later.let_go(ctx, of, wish.reason)
    _say(ctx, of)
    later.after_skip(ctx, of, wish.reason)


def why_typed(ctx: Context) -> bool:
    """Takes a typed reason as the answer to why not today: “no time”, “müde”."""
    named = question.fact(ctx, "session")
    of = None if named is None else appointments.get(ctx.conn, ctx.person.id, named)
    wishes = (put_off_in(f"{skip} {ctx.text}") for skip in SKIP)
    wish = next((one for one in wishes if one is not None and one.reason), None)
    if of is None or wish is None or wish.kind != "skip" or wish.of or wish.several:
        return False
    if of.state == "skipped" or not question.is_open(ctx, sessions.subject(of.id)):
        return False
    _skip(ctx, of, wish)
    return True


def _say_anew(ctx: Context, of: Appointment) -> None:
    """The card of what has just changed; those above follow."""
    freshen(ctx, [of.day])
    _say(ctx, of)


def _say(ctx: Context, named: Appointment, page: Page | None = None) -> None:
    """Says the card anew, or a page of it: the one that was replied to may be far above."""
    appointment = appointments.get(ctx.conn, ctx.person.id, named.id) or named
    of = sessions.session(ctx.desk, appointment)
    sessions.remember(ctx.desk, of)
    card = sessions.card(ctx.desk, of, page=page)
    ctx.say(card, subject=sessions.subject(appointment.id), facts=sessions.facts(of))


ANSWERS = {later.WHY: why_typed}
