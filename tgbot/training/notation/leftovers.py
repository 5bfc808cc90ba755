"""What no phrase took: the exercise before the first set, the note behind it, or a fault.

Words may be left over; numbers and signs may not, nor a word that looks like a mistyped
keyword: whoever wrote it meant something by it.
"""

import unicodedata
from dataclasses import dataclass

from tgbot.training.notation.items import Line
from tgbot.training.notation.names import Names
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.runs import Run, only_odd, runs_of, trimmed, without_lead
from tgbot.training.notation.scan import Token
from tgbot.training.notation.writer import write_resistance
from tgbot.training.resistance import Band, Weight

_NAMING = (
    "word", "name", "site", "side_noun", "level", "month", "times", "number",
    "shade", "daypart", "to", "soreness", "other_unit",
    "pulling",
)  # fmt: skip
_IGNORED = ("colon", "dash", "slash", "comma", "dot")
_BROKEN = (
    "colour",
    "per",
    "pause",
    "both",
    "wunit",
    "rpe",
    "rir",
    "tempo",
    "dunit",
    "help",
    "amrap",
    "pair",
    "double",
)
_TELLING = ("yesterday", "today", "weekday", "warmup", "bodyweight", "same", "done", "colour")


@dataclass(frozen=True, slots=True)
class Words:
    """The left-over words of a line, sorted: the exercise's and the note's."""

    exercise: tuple[Run, ...]
    note: tuple[Run, ...]


def sort(line: Line, names: Names, plain: str, first_set: int) -> Words:
    """Which left-over words name the exercise and which are the note.

    Args:
        line: the line, read.
        names: names and aliases of the content.
        plain: the plain text of the whole message.
        first_set: the token at which the first set begins.

    Raises:
        UnreadError: something is left over that cannot be a word of either.
    """
    if not line.left:
        return Words((), ())
    _check_signs(line, first_set)
    runs = [run for run in (trimmed(run, line) for run in runs_of(line)) if run is not None]
    before = tuple(run for run in runs if run.first < first_set and not only_odd(run))
    before = tuple(run for run in (without_lead(run) for run in before) if run is not None)
    after = [run for run in runs if run.first >= first_set]
    for run in [*before, *(run for run in after if len(run.tokens) == 1)]:
        for token in run.tokens:
            if token.kind == "intent" or (token.kind == "failed" and run in before):
                raise UnreadError("leftover", token.start, token.end, "intent", instead=("",))
    _check_taken_back(line)
    _check_help(before, line)
    for run in before:
        # "march each Sunday" is a habit; read back, "march each" would be its sides.
        odd = run.tokens[-1:] if run.tokens[-1].kind == "each" else run.tokens
        if odd != run.tokens or not _can_name(run):
            raise UnreadError("leftover", odd[0].start, run.end, "no_name", instead=("",))
    for run in after:
        if all(token.kind in ("on", "ankle") for token in run.tokens):
            ways = (f"10 kg {plain[run.start : run.end]}",)
            raise UnreadError("missing", run.start, run.end, "load", instead=ways)
    _check_between(after, line)
    named = [run for run in after if _is_named(run, names, plain)]
    if before and named:
        # `hola 3x12 hip thrust`: what is no name, beside one, may be no exercise at all.
        strange = [run for run in before if not _has_name(run, names, plain)]
        run, why = (strange[0], "no_exercise") if strange else (named[0], "two_exercises")
        raise UnreadError("leftover", run.start, run.end, why, instead=("",))
    elif len(named) > 1:
        raise UnreadError("ambiguous", named[1].start, named[1].end, "two_exercises", instead=("",))
    elif named:
        after.remove(named[0])
        before = tuple(run for run in (without_lead(named[0]),) if run is not None)
    _check_typos(before, after, line)
    return Words(before, tuple(after))


def names_in(
    line: Line, names: Names, plain: str, first_set: int
) -> tuple[tuple[Run, ...], tuple[Run, ...]]:
    """The words before the first set that name an exercise, and the names of the content behind.

    Raises:
        UnreadError: several names stand behind the sets.
    """
    runs = [run for run in (trimmed(run, line) for run in runs_of(line)) if run is not None]
    before = (without_lead(run) for run in runs if run.first < first_set and not only_odd(run))
    after = (run for run in runs if run.first >= first_set and _is_named(run, names, plain))
    return tuple(run for run in before if run is not None), tuple(after)


def _check_taken_back(line: Line) -> None:
    """`4x10 but skipped the last set`, `same but lighter`: it was otherwise than was said first."""
    said = {one.kind for one in line.items}
    for at in line.left:
        token = line.tokens[at]
        unlike = token.text in line.words.unlike and said & {"same", "done"}
        if token.kind == "except" or unlike:
            raise UnreadError("ambiguous", token.start, token.end, "taken_back")


def _check_help(before: tuple[Run, ...], line: Line) -> None:
    """`assisted pull-ups 3x6 15kg`: whether the load helps or weighs is not said."""
    helping = any(token.kind == "help" for run in before for token in run.tokens)
    for one in line.items if helping else ():
        load = one.value[0] if one.kind == "load" else None
        if isinstance(load, Weight | Band):
            ways = (f"{write_resistance(load)} help",)
            raise UnreadError("ambiguous", one.start, one.end, "help_or_load", instead=ways)


def _can_name(run: Run) -> bool:
    """Whether words can name an exercise: not where all of them are keywords of something."""
    kinds = {token.kind for token in run.tokens}
    return bool(kinds & {"word", "name"}) or bool(kinds & {*_NAMING} and not kinds & {*_BROKEN})


def _is_named(run: Run, names: Names, plain: str) -> bool:
    """Whether a run is exactly a name, or several names and nothing else.

    Raises:
        UnreadError: several names behind the sets.
    """
    bare = without_lead(run)
    if bare is None:
        return False
    if len(bare.tokens) > 1 and all(token.kind == "name" for token in bare.tokens):
        raise UnreadError("ambiguous", bare.start, bare.end, "two_exercises")
    return [one.kind for one in bare.tokens] == ["name"] or names.has(plain[bare.start : bare.end])


def _has_name(run: Run, names: Names, plain: str) -> bool:
    named = any(token.kind == "name" for token in run.tokens)
    return named or names.has(plain[run.start : run.end])


def _check_signs(line: Line, first_set: int) -> None:
    """Numbers, crosses and the like that nothing took."""
    left = set(line.left)
    for at in line.left:
        token = line.tokens[at]
        if token.kind in _IGNORED and not _binds(line, at):
            continue
        if token.kind == "last" and line.has_sets() and _is_last_set(line, at):
            raise UnreadError("ambiguous", token.start, token.end, "last_set")
        stuck = token.glued and _numeric(line.tokens[at - 1])
        plain = token.wordy and not stuck and token.kind not in _BROKEN and not _is_cross(token)
        if plain and (token.kind != "odd" or _is_picture(token.text)):
            continue
        if token.wordy and token.kind in _BROKEN and at < first_set:
            continue
        last = at
        while last + 1 in left and line.tokens[last + 1].glued:
            last += 1
        while at - 1 in left and line.tokens[at].glued:
            at -= 1
        start, end = line.tokens[at].start, line.tokens[last].end
        if token.kind == "help":
            raise UnreadError("missing", start, end, "help", instead=("15 kg help",))
        raise UnreadError("leftover", start, end)


def _is_last_set(line: Line, at: int) -> bool:
    """`last set to failure`, `last one RPE 9`: said of one set only."""
    behind = at + 1
    while line.is_left(behind) and line.tokens[behind].kind in ("sets", "number", "link"):
        behind += 1
    said = behind in line.places and line.items[line.places.index(behind)].kind != "break"
    return said and at > line.places[0]


def _numeric(token: Token) -> bool:
    return token.kind in ("int", "ten", "decimal", "clock", "open", "quad")


def _is_cross(token: Token) -> bool:
    return token.kind == "times" and token.text in ("x", "х")


def _is_picture(text: str) -> bool:
    """Emoji and the like, which people put beside words."""
    return unicodedata.category(text) in ("So", "Sk", "Cf", "Mn", "Lo", "Cn")


def _binds(line: Line, at: int) -> bool:
    """Whether a sign holds two numbers together, so that it says something."""
    after = line.tokens[at + 1 : at + 2]
    close = (line.tokens[at].glued, bool(after) and after[0].glued)
    if not any(close) or (line.tokens[at].kind == "colon" and not all(close)):
        return False
    around = [
        line.tokens[place].kind for place in (at - 1, at + 1) if 0 <= place < len(line.tokens)
    ]
    return len(around) == 2 and all(kind in ("int", "ten", "decimal") for kind in around)


def _check_between(after: list[Run], line: Line) -> None:
    """Words right before a later set may name another exercise."""
    places = {
        place for place, one in zip(line.places, line.items, strict=True) if one.kind == "group"
    }
    for run in after:
        behind = line.tokens.index(run.tokens[-1]) + 1
        while behind < len(line.tokens) and line.is_left(behind):
            behind += 1
        if behind in places:
            ways = (f"; {' '.join(token.text for token in run.tokens)}",)
            raise UnreadError("leftover", run.start, run.end, "between_sets", instead=ways)


def _check_typos(before: tuple[Run, ...], after: list[Run], line: Line) -> None:
    for run in (*before, *after):
        for token in run.tokens:
            meant = line.words.mistyped(token.text) if token.kind == "word" else None
            if meant is None:
                continue
            telling = line.words.meanings[meant][0] in _TELLING and len(meant) > 4
            if run in after or telling:
                raise UnreadError("leftover", token.start, token.end, "typo", instead=(meant,))
