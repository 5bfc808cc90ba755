# ruff: noqa: ARG001 — every way of prescribing is asked in the same words, today included.
"""Other ways of prescribing, to compare with: they look at the last session and little else."""

from collections.abc import Sequence
from datetime import date

from tgbot.training.exercise import Ladder
from tgbot.training.progression import Person, Place, Reason, Session, Target
from tgbot.training.progression.own_ladder import OwnLadder


def _target(place: Place) -> Target:
    rung, tempo, pause, sets, reps = place
    return Target(sets, reps, rung, tempo, pause, False, 0, None, "hold", Reason("near"), False)


def _place(session: Session) -> Place:
    shown = session.prescribed
    assert shown is not None
    return Place(shown.rung, shown.tempo, shown.pause, shown.sets, shown.reps)


def _reached(session: Session) -> bool:
    return min(session.sets) >= _place(session).reps


def _up(own: OwnLadder, place: Place) -> Place:
    risen = own.rise(place)
    return place if risen is None else risen[1]


def double_progression(
    history: Sequence[Session], ladder: Ladder, today: date, person: Person
) -> Target:
    """As many reps as the range allows are aimed for; at the top of it the load rises."""
    own = OwnLadder(ladder, person)
    if not history:
        return _target(own.start._replace(sets=ladder.sets_max))
    place = _place(history[-1])
    if not _reached(history[-1]):
        return _target(place)
    if place.reps < ladder.reps_max:
        return _target(place._replace(reps=place.reps + ladder.reps_step))
    return _target(_up(own, place))


def two_for_two(history: Sequence[Session], ladder: Ladder, today: date, person: Person) -> Target:
    """The load rises once the last set has two reps more than asked for, twice running."""
    own = OwnLadder(ladder, person)
    middle = (ladder.reps_min + ladder.reps_max) // 2
    if not history:
        return _open(own.start._replace(sets=ladder.sets_max, reps=middle), ladder)
    place = _place(history[-1])
    running = [one for one in history[-2:] if _place(one) == place]
    beaten = [one.sets[-1] >= place.reps + 2 * ladder.reps_step for one in running]
    if len(beaten) == 2 and all(beaten):
        return _open(_up(own, place)._replace(reps=middle), ladder)
    return _open(place, ladder)


def _open(place: Place, ladder: Ladder) -> Target:
    rung, tempo, pause, sets, reps = place
    cap = 2 * ladder.reps_step
    return Target(sets, reps, rung, tempo, pause, True, cap, None, "hold", Reason("near"), False)


def linear(history: Sequence[Session], ladder: Ladder, today: date, person: Person) -> Target:
    """The load rises each time; after three failures running it falls by a tenth."""
    own = OwnLadder(ladder, person)
    if not history:
        return _target(own.start._replace(sets=ladder.sets_max, reps=ladder.reps_min + 2))
    place = _place(history[-1])
    if _reached(history[-1]):
        return _target(_up(own, place)._replace(reps=ladder.reps_min + 2))
    last = history[-3:]
    if len(last) == 3 and not any(_reached(one) for one in last):
        return _target(own.lighter(place, 1))
    return _target(place)
