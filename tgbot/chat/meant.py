"""Which exercise a person means by what they typed behind a command."""

from tgbot.chat.context import Context
from tgbot.training.exercise import Exercise

LONGEST_NAME = 60


def exercises_meant(ctx: Context) -> list[Exercise]:
    """The exercise that the words behind a command name, or the few they may name.

    One: it is that one, or nothing else comes near. Several: to choose from. None: unknown.
    """
    content, language = ctx.desk.content, ctx.desk.language
    name = typed_name(ctx)
    sure = content.named(name, language) or content.sure(name, language)
    return [sure] if sure is not None else content.nearest(name, language)


def typed_name(ctx: Context) -> str:
    """The words behind a command, as long as the name of an exercise may be."""
    return " ".join(ctx.args)[:LONGEST_NAME]
