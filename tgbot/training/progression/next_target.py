"""The next target: the fold's last place, what days off and pain do to it, and the reason."""

from collections.abc import Sequence
from copy import copy
from dataclasses import replace
from datetime import date

from tgbot.training.exercise import Ladder
from tgbot.training.progression.climb import outcome
from tgbot.training.progression.fold import Fold, Rules, Standing
from tgbot.training.progression.gap import FIFTH, gap_key
from tgbot.training.progression.own_ladder import OwnLadder
from tgbot.training.progression.pain import CLEAN_SESSIONS, warned_of
from tgbot.training.progression.person import Felt, Person
from tgbot.training.progression.session import Session, days_of
from tgbot.training.progression.target import Action, Place, Reason, Target

OPEN_BEYOND = 4
"""Steps of reps that the open last set may go beyond the target."""

ACTIONS: dict[str, Action] = {
    "start": "start",
    "first-log": "start",
    "reps-spare": "reps",
    "reps-confirmed": "reps",
    "beyond": "resistance",
    "limit": "hold",
    "confirm": "confirm",
    "near": "hold",
    "near-ease": "ease",
    "short": "repeat",
    "short-done": "ease",
    "short-down": "deload",
    "wobbly": "hold",
    "wobbly-ease": "ease",
    "pain-hold": "hold",
    "pain-ease": "ease",
    "pain-return": "return",
    "sets": "sets",
    "resistance": "resistance",
    "tempo": "tempo",
    "pause": "pause",
    "confirm-sets": "confirm",
    "confirm-resistance": "confirm",
    "confirm-tempo": "confirm",
    "confirm-pause": "confirm",
    "top": "top",
    "felt-hard": "hold",
    "felt-easy": "reps",
}
"""The action that a reason stands for."""


BRAKED = ("pain-hold", "pain-ease", "wobbly", "wobbly-ease")
"""Reasons of days on which pain or wobbling had the last word."""


def next_target(
    history: Sequence[Session],
    ladder: Ladder,
    today: date,
    person: Person,
    rules: Rules = outcome,
) -> Target:
    """What to do next in an exercise, and why.

    Args:
        history: all sessions of the exercise and of its regression, in any order.
        ladder: the exercise's ladder.
        today: the local date that the target is for.
        person: what is known of the person for this exercise.
        rules: how a session moves the target; `bench/progression` compares others.
    """
    return target_after(fold_of(history, ladder, person, rules), ladder, today, person)


def fold_of(
    history: Sequence[Session], ladder: Ladder, person: Person, rules: Rules = outcome
) -> Fold | None:
    """What a history comes to, whatever day it is; None where no rung may be used.

    Of the person nothing but the equipment has a say in it.
    """
    own = OwnLadder(ladder, person)
    return Fold(own, rules).take(days_of(history)) if own.rungs else None


def target_after(fold: Fold | None, ladder: Ladder, today: date, person: Person) -> Target:
    """The next target after a history that was folded for the same ladder and equipment."""
    if fold is None:
        return _rest(OwnLadder(ladder, person), "off", Reason("no-rung"))
    own = fold.own
    taken_back = None if person.taken_back is None else person.taken_back.toordinal()
    if fold.stops.off_plan(taken_back):
        return _rest(own, "off", Reason("pain-off", {"stops": len(fold.stops.days)}))
    if fold.stops.hurt is not None:
        return _stopped(own, fold, just_now=fold.stops.days[-1] == fold.newest_day)
    hurting = sorted(person.cautions & ladder.caution_sites)
    if hurting and ladder.regressions:
        return _easier(own, "regress", Reason("caution", {"site": hurting[0]}), note=True)
    if person.unmet and ladder.regressions:
        return _unready(own, person)
    if person.felt != "right":
        fold = copy(fold)
        fold.standing = _as_felt(own, fold.standing, person.felt)
    return _on_the_ladder(own, fold, today, note=bool(hurting) or fold.off_ladder)


def _as_felt(own: OwnLadder, standing: Standing, felt: Felt) -> Standing:
    """A week that was too hard lets nothing rise; too easy, a rep needs no confirmation."""
    if felt == "hard" and standing.next > standing.last:
        return standing._replace(next=standing.last, key="felt-hard")
    if felt == "easy" and standing.key == "confirm":
        more = standing.next.reps + own.ladder.reps_step
        return standing._replace(next=standing.next._replace(reps=more), key="felt-easy")
    return standing


def _on_the_ladder(own: OwnLadder, fold: Fold, today: date, note: bool) -> Target:
    ordinal = today.toordinal()
    place, key = fold.due(ordinal), fold.standing.key
    away = 0 if fold.last_day is None else ordinal - fold.last_day
    gap = gap_key(away)
    if gap and (place < fold.standing.next or away >= FIFTH):
        reason = Reason(gap, {"days": away})
        return _target(own, place, "gap", reason, note, open_last=away < FIFTH)
    # Where less was due anyway, the reason speaks of that and not of the pain.
    steady = not fold.careful and key not in BRAKED
    return _target(own, place, ACTIONS[key], _reason(own, fold, place), note, open_last=steady)


def _reason(own: OwnLadder, fold: Fold, place: Place) -> Reason:
    """The reason with the numbers that its sentence may speak of."""
    last = fold.standing.last
    facts: dict[str, int | str] = {
        "reps": last.reps,
        "sets": last.sets,
        "more": max(0, place.reps - last.reps),
        "spare": 0 if fold.verdict is None else fold.verdict.spare,
        "rung": own.ladder.rungs[place.rung].id,
        "unit": "seconds" if own.ladder.mode == "hold" else "reps",
    }
    key = fold.standing.key
    # Of a rung that went, how its sets were done explains nothing that a person sees.
    return Reason("rung-gone" if fold.rung_is_gone and key not in BRAKED else key, facts)


def _stopped(own: OwnLadder, fold: Fold, just_now: bool) -> Target:
    stops = fold.stops
    site = stops.site or ""
    if not just_now:
        reason = Reason("pain-wait", {"left": max(1, CLEAN_SESSIONS - stops.clean)})
        return _easier(own, "regress", reason, note=True)
    key = "pain-stop-site" if warned_of(site, own.ladder.caution_sites) else "pain-stop"
    return _easier(own, "stop", Reason(key, {"site": site}), note=True)


def _unready(own: OwnLadder, person: Person) -> Target:
    first = person.unmet[0]
    reason = Reason("prerequisite", {"exercise": first, "missing": len(person.unmet)})
    target = _easier(own, "regress", reason, note=False)
    return replace(target, regression=first) if first in own.ladder.regressions else target


def _target(
    own: OwnLadder, place: Place, action: Action, reason: Reason, note: bool, open_last: bool
) -> Target:
    rung, tempo, pause, sets, reps = place
    cap = OPEN_BEYOND * own.ladder.reps_step if open_last else 0
    return Target(sets, reps, rung, tempo, pause, open_last, cap, None, action, reason, note)


def _easier(own: OwnLadder, action: Action, reason: Reason, note: bool) -> Target:
    """The regression in place of the exercise; rest, where the exercise has none."""
    if not own.ladder.regressions:
        return _rest(own, action, reason)
    name = own.ladder.regressions[0]
    low = own.ladder
    return Target(low.sets_min, low.reps_min, 0, 0, 0, False, 0, name, action, reason, note)


def _rest(own: OwnLadder, action: Action, reason: Reason) -> Target:
    return Target(0, own.ladder.reps_min, 0, 0, 0, False, 0, None, action, reason, True)
