"""Which function a button is for: the verb at the head of its data. Old buttons keep working."""

from collections.abc import Callable

from tgbot.chat.context import Context
from tgbot.chat.verbs import VERBS
from tgbot.coach.private_chat import may_be_written_to

IN_A_GROUP = ("howto", "howgroup", "which", "reading")
"""Pages of a how-to, and answers to a question about one's own log; all else is private."""


def tapped(context: Context) -> None:
    """Calls the function of the tapped button's verb; an unknown one gets a kind word."""
    data = (context.tap.data or "") if context.tap is not None else ""
    verb = data.partition(":")[0]
    function: Callable[[Context], None] | None = VERBS.get(verb)
    if function is None:
        context.answer("tap-out-of-date")
        return
    tapped_in_group = context.in_group
    context.in_group = tapped_in_group and verb in IN_A_GROUP
    function(context)
    if tapped_in_group and not context.in_group:
        written = may_be_written_to(context.person)
        context.answer("group-answered-privately" if written else "group-write-to-me")
