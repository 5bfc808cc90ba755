"""Which number of a text says how much it hurts; other numbers count sets, reps, days or years."""

from collections.abc import Sequence

from tgbot.chat.typed.words import LANGUAGES, words
from tgbot.training.notation.lexicon import lexicon

MOST = 10
_LONGEST_PHRASE = 3
_COUNTED = (
    "sets", "reps", "days", "weeks", "span", "tunit", "long", "hours", "wunit", "dunit",
    "other_unit", "rpe", "rir", "month",
)  # fmt: skip
_SPANS = ("days", "weeks", "months", "times")
_CROSSES = ("x", "х", "×", "*")
_SIGNS = (*_CROSSES, "%", "m")
_HURTS = ("site", "ankle", "sore_site", "pain", "soreness", "sharp", "pulling")
_SIDES = ("left", "right")
_OUT_OF = ("of", "out_of")
_RANGE = ("-", "–")


def score_in(said: Sequence[str], *, behind_command: bool) -> tuple[int, range] | None:
    """The score of the pieces of a text, and where it stands; None where none is beyond doubt.

    A number says how much where “/10” or “of ten” follows it, or directly behind what hurts;
    behind /pain, and only there, any number that counts nothing else does.
    """
    found: tuple[int, range] | None = None
    for at, piece in enumerate(said):
        if not piece.isdecimal() or int(piece) > MOST:
            continue
        out_of = _out_of_ten(said, at + 1)
        where = range(at, at + 1 + out_of)
        if counts(said, where.stop - 1) or _follows_a_cross(said, at):
            continue
        if out_of:
            return int(piece), where
        if found is None and not _is_ten_of_another(said, at):
            says = is_behind_pain(said, at) or (behind_command and not is_a_moment(said, at))
            found = (int(piece), where) if says else None
    return found


def counts(said: Sequence[str], at: int) -> bool:
    """Whether the number at a place counts something: `6 weeks`, `6 more reps`, `6-8 days`."""
    if said[at + 1 : at + 2] and _is_range(said[at + 1]) and _is_number(said, at + 2):
        return True
    behind = said[at - 1] if at else ""
    if _is_range(behind) and _is_number(said, at - 2):
        return True
    if _is_counted(said, at + 1):
        return True
    between = said[at + 1] if len(said) > at + 1 else ""
    return between.isalpha() and kind_of(said, at + 1) == "" and _is_counted(said, at + 2)


def is_a_moment(said: Sequence[str], at: int) -> bool:
    """Whether a number says when, or which one: `since 7`, `in 5`, `set 2`, `week 6`."""
    if at == 0:
        return False
    before = said[at - 1]
    return (
        kind_of(said, at - 1) in ("compare", *_COUNTED)
        or any(before in words().phrases[kind] for kind in ("for_long", *_SPANS))
        or before in words().phrases["from_now"]
    )


def is_behind_pain(said: Sequence[str], at: int) -> bool:
    """Whether a number stands directly behind what hurts, or behind its side."""
    before = at - 1
    while before >= 0 and (
        said[before] in words().phrases["measures"] or kind_of(said, before) in _SIDES
    ):
        before -= 1
    phrases = (" ".join(said[max(0, before - n) : before + 1]) for n in range(_LONGEST_PHRASE))
    return before >= 0 and any(_kind(phrase) in _HURTS for phrase in phrases)


def kind_of(said: Sequence[str], at: int) -> str:
    """What kind of word the notation knows a piece as; "" where it knows none."""
    return _kind(said[at]) if 0 <= at < len(said) else ""


def _kind(phrase: str) -> str:
    found = (lexicon(language).meanings.get(phrase) for language in LANGUAGES)
    kind, value = next((one for one in found if one is not None), ("", None))
    return "ankle" if value == "ankle" else kind


def _is_counted(said: Sequence[str], at: int) -> bool:
    if at >= len(said):
        return False
    known = any(said[at] in words().phrases[kind] for kind in _SPANS)
    return known or said[at] in _SIGNS or kind_of(said, at) in _COUNTED


def _is_range(piece: str) -> bool:
    return piece in _RANGE or _kind(piece) == "to"


def _is_number(said: Sequence[str], at: int) -> bool:
    return 0 <= at < len(said) and said[at].isdecimal()


def _follows_a_cross(said: Sequence[str], at: int) -> bool:
    return at > 0 and said[at - 1] in _CROSSES


def _is_ten_of_another(said: Sequence[str], at: int) -> bool:
    before = said[at - 1] if at else ""
    return said[at] == str(MOST) and (before == "/" or _kind(before) in _OUT_OF)


def _out_of_ten(said: Sequence[str], at: int) -> int:
    """How many pieces from here on are “/10” or “out of 10”; 0: none."""
    for count in (1, 2):
        phrase, ten = " ".join(said[at : at + count]), said[at + count : at + count + 1]
        if ten == [str(MOST)] and (phrase == "/" or _kind(phrase) in _OUT_OF):
            return count + 1
    return 0
