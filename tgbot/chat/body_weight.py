"""Body weight: `/log weight 72.4 kg`; `/log weight` alone asks for it."""

from tgbot.cards.card import Card
from tgbot.cards.log import clipped
from tgbot.chat import confirm, question
from tgbot.chat.context import Context
from tgbot.chat.panel import SUBJECT
from tgbot.coach.said_before import said_before
from tgbot.training.body_weight import (
    bare_past_limit,
    bare_weight,
    is_name,
    named_weight,
    past_limit,
)
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
    if not question.is_open(ctx):
        return False
    weight = bare_weight(*said) or named_weight(*said)
    too_much = bare_past_limit(ctx.text, known) if weight is None else None
    if too_much is not None:
        limit = past_limit(too_much)
        assert limit is not None, "it is past it"
        name, least, most = ctx.t("limit-body-weight"), limit.least, f"{limit.most} {limit.unit}"
        facts = {"part": clipped(ctx.text), "limit": name, "least": f"{least}", "most": most}
        why = ctx.t("refused-because-body-weight", **facts)
        ctx.say(Card(why), subject=SUBJECT)
        question.ask(ctx, "weight")
        return True
    if weight is None:
        return False
    question.settle(ctx)
    confirm.confirm(ctx, [weight])
    return True


ANSWERS = {"weight": _answered}
