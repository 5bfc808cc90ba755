"""The one list of buttons: the verb at the head of a button's data → the function it calls."""

from collections.abc import Callable

from tgbot.chat import (
    asked,
    bands,
    ease,
    felt,
    help,
    history,
    howto,
    later,
    mending,
    move,
    own_exercise,
    pain_taps,
    pause,
    plan,
    plan_exercises,
    plan_typed,
    privacy,
    progress,
    readiness,
    remind,
    session_pages,
    settings,
    start,
    target,
    today,
    train,
    train_taps,
    undo,
    week,
    why,
)
from tgbot.chat.context import Context

FAMILIES = (
    start.TAPS,
    today.TAPS,
    train.TAPS,
    train_taps.TAPS,
    session_pages.TAPS,
    later.TAPS,
    move.TAPS,
    remind.TAPS,
    asked.TAPS,
    bands.TAPS,
    undo.TAPS,
    pain_taps.TAPS,
    mending.TAPS,
    own_exercise.TAPS,
    readiness.TAPS,
    why.TAPS,
    progress.TAPS,
    target.TAPS,
    felt.TAPS,
    howto.TAPS,
    history.TAPS,
    week.TAPS,
    plan.TAPS,
    plan_exercises.TAPS,
    plan_typed.TAPS,
    pause.TAPS,
    ease.TAPS,
    settings.TAPS,
    help.TAPS,
    privacy.TAPS,
)

VERBS: dict[str, Callable[[Context], None]] = {
    verb: function for family in FAMILIES for verb, function in family.items()
}
