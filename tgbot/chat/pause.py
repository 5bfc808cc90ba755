"""/pause and /resume: no reminders while away, up to and including a day."""

from datetime import date, time, timedelta

from tgbot.cards import pause as cards
from tgbot.chat import question
from tgbot.chat.command import Command
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.data import day as day_of_button
from tgbot.chat.panel import show
from tgbot.chat.typed.span import range_in, span_in
from tgbot.coach import ahead
from tgbot.coach import plan as plans
from tgbot.store import appointments
from tgbot.training.breaks import Break, Breaks

LONGEST_PART = 60


def pause(ctx: Context) -> None:
    """Begins a break of the length that stands behind the command, or asks for it."""
    said = " ".join(ctx.args)
    until, between = span_in(said, ctx.today), range_in(said, ctx.today)
    if not said:
        _ask(ctx)
    elif between is not None:
        _go_away(ctx, *between)
    elif until is None:
        ctx.say(cards.not_understood(ctx.words, said[:LONGEST_PART]), subject="panel")
        question.ask(ctx, "pause")
    else:
        begin(ctx, until)


def choose(ctx: Context) -> None:
    """A tap: asks how long, or begins a break of so many days, or one without an end."""
    choice = ctx.args[0] if ctx.args else None
    if choice is None:
        _ask(ctx)
    elif choice not in cards.CHOICES:
        ctx.answer("tap-out-of-date")
    else:
        days = None if choice == "open" else int(choice)
        begin(ctx, None if days is None else ctx.today + timedelta(days=days))


def resume(ctx: Context) -> None:
    """Ends the break, and the reminders come again; of those ahead only the one on a button."""
    before, was_away = ctx.person.breaks, ctx.person.paused_on(ctx.today)
    named = day_of_button(ctx.args[0]) if ctx.tap is not None and ctx.args else None
    _change(ctx, before.ended(ctx.today) if named is None else before.without(named))
    holidays = ctx.person.breaks.ahead(ctx.today)
    if named is None:
        show(ctx, cards.resumed(ctx.words, _next(ctx), holidays, was_away=was_away))
    else:
        show(ctx, cards.called_off(ctx.words, _next(ctx), holidays, named))


def _ask(ctx: Context) -> None:
    show(ctx, cards.how_long(ctx.words))
    question.ask(ctx, "pause")


def begin(ctx: Context, until: date | None) -> None:
    """Begins a break up to and including a day, or until the person says so."""
    _take(ctx, Break(ctx.today, until))
    show(ctx, cards.paused(ctx.words, until, _next(ctx)))


def _go_away(ctx: Context, first: date, last: date) -> None:
    """Notes a break that lies ahead, such as a holiday; one that begins today begins now."""
    if first <= ctx.today:
        begin(ctx, last)
        return
    _take(ctx, Break(first, last))
    show(ctx, cards.goes_away(ctx.words, first, last, _next(ctx)))


def _take(ctx: Context, new: Break) -> None:
    _change(ctx, ctx.person.breaks.taken(new, ctx.today))


def _change(ctx: Context, breaks: Breaks) -> None:
    ctx.change_person(breaks=breaks)
    if ctx.person.paused_on(ctx.today):
        # A card that was put off before is not to promise that it comes.
        appointments.withdraw(ctx.conn, ctx.person.id, ("snooze",), after=ctx.desk.now)
    question.settle(ctx)
    ahead.replan(ctx.desk)
    freshen(ctx, [ctx.today])


def _next(ctx: Context) -> tuple[date, time] | None:
    coming = plans.next_session(ctx.desk)
    return None if coming is None else (coming.day, coming.at)


def _answered(ctx: Context) -> bool:
    """Takes a typed length or day as the answer to how long."""
    if not question.is_open(ctx):
        return False
    until, between = span_in(ctx.text, ctx.today), range_in(ctx.text, ctx.today)
    if between is not None:
        _go_away(ctx, *between)
    elif until is not None:
        begin(ctx, until)
    return until is not None or between is not None


COMMANDS = (Command("pause", pause), Command("resume", resume))
TAPS = {"pause": choose, "resume": resume}
ANSWERS = {"pause": _answered}
