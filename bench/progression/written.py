"""The rules as progression.md first had them, to compare the engine with.

They share the engine's rules for days off, pain and safety, and differ in what one session
makes of the target: two confirmations at the top whatever the reserve, no use of the reserve
that a person names, six near sessions before two reps are taken off, two reps for the open set.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tgbot.training.exercise import Ladder
from tgbot.training.progression import Person, Place, Session, Target, next_target
from tgbot.training.progression.climb import Counts, really_done
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.verdict import Grade, Verdict


def written_rules(
    history: Sequence[Session], ladder: Ladder, today: date, person: Person
) -> Target:
    """The next target by the rules as first written."""
    target = next_target(history, ladder, today, person, rules=_outcome)
    return replace(target, open_cap=min(target.open_cap, 2 * ladder.reps_step))


def _outcome(
    own: OwnLadder, counts: Counts, place: Place, verdict: Verdict, rir: float | None
) -> tuple[Place, str]:
    if verdict.grade >= Grade.REACHED:
        counts.missed = counts.short = 0
        return _reached(own, counts, place, verdict, rir)
    counts.reached = 0
    counts.missed += 1
    counts.short = counts.short + 1 if verdict.grade is Grade.SHORT else 0
    return _missed(own, counts, place, verdict)


def _reached(
    own: OwnLadder, counts: Counts, place: Place, verdict: Verdict, rir: float | None
) -> tuple[Place, str]:
    at_limit = rir is not None and rir < 1
    if verdict.grade is Grade.BEYOND and not at_limit:
        return Place(own.next_rung(place.rung), 0, 0, place.sets, own.ladder.reps_min), "beyond"
    counts.reached += 0 if at_limit and place.reps >= own.top_reps(place) else 1
    spare = verdict.spare // own.ladder.reps_step
    if place.reps >= own.top_reps(place):
        risen = own.rise(place)
        if risen is None or counts.reached < 2 + counts.fallen.get(risen[1].rung, 0):
            return place, "confirm"
        counts.reached = 0
        return risen[1], risen[0]
    if counts.reached < 2 and (at_limit or not (spare or rir)):
        return place, "confirm"
    counts.reached = 0
    steps = 1 if spare < 2 else 3 if counts.sessions <= 6 else 2
    steps *= 1 if counts.way_back is None else 2
    more = place.reps + steps * own.ladder.reps_step
    return place._replace(reps=min(more, own.top_reps(place))), "reps-spare"


def _missed(own: OwnLadder, counts: Counts, place: Place, verdict: Verdict) -> tuple[Place, str]:
    if counts.short >= 3:
        counts.short = counts.missed = 0
        down = own.step_down(place)
        if down.rung < place.rung:
            counts.fallen[place.rung] = min(2, counts.fallen.get(place.rung, 0) + 1)
        return down, "short-down"
    if counts.short == 2:
        return really_done(own, place, verdict), "short-done"
    if counts.missed >= 6:
        counts.missed = 0
        return own.fewer(place, 2), "near-ease"
    return place, "near"
