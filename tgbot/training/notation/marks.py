"""What is said about sets besides their load: effort, tempo, pause, side and kind."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Literal

from tgbot.training.notation.items import (
    RELATIVE,
    TIMED,
    Group,
    Item,
    Line,
    Measure,
    amount,
    item,
    numbers,
    seconds,
)
from tgbot.training.notation.lexicon import language_of
from tgbot.training.notation.limits import (
    PAIN,
    PAUSE,
    REPS,
    RIR,
    RPE,
    SHORTEST_REST,
    TEMPO,
    check,
    halves,
)
from tgbot.training.notation.reading import Limit, UnreadError
from tgbot.training.notation.scan import Token

Run = Sequence[Token]

_WORDS = ("word", "name", "link", "last")
_ARMS = ("arm", "brazo", "рук")
_SITES = ("site", "ankle", "sore_site")
_NEAR = 12
_PAINS = ("pain", "soreness", "sharp", "side_noun", "left", "right")


def rpe(run: Run, _line: Line) -> Item | None:
    """`RPE 8`, `8 rpe`, `@rpe 8.5`; a range of it is asked, and so is `rpe 8,5`."""
    return _effort(run, "rpe", RPE)


def out_of_ten(run: Run, line: Line) -> Item | None:
    """`effort 7/10` is an RPE; `felt 4/10` may be one or a pain, and no date in any case.

    Raises:
        UnreadError: how it felt; beside a part of the body, a pain takes the score instead.
    """
    at = next(i for i, token in enumerate(run) if token.kind in ("int", "ten", "decimal"))
    number, said = run[at], [token for token in run if token.kind == "word"]
    known = said[0].text in line.words.efforts | line.words.felt
    if not known or not _is_of_sets(line) or line.after(run) in (*_SITES, *_PAINS):
        return None
    if said[0].text in line.words.efforts and len(said) == 1:
        return item("rpe", halves(Decimal(str(number.value)), RPE, number), run)
    check(Decimal(str(number.value)), PAIN, number)
    # “Felt great 4/10”: what is said between is kept.
    plain = all(token.text in line.words.felt for token in said)
    first, last = (run[0], run[-1]) if plain else (number, run[at + 2])
    ways = (f"RPE {number.text}", f"pain {number.text}/10")
    raise UnreadError("ambiguous", first.start, last.end, "effort_or_pain", instead=ways)


def _is_of_sets(line: Line) -> bool:
    """Whether sets, or the same as last time, stand before what is read now or soon behind it."""
    near = line.tokens[line.at : line.at + _NEAR]
    said = line.has_sets() or any(one.kind in RELATIVE for one in line.items[:_NEAR])
    return said or any(token.kind in ("times", "sets", "reps") for token in near)


def rir(run: Run, _line: Line) -> Item | None:
    """`RIR 2`, `2 in reserve`."""
    return _effort(run, "rir", RIR)


def efforts_listed(run: Run, line: Line) -> Item | None:
    """`3x10 rpe 7, 8, 9`: an effort for each set, or an effort and two more sets.

    Raises:
        UnreadError: as many numbers as the sets before them have, all of them efforts.
    """
    found = [token for token in run if token.kind in ("int", "ten", "decimal")]
    before = next((one.value for one in reversed(line.items) if one.kind == "group"), None)
    counted = before is not None and len(before.measures) == len(found)
    if not counted or any(token.value > RPE.most for token in found):
        return None
    raise UnreadError("ambiguous", run[0].start, run[-1].end, "efforts_listed")


def _effort(run: Run, kind: Literal["rpe", "rir"], scale: Limit) -> Item | None:
    found = [token for token in run if token.kind in ("int", "ten", "decimal")]
    name = kind.upper()
    if run[-2].kind in ("slash", "out_of"):
        found.pop()
    if run[-2].kind == "comma":
        first, second = found
        if second.text != "5":
            return item(kind, halves(Decimal(str(first.value)), scale, first), run[:-2])
        ways = (f"{name} {first.text}.5", f"{name} {first.text}, 1x5")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "comma", instead=ways)
    if len(found) > 1:
        ways = (f"{name} {found[0].text}", f"{name} {found[1].text}")
        raise UnreadError("range", run[0].start, run[-1].end, kind, instead=ways)
    return item(kind, halves(Decimal(str(found[0].value)), scale, found[0]), run)


def failure(run: Run, _line: Line) -> Item:
    """To failure: nothing was left."""
    return item("rir", Decimal(0), run)


def at(run: Run, _line: Line) -> Item:
    """`@40`, `@8`: a load or an effort, which the other parts of the line decide."""
    return item("at", run[1], run)


def tempo(run: Run, _line: Line) -> Item:
    """`tempo 4-1-1-0`, `4110 tempo`: lowering, bottom, lifting, top."""
    quad = next((token for token in run if token.kind == "quad"), None)
    digits = numbers(run)
    if quad is not None:
        parts: list[int] = list(quad.value)
        first, last = quad, quad
    elif len(digits) == 1:
        first = last = digits[0]
        parts = [int(digit) for digit in first.text]
        if len(parts) != 4:
            raise UnreadError(
                "leftover", run[0].start, run[-1].end, "tempo", instead=("tempo 3-1-1-0",)
            )
    else:
        first, last = digits[0], digits[-1]
        parts = [token.value for token in digits]
    for part in parts:
        check(part, TEMPO, first, last)
    return item("tempo", "-".join(str(part) for part in parts), run)


def tempo_with_cross(run: Run, _line: Line) -> Item:
    """`tempo 31X0`: the X says "as fast as you can", which is no number of seconds."""
    digits = "".join(token.text for token in numbers(run))
    parts = [*digits[:2], "0", *digits[2:]]
    ways = (f"tempo {'-'.join(parts)}",) if len(parts) == 4 else ()
    raise UnreadError("leftover", run[0].start, run[-1].end, "tempo", instead=ways)


def pause(run: Run, line: Line) -> Item:
    """`2s pause`, `paused 2s`: seconds at the top."""
    at = next(i for i, token in enumerate(run) if token.kind in ("int", "ten", "decimal"))
    number = run[at]
    unit = next((token for token in run[at:] if token.kind in (*TIMED, "metre")), None)
    factor = 1 if unit is None else unit.value if unit.kind in TIMED else 60
    value = Decimal(str(number.value)) * factor
    check(value, PAUSE, number, unit)
    word = next(token.text for token in run if token.kind == "pause")
    rests = word in ("pause", "pausa") and language_of(line.context.language) in ("de", "es")
    if rests and value >= SHORTEST_REST:
        ways = ("", f"paused {value} s")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "rest_or_pause", instead=ways)
    if value != value.to_integral_value():
        raise UnreadError("absurd", number.start, (unit or number).end, "fraction", PAUSE)
    return item("pause", int(value), run)


def rest(run: Run, _line: Line) -> Item:
    """The rest between sets is no part of a log."""
    raise UnreadError("leftover", run[0].start, run[-1].end, "rest", instead=("",))


def side(run: Run, line: Line) -> Item:
    """`per side`, `/side`, `each leg`, `l/r`: the reps count for each side."""
    previous = line.items[-1] if line.items else None
    loaded = previous is not None and previous.kind == "load" and previous.end <= run[0].start
    arms = run[-1].kind == "side_noun" and any(arm in run[-1].text for arm in _ARMS)
    if loaded and arms and run[0].kind in ("each", "per"):
        ways = ("each side", "per hand")
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "pair_or_side", instead=ways)
    return item("side", "each", run)


def both_sides(run: Run, line: Line) -> Item | None:
    """`each` away from a load: each side. Behind a band it may be a pair."""
    if line.after(run) in ("days", "weeks", "daypart", "weekday"):
        return None
    previous = line.items[-1] if line.items else None
    if previous is not None and previous.kind == "load":
        ways = ("each side",)
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "pair_or_side", instead=ways)
    return item("side", "each", run)


def one_side(run: Run, line: Line) -> Item | None:
    """`left`, `right`, `r`, `left leg`; not "left side weaker", which is a note."""
    counted = line.at > 0 and line.tokens[line.at - 1].kind in ("int", "ten", "tunit", "reps")
    behind = line.after(run)
    if line.has_sets() and (behind in _SITES or (behind in _WORDS and not counted)):
        return None
    return item("side", run[0].kind, run)


def limb(run: Run, line: Line) -> Item | None:
    """`left leg raise 3x10`: before the sets, a side before a word is part of the name."""
    return None if line.has_sets() or numbers(run) else item("limb", None, run)


def amrap(run: Run, line: Line) -> Item:
    """`amrap 14`, `14+`: as many as went."""
    said = [token for token in run if token.kind not in ("amrap", "colon")]
    number = said[0]
    if number.kind == "open" and line.context.mode == "hold" and len(said) == 1:
        measure = seconds(Decimal(number.value), said)
    elif number.kind == "open":
        check(number.value, REPS, number)
        measure = Measure(reps=number.value)
    else:
        measure = amount(said, line)
    group = Group((measure,), run[0].start, run[-1].end, kind="amrap")
    return item("group", group, run)


def mark(run: Run, line: Line) -> Item | None:
    """`w`, `warm-up`, `drop`, `failed`: the kind of the set beside it."""
    if line.after(run) in (_WORDS if line.has_sets() else ("word", "name")):
        return None
    if run[0].kind == "warmup_letter" and _is_with(run, line):
        return None
    kind = {"warmup": "warmup", "warmup_letter": "warmup", "drop": "drop", "failed": "failed"}
    return item("mark", kind[run[0].kind], run)


def pair_later(run: Run, _line: Line) -> Item:
    """`10kg 3x10 per hand`: one in each hand, said away from the load."""
    return item("pair", None, run)


def other_unit(run: Run, _line: Line) -> Item:
    """A unit that the log does not know: stone, inches, calories."""
    raise UnreadError("leftover", run[0].start, run[-1].end, "unknown_unit")


def _is_with(run: Run, line: Line) -> bool:
    """`3x10 w red`: behind sets, or between a name and a load, the letter says "with"."""
    before = line.tokens[line.at - 1].kind if line.at else "break"
    apart = before in ("break", "comma", "bar", "then", "slash", "plus", "dot", "date")
    return not apart and (line.has_sets() or line.after(run) not in ("int", "ten"))
