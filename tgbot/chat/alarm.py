"""Chest pain, dizziness, a broken bone: no question and no plan, only to stop and where help is."""

from tgbot.cards import pain as cards
from tgbot.chat import question
from tgbot.chat.context import Context
from tgbot.chat.typed.alarms import alarms


def takes(ctx: Context) -> bool:
    """Answers what is no matter for training; a log or a pain that mentions it is kept as well."""
    if not alarms(ctx.text):
        return False
    question.settle(ctx)
    # Of what somebody's body does a group reads nothing.
    ctx.in_group = False
    ctx.say(cards.alarm(ctx.words))
    return True
