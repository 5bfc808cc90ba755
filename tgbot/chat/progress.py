"""/progress: where one stands on the ladder, the records, and what is next."""

from tgbot.cards import progress as cards
from tgbot.chat.command import Command
from tgbot.chat.context import Context
from tgbot.chat.meant import exercises_meant, typed_name
from tgbot.coach import history as histories
from tgbot.coach import progress as coach


def progress(ctx: Context) -> None:
    """`/progress` of the whole programme, `/progress hip thrust` of one exercise."""
    if not ctx.args:
        ctx.say(coach.overview(ctx.desk))
        return
    own = histories.of_name(ctx.desk, typed_name(ctx))
    if own is not None and own.slug not in ctx.desk.content.exercises:
        # One's own has no ladder: what was done is where one stands.
        ctx.say(histories.card(ctx.desk, own, 0))
        return
    found = exercises_meant(ctx)
    if len(found) == 1:
        ctx.say(coach.card(ctx.desk, found[0]))
    else:
        ctx.say(cards.which(ctx.words, typed_name(ctx), found))


def tap_progress(ctx: Context) -> None:
    """The progress of one exercise, or without a name of all; never in a group."""
    if not ctx.args:
        ctx.say(coach.overview(ctx.desk))
        return
    exercise = ctx.desk.content.exercises.get(ctx.args[0])
    if exercise is None:
        ctx.answer("tap-out-of-date")
    else:
        ctx.say(coach.card(ctx.desk, exercise))


COMMANDS = (Command("progress", progress),)
TAPS = {"progress": tap_progress}
