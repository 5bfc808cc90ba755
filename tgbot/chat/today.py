"""/today and the taps of a session card that log it: Done as planned, One less."""

from tgbot.cards import session_buttons as buttons
from tgbot.cards import today as cards
from tgbot.cards.card import Card
from tgbot.cards.session_shown import Page
from tgbot.chat import howto
from tgbot.chat.command import Command
from tgbot.chat.confirm import freshen, say_receipt
from tgbot.chat.context import Context
from tgbot.chat.tapped_session import tapped_session
from tgbot.coach import move, rest_day
from tgbot.coach import session as sessions
from tgbot.coach.printed import left_of
from tgbot.coach.session_shown import to_show
from tgbot.coach.training_days import MOVED_TO, is_training_day
from tgbot.store import appointments, plans, workouts
from tgbot.store.appointments import Appointment
from tgbot.training.exercise import Exercise
from tgbot.training.workout import Prescribed

Printed = list[tuple[Exercise, Prescribed]]


def today(ctx: Context) -> None:
    """Today's session; on a rest day the next one, and what may be done anyway.

    During a break it says so, for somebody who comes back early.
    """
    away = ctx.person.breaks.on(ctx.today)
    if away is not None:
        ctx.say(cards.on_a_break(ctx.words, away.last))
    plan = plans.get(ctx.conn, ctx.person.id)
    slot = ctx.today.isoformat()
    known = appointments.find(ctx.conn, ctx.person.id, "session", slot)
    if known is not None and MOVED_TO in known.facts:
        say_session(ctx, known)
        return
    if known is not None and known.state == "withdrawn":
        known = None
    if plan is None or known is not None or is_training_day(ctx.conn, ctx.person, ctx.today):
        say_session(ctx, sessions.todays(ctx.desk))
    else:
        ctx.say(rest_day.card(ctx.desk, plan))


def today_anyway(ctx: Context) -> None:
    """A tap on a rest day: today's session all the same."""
    of = sessions.todays(ctx.desk)
    move.bring_back(ctx.desk, of)
    say_session(ctx, appointments.get(ctx.conn, ctx.person.id, of.id) or of)


def say_session(ctx: Context, appointment: Appointment) -> None:
    """Says a session's card."""
    of = sessions.session(ctx.desk, appointment)
    sessions.remember(ctx.desk, of)
    ctx.say(
        sessions.card(ctx.desk, of),
        subject=sessions.subject(appointment.id),
        facts=sessions.facts(of),
    )


def turn(ctx: Context, named: Appointment, page: Page | None = None) -> None:
    """Puts a session's card, or a page of it, in the place of the one that was tapped."""
    appointment = appointments.get(ctx.conn, ctx.person.id, named.id) or named
    of = sessions.session(ctx.desk, appointment)
    card, subject = sessions.card(ctx.desk, of, page=page), sessions.subject(appointment.id)
    if ctx.about is not None and ctx.about.subject == subject:
        ctx.rewrite_tapped(card, subject=subject, facts=sessions.facts(of))
    else:
        ctx.say(card, subject=subject, facts=sessions.facts(of))


def done(ctx: Context) -> None:
    """Records exactly the targets printed on the card, for the card's day."""
    of = tapped_session(ctx)
    if of is not None:
        _record(ctx, of, printed(ctx, of))


def less(ctx: Context) -> None:
    """One rep less in a last set: of the only exercise at once, else asks of which."""
    of = tapped_session(ctx)
    if of is None:
        return
    targets = printed(ctx, of)
    if len(targets) == 1 or len(ctx.args) > 1:
        short = ctx.args[1] if len(ctx.args) > 1 else targets[0][0].slug
        _record(ctx, of, targets, less_in=short)
        return
    if targets:
        shown = to_show(ctx.desk, sessions.session(ctx.desk, of))
        turn(ctx, of, buttons.less(ctx.words, shown))
    else:
        ctx.answer("today-nothing-left")


def done_one(ctx: Context) -> None:
    """Records the target of one exercise of the card, and leaves the others."""
    of, slug = tapped_session(ctx), ctx.args[1] if len(ctx.args) > 1 else ""
    if of is None:
        return
    targets = [one for one in printed(ctx, of) if one[0].slug == slug]
    if targets:
        _record(ctx, of, targets)
    else:
        ctx.answer("today-nothing-left")


def one(ctx: Context) -> None:
    """Records the target of one exercise, and goes on to the next."""
    of = tapped_session(ctx)
    if of is None:
        return
    slug = ctx.args[1] if len(ctx.args) > 1 else ""
    minus = 1 if len(ctx.args) > 2 and ctx.args[2] == "less" else 0
    targets = [(exercise, target) for exercise, target in printed(ctx, of) if exercise.slug == slug]
    if not targets:
        ctx.answer("today-nothing-left")
        return
    _record(ctx, of, targets, less_in=slug if minus else None)
    step = _next_step(ctx, of)
    if step is None:
        ctx.rewrite_tapped(Card(ctx.t("session-all-done")))
    else:
        card, exercise = step
        ctx.rewrite_tapped(card, subject=howto.subject(exercise))


def _next_step(ctx: Context, of: Appointment) -> tuple[Card, Exercise] | None:
    """The card of the first exercise that is left; a reply to it is a set of that exercise."""
    session = sessions.session(ctx.desk, of)
    if not session.left:
        return None
    plan = session.left[0]
    place = 1 + [item.plan for item in session.items].index(plan)
    step = cards.Step(
        of.id, place, len(session.items), plan.exercise, plan.target, ctx.person.units
    )
    return cards.step(ctx.words, step), plan.exercise


def _record(ctx: Context, of: Appointment, targets: Printed, *, less_in: str | None = None) -> None:
    """Records targets under one log; a card tapped twice records nothing twice."""
    left = left_of(ctx.desk, targets, of.day, less_in=less_in)
    if not left:
        ctx.answer("today-logged-already")
        return
    if MOVED_TO in of.facts:
        # Who trains on its first day all the same has brought it back.
        move.bring_back(ctx.desk, of)
    count = workouts.count_sources(ctx.conn, ctx.person.id, f"tap:{of.id}:")
    log = f"tap:{of.id}:{count + 1}"
    if of.state == "skipped":
        # Who trains all the same has taken the skip back.
        appointments.mark(ctx.conn, of.id, "sent")
    for workout in left:
        source = f"tap:{of.id}:{workout.exercise}:{count + 1}"
        workouts.add(ctx.conn, ctx.person.id, log, source, workout)
    say_receipt(ctx, log)
    if ctx.about is not None and ctx.about.subject == sessions.subject(of.id):
        turn(ctx, of)
    freshen(ctx, [of.day])
    ctx.answer("today-saved")


def printed(ctx: Context, of: Appointment) -> Printed:
    """The targets on the card that was tapped; as they stand now where that is not known."""
    facts = ctx.about.facts if ctx.about is not None else None
    if isinstance(facts, dict) and facts.get("session") == of.id:
        return sessions.printed(ctx.desk, facts)
    return sessions.printed(ctx.desk, sessions.facts(sessions.session(ctx.desk, of)))


COMMANDS = (Command("today", today),)
TAPS = {
    "today": today,
    "anyway": today_anyway,
    "done": done,
    "doneone": done_one,
    "less": less,
    "one": one,
}
