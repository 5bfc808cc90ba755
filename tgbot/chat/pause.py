"""/pause and /resume: no reminders while away, up to and including a day."""

from datetime import date, time, timedelta

from tgbot.cards import pause as cards
from tgbot.chat import question
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.chat.typed.span import range_in, span_in
from tgbot.coach import ahead
from tgbot.coach import plan as plans

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
    """Ends the break; the reminders ahead are there again."""
    was_paused = ctx.person.paused_on(ctx.today)
    ctx.change_person(paused_from=None, paused_until=None)
    question.settle(ctx)
    ahead.replan(ctx.desk)
    show(ctx, cards.resumed(ctx.words, _next(ctx), was_paused=was_paused))


def _ask(ctx: Context) -> None:
    show(ctx, cards.how_long(ctx.words))
    question.ask(ctx, "pause")


def begin(ctx: Context, until: date | None) -> None:
    """Begins a break up to and including a day, or until the person says so."""
    ctx.change_person(paused_from=ctx.today, paused_until=until)
    question.settle(ctx)
    ahead.replan(ctx.desk)
    show(ctx, cards.paused(ctx.words, until, _next(ctx)))


def _go_away(ctx: Context, first: date, last: date) -> None:
    """Notes a break that lies ahead, such as a holiday; one that begins today begins now."""
    if first <= ctx.today:
        begin(ctx, last)
        return
    ctx.change_person(paused_from=first, paused_until=last)
    question.settle(ctx)
    ahead.replan(ctx.desk)
    show(ctx, cards.goes_away(ctx.words, first, last, _next(ctx)))


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
