"""How many sets of how many: `4x10`, `12, 12, 10`, `40kg x 10 x 4`, `3 sets: 12, 12, 10`."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from tgbot.training.notation import marks
from tgbot.training.notation.items import Group, Item, Line, Measure, amount, item, numbers
from tgbot.training.notation.limits import REPS, SECONDS, SETS, check, check_load
from tgbot.training.notation.loads import resistance
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.resistance import Resistance, Weight

Run = Sequence[Token]

_NUMBERS = ("int", "ten")
_SMALL = ("of", "times", "comma", "link", "colon")
_IN_HANDS = ("dumbbell", "kettlebell", "ankle", "plate")


def counted(run: Run, line: Line) -> Item:
    """`4x10`: sets first, what each set was second."""
    return _group(run, repeated(run[0], amount(run[2:], line), run))


def sets_of(run: Run, line: Line) -> Item:
    """`4 sets of 10`, `4 sets 10 reps`, `sets: 4, reps: 10`."""
    if run[0].kind == "sets":
        count, reps = numbers(run)
        check(reps.value, REPS, reps)
        return _group(run, repeated(count, Measure(reps=reps.value), run))
    rest = [token for token in run[2:] if token.kind not in _SMALL]
    if rest[0].kind == "number":
        return _group(run, repeated(run[0], Measure(reps=rest[0].value), run))
    return _group(run, repeated(run[0], amount(rest, line), run))


def of_sets(run: Run, line: Line) -> Item:
    """`10 reps, 4 sets`, `45s x 3`: what each set was first."""
    last = run[-2] if run[-1].kind == "sets" else run[-1]
    middle = next(at for at, token in enumerate(run) if at and token is last)
    first = [token for token in run[:middle] if token.kind not in ("times", "comma", "of", "link")]
    return _group(run, repeated(last, amount(first, line), run))


def no_reps(run: Run, line: Line) -> Item:
    """`3 sets` alone: the reps are missing; `3 sets x12x`: they were not understood."""
    behind = line.at + len(run)
    if line.after(run) in ("times", "of", "comma", "int", "ten"):
        last = behind
        while last + 1 < len(line.tokens) and line.tokens[last + 1].glued:
            last += 1
        first, end = line.tokens[behind], line.tokens[last].end
        reps = numbers(line.tokens[behind : last + 1])
        ways = (f"{run[0].value}x{reps[0].text}",) if reps else ()
        region = (run[0].start, end)
        raise UnreadError("leftover", first.start, end, "", instead=ways, region=region)
    raise UnreadError("missing", run[0].start, run[-1].end, "reps", instead=(f"{run[0].text}x12",))


def numbered(run: Run, line: Line) -> Item:
    """`3 sets: 12, 12, 10`: as many numbers as sets."""
    listed = [token for token in run[1:] if token.kind in ("int", "ten")]
    if run[0].value != len(listed):
        ways = (", ".join(token.text for token in listed),)
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "count_and_list", instead=ways)
    return _group(run, _each(listed, line, run[-1].kind == "reps"))


def count_and_list(run: Run, line: Line) -> Item:
    """`3x10/9/8`: three sets, or three tens and two more; `3x10, 8`: only the latter."""
    listed = numbers(run)[1:]
    joins = {token.kind for token in run[3:] if token.kind not in ("int", "ten")}
    if len(listed) == run[0].value or not joins <= {"comma", "then", "plus", "and"}:
        own = ", ".join(f"1x{token.text}" for token in listed[1:])
        ways = [f"{run[0].text}x{listed[0].text}, {own}"]
        if len(listed) == run[0].value:
            ways.insert(0, ", ".join(token.text for token in listed))
        raise UnreadError(
            "ambiguous", run[0].start, run[-1].end, "count_and_list", instead=tuple(ways)
        )
    return counted(run[:3], line)


def target(run: Run, _line: Line) -> Item:
    """`3x8-12`: a range is a target; what was done is asked."""
    low, high = numbers(run)[-2:]
    before = f"{numbers(run)[0].text}x" if len(numbers(run)) > 2 or run[1].kind == "sets" else ""
    ways: tuple[str, ...] = tuple(f"{before or '1x'}{token.text}" for token in (high, low))
    region = (run[0].start, run[-1].end)
    if low.value < high.value:
        raise UnreadError("range", low.start, run[-1].end, instead=ways[:1], region=region)
    raise UnreadError(
        "ambiguous", low.start, run[-1].end, "two_numbers", instead=ways, region=region
    )


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
        listed = _each(numbers(rest), line, False) if _is_list(rest) else None
        measures = listed or (amount(rest, line),)
        return _group(run, measures, (load,))
    count = rest[second + 1]
    measure = amount(rest[:second], line)
    if measure.reps is not None and measure.reps < count.value:
        ways = (f"{count.value}x{measure.reps} ", f"{measure.reps}x{count.value} ")
        shown = _text(run[:cross])
        both = tuple(f"{way}{shown}" for way in ways)
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "order", instead=both)
    return _group(run, repeated(count, measure, run), (load,))


def load_last(run: Run, line: Line) -> Item | None:
    """`4x10x40kg`; a bare third number is a load in the person's unit."""
    cross = next(at for at in range(2, len(run)) if run[at].kind == "times")
    measure, rest = amount(run[2:cross], line), run[cross + 1 :]
    measures = repeated(run[0], measure, run)
    if len(rest) > 1 or rest[0].kind not in ("int", "ten", "decimal"):
        load = resistance(rest, line)
        return None if load is None else _group(run, measures, (load,), first=False)
    value = Decimal(str(rest[0].value))
    check_load(value, line.context.unit, rest[0], rest[0])
    first = len(measures)
    if first > 6 and first > value:
        shown, unit = _text(run[2:cross]), line.context.unit
        both = (f"{first}x{shown} {value}{unit}", f"{rest[0].text}x{shown} {first}{unit}")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "order", instead=both)
    loads: tuple[Resistance, ...] = (Weight(value, line.context.unit),)
    return _group(run, measures, loads, first=False)


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
    shown = _text(run[2:])
    reps = (line.context.last_sets or (12,))[0]
    ways = (f"1x{run[0].text} {shown}", f"{run[0].text}x{reps} {shown}")
    raise UnreadError("missing", run[0].start, run[-1].end, "sets_or_reps", instead=ways)


def two_of(run: Run, line: Line) -> Item | None:
    """`2 10kg dumbbells`: one in each hand."""
    held = resistance(run[1:], line)
    if run[0].value != 2 or not isinstance(held, Weight) or held.on not in _IN_HANDS:
        return None
    return item("load", (Weight(held.value, held.unit, held.on, 2),), run)


def _beside_sets(run: Run, line: Line) -> bool:
    """Whether sets stand right before or right behind."""
    before = line.items[-1] if line.items else None
    behind = [token.kind for token in line.tokens[line.at + len(run) :][:2]]
    free = before is not None and before.kind == "group" and before.value.loads is None
    return free or (len(behind) == 2 and behind[0] in _NUMBERS and behind[1] in ("times", "sets"))


def listed(run: Run, line: Line) -> Item:
    """`10, 9, 8`, `10/9/8`, `10 9 8`, `12, 10`: one set each.

    Raises:
        UnreadError: slashes or dashes among other joints, as in `20/11 10 9 8`.
    """
    joins = {
        other.kind if one.kind in _NUMBERS else one.kind
        for one, other in pairwise(run)
        if one.kind in _NUMBERS or other.kind in _NUMBERS
    }
    joins = {"blank" if kind in _NUMBERS else kind for kind in joins} - {"reps", "and", "then"}
    if len(joins) > 1 and "slash" in joins and run[1].kind == "slash" != run[3].kind:
        return item("numbers", (run[0], run[2], "slash"), run[:3])
    first = numbers(run[:-3])
    several = len(first) > 2 or (len(first) == 2 and run[1].kind == "comma")
    if several and len(joins) > 1 and run[-2].kind == "slash" and run[-4].kind in _NUMBERS:
        return listed(run[:-3], line)
    if len(joins) > 1 and joins & {"slash", "dash"}:
        found = ", ".join(token.text for token in numbers(run))
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "mixed_list", instead=(found,))
    made = _group(run, _each(numbers(run), line, run[-1].kind == "reps"))
    made.value.listed = "comma" in joins
    return made


def list_of_times(run: Run, line: Line) -> Item:
    """`45, 40, 30s`: the unit behind the last is the unit of all."""
    unit, found = run[-1], numbers(run)
    if line.context.mode != "hold":
        texts = [token.text for token in found]
        ways = (", ".join(f"{text}{unit.text}" for text in texts),)
        raise UnreadError("ambiguous", run[0].start, unit.end, "unit_of_all", instead=ways)
    for token in found:
        check(token.value, SECONDS, token)
    factor = unit.value if unit.kind == "tunit" else 60
    return _group(run, tuple(Measure(seconds=token.value * factor) for token in found))


def pair(run: Run, _line: Line) -> Item:
    """Two numbers joined by a blank, a dash or a slash: what they are, the line decides."""
    one, other = numbers(run)
    join = run[1].kind if len(run) > 2 else ""
    if join in ("dash", "to") and one.value < other.value:
        ways = (f"1x{other.text}",)
        raise UnreadError("range", run[0].start, run[-1].end, instead=ways)
    return item("numbers", (one, other, join), run)


def two_numbers(found: Item) -> UnreadError:
    """Why two bare numbers are asked, with both readings."""
    one, other, _ = found.value
    ways = (f"{one.text}x{other.text}", f"{one.text}, {other.text}")
    return UnreadError("ambiguous", found.start, found.end, "two_numbers", instead=ways)


def clocks(run: Run, line: Line) -> Item | None:
    """`1:30` is a time where the exercise is timed; elsewhere it may be the time of day."""
    if line.context.mode != "hold":
        shown = run[0].text.replace("'", ":").replace('"', "")
        ways = (f"1x{shown}",) if run[0].value else ()
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "clock", instead=ways)
    times = [token for token in run if token.kind == "clock"]
    return _group(run, tuple(amount([token], line) for token in times))


def one(run: Run, line: Line) -> Item:
    """One amount alone: `12 reps`, `60 s`, `5 km`, or a bare number that waits for a reason."""
    alone = len(run) == 1
    measure = amount(run, line)
    made = _group(run, (measure,))
    made.value.bare, made.value.timely = alone, measure.unit != "reps" and not alone
    return made


def repeated(count: Token, measure: Measure, run: Run) -> tuple[Measure, ...]:
    """So many equal sets.

    Raises:
        UnreadError: past the limit of sets; the reverse is offered where it is sensible.
    """
    if not SETS.least <= count.value <= SETS.most:
        ways: tuple[str, ...] = ()
        if measure.reps is not None and measure.reps <= SETS.most and count.value <= REPS.most:
            ways = (f"{measure.reps}x{count.value}",)
        region = (run[0].start, run[-1].end) if ways and len(run) == 3 else None
        ways = ways if region else ()
        raise UnreadError("absurd", count.start, count.end, "sets", SETS, ways, region=region)
    return (measure,) * int(count.value)


def _group(
    run: Run,
    measures: tuple[Measure, ...],
    loads: tuple[Resistance, ...] | None = None,
    first: bool = True,
) -> Item:
    group = Group(measures, run[0].start, run[-1].end, loads=loads)
    group.load_first = loads is not None and first
    return item("group", group, run)


def _each(listed: Sequence[Token], line: Line, as_reps: bool) -> tuple[Measure, ...]:
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
