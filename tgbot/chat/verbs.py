"""The one list of buttons: the verb at the head of a button's data → the function it calls."""

from collections.abc import Callable

from tgbot.chat import (
    asked,
    bands,
    help,
    history,
    howto,
    later,
    mending,
    pain,
    pause,
    plan,
    privacy,
    readiness,
    settings,
    start,
    today,
    undo,
    week,
)
from tgbot.chat.context import Context

_FAMILIES = (
    start.TAPS,
    today.TAPS,
    later.TAPS,
    asked.TAPS,
    bands.TAPS,
    undo.TAPS,
    pain.TAPS,
    mending.TAPS,
    readiness.TAPS,
    howto.TAPS,
    history.TAPS,
    week.TAPS,
    plan.TAPS,
    pause.TAPS,
    settings.TAPS,
    help.TAPS,
    privacy.TAPS,
)

VERBS: dict[str, Callable[[Context], None]] = {
    verb: function for family in _FAMILIES for verb, function in family.items()
}
