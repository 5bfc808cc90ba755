"""How a day went against its target: short, near, reached, or beyond the target's rung."""

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.session import Day, Session
from tgbot.training.progression.target import Place

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
    row = rows[0]
    if len(rows) == 1 and row.rung == rung and row.tempo == tempo and row.pause == pause:
        return _at_target(row.sets, rung, planned, reps, row.sets[planned - 1 :])
    harder = [done for row in rows if (row.rung or 0) > rung for done in row.sets]
    if least is not None and sum(done >= least for done in harder) >= planned:
        return Verdict(Grade.BEYOND, 0, rung, harder)
    as_hard = [done for row in rows if _as_hard(row, rung, tempo, pause) for done in row.sets]
    if as_hard:
        return _at_target(as_hard, rung, planned, reps, as_hard)
    hardest = max(row.rung or 0 for row in rows)
    sets = [done for row in rows if row.rung == hardest for done in row.sets]
    return Verdict(Grade.SHORT, 0, hardest, sets)


def _as_hard(row: Session, rung: int, tempo: int, pause: int) -> bool:
    done = row.rung or 0
    return done > rung or (done == rung and row.tempo >= tempo and row.pause >= pause)


def _at_target(
    sets: Sequence[int], rung: int, planned: int, reps: int, last: Sequence[int]
) -> Verdict:
    """Measure sets that were as hard as the target; `last` are those that may have been open.

    Of several rows nobody knows which set was the last, so any of them may.
    """
    if len([done for done in sets if done >= reps]) >= planned:
        return Verdict(Grade.REACHED, max(0, max(last) - reps), rung, sets)
    near = sum(sets) >= NEARLY * planned * reps
    return Verdict(Grade.NEAR if near else Grade.SHORT, 0, rung, sets)


def on_ladder(own: OwnLadder, day: Day) -> Sequence[Session]:
    """The rows with sets that count for the ladder: on a rung that the exercise allows."""
    if len(day) == 1:
        return day if _counts(own, day[0]) else ()
    return [row for row in day if _counts(own, row)]


def _counts(own: OwnLadder, row: Session) -> bool:
    return bool(row.sets) and row.rung in own.allowed and not row.forbidden


def reps_left(rows: Sequence[Session]) -> float | None:
    """The fewest reps that were left, as far as anybody said."""
    if len(rows) == 1:
        return rows[0].rir
    return min((row.rir for row in rows if row.rir is not None), default=None)
