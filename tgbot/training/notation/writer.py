"""The canonical form of a log: what the receipt, the history, the export and the help show.

`2026-11-20 · hip thrust: 2×10 · red band, 1×8 · green band · knee 3/10 // new shoes`. It
reads back to the same entry. Groups whose unsaid parts would be filled in from their
neighbours are kept apart by ` | ` instead of a comma.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from tgbot.training.exercise import Mode
from tgbot.training.notation.context import Context
from tgbot.training.notation.limits import LOADED_APART, SETS, SHORTEST_REST
from tgbot.training.notation.reading import Entry
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.workout import Distance, Pain, Set

_ON = {"ankle": "ankle weight"}


def write(entry: Entry, context: Context) -> str:
    """An entry in canonical form."""
    before = " · ".join(
        part
        for part in (entry.date.isoformat() if entry.date else "", entry.exercise or "")
        if part
    )
    parts = [write_sets(entry.sets, context.mode)]
    if entry.pain is not None:
        parts.append(write_pain(entry.pain))
    done = " · ".join(parts)
    if entry.exercise:
        done = f"{before}: {done}"
    elif before:
        done = f"{before} · {done}"
    return f"{done} // {entry.note}" if entry.note else done


def write_sets(sets: Sequence[Set], mode: Mode = "reps") -> str:
    """Sets in canonical form; `mode` is what a bare number would be read as."""
    groups = [list(group) for _, group in groupby(sets, _all_but_amount)]
    if len(groups) == 1:
        return _alone(groups[0], mode)
    pieces = [text for group in groups for text in _group(group, mode)]
    return (", " if _flows_nowhere(groups) else " | ").join(pieces)


def write_resistance(resistance: Resistance) -> str:
    """One resistance in canonical form: "red band", "45 lb dumbbell each"."""
    match resistance:
        case Bodyweight():
            return "bodyweight"
        case Band(colour, level, count):
            name = " ".join(part for part in (colour, "bands" if count > 1 else "band") if part)
            if level is not None:
                shown = "light level" if colour and level == "light" else level
                name = f"{shown} {name}"
            return f"{count} {name}" if count > 1 else name
        case Weight(value, unit, on, count):
            place = f" {_ON.get(on, on)}" if on else ""
            return f"{number(value)} {unit}{place}{' each' if count > 1 else ''}"
        case Assistance(value, unit, colour):
            help_ = f"{number(value)} {unit}" if value is not None else f"{colour} band"
            return f"{help_} assistance"


def write_pain(pain: Pain) -> str:
    """A pain in canonical form: "sharp left knee pain 6/10", "no pain"."""
    if pain == Pain(0):
        return "no pain"
    words = ["sharp"] if pain.sharp else []
    words += [part for part in (pain.side, pain.site) if part]
    if pain.sharp or pain.site is None:
        words.append("pain")
    if pain.score is not None:
        words.append(f"{pain.score}/10")
    elif not pain.sharp:
        words.append("?/10")
    return " ".join(words)


def number(value: Decimal) -> str:
    """A number without needless zeros: 45 rather than 45.0."""
    return str(int(value)) if value == value.to_integral_value() else f"{value.normalize():f}"


def duration(seconds: int) -> str:
    """A time: "45 s", "40 min", "2:30"."""
    if seconds < 120:
        return f"{seconds} s"
    minutes, rest = divmod(seconds, 60)
    return (
        f"{minutes}:{rest:02} min"
        if rest and minutes < 1000
        else (f"{seconds} s" if rest else f"{minutes} min")
    )


def _all_but_amount(done: Set) -> tuple[object, ...]:
    """What two sets must share to be written together."""
    return (done.resistance, done.also, done.rpe, done.rir, done.tempo, done.pause_s, done.side,
            done.kind)  # fmt: skip


def _amount(done: Set, mode: Mode) -> str:
    if done.seconds is not None:
        return duration(done.seconds)
    if done.distance is not None:
        return _distance(done.distance, mode)
    return str(done.reps) if mode == "reps" else f"{done.reps} reps"


def _distance(distance: Distance, mode: Mode) -> str:
    spelled = {"m": "m" if mode == "distance" else "metres", "mi": "miles"}
    unit = spelled.get(distance.unit, distance.unit)
    return f"{number(distance.value)} {unit}"


def _alone(sets: list[Set], mode: Mode) -> str:
    """Sets that share all but their amounts: `12, 12, 10 · red band`, `3×10, 1×14 · red band`."""
    first = sets[0]
    runs = [len(list(run)) for _, run in groupby(sets, lambda one: _amount(one, mode))]
    several = len(runs) > 1 or runs[0] > SETS.most
    if several and first.kind == "work" and all(one.reps is not None for one in sets):
        amounts = ", ".join(str(one.reps) for one in sets)
        if max(runs) < 3:
            return " · ".join([amounts if mode == "reps" else f"{amounts} reps", *_shared(first)])
        if first.rpe is None and first.rir is None and first.side in (None, "each"):
            counted = _group([_all_but_load(one) for one in sets], mode)
            return " · ".join([", ".join(counted), *_shared(first)])
    return ", ".join(_group(sets, mode))


def _all_but_load(done: Set) -> Set:
    return Set(done.reps, done.seconds, done.distance)


def _group(sets: list[Set], mode: Mode) -> Iterator[str]:
    """Sets among others: each run of equal ones with all that it shares."""
    for amount, run in groupby(sets, lambda one: _amount(one, mode)):
        count = len(list(run))
        while count > SETS.most:
            yield " · ".join([_counted(SETS.most, amount, sets[0].kind), *_shared(sets[0])])
            count -= SETS.most
        times, count = (count, 1) if sets[0].kind == "amrap" else (1, count)
        for _ in range(times):
            yield " · ".join([_counted(count, amount, sets[0].kind), *_shared(sets[0])])


def _counted(count: int, amount: str, kind: str) -> str:
    if kind == "work":
        return f"{count}×{amount}"
    if kind == "amrap":
        return f"amrap {amount}"
    name = "warm-up" if kind == "warmup" else kind
    return f"{name} {count}×{amount}"


def _shared(done: Set) -> list[str]:
    parts = []
    if done.resistance is not None:
        parts.append(" + ".join(write_resistance(one) for one in (done.resistance, *done.also)))
    if done.side is not None:
        parts.append("each side" if done.side == "each" else done.side)
    if done.rpe is not None:
        parts.append(f"RPE {number(done.rpe)}")
    if done.rir is not None:
        parts.append(f"RIR {number(done.rir)}")
    if done.tempo is not None:
        parts.append(f"tempo {done.tempo}")
    if done.pause_s is not None:
        word = "pause" if done.pause_s < SHORTEST_REST else "paused"
        parts.append(f"{word} {done.pause_s} s")
    return parts


def _flows_nowhere(groups: list[list[Set]]) -> bool:
    """Whether commas are safe: nothing said of one group would be read into another."""
    firsts = [group[0] for group in groups]
    if len(firsts) < 2:
        return True
    for name in ("resistance", "side", "tempo", "pause_s"):
        takes = [one for one in firsts if name != "resistance" or one.kind not in LOADED_APART]
        said = [getattr(one, name) is not None for one in takes]
        if any(said) and not all(said):
            return False
    return True
