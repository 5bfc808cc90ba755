"""Up and not up: what one session, measured against its target, makes of the place.

Each outcome is at most that of a better session, so that doing more never leads lower.
"""

from dataclasses import dataclass, field

from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.target import Place
from tgbot.training.progression.verdict import Grade, Verdict

CLEAR_RESERVE = 2
"""Reps in reserve at the top of the range that need no second session to confirm them."""

NEAR_ENOUGH = 3
"""Misses running after which the target is lowered by one; a miss by more than a rep is two."""

SHORTS = 3
"""Short sessions running after which the ladder is taken one step down."""

FALLS = 2
"""The most confirmations more that a rung asks for after falls from it."""


@dataclass(slots=True)
class Counts:
    """What runs of sessions have in common; everything is derived anew from the log."""

    sessions: int = 0
    reached: int = 0
    missed: int = 0
    short: int = 0
    fallen: dict[int, int] = field(default_factory=dict)
    way_back: Place | None = None


def outcome(
    own: OwnLadder, counts: Counts, place: Place, verdict: Verdict, rir: float | None
) -> tuple[Place, str]:
    """The next place and the reason for it, before pain and wobbling have their say.

    Args:
        own: the ladder.
        counts: the runs so far, brought up to date here.
        place: the target that the session was measured against, inside the ladder.
        verdict: how the session went.
        rir: reps that were left, None where nobody knows.
    """
    if verdict.grade >= Grade.REACHED:
        counts.missed = counts.short = 0
        return _reached(own, counts, place, verdict, rir)
    counts.reached = 0
    counts.missed += 1 if _lacking(own, place, verdict) <= 1 else 2
    if verdict.grade is Grade.NEAR:
        counts.short = 0
        return _near(own, counts, place)
    counts.short += 1
    return _short(own, counts, place, verdict)


def _reached(
    own: OwnLadder, counts: Counts, place: Place, verdict: Verdict, rir: float | None
) -> tuple[Place, str]:
    at_limit = rir is not None and rir < 1
    if verdict.grade is Grade.BEYOND and not at_limit:
        counts.reached = 0
        return Place(own.next_rung(place.rung), 0, 0, place.sets, own.ladder.reps_min), "beyond"
    reserve = _reserve(own, verdict, rir)
    if place.reps >= own.top_reps(place):
        return _at_top(own, counts, place, -1 if at_limit else reserve)
    counts.reached += 1
    if reserve and not at_limit:
        counts.reached = 0
        return _more_reps(own, counts, place, _steps(own, place, reserve)), "reps-spare"
    if counts.reached > 1:
        counts.reached = 0
        return _more_reps(own, counts, place, 1), "reps-confirmed"
    return place, "limit" if at_limit else "confirm"


def _reserve(own: OwnLadder, verdict: Verdict, rir: float | None) -> int:
    """The steps of reps that there were to spare: shown by the last set, or said.

    Who says nothing has probably kept one back, so one that is said adds nothing to what was
    shown; but it is something where nothing was shown.
    """
    shown = verdict.spare // own.ladder.reps_step
    said = 0 if rir is None else int(rir)
    return max(shown + max(0, said - 1), min(1, said))


def _steps(own: OwnLadder, place: Place, reserve: int) -> int:
    """As many steps as were to spare, but not more than a third at a time."""
    return max(1, min(reserve, place.reps // own.ladder.reps_step // 3))


def _more_reps(own: OwnLadder, counts: Counts, place: Place, steps: int) -> Place:
    """Some steps of reps more; twice as many on the way back, up to where one was."""
    top, step = own.top_reps(place), own.ladder.reps_step
    single = place._replace(reps=min(top, place.reps + steps * step))
    if counts.way_back is None:
        return single
    double = place._replace(reps=min(top, place.reps + 2 * steps * step))
    return max(single, min(double, counts.way_back))


def _at_top(own: OwnLadder, counts: Counts, place: Place, reserve: int) -> tuple[Place, str]:
    """At the top of the range: confirm, then the next dimension; a reserve below 0 is none."""
    risen = own.rise(place)
    if risen is None:
        return place, "top"
    if reserve < 0:
        return place, "limit"
    counts.reached += 1
    dimension, above = risen
    falls = counts.fallen.get(above.rung, 0) if counts.way_back is None else 0
    needed = (1 if reserve >= CLEAR_RESERVE else 2) + falls
    if counts.reached < needed:
        return place, f"confirm-{dimension}"
    counts.reached = 0
    return above, dimension


def _lacking(own: OwnLadder, place: Place, verdict: Verdict) -> float:
    """The steps of reps by which the sets stayed under the target, all together."""
    done = sum(min(reps, place.reps) for reps in verdict.sets)
    return (place.sets * place.reps - done) / own.ladder.reps_step


def _near(own: OwnLadder, counts: Counts, place: Place) -> tuple[Place, str]:
    if counts.missed < NEAR_ENOUGH:
        return place, "near"
    counts.missed = 0
    eased = own.fewer(place, 1)
    return eased, "near-ease" if eased < place else "near"


def _short(own: OwnLadder, counts: Counts, place: Place, verdict: Verdict) -> tuple[Place, str]:
    lowest, key = _near(own, counts, place)
    if counts.short == 1:
        return lowest, "short" if lowest == place else key
    done = min(lowest, really_done(own, place, verdict))
    if counts.short < SHORTS:
        return done, "short-done"
    counts.short = counts.missed = 0
    down = min(done, own.step_down(place))
    if down.rung < place.rung:
        counts.fallen[place.rung] = min(FALLS, counts.fallen.get(place.rung, 0) + 1)
    return down, "short-down" if down < place else "short"


def really_done(own: OwnLadder, place: Place, verdict: Verdict) -> Place:
    """What was done, as a target: as many sets, each with an equal share of the reps.

    Many sets make no longer ones: nobody is asked for more in one set than they did in one.
    """
    sets = min(max(len(verdict.sets), own.ladder.sets_min), place.sets)
    share = min(sum(verdict.sets) // sets, max(verdict.sets))
    done = place._replace(rung=own.rung_at(verdict.rung), sets=sets, reps=own.reps(share))
    return min(place, done)
