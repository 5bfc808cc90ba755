"""The written form of a log: what the receipt, the history, the export and the help show.

`2026-11-20 · hip thrust: 2×10 · red band, 1×8 · green band · knee 3/10 // new shoes`. It reads
back to the same entry. Its English is the canonical form, which `tgbot read` answers; people are
shown the same in their own words. Groups whose unsaid parts would be filled in from their
neighbours are kept apart by ` | ` instead of a comma.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from tgbot.training.exercise import Mode
from tgbot.training.notation.context import Context
from tgbot.training.notation.limits import LOADED_APART, SETS, SHORTEST_REST
from tgbot.training.notation.reading import Entry
from tgbot.training.notation.tongue import Tongue, tongue_of
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight
from tgbot.training.same import of_the_same
from tgbot.training.workout import Distance, Pain, Set


def write(entry: Entry, context: Context, language: str = "en") -> str:
    """An entry in canonical form, or as the people of a language would write it."""
    before = " · ".join(
        part
        for part in (entry.date.isoformat() if entry.date else "", entry.exercise or "")
        if part
    )
    parts = [write_sets(entry.sets, context.mode, language)]
    if entry.pain is not None:
        parts.append(write_pain(entry.pain, language))
    done = " · ".join(parts)
    if entry.exercise:
        done = f"{before}: {done}"
    elif before:
        done = f"{before} · {done}"
    return f"{done} // {entry.note}" if entry.note else done


def write_sets(sets: Sequence[Set], mode: Mode = "reps", language: str = "en") -> str:
    """Sets in written form; `mode` is what a bare number would be read as."""
    # Of what may change nothing is kept.
    write = _sets if isinstance(sets, tuple) else _written
    return write(sets, mode, language)


def _written(sets: Sequence[Set], mode: Mode, language: str) -> str:
    written = _Writer(mode, tongue_of(language))
    groups = [list(group) for _, group in groupby(sets, _all_but_amount)]
    if len(groups) == 1:
        return written.alone(groups[0])
    pieces = [text for group in groups for text in written.group(group)]
    return (", " if _flows_nowhere(groups) else " | ").join(pieces)


_sets = of_the_same(_written)


def write_resistance(resistance: Resistance, language: str = "en") -> str:
    """One resistance in written form: "red band", "45 lb dumbbell each"."""
    return _resistance(resistance, tongue_of(language))


def _resistance(resistance: Resistance, tongue: Tongue) -> str:
    match resistance:
        case Bodyweight():
            return tongue.bodyweight
        case Band(colour, level, count):
            noun = tongue.bands if count > 1 else tongue.band
            name = f"{tongue.colour(colour, count)} {noun}" if colour else noun
            if level is not None:
                light = colour and level == "light"
                name = f"{tongue.light if light else tongue.level(level, count)} {name}"
            return f"{count} {name}" if count > 1 else name
        case Weight(value, unit, on, count):
            place = f" {tongue.on.get(on, on)}" if on else ""
            each = f" {tongue.each.get(on or '') or tongue.each['']}" if count > 1 else ""
            return f"{_number(value, tongue)} {unit}{place}{each}"
        case Assistance(value, unit, colour):
            if value is not None:
                return f"{_number(value, tongue)} {unit} {tongue.assistance}"
            return f"{tongue.colour(colour or '', 1)} {tongue.band} {tongue.assistance}"


def write_pain(pain: Pain, language: str = "en") -> str:
    """A pain in written form: "sharp left knee pain 6/10", "no pain"."""
    tongue = tongue_of(language)
    if pain == Pain(0):
        return tongue.no_pain
    said = {
        "sharp": tongue.sharp if pain.sharp else "",
        "side": tongue.side(pain.side) if pain.side else "",
        "site": tongue.sites.get(pain.site, pain.site) if pain.site else "",
        "hurts": tongue.hurts if pain.sharp or pain.site is None else "",
    }
    words = [said[part] for part in tongue.pain if said[part]]
    if pain.score is not None:
        words.append(f"{pain.score}/10")
    elif not pain.sharp:
        words.append("?/10")
    return " ".join(words)


def number(value: Decimal, language: str = "en") -> str:
    """A number without needless zeros, 45 rather than 45.0, with the language's comma."""
    return _number(value, tongue_of(language))


def _number(value: Decimal, tongue: Tongue) -> str:
    if value == value.to_integral_value():
        return str(int(value))
    return tongue.number(f"{value.normalize():f}")


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


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes sets where a bare number would be read as `mode`."""

    mode: Mode
    tongue: Tongue

    def alone(self, sets: list[Set]) -> str:
        """Sets that share all but their amounts: `12, 12, 10 · red band`, `3×10, 1×14`."""
        first = sets[0]
        runs = [len(list(run)) for _, run in groupby(sets, self._amount)]
        several = len(runs) > 1 or runs[0] > SETS.most
        if several and first.kind == "work" and all(one.reps is not None for one in sets):
            amounts = ", ".join(str(one.reps) for one in sets)
            if max(runs) < 3:
                shown = amounts if self.mode == "reps" else f"{amounts} {self.tongue.reps}"
                return " · ".join([shown, *self._shared(first)])
            if first.rpe is None and first.rir is None and first.side in (None, "each"):
                counted = self.group([_all_but_load(one) for one in sets])
                return " · ".join([", ".join(counted), *self._shared(first)])
        return ", ".join(self.group(sets))

    def group(self, sets: list[Set]) -> Iterator[str]:
        """Sets among others: each run of equal ones with all that it shares."""
        for amount, run in groupby(sets, self._amount):
            count = len(list(run))
            while count > SETS.most:
                shown = self._counted(SETS.most, amount, sets[0].kind)
                yield " · ".join([shown, *self._shared(sets[0])])
                count -= SETS.most
            times, count = (count, 1) if sets[0].kind == "amrap" else (1, count)
            for _ in range(times):
                shown = self._counted(count, amount, sets[0].kind)
                yield " · ".join([shown, *self._shared(sets[0])])

    def _amount(self, done: Set) -> str:
        if done.seconds is not None:
            return duration(done.seconds)
        if done.distance is not None:
            return self._distance(done.distance)
        return str(done.reps) if self.mode == "reps" else f"{done.reps} {self.tongue.reps}"

    def _distance(self, distance: Distance) -> str:
        # A bare m may be minutes, and mi the third day of a German week.
        metres = "m" if self.mode == "distance" else self.tongue.metres
        unit = {"m": metres, "mi": self.tongue.miles}.get(distance.unit, distance.unit)
        return f"{_number(distance.value, self.tongue)} {unit}"

    def _counted(self, count: int, amount: str, kind: str) -> str:
        tongue = self.tongue
        match kind:
            case "work":
                return f"{count}×{amount}"
            case "amrap":
                return f"{tongue.amrap} {amount}"
        names = {"warmup": tongue.warmup, "drop": tongue.drop, "failed": tongue.failed}
        return f"{names.get(kind, kind)} {count}×{amount}"

    def _shared(self, done: Set) -> list[str]:
        tongue, parts = self.tongue, []
        if done.resistance is not None:
            used = (done.resistance, *done.also)
            parts.append(" + ".join(_resistance(one, tongue) for one in used))
        if done.side is not None:
            parts.append(tongue.side(done.side))
        # Efforts keep their point: behind RPE and RIR a comma begins another set.
        if done.rpe is not None:
            parts.append(f"RPE {number(done.rpe)}")
        if done.rir is not None:
            parts.append(f"RIR {number(done.rir)}")
        if done.tempo is not None:
            parts.append(f"{tongue.tempo} {done.tempo}")
        if done.pause_s is not None:
            word = tongue.pause if done.pause_s < SHORTEST_REST else tongue.paused
            parts.append(f"{word} {done.pause_s} s")
        return parts


def _all_but_load(done: Set) -> Set:
    return Set(done.reps, done.seconds, done.distance)


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
