"""Led through a session: what comes next, by what is planned, what is logged, what was passed over.

Nothing here remembers anything: the step follows from the sets of the day each time, so an undo,
an edit or a log of any other kind leads on by itself.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tgbot.training.resistance import Assistance, Bodyweight, Resistance, Weight, kilograms
from tgbot.training.workout import Distance, Set

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


def amount_of(done: Set) -> int | None:
    """How much a set was, in what it is counted in; None where that is nothing whole."""
    if done.distance is not None:
        whole = done.distance.value == int(done.distance.value) and done.distance.unit == "m"
        return int(done.distance.value) if whole else None
    return done.reps if done.reps is not None else done.seconds


def with_amount(done: Set, amount: int) -> Set:
    """The same set with another amount of what it is counted in."""
    if done.distance is not None:
        return replace(done, distance=Distance(Decimal(amount), "m"))
    if done.reps is not None:
        return replace(done, reps=amount)
    return replace(done, seconds=amount)


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
    used: Resistance, easier: Sequence[Resistance], reps: int, *, first: bool
) -> tuple[tuple[Resistance, int], ...]:
    """The lighter sets before the first one: with what, and how many reps.

    Before a heavy weight what comes nearest to half and three quarters of it; before the first
    exercise of a day that has any load, one with the easiest that there is.

    Args:
        used: what the exercise is to be done with.
        easier: what else is there for it, each easier than that, the easiest first.
        reps: how many are aimed for.
        first: whether no exercise before it has a load.
    """
    if isinstance(used, (Bodyweight, Assistance)):
        return ()
    heavy = isinstance(used, Weight) and _kg(used) >= HEAVY_KG
    if isinstance(used, Weight) and heavy:
        half, most = (_up_to(used, easier, share) for share in ("0.5", "0.75"))
        ramp = ((half, min(LONGEST_WARM_UP, reps)), (most if most != half else None, min(5, reps)))
        found = tuple((one, count) for one, count in ramp if one is not None)
        if found:
            return found
    light = next((one for one in easier if not isinstance(one, Assistance)), None)
    if light is None or not (first or heavy):
        return ()
    return ((light, min(LONGEST_WARM_UP, reps)),)


def _up_to(used: Weight, easier: Sequence[Resistance], share: str) -> Weight | None:
    """The heaviest of the same kind that is no more than a share of a weight."""
    most = _kg(used) * Decimal(share)
    weights = (one for one in easier if isinstance(one, Weight))
    alike = (one for one in weights if (one.on, one.count) == (used.on, used.count))
    return max((one for one in alike if _kg(one) <= most), key=_kg, default=None)


def _kg(weight: Weight) -> Decimal:
    return kilograms(weight.value, weight.unit) * weight.count
