"""Resistance as it is written: bands, weights, bodyweight, help, and two of them at once."""

from collections.abc import Sequence
from decimal import Decimal

from tgbot.training.notation.items import Item, Line, item
from tgbot.training.notation.limits import check_load
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.resistance import Assistance, Band, Bodyweight, Resistance, Weight

MOST_BANDS = 9
_LEAST_LOAD = 20


def load(run: Sequence[Token], line: Line) -> Item | None:
    """One resistance, or several joined by "+", "and" or "with"."""
    if _opens_a_name(run, line):
        return None
    pieces = _pieces(run)
    if pieces and pieces[-1][-1].kind in ("plus", "and", "link"):
        return None
    loads: list[Resistance] = []
    end = 0
    for piece in pieces:
        one = resistance(piece, line)
        if one is None:
            break
        loads.append(one)
        end = run.index(piece[-1]) + 1
    return item("load", together(loads, run), run[:end]) if loads else None


def _opens_a_name(run: Sequence[Token], line: Line) -> bool:
    """`band pull-aparts 3x20 red`: a band before words is theirs where the load is said later."""
    behind = line.tokens[line.at + len(run) :]
    bare = len(run) == 1 and run[0].kind == "band" and not line.has_sets()
    named = bool(behind) and behind[0].kind == "word"
    return bare and named and any(token.kind in ("colour", "wunit") for token in behind)


def cross_load(run: Sequence[Token], line: Line) -> Item | None:
    """`5 reps x 100kg`: right behind sets a cross ties the load to them."""
    behind_sets = (
        bool(line.items) and line.items[-1].kind == "group" and not line.is_left(line.at - 1)
    )
    held = resistance(run[1:], line) if behind_sets else None
    return None if held is None else item("load", (held,), run)


def added(run: Sequence[Token], line: Line) -> Item:
    """`bw + 10` lacks its unit; `bar + 20kg` does not say what the bar weighs."""
    start, end = run[0].start, run[-1].end
    if run[0].kind == "bodyweight":
        ways = (f"{run[0].text} + {run[2].text}{line.context.unit}",)
        raise UnreadError("missing", start, end, "unit", instead=ways)
    raise UnreadError("ambiguous", start, end, "two_weights")


def loads_listed(run: Sequence[Token], _line: Line) -> Item | None:
    """`3x12 @40, 45, 50`: a load each, or sets of 45 and 50; small numbers are sets."""
    numbers = [token for token in run if token.kind in ("int", "ten", "decimal")]
    if any(number.value < _LEAST_LOAD for number in numbers):
        return None
    raise UnreadError("ambiguous", run[0].start, run[-1].end, "loads_listed")


def helped(run: Sequence[Token], _line: Line) -> Item:
    """`assisted 3x6 red band`: help, said away from its load."""
    return item("help", None, run)


def as_help(load: Resistance) -> Assistance | None:
    """A load as help, or None where it cannot be any."""
    if isinstance(load, Weight):
        return Assistance(load.value, load.unit)
    if isinstance(load, Band) and load.colour is not None:
        return Assistance(colour=load.colour)
    return load if isinstance(load, Assistance) else None


def together(loads: list[Resistance], run: Sequence[Token]) -> tuple[Resistance, ...]:
    """Resistances used at once; what is added to bodyweight stands alone.

    Raises:
        UnreadError: two plain weights, which may be one sum or two things.
    """
    held = [one for one in loads if not isinstance(one, Bodyweight)] or loads[:1]
    plain = [one for one in held if isinstance(one, Weight) and one.on is None]
    if len(plain) > 1 and len(held) > 1:
        total = sum((one.value for one in plain), Decimal(0))
        ways = (f"{total} {plain[0].unit}",) if len({one.unit for one in plain}) == 1 else ()
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "two_weights", instead=ways)
    return tuple(held)


def resistance(run: Sequence[Token], line: Line) -> Resistance | None:
    """The resistance of a run that holds one, or None where the words mean something else."""
    if run[0].kind == "at" and run[1].kind not in ("int", "ten", "decimal"):
        run = run[1:]
    kinds = [token.kind for token in run]
    if "help" in kinds:
        return _help(run)
    if "wunit" in kinds:
        return _weight(run)
    if kinds == ["bodyweight"]:
        return Bodyweight()
    return _band(run, line)


def _pieces(run: Sequence[Token]) -> list[Sequence[Token]]:
    """A run cut at the words that join two resistances.

    "help of 15 kg" and "60 kg on the bar" are one: there the link stands inside.
    """
    pieces: list[Sequence[Token]] = []
    begin = 0
    for at, token in enumerate(run):
        if token.kind in ("plus", "and", "link") and at > begin:
            rest = [other.kind for other in run[at + 1 :]]
            inside = token.kind == "link" and (
                run[at - 1].kind in ("help", "link") or rest[:1] in (["on"], ["ankle"], ["help"])
                or rest[:1] == ["link"]
            )  # fmt: skip
            if not inside:
                pieces.append(run[begin:at])
                begin = at + 1
    pieces.append(run[begin:])
    return [piece for piece in pieces if piece]


def _number(run: Sequence[Token]) -> Token:
    return next(token for token in run if token.kind in ("int", "ten", "decimal"))


def _weight(run: Sequence[Token]) -> Weight:
    """Number and unit, what it hangs on, and whether there is one in each hand."""
    number = _number(run)
    unit = next(token for token in run if token.kind == "wunit")
    value = Decimal(str(number.value)) if number.kind != "decimal" else number.value
    check_load(value, unit.value, number, unit)
    places = {token.value for token in run if token.kind in ("on", "ankle")}
    if any(token.kind == "pair" and "ankle" in token.text for token in run):
        places.add("ankle")
    if len(places) > 1:
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "two_places")
    count = 2 if any(token.kind in ("each", "pair", "per") for token in run) else 1
    return Weight(value, unit.value, next(iter(places), None), count)


def _help(run: Sequence[Token]) -> Assistance | None:
    """So many kilograms of help, or a band that helps."""
    colour = next((token.value for token in run if token.kind == "colour"), None)
    if colour is not None:
        return Assistance(colour=colour)
    unit = next(token for token in run if token.kind == "wunit")
    number = _number(run)
    value = Decimal(str(number.value))
    check_load(value, unit.value, number, unit)
    return Assistance(value, unit.value)


def _band(run: Sequence[Token], line: Line) -> Band | None:
    """A band by colour, level or neither; an unknown word before "band" is a new colour."""
    colour = next((token.value for token in run if token.kind == "colour"), None)
    level = next((token.value for token in run if token.kind == "level"), None)
    shade = next((token.text for token in run if token.kind == "shade"), None)
    if shade is not None:
        colour = f"{shade} {colour}"
    count = _count(run, line)
    if count is None:
        return None
    if run[-1].kind == "word":
        colour = run[-1].text
    if run[-2:-1] and run[-2].kind == "word":
        colour = _new_colour(run[-2:], len(run) - 2, line)
        if colour is None:
            return None
    if run[0].text == "light" and colour is not None:
        start, end = run[0].start, run[-1].end
        ways = (f"light level {colour} band", f"light-{colour} band")
        raise UnreadError("ambiguous", start, end, "shade_or_level", instead=ways)
    return Band(colour, level, count)


def _count(run: Sequence[Token], _line: Line) -> int | None:
    """How many bands: "2 red bands", "double red"; None where the number is no count."""
    first = run[0]
    if first.kind == "double":
        return 2
    if first.kind not in ("int", "ten", "number"):
        return 1
    several = run[1].kind == "times" or any(token.kind == "bands" for token in run)
    if first.kind != "number" and (not several or first.value > MOST_BANDS):
        return None
    return int(first.value) if 0 < first.value <= MOST_BANDS else None


def _new_colour(run: Sequence[Token], before: int, line: Line) -> str | None:
    """A colour that no table has: "mauve band"."""
    word, words = run[0].text, line.words
    previous = line.tokens[line.at - 1] if line.at and not before else None
    named = previous is not None and previous.kind in ("word", "name") and not line.has_sets()
    if named or word in words.ordinary:
        return None
    meant = words.mistyped(word)
    if meant is not None:
        raise UnreadError("leftover", run[0].start, run[0].end, "typo", instead=(meant,))
    if not line.has_sets() and word not in line.context.bands:
        ways = (f"band: {word}", f"{word}: band")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "name_or_colour", instead=ways)
    return word
