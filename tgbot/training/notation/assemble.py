"""Which word belongs to which sets: loads, efforts, sides and kinds handed to their groups.

Separators cut a line into clauses; in a clause with one group everything belongs to it. Where
several groups follow each other without a separator, what stands before the first group
always stands before its group, and what stands behind the last one always behind. A load that
was said once holds for the groups beside it that have none: `40kg x 10, 9, 8`. Whatever could
be meant in two ways is asked.
"""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from tgbot.training.notation import relatives
from tgbot.training.notation.doubts import (
    SAID,
    check_alone,
    check_bare,
    check_list,
    check_target,
    check_times,
    has_words,
    which_load,
)
from tgbot.training.notation.items import Group, Item, ItemKind, Line
from tgbot.training.notation.limits import LOADED_APART, RPE, check_load, halves
from tgbot.training.notation.loads import as_help
from tgbot.training.notation.reading import UnreadError
from tgbot.training.resistance import Band, Bodyweight, Resistance, Weight

_RELATIVE = ("same", "next_band", "change")
_FIELDS = {"rpe": "rpe", "rir": "rir", "tempo": "tempo", "pause": "pause_s", "side": "side"}


def groups(line: Line) -> list[Group]:
    """The groups of a line, each with all that was said of it.

    Raises:
        UnreadError: something can be meant in two ways, or there is nothing to hang it on.
    """
    found: list[Group] = []
    whole: list[Item] = []
    items = _with_relatives(line)
    for row in _split(items, "line"):
        here = _of_row(row, line, found, whole)
        if not any(one.kind == "break" and one.value == "bar" for one in row):
            _fill(here, line)
        found += here
    for one in whole:
        _say_of_all([one], found, line, before=True)
    _fill_down(found, line)
    check_alone(found, items, line)
    check_times(found)
    check_target(found, items)
    return found


def _of_row(row: list[Item], line: Line, above: list[Group], whole: list[Item]) -> list[Group]:
    """The groups of one written line; what is said before any sets is put into `whole`."""
    found: list[Group] = []
    for clause in _split(row):
        here = [one.value for one in clause if one.kind == "group"]
        said = [one for one in clause if one.kind != "group"]
        if not here:
            whole += [] if found or above else said
            if found or above:
                _say_of_all(said, found or above, line)
            continue
        check_bare(clause, line)
        last = next((group for group in reversed(found) if group.loads is not None), None)
        _hand_out(clause, line, carried=last is not None and last.load_first)
        check_list(clause, found)
        found += here
    return found


def _with_relatives(line: Line) -> list[Item]:
    """The items, with `same`, `+2.5kg`, `next band` and `done` as the loads and sets they are."""
    sets_said = line.has_sets()
    loaded = any(one.kind in ("load", "change", "next_band") for one in line.items)
    items: list[Item] = []
    made = False
    for one in line.items:
        if one.kind in _RELATIVE:
            if not sets_said and not made:
                measures = relatives.repeated(one, line.context)
                items.append(_as(one, "group", Group(measures, one.start, one.end)))
                made = True
            load = None if one.kind == "same" and loaded else relatives.resolved(one, line)
            if load is not None:
                items.append(_as(one, "load", (load,)))
        elif one.kind == "done":
            if not sets_said and not made:
                items.append(_as(one, "group", relatives.planned(one, line.context)))
                made = True
        elif one.kind in ("group", "break", *SAID):
            items.append(one)
    if made:
        said = [one for one in items if one.kind == "load"]
        group = next(one.value for one in items if one.kind == "group")
        if said and group.loads is not None:
            group.loads = None
    return items


def _as(one: Item, kind: ItemKind, value: object) -> Item:
    return one._replace(kind=kind, value=value)


def _split(items: list[Item], at: str | None = None) -> Iterator[list[Item]]:
    """The items between breaks, or between those of one value; never nothing."""
    piece: list[Item] = []
    for one in items:
        if one.kind == "break" and at in (None, one.value):
            if piece:
                yield piece
            piece = []
        else:
            piece.append(one)
    if piece:
        yield piece


def _hand_out(clause: list[Item], line: Line, carried: bool) -> None:
    """Each thing that was said to the group of the clause that it stands beside."""
    places = [at for at, one in enumerate(clause) if one.kind == "group"]
    kinds = {one.kind for one in clause}
    for kind in SAID:
        if kind not in kinds:
            continue
        said = [at for at, one in enumerate(clause) if one.kind == kind]
        before = said[0] < places[0]
        behind = said[-1] > places[-1]
        for at in said:
            left = max((place for place in places if place < at), default=None)
            right = min((place for place in places if place > at), default=None)
            if kind == "mark" and right == at + 1:
                left = None
            elif left is not None and right is not None:
                if before == behind:
                    raise _two_sides(clause[at])
                left, right = (None, right) if before else (left, None)
            target = left if left is not None else right
            if target is not None:
                _say(clause[at], clause[target].value, line, target > at, carried)


def _two_sides(one: Item) -> UnreadError:
    return UnreadError("ambiguous", one.start, one.end, "which_sets", instead=("",))


def _say(one: Item, group: Group, line: Line, first: bool = False, carried: bool = False) -> None:
    """Note on a group what was said of it."""
    if one.kind == "at":
        _say_at(one, group, line, first, carried)
    elif one.kind == "load":
        if group.loads is not None and _says_less(one.value, group.loads):
            return
        if group.loads is not None and group.loads != (Band(),):
            raise UnreadError("ambiguous", one.start, one.end, "two_loads", instead=("",))
        group.loads, group.load_first, group.load_start = one.value, first, one.start
    elif one.kind == "mark":
        _say_kind(one, group, first)
    elif one.kind == "pair":
        _say_pair(one, group)
    elif one.kind == "help":
        _say_help(one, group)
    else:
        name = _FIELDS[one.kind]
        if getattr(group, name) not in (None, one.value):
            raise UnreadError("ambiguous", one.start, one.end, "twice", instead=("",))
        setattr(group, name, one.value)


def _says_less(load: tuple[Resistance, ...], known: tuple[Resistance, ...]) -> bool:
    """Whether a load adds nothing: "band" to a red one, "no band" to bodyweight."""
    return load == (Band(),) or load == known == (Bodyweight(),)


def _say_kind(one: Item, group: Group, first: bool) -> None:
    """Behind several sets it is not said which of them failed; behind a list it is the last."""
    if group.listed and not first and one.value == "failed":
        group.last_failed = True
        return
    if len(group.measures) > 1 and not first and one.value in ("failed", "drop"):
        amounts = [measure.reps for measure in group.measures]
        text = ", ".join(f"1x{reps}" for reps in amounts[:-1])
        ways = (f"{text}, {one.value} {amounts[-1]}",) if all(amounts) else ()
        region = (group.start, one.end)
        raise UnreadError("ambiguous", one.start, one.end, "which_sets", None, ways, region=region)
    group.kind = one.value


def _say_help(one: Item, group: Group) -> None:
    """Help whose load stands elsewhere in the clause."""
    help_ = as_help(group.loads[0]) if group.loads else None
    if help_ is None:
        raise UnreadError("missing", one.start, one.end, "help", instead=("15 kg help",))
    group.loads = (help_,)


def _say_pair(one: Item, group: Group) -> None:
    """One in each hand: the load must be known."""
    if not group.loads or not isinstance(group.loads[0], Weight):
        raise UnreadError("leftover", one.start, one.end, "pair", instead=("",))
    group.loads = (replace(group.loads[0], count=2), *group.loads[1:])


def _say_at(one: Item, group: Group, line: Line, first: bool, carried: bool) -> None:
    """`@40` is a load; `@8` is an effort right after a load, and asked elsewhere."""
    value, unit = Decimal(str(one.value.value)), line.context.unit
    loaded = (group.loads is not None and group.load_start < one.start) or carried
    if loaded and (value <= RPE.most or one.value.kind != "decimal"):
        group.rpe = halves(value, RPE, one.value)
        return
    if value <= RPE.most:
        ways = (f"{one.value.text} {unit}", f"RPE {one.value.text}")
        raise UnreadError("ambiguous", one.start, one.end, "load_or_effort", instead=ways)
    check_load(value, unit, one.value, one.value)
    if group.loads is not None:
        raise UnreadError("ambiguous", one.start, one.end, "two_loads", instead=("",))
    group.loads, group.load_first = (Weight(value, unit),), first


def _say_of_all(said: list[Item], found: list[Group], line: Line, before: bool = False) -> None:
    """What stands in a clause of its own holds for all the sets that lack it."""
    for one in said:
        if one.kind == "mark":
            if before and found:
                found[0].kind = one.value
                continue
            raise _two_sides(one)
        lacking = [group for group in found if _lacks(group, one)]
        if not lacking:
            if found:
                raise UnreadError("ambiguous", one.start, one.end, "two_loads", instead=("",))
            continue
        for group in lacking:
            _say(one, group, line, first=before)


def _lacks(group: Group, one: Item) -> bool:
    if one.kind == "load":
        return group.loads is None and group.kind not in LOADED_APART
    if one.kind in ("at", "pair", "help"):
        return True
    return getattr(group, _FIELDS[one.kind]) is None


def _fill(found: list[Group], line: Line) -> None:
    """A load, side, tempo or pause that was said once holds for the sets beside it too."""
    _fill_loads(found, line)
    for name in ("side", "tempo", "pause_s"):
        said = {getattr(group, name) for group in found} - {None}
        if len(said) == 1 and not said & {"left", "right"}:
            for group in found:
                setattr(group, name, next(iter(said)))


def _fill_down(found: list[Group], line: Line) -> None:
    """What was said on a line holds for the lines below it, never for those above.

    Raises:
        UnreadError: a load is said below sets that have none, or for some of several.
    """
    loaded = [group for group in found if group.kind not in LOADED_APART]
    above: Group | None = None
    for at, group in enumerate(loaded):
        if group.loads is not None:
            above = group
        elif above is not None and line.has_lines:
            if has_words(group, line):
                raise which_load(group, (above,), line)
            group.loads, group.load_first = above.loads, above.load_first
        elif line.has_lines and any(other.loads is not None for other in loaded[at:]):
            behind = next(other for other in loaded[at:] if other.loads is not None)
            raise which_load(group, (behind,), line)


def _fill_loads(found: list[Group], line: Line) -> None:
    loaded = [group for group in found if group.kind not in LOADED_APART]
    said = [group if group.loads is not None else None for group in loaded]
    for at, group in enumerate(loaded):
        if group.loads is not None:
            continue
        before = next((one for one in reversed(said[:at]) if one is not None), None)
        behind = next((one for one in said[at:] if one is not None), None)
        if (before is not None or behind is not None) and has_words(group, line):
            raise which_load(group, (before, behind), line)
        if before is not None and (before.load_first or behind is None):
            group.loads, group.load_first = before.loads, before.load_first
        elif before is None and behind is not None and not behind.load_first:
            group.loads = behind.loads
        elif behind is not None:
            raise which_load(group, (before, behind), line)
