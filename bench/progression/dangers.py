"""What counts as an unsafe target and as a jump, judged without asking the engine."""

from collections.abc import Sequence
from datetime import date

from tgbot.training.progression import Session, Target
from tgbot.training.workout import Prescribed


def is_unsafe(target: Target, history: Sequence[Session], today: date) -> bool:
    """Is the full exercise asked for where it should not be?

    That is: within a week of red pain, more of it after pain of three or four, or as much as
    before after four weeks off.
    """
    if target.regression is not None or not history:
        return False
    if any(_score(one) >= 5 and (today - one.date).days < 7 for one in history):
        return True
    last = history[-1]
    if last.prescribed is None or last.regression:
        return False
    asked, before = _amount(target.prescribed), _amount(last.prescribed)
    off = (today - last.date).days
    return (_score(last) >= 3 and asked > before) or (off >= 28 and asked >= before)


def _score(session: Session) -> int:
    return 0 if session.pain is None else session.pain.score or 0


def _amount(shown: Prescribed) -> tuple[int, int, int, int, int]:
    return shown.rung, shown.tempo, shown.pause, shown.sets, shown.reps


def is_jump(before: tuple[float, int], now: tuple[float, int]) -> bool:
    """Is a target far above the last one? Both are load and reps in all.

    A tenth heavier at nearly as many reps is a jump, and so is a third more reps.
    """
    heavier = now[0] > before[0] * 1.1 and now[1] >= before[1] * 0.8
    return heavier or (now[0] >= before[0] * 0.99 and now[1] > before[1] * 1.34)
