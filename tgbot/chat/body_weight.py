"""Body weight: `/log weight 72.4 kg`; `/log weight` alone asks for it."""

from tgbot.cards.card import Card
from tgbot.chat import confirm, question
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT
from tgbot.coach.said_before import said_before
from tgbot.training.body_weight import bare_weight, is_name, named_weight
from tgbot.training.notation import Context as Known

_is_name = said_before(is_name)


def asked_for(ctx: Context, text: str) -> bool:
    """Whether a text is the bare word for body weight; then it is asked how much."""
    if ctx.in_group or not _is_name(text):
        return False
    ctx.say(Card(ctx.t("weight-how-much", unit=ctx.person.units)), subject=SUBJECT)
    question.ask(ctx, "weight")
    return True


def _answered(ctx: Context) -> bool:
    """Takes a typed weight as the answer to how much."""
    known = Known(unit=ctx.person.units, language=ctx.person.language, today=ctx.today)
    said = (ctx.text, known, ctx.desk.moment)
    weight = (bare_weight(*said) or named_weight(*said)) if question.is_open(ctx) else None
    if weight is None:
        return False
    question.settle(ctx)
    confirm.confirm(ctx, [weight])
    return True


ANSWERS = {"weight": _answered}
