"""Lists of sets, and what only looks like one: `12, 12, 10`, `3x10/9/8`, `8-12`, `4 10`."""

from collections.abc import Sequence
from itertools import pairwise

from tgbot.training.notation.counts import counted, each_of, group_of
from tgbot.training.notation.items import TIMED, Item, Line, Measure, amount, item, numbers
from tgbot.training.notation.limits import SECONDS, check
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token

Run = Sequence[Token]

_NUMBERS = ("int", "ten")
_AT = ("at", "um", "в")
_MANY = 100
_LONGEST_HOLD = 600
_PARTS = ("5", "25", "75")
"""What stands behind a comma that may be that of a decimal."""


def numbered(run: Run, line: Line) -> Item:
    """`3 sets: 12, 12, 10`: as many numbers as sets."""
    listed = [token for token in run[1:] if token.kind in ("int", "ten")]
    if run[0].value != len(listed):
        ways = (", ".join(token.text for token in listed),)
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "count_and_list", instead=ways)
    return group_of(run, each_of(listed, line, run[-1].kind == "reps"))


def count_and_list(run: Run, line: Line) -> Item:
    """`3x10/9/8`: three sets, or three tens and two more; `3x10, 8`: only the latter.

    Raises:
        UnreadError: it can be both, or the comma may be that of a decimal: `3x12,5`.
    """
    listed = numbers(run)[1:]
    if len(run) == 5 and _may_be_decimal(run[2:]):
        shown = f"{run[0].text}x{listed[0].text}"
        ways = [f"{shown}, 1x{listed[1].text}", shown]
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "comma", instead=tuple(ways))
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


def comma_count(run: Run, line: Line) -> Item | None:
    """`2,5x12`: 2.5 of a weight for 12 reps, or two reps and then five sets of 12."""
    if not _may_be_decimal(run):
        return None
    whole, part, reps = numbers(run)
    load = f"{whole.text}.{part.text}{line.context.unit}"
    ways = (f"1x{reps.text} {load}", f"1x{whole.text}, {part.text}x{reps.text}")
    raise UnreadError("ambiguous", run[0].start, run[-1].end, "comma", instead=ways)


def _may_be_decimal(run: Run) -> bool:
    """Whether a run begins with two numbers that a comma joins without a blank: `2,5`."""
    comma, part = run[1], run[2]
    return comma.kind == "comma" and comma.glued and part.glued and part.text in _PARTS


def target(run: Run, _line: Line) -> Item:
    """`3x8-12`: a range is a target; what was done is asked."""
    low, high = numbers(run)[-2:]
    before = f"{numbers(run)[0].text}x" if len(numbers(run)) > 2 or run[1].kind == "sets" else ""
    unit = run[-1].text if run[-1].kind in (*TIMED, "metre") else ""
    ways: tuple[str, ...] = tuple(f"{before or '1x'}{token.text}{unit}" for token in (high, low))
    region = (run[0].start, run[-1].end)
    if low.value < high.value:
        raise UnreadError("range", low.start, run[-1].end, instead=ways[:1], region=region)
    raise UnreadError(
        "ambiguous", low.start, run[-1].end, "two_numbers", instead=ways, region=region
    )


def target_sets(run: Run, _line: Line) -> Item | None:
    """`3-4x10`: how many sets it came to is asked."""
    low, high, reps = numbers(run)
    if low.value >= high.value:
        return None
    ways = (f"{high.text}x{reps.text}", f"{low.text}x{reps.text}")
    region = (run[0].start, run[-1].end)
    raise UnreadError("range", low.start, high.end, instead=ways, region=region)


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
    _check_counted(run, line, blank="blank" in joins)
    made = group_of(run, each_of(numbers(run), line, run[-1].kind == "reps"))
    made.value.listed = True
    return made


def _check_counted(run: Run, line: Line, blank: bool) -> None:
    """`555 123 456` is no three sets; nor are numbers behind "at": times of day, or loads.

    Raises:
        UnreadError: the numbers may be anything.
    """
    before = line.tokens[line.at - 1] if line.at else None
    placed = before is not None and before.kind == "link" and before.text in _AT
    long = blank and any(token.value > _MANY for token in numbers(run))
    if placed or long:
        ways = (", ".join(token.text for token in numbers(run)),) if long else ()
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "no_sets", instead=ways)


def list_of_times(run: Run, line: Line) -> Item:
    """`45, 40, 30s`: the unit behind the last is the unit of all."""
    unit, found = run[-1], numbers(run)
    if len(found) == 2 and run[1].kind in ("dash", "to") and found[0].value < found[1].value:
        ways = (f"1x{found[1].text}{unit.text}",)
        raise UnreadError("range", run[0].start, unit.end, instead=ways)
    if line.context.mode != "hold":
        texts = [token.text for token in found]
        ways = (", ".join(f"{text}{unit.text}" for text in texts),)
        raise UnreadError("ambiguous", run[0].start, unit.end, "unit_of_all", instead=ways)
    for token in found:
        check(token.value, SECONDS, token)
    factor = unit.value if unit.kind in TIMED else 60
    return group_of(run, tuple(Measure(seconds=token.value * factor) for token in found))


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
    """`1:30` is a time where the exercise is timed, or in a list; else it may be that of day."""
    times = [token for token in run if token.kind == "clock"]
    known = line.named or any(token.kind == "name" for token in line.tokens)
    several = len(times) > (1 if known else 2)
    marked = several or any(":" not in token.text for token in times)
    if line.context.mode != "hold" and not (marked and _all_times(run, times)):
        shown = run[0].text.replace("'", ":").replace('"', "")
        ways = (f"1x{shown}",) if run[0].value else ()
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "clock", instead=ways)
    return group_of(run, tuple(amount([token], line) for token in times))


def _all_times(run: Run, times: Sequence[Token]) -> bool:
    """Whether several times are a list, or one has its marks: `1:30, 1:15`, `1'30"`."""
    commas = all(token.kind in ("clock", "comma", "slash", "and", "then") for token in run)
    return commas and all(0 < token.value <= _LONGEST_HOLD for token in times)
