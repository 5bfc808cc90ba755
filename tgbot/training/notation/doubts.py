"""What is asked rather than guessed: numbers and times that may not be sets at all."""

from tgbot.training.notation.items import Group, Item, Line
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.writer import write_resistance

SAID = ("load", "at", "rpe", "rir", "tempo", "pause", "side", "mark", "pair", "help")


def check_bare(clause: list[Item], line: Line) -> None:
    """A lone number beside other sets without a separator may be anything.

    Raises:
        UnreadError: there is one, and neither its side nor its kind stands beside it.
    """
    here = [one for one in clause if one.kind == "group"]
    for one in here:
        if one.value.listed and len(here) > 1 and not _beside(clause, one, ("side",)):
            raise UnreadError("ambiguous", one.start, one.end, "list_beside_sets")
    lone = all(one.value.bare for one in here)
    kinds = ("side", "mark", "load", "at") if lone else ("side", "mark")
    for one in here:
        if one.value.bare and len(here) > 1 and not _beside(clause, one, kinds):
            ways = (f", 1x{_number(one.value)}", f"@{_number(one.value)}{line.context.unit}")
            raise _lone(one.value, "lone_number", ways, line)


def check_list(clause: list[Item], found: list[Group]) -> None:
    """`10 red, 9, 8 green`: whose band the nine had is not said.

    Raises:
        UnreadError: a load stands behind a list that follows sets with a load of their own.
    """
    for one in clause:
        group = one.value
        listed = one.kind == "group" and group.listed and group.loads is not None
        if listed and not group.load_first and any(other.loads for other in found):
            raise UnreadError("ambiguous", group.start, group.end, "which_load")


def check_alone(found: list[Group], items: list[Item], line: Line) -> None:
    """A bare number of which nothing is said, or which a slash ties to counted sets.

    Raises:
        UnreadError: there is one; `lone` has the number where it is all that was sent.
    """
    for at, one in enumerate(items[2:], 2):
        slash, before = items[at - 1], items[at - 2]
        tied = slash.kind == "break" and slash.value == "slash" and one.kind == "group"
        free = before.kind == "side" or (before.kind == "group" and before.value.bare)
        if tied and one.value.bare and not free:
            ways = (f", {_number(one.value)}",)
            raise UnreadError("ambiguous", slash.start, one.end, "lone_number", instead=ways)
    for group in found if len(found) > 1 else ():
        if group.bare and group.loads is None and has_words(group, line):
            raise UnreadError("ambiguous", group.start, group.end, "lone_number")
    if len(found) == 1 and found[0].bare and not any(_tells(one) for one in items):
        number = _number(found[0])
        raise _lone(found[0], "lone", (f"1x{number}",), line, number)


def check_times(found: list[Group]) -> None:
    """A time beside reps is no set of its own: it may be the rest, or how long it took.

    Raises:
        UnreadError: there is one.
    """
    units = {group.measures[0].unit for group in found}
    for group in found:
        if group.timely and len(units) > 1:
            start, end = group.start, group.end
            raise UnreadError("leftover", start, end, "time_beside_reps", instead=("",))


def check_target(found: list[Group], items: list[Item]) -> None:
    """Three sets on one line and three numbers below: what was meant, and what was done?

    Raises:
        UnreadError: as many sets follow as were counted on a line above.
    """
    ends = [one.start for one in items if one.kind == "break" and one.value == "line"]
    if not ends or len(found) < 2:
        return
    first, *below = found
    if len(first.measures) < 2 or not any(first.end <= end <= below[0].start for end in ends):
        return
    if all(one.bare or one.listed for one in below):
        count = sum(len(one.measures) for one in below)
        if count == len(first.measures) and not first.listed:
            amounts = [measure.reps for one in below for measure in one.measures]
            ways = (", ".join(str(reps) for reps in amounts),) if all(amounts) else ()
            span = (first.start, below[-1].end)
            raise UnreadError("ambiguous", *span, "target_and_done", instead=ways)


def _tells(one: Item) -> bool:
    """Whether something makes a lone number a set; a letter beside it, as in `2 l`, does not."""
    return one.kind in SAID and not (one.kind == "side" and one.end - one.start == 1)


def _lone(
    group: Group, why: str, ways: tuple[str, ...], line: Line, number: int | None = None
) -> UnreadError:
    """Why a number is asked; a word that clings to it (`5k`, `level 5`) is no reading."""
    at = next(i for i, token in enumerate(line.tokens) if token.start == group.start)
    beside = [i for i in (at - 1, at + 1) if line.is_left(i)]
    clings = at + 1 in beside and line.tokens[at + 1].glued
    if clings:
        return UnreadError("leftover", group.start, line.tokens[at + 1].end)
    if beside and number is None:
        ways = ()
    return UnreadError("ambiguous", group.start, group.end, why, instead=ways, lone=number)


def _beside(clause: list[Item], one: Item, kinds: tuple[str, ...]) -> bool:
    """Whether something that makes a lone number a set stands beside it: `10 left 9 right`."""
    at = clause.index(one)
    beside = clause[max(0, at - 1) : at] + clause[at + 1 : at + 2]
    return any(other.kind in kinds for other in beside)


def _number(group: Group) -> int | None:
    measure = group.measures[0]
    return measure.reps if measure.reps is not None else measure.seconds


def has_words(group: Group, line: Line) -> bool:
    """Whether a word stands right behind sets: it may be a load that was not understood."""
    behind = next((at for at, token in enumerate(line.tokens) if token.start >= group.end), None)
    return behind is not None and line.is_left(behind) and line.tokens[behind].kind == "word"


def which_load(group: Group, others: tuple[Group | None, ...], line: Line) -> UnreadError:
    """Why the load of a group is asked: it may be that of the sets before or behind."""
    text = " ".join(one.text for one in line.tokens if group.start <= one.start < group.end)
    known = [other.loads for other in others if other is not None and other.loads]
    ways = (f"{text} {' + '.join(write_resistance(one) for one in loads)}" for loads in known)
    return UnreadError("ambiguous", group.start, group.end, "which_load", instead=tuple(ways))
