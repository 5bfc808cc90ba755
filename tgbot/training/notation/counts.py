"""How many sets of how many: `4x10`, `12, 12, 10`, `40kg x 10 x 4`, `3 sets: 12, 12, 10`."""

from collections.abc import Sequence
from decimal import Decimal

from tgbot.training.notation import marks
from tgbot.training.notation.items import Group, Item, Line, Measure, amount, item, numbers
from tgbot.training.notation.limits import LOAD, MANY_SETS, REPS, SETS, check, check_load
from tgbot.training.notation.loads import resistance
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.resistance import Resistance, Weight

Run = Sequence[Token]

_NUMBERS = ("int", "ten")
_FEW = 10
_SMALL = ("of", "times", "comma", "link", "colon")
_IN_HANDS = ("dumbbell", "kettlebell", "ankle", "plate")


def counted(run: Run, line: Line) -> Item:
    """`4x10`: sets first, what each set was second; `40 на 10` may be 40 kg for 10.

    Raises:
        UnreadError: it is said as a weight is, and nobody does so many sets.
    """
    if run[1].text == "на" and run[0].value >= MANY_SETS and len(run) == 3:
        ways = (f"{run[0].text}{line.context.unit} x {run[2].text}", f"{run[0].text}x{run[2].text}")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "order", instead=ways)
    measure = amount(run[2:], line)
    return group_of(run, repeated(run[0], measure, run, in_hand=line.context.unit))


def sets_of(run: Run, line: Line) -> Item:
    """`4 sets of 10`, `4 sets 10 reps`, `sets: 4, reps: 10`."""
    if run[0].kind == "sets":
        count, reps = numbers(run)
        check(reps.value, REPS, reps)
        return group_of(run, repeated(count, Measure(reps=reps.value), run))
    rest = [token for token in run[2:] if token.kind not in _SMALL]
    if rest[0].kind == "number":
        return group_of(run, repeated(run[0], Measure(reps=rest[0].value), run))
    return group_of(run, repeated(run[0], amount(rest, line), run))


def sets_of_load(run: Run, line: Line) -> Item | None:
    """`3 sets x 12 reps x 40 kg`."""
    cross = max(at for at, token in enumerate(run) if token.kind == "times")
    held = resistance(run[cross + 1 :], line)
    if held is None:
        return None
    rest = [token for token in run[2:cross] if token.kind not in _SMALL]
    return group_of(run, repeated(run[0], amount(rest, line), run), (held,), first=False)


def sets_of_loaded(run: Run, line: Line) -> Item | None:
    """`3 sets 60kg x 10`."""
    cross = max(at for at, token in enumerate(run) if token.kind == "times")
    held = resistance([token for token in run[2:cross] if token.kind not in _SMALL], line)
    if held is None:
        return None
    return group_of(run, repeated(run[0], amount(run[cross + 1 :], line), run), (held,))


def of_sets(run: Run, line: Line) -> Item:
    """`10 reps, 4 sets`, `45s x 3`: what each set was first."""
    last = run[-2] if run[-1].kind == "sets" else run[-1]
    middle = next(at for at, token in enumerate(run) if at and token is last)
    first = [token for token in run[:middle] if token.kind not in ("times", "comma", "of", "link")]
    return group_of(run, repeated(last, amount(first, line), run))


def no_reps(run: Run, line: Line) -> Item:
    """`3 sets` alone: the reps are missing; `3 sets x12x`: they were not understood."""
    behind = line.at + len(run)
    weighed = [token.kind for token in line.tokens[behind + 1 : behind + 2]] == ["wunit"]
    if line.after(run) in ("times", "of", "comma", "int", "ten") and not weighed:
        last = behind
        while last + 1 < len(line.tokens) and line.tokens[last + 1].glued:
            last += 1
        first, end = line.tokens[behind], line.tokens[last].end
        reps = numbers(line.tokens[behind : last + 1])
        ways = (f"{run[0].value}x{reps[0].text}",) if reps else ()
        region = (run[0].start, end)
        raise UnreadError("leftover", first.start, end, "", instead=ways, region=region)
    raise UnreadError("missing", run[0].start, run[-1].end, "reps", instead=(f"{run[0].text}x12",))


def no_number(run: Run, line: Line) -> Item | None:
    """`4x` lacks its reps, `x12` its sets; behind other sets a cross is just not understood."""
    if line.has_sets():
        return None
    number = numbers(run)[0].text
    first = run[0].kind != "times"
    ways = (f"{number}x12",) if first else (f"1x{number}", f"3x{number}")
    why = "reps" if first else "sets"
    raise UnreadError("missing", run[0].start, run[-1].end, why, instead=ways)


def load_first(run: Run, line: Line) -> Item | None:
    """`40kg x 10` is a set, `40kg x 10 x 4` four of them, `40kg x 10, 9, 8` a list."""
    cross = next(at for at, token in enumerate(run) if token.kind == "times" and _loaded(run[:at]))
    load = resistance(run[:cross], line)
    rest = run[cross + 1 :]
    if load is None:
        return None
    if rest[0].kind == "open":
        made = marks.amrap(rest, line)
        made.value.loads, made.value.load_first = (load,), True
        made.value.start = run[0].start
        return item("group", made.value, run)
    second = next((at for at, token in enumerate(rest) if token.kind == "times"), None)
    if second is None:
        listed = each_of(numbers(rest), line, False) if _is_list(rest) else None
        measures = listed or (amount(rest, line),)
        return group_of(run, measures, (load,))
    count = rest[second + 1]
    measure = amount(rest[:second], line)
    if measure.reps is not None and measure.reps < count.value:
        ways = (f"{count.value}x{measure.reps} ", f"{measure.reps}x{count.value} ")
        shown = _text(run[:cross])
        both = tuple(f"{way}{shown}" for way in ways)
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "order", instead=both)
    return group_of(run, repeated(count, measure, run), (load,))


def load_last(run: Run, line: Line) -> Item | None:
    """`4x10x40kg`; a bare third number is a load in the person's unit."""
    cross = next(at for at in range(2, len(run)) if run[at].kind == "times")
    measure, rest = amount(run[2:cross], line), run[cross + 1 :]
    measures = repeated(run[0], measure, run)
    if len(rest) > 1 or rest[0].kind not in ("int", "ten", "decimal"):
        load = resistance(rest, line)
        return None if load is None else group_of(run, measures, (load,), first=False)
    value = Decimal(str(rest[0].value))
    if rest[0].glued and not run[cross].glued and value <= _FEW:
        ways = ("", f"{value}{line.context.unit}")
        raise UnreadError("ambiguous", run[cross].start, run[-1].end, "times_what", instead=ways)
    check_load(value, line.context.unit, rest[0], rest[0])
    first = len(measures)
    if first > 6 and first > value:
        shown, unit = _text(run[2:cross]), line.context.unit
        both = (f"{first}x{shown} {value}{unit}", f"{rest[0].text}x{shown} {first}{unit}")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "order", instead=both)
    loads: tuple[Resistance, ...] = (Weight(value, line.context.unit),)
    return group_of(run, measures, loads, first=False)


def open_count(run: Run, _line: Line) -> Item:
    """`3x8+`: whether all sets were open or the last one is asked."""
    count, reps = run[0].value, run[2].value
    ways = (f"{count - 1}x{reps}, {reps}+", f"{count}x{reps}")
    raise UnreadError("ambiguous", run[0].start, run[-1].end, "open_count", instead=ways)


def load_twice(run: Run, line: Line) -> Item | None:
    """`3x10 2x8kg dumbbells`: two of them; elsewhere `5x100kg` lacks its sets or reps."""
    held = resistance(run[2:], line)
    if not isinstance(held, Weight):
        return None
    if run[0].value == 2 and held.on in _IN_HANDS and _beside_sets(run, line):
        pair = Weight(held.value, held.unit, held.on, 2)
        return Item("load", (pair,), run[0].start, run[-1].end, len(run))
    if _several_loaded(line):
        return group_of(run, (amount(run[:1], line),), (held,), first=False)
    shown = _text(run[2:])
    reps = (line.context.last_sets or (12,))[0]
    ways = (f"1x{run[0].text} {shown}", f"{run[0].text}x{reps} {shown}")
    raise UnreadError("missing", run[0].start, run[-1].end, "sets_or_reps", instead=ways)


def _several_loaded(line: Line) -> bool:
    """`10x60kg, 8x70kg`: several numbers each with a load of its own are reps."""
    kinds = [token.kind for token in line.tokens]
    number, most = ("int", "ten", "decimal"), len(kinds) - 3
    found = {
        line.tokens[at + 2].value
        for at in range(max(0, most))
        if kinds[at] in _NUMBERS and kinds[at + 1] == "times"
        and kinds[at + 2] in number and kinds[at + 3] == "wunit"
    }  # fmt: skip
    return len(found) > 1


def two_of(run: Run, line: Line) -> Item | None:
    """`2 10kg dumbbells`, `2 Kurzhanteln 10 kg`: one in each hand."""
    held = resistance([token for token in run[1:] if token.kind not in ("of", "link", "at")], line)
    if run[0].value != 2 or not isinstance(held, Weight) or held.on not in _IN_HANDS:
        return None
    return item("load", (Weight(held.value, held.unit, held.on, 2),), run)


def _beside_sets(run: Run, line: Line) -> bool:
    """Whether sets stand right before or right behind."""
    before = line.items[-1] if line.items else None
    behind = [token.kind for token in line.tokens[line.at + len(run) :][:2]]
    free = before is not None and before.kind == "group" and before.value.loads is None
    return free or (len(behind) == 2 and behind[0] in _NUMBERS and behind[1] in ("times", "sets"))


def one(run: Run, line: Line) -> Item:
    """One amount alone: `12 reps`, `60 s`, `5 km`, or a bare number that waits for a reason.

    Raises:
        UnreadError: hours where reps are counted: `slept 7 hours` may be no hold at all.
    """
    alone = len(run) == 1
    measure = amount(run, line)
    if run[-1].kind == "hours" and line.context.mode == "reps":
        ways = (f"{measure.seconds // 60} min",) if measure.seconds else ()
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "hours", instead=ways)
    made = group_of(run, (measure,))
    made.value.bare, made.value.timely = alone, measure.unit != "reps" and not alone
    return made


def repeated(count: Token, measure: Measure, run: Run, in_hand: str = "") -> tuple[Measure, ...]:
    """So many equal sets.

    Raises:
        UnreadError: past the limit of sets; the reverse is offered where it is sensible, and
            where a unit is `in_hand` also that it was a weight: `135x5` is how many write it.
    """
    if not SETS.least <= count.value <= SETS.most:
        ways: tuple[str, ...] = ()
        if measure.reps is not None and measure.reps <= SETS.most and count.value <= REPS.most:
            ways = (f"{measure.reps}x{count.value}",)
        region = (run[0].start, run[-1].end) if ways and len(run) == 3 else None
        ways = ways if region else ()
        if ways and in_hand and count.value <= LOAD.most:
            ways = (*ways, f"{count.value}{in_hand} x {measure.reps}")
        raise UnreadError("absurd", count.start, count.end, "sets", SETS, ways, region=region)
    return (measure,) * int(count.value)


def group_of(
    run: Run,
    measures: tuple[Measure, ...],
    loads: tuple[Resistance, ...] | None = None,
    first: bool = True,
) -> Item:
    """A group of sets as an item; `first` says that its load was written before the reps."""
    group = Group(measures, run[0].start, run[-1].end, loads=loads)
    group.load_first = loads is not None and first
    return item("group", group, run)


def each_of(listed: Sequence[Token], line: Line, as_reps: bool) -> tuple[Measure, ...]:
    """One set for each number of a list."""
    if as_reps or line.context.mode == "reps":
        for token in listed:
            check(token.value, REPS, token)
        return tuple(Measure(reps=token.value) for token in listed)
    return tuple(amount([token], line) for token in listed)


def _is_list(rest: Run) -> bool:
    return len(numbers(rest)) > 2


def _loaded(run: Run) -> bool:
    return run[-1].kind not in ("int", "ten", "number")


def _text(run: Run) -> str:
    return " ".join(token.text for token in run)
