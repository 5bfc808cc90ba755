"""What is said against the last time: `same`, `+2.5kg`, `next band`, and `done` as planned."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from tgbot.training.notation.context import USUAL_BANDS, Context
from tgbot.training.notation.items import Group, Item, Line, Measure, item
from tgbot.training.notation.limits import LOAD, MESSAGE_SETS, REPS, check_load
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.notation.writer import write_resistance
from tgbot.training.resistance import (
    Assistance,
    Band,
    Bodyweight,
    Resistance,
    Weight,
    kilograms,
)
from tgbot.training.workout import Distance

Run = Sequence[Token]


def same(run: Run, line: Line) -> Item:
    """The same as the last time; "same as Monday" is asked.

    Raises:
        UnreadError: it is compared with something else than the last time.
    """
    if line.after(run) == "compare":
        behind = line.tokens[line.at + len(run)]
        raise UnreadError("ambiguous", run[0].start, behind.end, "same_as")
    return item("same", None, run)


def next_band(run: Run, _line: Line) -> Item:
    """The band after the last time's."""
    return item("next_band", None, run)


def done(run: Run, _line: Line) -> Item:
    """As planned."""
    return item("done", None, run)


def change(run: Run, line: Line) -> Item | None:
    """`+2.5kg`, `-15kg`: glued to its sign; elsewhere the sign only separates."""
    sign, number, unit = run
    standing = not sign.glued or line.at == 0
    tied = number.glued or sign.wordy or (sign.kind == "plus" and line.at == 0)
    if not (tied and standing):
        return None
    value = Decimal(str(number.value))
    check_load(value, unit.value, number, unit)
    return item("change", (sign.kind, value, unit.value), run)


def reps_changed(run: Run, line: Line) -> Item | None:
    """`same, +1 rep`: in which of the sets is not said; a sign apart is a bullet or a joint."""
    if line.has_sets() or not run[1].glued:
        return None
    ways = (f"1x{run[1].text}",)
    raise UnreadError("ambiguous", run[0].start, run[-1].end, "reps_changed", instead=ways)


def bare_change(run: Run, line: Line) -> Item | None:
    """`+5` alone: the unit is missing."""
    if line.at > 0 or line.context.last is None:
        return None
    ways = (f"+{run[1].text}{line.context.unit}",)
    raise UnreadError("missing", run[0].start, run[-1].end, "unit", instead=ways)


def resolved(found: Item, line: Line) -> Resistance | None:
    """The resistance that a relative item stands for.

    Raises:
        UnreadError: there is no last time, or it cannot be reckoned from.
    """
    last = line.context.last
    if found.kind == "change":
        return _changed(found, last, line)
    if last is None and (found.kind == "next_band" or line.has_sets()):
        raise _no_last(found, "nothing")
    if found.kind == "same":
        return last
    return _next_band(found, last, line.context)


def repeated(found: Item, context: Context) -> tuple[Measure, ...]:
    """The sets of the last time.

    Raises:
        UnreadError: there were none.
    """
    if context.last_sets is None:
        raise _no_last(found, "nothing")
    _check_count(found, len(context.last_sets), max(context.last_sets, default=1), context)
    return tuple(_measure(value, context) for value in context.last_sets)


def planned(found: Item, context: Context) -> Group:
    """The sets of the plan.

    Raises:
        UnreadError: nothing was planned.
    """
    plan = context.planned
    if plan is None:
        raise UnreadError("missing", found.start, found.end, "nothing_planned", instead=("3x12",))
    _check_count(found, plan.sets, plan.reps, context)
    measures = (_measure(plan.reps, context),) * plan.sets
    loads = None if plan.resistance is None else (plan.resistance,)
    return Group(measures, found.start, found.end, loads=loads)


def _check_count(found: Item, sets: int, most: int, context: Context) -> None:
    """What is repeated is within the limits too, so that it can be written and read again."""
    if not 1 <= sets <= MESSAGE_SETS.most:
        raise UnreadError("absurd", found.start, found.end, "message_sets", MESSAGE_SETS)
    if context.mode == "reps" and most > REPS.most:
        raise UnreadError("absurd", found.start, found.end, "reps", REPS)


def _measure(value: int, context: Context) -> Measure:
    if context.mode == "hold":
        return Measure(seconds=value)
    if context.mode == "distance":
        return Measure(distance=Distance(Decimal(value), "m"))
    return Measure(reps=value)


def _no_last(found: Item, why: str, *instead: str) -> UnreadError:
    return UnreadError("no_last_time", found.start, found.end, why, instead=instead)


def _changed(found: Item, last: Resistance | None, line: Line) -> Resistance:
    """More or less than the last time's load, in its unit."""
    sign, value, unit = found.value
    if sign == "dash" and line.has_sets():
        return _helped(found, value, unit, last)
    if last is None:
        raise _no_last(found, "nothing", f"{value}{unit}")
    if isinstance(last, Bodyweight) and sign == "plus":
        return Weight(value, unit)
    if isinstance(last, Assistance):
        ways = (f"{value}{unit} help",)
        raise UnreadError("ambiguous", found.start, found.end, "help_or_load", instead=ways)
    if not isinstance(last, Weight):
        raise _no_last(found, "no_weight", f"{value}{unit}")
    if last.unit != unit:
        raise _no_last(found, "other_unit", f"{value}{unit}")
    total = last.value + (value if sign == "plus" else -value)
    if total < 0:
        raise _no_last(found, "below_zero", f"{value}{unit}")
    if kilograms(total, last.unit) > LOAD.most:
        raise UnreadError("absurd", found.start, found.end, "load", LOAD)
    return Weight(total, last.unit, last.on, last.count)


def _helped(found: Item, value: Decimal, unit: str, last: Resistance | None) -> Resistance:
    """`3x6 -15kg` is help only where the last time was helped too."""
    if isinstance(last, Assistance):
        return Assistance(value, unit)  # type: ignore[arg-type]  # a unit, as it was read
    ways = [f"{value}{unit} help", f"{value}{unit}"]
    if isinstance(last, Weight) and last.unit == unit and last.value >= value:
        ways.insert(0, write_resistance(replace(last, value=last.value - value)))
    raise UnreadError("ambiguous", found.start, found.end, "help_or_load", instead=tuple(ways))


def _next_band(found: Item, last: Resistance | None, context: Context) -> Resistance:
    bands = context.bands or USUAL_BANDS
    if not isinstance(last, Band) or last.colour not in bands:
        raise _no_last(found, "no_band")
    at = bands.index(last.colour) + 1
    if at == len(bands):
        raise _no_last(found, "strongest_band", f"{last.colour} band")
    return Band(bands[at], None, last.count)
