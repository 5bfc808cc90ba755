"""Led through a session: what comes next, by what is planned, what is logged, what was passed over.

Nothing here remembers anything: the step follows from the sets of the day each time, so an undo,
an edit or a log of any other kind leads on by itself.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_DOWN, Decimal

from tgbot.training.exercise import Ladder
from tgbot.training.resistance import Assistance, Bodyweight, Resistance, Weight, kilograms
from tgbot.training.workout import Set

DRILL = "drill"
CHOICES = 5
MOST_BEYOND = 5
HEAVY_KG = Decimal(20)
LONGEST_WARM_UP = 8


@dataclass(frozen=True, slots=True)
class Part:
    """One exercise of a session: `exercise` is to be done, in the place of `meant` or itself.

    `sets` is how many are planned (0: it rests), `done` how many are logged; `warm_ups` lighter
    ones come first. `stopped`: something of it hurt too much today, so the easier version is not
    begun unasked.
    """

    meant: str
    exercise: str
    sets: int
    done: int
    warm_ups: int = 0
    stopped: bool = False


@dataclass(frozen=True, slots=True)
class WarmUp:
    """The drill before the first exercise."""


@dataclass(frozen=True, slots=True)
class WarmUpSet:
    """A lighter set before the first one of an exercise; `number` counts from 1."""

    place: int
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Work:
    """A set; `place` is the part's in the session from 0, `number` counts from 1."""

    place: int
    number: int
    of: int


@dataclass(frozen=True, slots=True)
class Stopped:
    """An exercise hurt too much: the easier version or the next exercise, as the person says."""

    place: int


@dataclass(frozen=True, slots=True)
class End:
    """Nothing is left."""


Step = WarmUp | WarmUpSet | Work | Stopped | End


def passed_over(meant: str) -> str:
    """The mark of an exercise that is left out today."""
    return f"skip:{meant}"


def accepted(exercise: str) -> str:
    """The mark of an easier version that somebody chose after pain."""
    return f"easier:{exercise}"


def warmed(exercise: str, number: int) -> str:
    """The mark of a warm-up set that is done, or was skipped."""
    return f"warm:{exercise}:{number}"


def next_step(parts: Sequence[Part], passed: Collection[str], *, drill: bool) -> Step:
    """What comes next.

    Args:
        parts: the session's exercises in their order.
        passed: the marks of what was done or left out without being logged.
        drill: whether the session has a warm-up drill.
    """
    for place, part in enumerate(parts):
        if part.done >= part.sets or passed_over(part.meant) in passed:
            continue
        if part.stopped and accepted(part.exercise) not in passed:
            return Stopped(place)
        if drill and DRILL not in passed and not any(one.done for one in parts):
            return WarmUp()
        return _set_of(place, part, passed)
    return End()


def _set_of(place: int, part: Part, passed: Collection[str]) -> Step:
    if not part.done:
        for number in range(1, part.warm_ups + 1):
            if warmed(part.exercise, number) not in passed:
                return WarmUpSet(place, number, part.warm_ups)
    return Work(place, part.done + 1, part.sets)


def sets_done(sets: Iterable[Set]) -> int:
    """How many working sets these are; a left and a right one are one."""
    counted = [done for done in sets if done.kind != "warmup"]
    sides = [sum(done.side == side for done in counted) for side in ("left", "right")]
    return len(counted) - min(sides)


def around(target: int, step: int = 1, *, beyond: int = 0) -> tuple[int, ...]:
    """The amounts to choose from: the target with two on each side, none of them below 1.

    Args:
        target: what is aimed for.
        step: how far apart they are.
        beyond: how much more than the target is welcome, as in an open last set.
    """
    below = [amount for n in (2, 1) if (amount := target - n * step) > 0]
    last = max(target + (CHOICES - 1 - len(below)) * step, target + min(beyond, MOST_BEYOND))
    return (*below, *range(target, last + 1, step))


def warm_up_sets(
    ladder: Ladder, rung: int, reps: int, *, first: bool
) -> tuple[tuple[Resistance, int], ...]:
    """The lighter sets before the first one: with what, and how many reps.

    Half and three quarters of a heavy weight; before the first exercise of a day that has any
    load, one with the easiest resistance of its ladder. Nothing before a hold.
    """
    used = ladder.rungs[rung].resistance
    if ladder.mode != "reps" or isinstance(used, (Bodyweight, Assistance)):
        return ()
    if isinstance(used, Weight) and kilograms(used.value, used.unit) * used.count >= HEAVY_KG:
        lighter = [_share(used, "0.5"), _share(used, "0.75")]
        return tuple(
            (one, min(most, reps))
            for one, most in zip(lighter, (LONGEST_WARM_UP, 5), strict=True)
            if one.value > 0
        )
    easiest = ladder.rungs[0].resistance
    if not first or rung == 0 or isinstance(easiest, Assistance):
        return ()
    return ((easiest, min(LONGEST_WARM_UP, reps)),)


def _share(used: Weight, share: str) -> Weight:
    """A share of a weight, in steps that plates allow."""
    plates = Decimal("2.5") if used.unit == "kg" else Decimal(5)
    steps = (used.value * Decimal(share) / plates).to_integral_value(ROUND_DOWN)
    return replace(used, value=(steps * plates).normalize() + 0)
