"""I have the basics: a person's word opens an exercise whose prerequisites nobody saw yet."""

from tgbot.cards import readiness as cards
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.coach import session as sessions
from tgbot.coach.targets import log_for, missing


def basics(ctx: Context) -> None:
    """Asks once, with the safety line; with a yes the exercise opens."""
    exercise = ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")
    if exercise is None:
        ctx.answer("tap-out-of-date")
        return
    lacking = missing(ctx.desk, exercise, log_for(ctx.desk, [exercise.slug]))
    if not lacking:
        ctx.answer("basics-open-already")
        return
    if ctx.args[1:] != ["yes"]:
        needed = [one for one in exercise.prerequisites if one.exercise in lacking]
        ctx.say(cards.asks(ctx.words, exercise, needed, sessions.names(ctx.desk)))
        return
    ctx.change_person(confirmed={*ctx.person.confirmed, exercise.slug})
    freshen(ctx, [ctx.today])
    ctx.rewrite_tapped(cards.confirmed(ctx.words, exercise))


TAPS = {"basics": basics}
