"""Which function takes the typed answer to an open question: one list for all families."""

from collections.abc import Callable

from tgbot.chat import (
    body_weight,
    later,
    move,
    pain_typed,
    pause,
    plan_exercises,
    plan_typed,
    privacy,
    session_words,
    settings,
    start,
    target,
    train_pain,
)
from tgbot.chat.context import Context

ANSWERS: dict[str, Callable[[Context], bool]] = {
    **start.ANSWERS,
    **plan_typed.ANSWERS,
    **plan_exercises.ANSWERS,
    **pause.ANSWERS,
    **settings.ANSWERS,
    **body_weight.ANSWERS,
    **target.ANSWERS,
    **later.ANSWERS,
    **move.ANSWERS,
    **pain_typed.ANSWERS,
    **train_pain.ANSWERS,
    **session_words.ANSWERS,
    **privacy.ANSWERS,
}
