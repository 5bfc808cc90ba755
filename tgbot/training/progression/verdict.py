"""How a day went against its target: short, near, reached, or beyond the target's rung."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from tgbot.training.exercise import Ladder
from tgbot.training.progression.own_ladder import may_use
from tgbot.training.progression.session import Day, Session
from tgbot.training.progression.target import Place
from tgbot.training.workout import Pain

NEARLY = 0.9
"""The share of the target's total from which a session counts as near."""


class Grade(IntEnum):
    """How much of the target was done; a higher grade is more."""

    SHORT = 0
    NEAR = 1
    REACHED = 2
    BEYOND = 3


class Verdict(NamedTuple):
    """The grade of a day and the reps by which the last set beat the target.

    `sets` are the sets that were counted, `rung` the one on which they were done.
    """

    grade: Grade
    spare: int
    rung: int
    sets: Sequence[int]


def judge(rows: Sequence[Session], plan: Place, least: int | None) -> Verdict:
    """Measure the rows of a day, all of them on the ladder, against a target.

    Args:
        rows: what was done, at least one row.
        plan: the target, with at least one set.
        least: the reps that count as beyond on a harder rung; None where there is none to go to.
    """
    rung, tempo, pause, planned, reps = plan
    if len(rows) == 1 and (rows[0].rung, rows[0].tempo, rows[0].pause) == plan[:3]:
        return _at_target(rows[0].sets, rung, planned, reps)
    harder = [done for row in rows if (row.rung or 0) > rung for done in row.sets]
    if least is not None and sum(done >= least for done in harder) >= planned:
        return Verdict(Grade.BEYOND, 0, rung, harder)
    as_hard = [done for row in rows if _as_hard(row, rung, tempo, pause) for done in row.sets]
    if as_hard:
        return _at_target(as_hard, rung, planned, reps)
    hardest = max(row.rung or 0 for row in rows)
    sets = [done for row in rows if row.rung == hardest for done in row.sets]
    return Verdict(Grade.SHORT, 0, hardest, sets)


def _as_hard(row: Session, rung: int, tempo: int, pause: int) -> bool:
    done = row.rung or 0
    return done > rung or (done == rung and row.tempo >= tempo and row.pause >= pause)


def _at_target(sets: Sequence[int], rung: int, planned: int, reps: int) -> Verdict:
    if sum([done >= reps for done in sets]) >= planned:
        return Verdict(Grade.REACHED, max(0, max(sets[planned - 1 :]) - reps), rung, sets)
    near = sum(sets) >= NEARLY * planned * reps
    return Verdict(Grade.NEAR if near else Grade.SHORT, 0, rung, sets)


def on_ladder(ladder: Ladder, day: Day) -> list[Session]:
    """The rows with sets that count for the ladder: on a rung that the exercise allows."""
    return [
        row
        for row in day
        if row.sets
        and not row.forbidden
        and row.rung is not None
        and 0 <= row.rung < len(ladder.rungs)
        and may_use(ladder, row.rung)
    ]


def is_red(pain: Pain | None) -> bool:
    """Does this pain stop the exercise: five and more, or sharp?"""
    return pain is not None and (pain.sharp or (pain.score or 0) >= 5)


def is_amber(pain: Pain | None) -> bool:
    """Does this pain keep everything as it is: three, four, or pain without a score?"""
    return pain is not None and not is_red(pain) and (pain.score is None or pain.score >= 3)
