"""What makes a ladder impossible or unsafe, though each key of it is well-formed."""

from collections.abc import Iterator
from decimal import Decimal

from tgbot.content.fault import Fault
from tgbot.content.files import Facts, did_you_mean
from tgbot.content.shapes import ExerciseShape, Range, RungShape
from tgbot.training.notation.lexicon import table_of
from tgbot.training.resistance import kilograms

ExerciseFacts = Facts[ExerciseShape]


def ladder_faults(facts: ExerciseFacts) -> Iterator[Fault]:
    """Every fault of the ladder: ranges, rungs, start, order, tempo and pause."""
    yield from _range_faults(facts)
    yield from _rung_faults(facts)
    yield from _order_faults(facts)
    yield from _list_faults(facts)
    ladder = facts.says.ladder
    ids = [rung.id for rung in ladder.resistance]
    if ladder.start is not None and ladder.start not in ids:
        what = f"The ladder starts on “{ladder.start}”, which is none of its rungs."
        mend = did_you_mean(ladder.start, ids, f"Use one of {', '.join(ids)}.")
        yield facts.fault("C019", ("ladder", "start"), what, mend)


def _range_faults(facts: ExerciseFacts) -> Iterator[Fault]:
    ladder = facts.says.ladder
    ranges: dict[str, Range] = {"sets": ladder.sets, "reps": ladder.reps}
    for name, span in ranges.items():
        if span.min > span.max:
            what = f"The range of {name} is upside down: from {span.min} to {span.max}."
            yield facts.fault("C013", ("ladder", name), what, "Swap min and max.")
    reps = ladder.reps
    if reps.min <= reps.max and (reps.max - reps.min) % reps.step:
        what = f"Reps from {reps.min} by {reps.step} never reach {reps.max}."
        mend = "Choose a step that divides the range."
        yield facts.fault("C013", ("ladder", "reps"), what, mend)


def _rung_faults(facts: ExerciseFacts) -> Iterator[Fault]:
    ladder = facts.says.ladder
    seen: dict[str, int] = {}
    for index, rung in enumerate(ladder.resistance):
        place = ("ladder", "resistance", index)
        if rung.id in seen:
            what = f"The rung “{rung.id}” is there already as number {seen[rung.id] + 1}."
            yield facts.fault("C014", place, what, "Give each rung an id of its own.")
        seen.setdefault(rung.id, index)
        if rung.kind in ladder.forbidden:
            what = f"The rung “{rung.id}” is a {rung.kind}, which this exercise forbids."
            mend = "Remove the rung, or the kind from “forbidden” if it is safe after all."
            yield facts.fault("C015", place, what, mend)
        if mend := _lacks(rung):
            what = f"The rung “{rung.id}” does not fit its kind, {rung.kind}."
            yield facts.fault("C018", place, what, mend)
        elif mend := _strange_colour(rung):
            what = f"“{rung.colour}” is no colour that people can log."
            yield facts.fault("C012", place, what, mend)
        elif (most := _most_kg(facts, rung)) is not None:
            what = f"The rung “{rung.id}” is above the most for {rung.kind}, {most} kg."
            yield facts.fault("C016", place, what, "Make it lighter, or remove it.")


def _most_kg(facts: ExerciseFacts, rung: RungShape) -> Decimal | None:
    """The limit that a rung exceeds, in kg; None where it is within."""
    most = {str(kind): kg for kind, kg in facts.says.ladder.max_kg.items()}.get(rung.kind)
    if most is None or rung.value is None or rung.unit is None:
        return None
    return most if kilograms(rung.value, rung.unit) > most else None


def _strange_colour(rung: RungShape) -> str:
    """How to mend a colour that no log could ever name, as `gelb` for `yellow`."""
    known = sorted(table_of("en")["colours"])
    if rung.colour is None or rung.colour in known:
        return ""
    otherwise = f"Write it in English, whatever the language: {', '.join(known)}."
    return did_you_mean(rung.colour, known, otherwise)


def _lacks(rung: RungShape) -> str:
    """How to mend a rung that lacks what its kind needs, or has what it cannot use."""
    loaded = rung.value is not None and rung.unit is not None
    banded = rung.colour is not None or rung.level is not None
    match rung.kind:
        case "bodyweight":
            bare = rung.value is None and rung.unit is None and not banded and rung.count == 1
            return "" if bare else "A bodyweight rung has only id and kind; remove the rest."
        case "band":
            bare = rung.value is None and rung.unit is None
            return "" if banded and bare else "Give it a colour or a level, and no value or unit."
        case "assistance":
            helped = loaded != (rung.colour is not None) and rung.level is None
            return "" if helped else "Give it either a value with its unit, or a band's colour."
        case _:
            return "" if loaded and not banded else "Give it a value and a unit (kg or lb)."


def _order_faults(facts: ExerciseFacts) -> Iterator[Fault]:
    """Loads of one kind that stand before a lighter one; help that is less makes it harder."""
    before: dict[tuple[str, int], Decimal] = {}
    for index, rung in enumerate(facts.says.ladder.resistance):
        if rung.value is None or rung.unit is None:
            continue
        load = kilograms(rung.value, rung.unit) * (-1 if rung.kind == "assistance" else 1)
        last = before.get((rung.kind, rung.count))
        if last is not None and load <= last:
            what = f"The rung “{rung.id}” is no harder than the {rung.kind} before it."
            mend = "Sort the rungs from easiest to hardest."
            yield facts.fault("C017", ("ladder", "resistance", index), what, mend)
        before[rung.kind, rung.count] = load


def _list_faults(facts: ExerciseFacts) -> Iterator[Fault]:
    ladder = facts.says.ladder
    for name in ("order", "tempo", "pause", "forbidden"):
        values: list[object] = list(getattr(ladder, name))
        for index, value in enumerate(values):
            if value in values[:index]:
                what = f"“{value}” stands twice in “{name}”."
                yield facts.fault("C017", ("ladder", name, index), what, "Remove one of the two.")
    if ladder.pause != sorted(ladder.pause):
        what = "The pauses do not grow."
        yield facts.fault("C017", ("ladder", "pause"), what, "Sort them from short to long.")
    slowness = [sum(map(int, tempo.split("-"))) for tempo in ladder.tempo]
    if slowness != sorted(slowness):
        what = "The tempos do not get slower."
        yield facts.fault("C017", ("ladder", "tempo"), what, "Sort them from quick to slow.")
