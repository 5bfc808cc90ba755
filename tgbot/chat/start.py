"""/start: the onboarding from the step that is still open, or a how-to that a link leads to."""

from datetime import timedelta

from tgbot.chat import howto, setup
from tgbot.chat.command import Command
from tgbot.chat.confirm import tell_untold
from tgbot.chat.context import Context
from tgbot.chat.setup_taps import tapped
from tgbot.chat.setup_typed import typed
from tgbot.coach import private_chat
from tgbot.coach import setup as coach
from tgbot.coach.pain import too_much
from tgbot.store import workouts
from tgbot.training.exercise import Exercise

HOWTO = "howto_"
STILL_NEW = timedelta(days=2)
LOOKED_THROUGH = 20


def start(ctx: Context) -> None:
    """Goes on where the onboarding stands; whoever is done is greeted and keeps everything."""
    if ctx.args[:1] == [private_chat.FROM_A_GROUP]:
        _what_was_not_told(ctx)
    exercise = _linked(ctx)
    if exercise is not None:
        howto.show(ctx, exercise)
        return
    step = coach.open_step(ctx.desk)
    if step is None and ctx.args and ctx.args[0].startswith(HOWTO):
        # An old link, or one that somebody wrote by hand: the nearest there is, or the list.
        ctx.args = ctx.args[0].removeprefix(HOWTO).replace("_", " ").split()
        howto.howto(ctx)
        return
    if step is None:
        ctx.say(coach.welcome_back(ctx.desk, setup.name_of(ctx)))
        return
    if ctx.person.setup != step:
        ctx.change_person(setup=step)
    setup.ask(ctx, step)


def _what_was_not_told(ctx: Context) -> None:
    """Who comes from a group, where a pain was logged and they could not be written to, is told."""
    for row in workouts.newest(ctx.conn, ctx.person.id, None, 0, LOOKED_THROUGH):
        pain, new = row.workout.pain, row.workout.logged_at >= ctx.desk.now - STILL_NEW
        if pain is not None and new and too_much(pain):
            tell_untold(ctx, row.log)


def _linked(ctx: Context) -> Exercise | None:
    """The exercise of a link such as `?start=howto_hip_thrust`; a link has no dashes to spare."""
    payload = ctx.args[0] if ctx.args else ""
    if not payload.startswith(HOWTO):
        return None
    slug = payload.removeprefix(HOWTO).replace("_", "-")
    return ctx.desk.content.exercises.get(slug)


COMMANDS = (Command("start", start),)
TAPS = {"setup": tapped}
ANSWERS = {setup.ASKED: typed}
