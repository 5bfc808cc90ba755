"""Why?: on a session card, on a receipt, and beside the progress of an exercise."""

from collections.abc import Iterable

from tgbot.cards import why as cards
from tgbot.chat.context import Context
from tgbot.chat.tapped_session import tapped_session
from tgbot.coach import session as sessions
from tgbot.coach import why as coach
from tgbot.store import workouts


def of_exercise(ctx: Context) -> None:
    """Why the next target of an exercise is what it is."""
    exercise = ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")
    if exercise is None:
        ctx.answer("tap-out-of-date")
        return
    card = coach.card(ctx.desk, exercise)
    if ctx.about is not None and ctx.about.subject == SUBJECT:
        ctx.rewrite_tapped(card)
    else:
        ctx.say(card)


def of_session(ctx: Context) -> None:
    """Of a session: its only exercise at once, else which one."""
    of = tapped_session(ctx)
    if of is not None:
        items = sessions.session(ctx.desk, of).items
        _explain(ctx, (item.plan.exercise.slug for item in items))


def of_log(ctx: Context) -> None:
    """Of a log: its only exercise at once, else which one."""
    rows = workouts.of_log(ctx.conn, ctx.person.id, ":".join(ctx.args))
    if rows:
        _explain(ctx, (row.workout.exercise for row in rows))
    else:
        ctx.answer("tap-out-of-date")


def _explain(ctx: Context, slugs: Iterable[str]) -> None:
    known = ctx.desk.content.exercises
    found = [known[slug] for slug in dict.fromkeys(slugs) if slug in known]
    if len(found) == 1:
        ctx.say(coach.card(ctx.desk, found[0]))
    elif found:
        names = sessions.names(ctx.desk)
        choices = [(one.slug, names[one.slug]) for one in found]
        ctx.say(cards.which(ctx.words, choices), subject=SUBJECT)
    else:
        ctx.answer("tap-out-of-date")


SUBJECT = "why"
TAPS = {"why": of_exercise, "whys": of_session, "whylog": of_log}
