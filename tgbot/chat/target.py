"""A target of one's own: typed like a log, kept for the next session of its exercise."""

from tgbot.cards import own_target as cards
from tgbot.chat import question
from tgbot.chat.confirm import freshen
from tgbot.chat.context import Context
from tgbot.chat.panel import show
from tgbot.coach import wish as coach
from tgbot.store import own_targets
from tgbot.training.exercise import Exercise

ASKED = "own-target"


def own_target(ctx: Context) -> None:
    """Asks for a target of one's own, or gives the choice back to the bot."""
    exercise = ctx.desk.content.exercises.get(ctx.args[0] if ctx.args else "")
    if exercise is None:
        ctx.answer("tap-out-of-date")
        return
    if ctx.args[1:] == ["none"]:
        own = {slug: one for slug, one in ctx.person.own_targets.items() if slug != exercise.slug}
        question.settle(ctx)
        ctx.change_person(own_targets=own)
        _stands(ctx, exercise, moved=False)
        return
    question.ask(ctx, ASKED, exercise=exercise.slug)
    show(ctx, cards.ask(ctx.words, exercise.slug, _name(ctx, exercise)))


def typed(ctx: Context) -> bool:
    """Takes a typed target; a text that is none is asked again once it has numbers."""
    exercise = ctx.desk.content.exercises.get(str(question.fact(ctx, "exercise")))
    if exercise is None or not question.is_open(ctx):
        return False
    wish = coach.wished(ctx.desk, exercise, ctx.text)
    if wish is None:
        if not any(character.isdigit() for character in ctx.text):
            return False
        again = cards.ask(ctx.words, exercise.slug, _name(ctx, exercise), unclear=True)
        show(ctx, again)
        return True
    question.settle(ctx)
    own = own_targets.made(ctx.conn, ctx.person.id, wish.target, ctx.desk.moment)
    ctx.change_person(own_targets={**ctx.person.own_targets, exercise.slug: own})
    _stands(ctx, exercise, moved=wish.moved)
    return True


def _stands(ctx: Context, exercise: Exercise, *, moved: bool) -> None:
    freshen(ctx, [ctx.today])
    show(ctx, coach.confirmed(ctx.desk, exercise, moved))


def _name(ctx: Context, exercise: Exercise) -> str:
    return exercise.text(ctx.words.language).name


TAPS = {"aim": own_target}
ANSWERS = {ASKED: typed}
