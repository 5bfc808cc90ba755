"""Which function a button is for: the verb at the head of its data. Old buttons keep working."""

from collections.abc import Callable

from tgbot.chat.context import Context
from tgbot.chat.verbs import VERBS


def tapped(context: Context) -> None:
    """Calls the function of the tapped button's verb; an unknown one gets a kind word."""
    data = (context.tap.data or "") if context.tap is not None else ""
    function: Callable[[Context], None] | None = VERBS.get(data.partition(":")[0])
    if function is None:
        context.answer("tap-out-of-date")
        return
    function(context)
