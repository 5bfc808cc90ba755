"""Which function takes the typed answer to an open question: one list for all families."""

from collections.abc import Callable

from tgbot.chat import (
    body_weight,
    later,
    move,
    pause,
    plan,
    plan_exercises,
    settings,
    start,
    target,
)
from tgbot.chat.context import Context

ANSWERS: dict[str, Callable[[Context], bool]] = {
    **start.ANSWERS,
    **plan.ANSWERS,
    **plan_exercises.ANSWERS,
    **pause.ANSWERS,
    **settings.ANSWERS,
    **body_weight.ANSWERS,
    **target.ANSWERS,
    **later.ANSWERS,
    **move.ANSWERS,
}
