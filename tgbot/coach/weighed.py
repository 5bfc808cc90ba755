"""Body weights among the lines of a log: those that say so, and a bare `72.4 kg` that may be one.

A bare weight is taken for the person's only where nothing else can be meant; otherwise it is
asked, with a button for the body weight and one for the load.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tgbot.coach import activity as outings
from tgbot.coach.desk import Desk
from tgbot.store import body_weights
from tgbot.training.body_weight import (
    HEAVIEST,
    BodyWeight,
    bare_weight,
    day_alone,
    is_a_persons,
    named_past_limit,
    named_weight,
)
from tgbot.training.body_weight import past_limit as weight_limit
from tgbot.training.notation import Context, Refusal

_A_DAY = re.compile(r"\s*(?:0?[1-9]|[12]\d|3[01])[./](?:0?[1-9]|1[0-2])\.?\s*:?\s*")
_DECIMAL = re.compile(r"(\d),(\d)")
_A_COUNT = re.compile(r"\s*\d+\s*")

Says = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Weighed:
    """A text without its body weights.

    `text` has blanks in their place and `weights` has them by their place; `unsure` are lines
    that may be one, by their place: they are left in the text. `only`: nothing else is in it.
    """

    text: str
    weights: Mapping[int, BodyWeight]
    unsure: Mapping[int, str]
    only: bool


def weighed(desk: Desk, text: str, known: Context, is_outing: Says) -> Weighed:
    """Takes the body weights out of a text.

    Args:
        desk: the person and the moment.
        text: what was said, without `/log`.
        known: what a line is read against.
        is_outing: whether a line is a run, a ride or the like, and no sets.
    """
    weights: dict[int, BodyWeight] = {}
    unsure: dict[int, str] = {}
    lines, rest = outings.pieces(text), text
    place = 0
    for number, line in enumerate(lines):
        place = text.index(line, place)
        weight = named_weight(line, known, desk.moment)
        if weight is None and number in (0, len(lines) - 1):
            bare = _bare(desk, line, known)
            near = bare is not None and is_a_persons(bare, _last(desk))
            alone = len(lines) == 1
            if near and not alone and not _is_below_sets(lines[:number], known, is_outing):
                weight = bare
            elif bare is not None and (near or not alone):
                unsure[place] = line
        if weight is not None:
            weights[place] = _on_the_day_above(weight, lines[:number], known)
            rest = f"{rest[:place]}{' ' * len(line)}{rest[place + len(line) :]}"
        place += len(line)
    left = outings.pieces(rest)
    only = bool(weights) and all(day_alone(line, known) is not None for line in left)
    return Weighed(rest, weights, unsure, only)


def _bare(desk: Desk, line: str, known: Context) -> BodyWeight | None:
    if _A_DAY.fullmatch(line) or _A_COUNT.fullmatch(line):
        return None
    return bare_weight(line, known, desk.moment)


def _is_below_sets(above: list[str], known: Context, is_outing: Says) -> bool:
    return bool(above) and day_alone(above[-1], known) is None and not is_outing(above[-1])


def _last(desk: Desk) -> BodyWeight | None:
    return next(iter(body_weights.newest(desk.conn, desk.person.id, 0, 1)), None)


def _on_the_day_above(weight: BodyWeight, above: list[str], known: Context) -> BodyWeight:
    """A weight without a date of its own belongs to the date that stands alone above it."""
    if weight.date != known.today:
        return weight
    days = (day_alone(line, known) for line in reversed(above))
    day = next((one for one in days if one is not None), None)
    return weight if day is None else replace(weight, date=day)


def unsure(said: str, found: Weighed, is_log: Says, span: tuple[int, int]) -> Refusal | None:
    """The question about a line in a span that may be a body weight, with both ways to read it."""
    start, end = span
    for at, line in found.unsure.items():
        if start < at + len(line) and at < end:
            ways = tuple(way for way in _ways(said, at, line) if is_log(way))
            span, part = (at, at + len(line)), line.strip()
            number = len(outings.pieces(said[:at])) + 1
            return Refusal(
                "ambiguous", span, part, next(iter(ways), ""), "weight_or_load", None, ways, number
            )
    return None


def past_limit(said: str, known: Context) -> Refusal | None:
    """Why the first line that names a body weight as nobody weighs is not believed."""
    place, lines = 0, outings.pieces(said)
    for number, line in enumerate(lines, 1):
        place = said.index(line, place)
        weight = named_past_limit(line, known)
        # A light one below sets is rather what was in the hands.
        if weight is not None and (len(lines) == 1 or weight.kg > HEAVIEST):
            span, example = (place, place + len(line)), f"weight 72.4 {weight.unit}"
            limit = weight_limit(weight)
            why = "body_weight"
            return Refusal("absurd", span, line.strip(), example, why, limit, line=number)
        place += len(line)
    return None


def beside(refusal: Refusal, said: str, found: Weighed) -> Refusal:
    """A refusal of the other lines: its readings keep the body weights beside them."""
    start, _ = refusal.span
    if not found.weights:
        return refusal
    weights = [re.split(r"[\n;]", said[at:], maxsplit=1)[0].strip() for at in sorted(found.weights)]
    return replace(
        refusal,
        # The reader counts no blank lines.
        line=refusal.line + sum(at < start for at in found.weights),
        readings=tuple("\n".join([way, *weights]) for way in refusal.readings),
        example="\n".join([refusal.example, *weights]) if refusal.example else "",
    )


def _ways(said: str, at: int, line: str) -> tuple[str, ...]:
    """The text with a line as a body weight, and as the load of the line beside it."""
    above, below = outings.pieces(said[:at]), outings.pieces(said[at + len(line) :])
    own = _DECIMAL.sub(r"\1.\2", line.strip())
    if above:
        loaded = [*above[:-1], f"{above[-1]} {own}"]
    elif below:
        loaded = [f"{below[0]} {own}", *below[1:]]
    else:
        loaded = []
    return (
        "\n".join([*above, " ".join(("weight", own)), *below]),
        "\n".join(loaded),
    )
