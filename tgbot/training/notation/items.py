"""What a line consists of once its phrases are read: groups of sets, and what is said of them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any, Literal, NamedTuple

from tgbot.training.notation.context import Context
from tgbot.training.notation.lexicon import Lexicon
from tgbot.training.notation.limits import DISTANCE, REPS, SECONDS, check
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.resistance import Resistance
from tgbot.training.workout import Distance, Set, SetKind, Side

ItemKind = Literal[
    "group", "load", "at", "rpe", "rir", "tempo", "pause", "side", "mark", "date", "pain",
    "same", "next_band", "change", "done", "break", "note", "limb", "numbers", "pair", "help",
]  # fmt: skip

RELATIVE = ("same", "next_band", "change", "done")
"""What stands for sets by what was done before, or planned."""
RECORDED = frozenset(("group", *RELATIVE))
"""What records sets."""
TIMED = ("tunit", "long", "hours")
_SHORTEST_WALK = 10


@dataclass(frozen=True, slots=True)
class Measure:
    """How much one set was: reps, seconds or a distance; exactly one of them."""

    reps: int | None = None
    seconds: int | None = None
    distance: Distance | None = None

    @property
    def unit(self) -> str:
        """Which of the three it is."""
        if self.reps is not None:
            return "reps"
        return "seconds" if self.seconds is not None else "distance"


@dataclass(slots=True)
class Group:
    """Sets that were written together, with what was said of them alone.

    `bare` marks a lone number, which is a set only where something says so; `listed` a list
    of them; `timely` an amount with a unit and no count, which may be no set at all.
    `load_first` says that the load was written before the reps: `40kg x 10`, and `load_start`
    where it stands; `last_failed` that its last set broke off.
    """

    measures: tuple[Measure, ...]
    start: int
    end: int
    bare: bool = False
    listed: bool = False
    timely: bool = False
    loads: tuple[Resistance, ...] | None = None
    load_first: bool = False
    load_start: int = -1
    rpe: Decimal | None = None
    rir: Decimal | None = None
    tempo: str | None = None
    pause_s: int | None = None
    side: Side | None = None
    kind: SetKind = "work"
    last_failed: bool = False

    def sets(self) -> tuple[Set, ...]:
        """The sets of the group."""
        made = {measure: self._set(measure) for measure in self.measures}
        sets = tuple(made[measure] for measure in self.measures)
        return (*sets[:-1], replace(sets[-1], kind="failed")) if self.last_failed else sets

    def _set(self, measure: Measure) -> Set:
        loads = self.loads or ()
        return Set(
            measure.reps,
            measure.seconds,
            measure.distance,
            loads[0] if loads else None,
            tuple(loads[1:]),
            self.rpe,
            self.rir,
            self.tempo,
            self.pause_s,
            self.side,
            self.kind,
        )


class Item(NamedTuple):
    """A phrase that was read: its kind, what it says, and where it stands in the plain text.

    `used` is how many tokens it took.
    """

    kind: ItemKind
    value: Any
    start: int
    end: int
    used: int


@dataclass(slots=True)
class Line:
    """A line while it is read: its tokens, and what was made of them so far.

    `places` has the first token of each item, `left` the tokens that no item took, and `at`
    the token at which the line is read now. `named` says that a name stood before a colon;
    `seen` of the items were looked through for sets, and `sets_seen` says whether any are.
    """

    tokens: list[Token]
    context: Context
    words: Lexicon
    items: list[Item] = field(default_factory=list)
    places: list[int] = field(default_factory=list)
    left: list[int] = field(default_factory=list)
    at: int = 0
    named: bool = False
    seen: int = 0
    sets_seen: bool = False

    def has_sets(self) -> bool:
        """Whether sets were read already; asked of nearly each token, so no item is seen twice."""
        while not self.sets_seen and self.seen < len(self.items):
            self.sets_seen = self.items[self.seen].kind == "group"
            self.seen += 1
        return self.sets_seen

    def is_left(self, at: int) -> bool:
        """Whether no item took a token."""
        place = bisect_left(self.left, at)
        return place < len(self.left) and self.left[place] == at

    @property
    def has_lines(self) -> bool:
        """Whether it was written on several lines."""
        return any(item.kind == "break" and item.value == "line" for item in self.items)

    def after(self, run: Sequence[Token]) -> str:
        """The kind of the token behind a run that begins where the line is read."""
        at = self.at + len(run)
        return self.tokens[at].kind if at < len(self.tokens) else ""


def item(kind: ItemKind, value: Any, run: Sequence[Token]) -> Item:
    """An item made of a whole run of tokens."""
    return Item(kind, value, run[0].start, run[-1].end, len(run))


def numbers(run: Sequence[Token]) -> list[Token]:
    """The whole numbers of a run."""
    return [token for token in run if token.kind in ("int", "ten")]


def amount(run: Sequence[Token], line: Line) -> Measure:
    """One amount: `12`, `12 reps`, `45s`, `1 min 30`, `1:30`, `40 m`.

    Raises:
        UnreadError: past a limit, or a bare number where a distance must have its unit.
    """
    first, unit = run[0], run[-1].kind if len(run) > 1 else ""
    if first.kind == "clock":
        factor = run[1].value if len(run) > 1 and run[1].kind in TIMED else 60
        return seconds(Decimal(first.value * factor) / 60, run)
    if unit in TIMED and len(run) > 3:
        minutes = run[1].value if run[1].kind in TIMED else 60
        return seconds(Decimal(first.value * minutes) + run[-2].value * run[-1].value, run)
    if unit in TIMED:
        return seconds(Decimal(first.value) * run[-1].value, run)
    if unit in ("dunit", "metre"):
        return _distance(run, line)
    if unit != "reps" and line.context.mode == "hold":
        return seconds(Decimal(first.value), run)
    if unit != "reps" and line.context.mode == "distance":
        end = run[-1].end
        raise UnreadError("missing", first.start, end, "unit", instead=(f"{first.text} m",))
    check(Decimal(first.value), REPS, first)
    return Measure(reps=first.value)


def seconds(value: Decimal, run: Sequence[Token]) -> Measure:
    """A time in whole seconds, within its limit."""
    check(value, SECONDS, run[0], run[-1])
    if value != value.to_integral_value():
        raise UnreadError("absurd", run[0].start, run[-1].end, "fraction", SECONDS)
    return Measure(seconds=int(value))


def _distance(run: Sequence[Token], line: Line) -> Measure:
    """A distance; `m` may be minutes where the exercise is not measured in metres."""
    value, unit = Decimal(run[0].value), run[-1].value
    named = line.named or any(line.tokens[at].kind in ("word", "name") for at in line.left)
    mode = line.context.mode
    doubtful = mode == "hold" or (mode == "reps" and (not named or value < _SHORTEST_WALK))
    if run[-1].kind == "metre" and doubtful:
        ways = (f"{run[0].text} metres", f"{run[0].text} min")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "metres_or_minutes", instead=ways)
    metres = value * {"m": 1, "km": 1000}.get(unit, Decimal("1609.344"))
    check(metres, DISTANCE, run[0], run[-1])
    return Measure(distance=Distance(value, unit))
