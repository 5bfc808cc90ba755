"""Pain as it is written: a score out of ten beside a body part or the word pain."""

from collections.abc import Sequence
from decimal import Decimal

from tgbot.training.notation.items import Item, Line, item
from tgbot.training.notation.limits import PAIN, check
from tgbot.training.notation.reading import UnreadError
from tgbot.training.notation.scan import Token
from tgbot.training.workout import Pain

_SITES = ("site", "ankle", "sore_site")
_LONG = ("days", "weeks", "span")
_EDGES = ("link", "of", "last", "colon", "level", "to")


def pain(run: Sequence[Token], _line: Line) -> Item | None:
    """A pain, or None where the words say nothing about one.

    Raises:
        UnreadError: pain without a score, a score past ten, or two body parts.
    """
    run = _trimmed(run)
    kinds = [token.kind for token in run]
    sites = {token.value for token in run if token.kind in _SITES}
    hurts = bool({"pain", "soreness", "sore_site"} & set(kinds))
    named = bool(sites) or hurts or "pain_free" in kinds or "side_noun" in kinds
    if kinds == ["sharp"]:
        raise UnreadError(
            "missing", run[0].start, run[0].end, "pain_score", instead=("sharp pain",)
        )
    if not named or kinds == ["pulling"] or ("pulling" in kinds and not sites):
        return None
    score = 0 if "no" in kinds or "pain_free" in kinds else _score(run)
    sharp = "sharp" in kinds
    if score is None and not sharp and "question" not in kinds:
        _check_scored(run, kinds)
        return None
    if len(sites) > 1:
        raise UnreadError("ambiguous", run[0].start, run[-1].end, "two_sites")
    side = next((token.kind for token in run if token.kind in ("left", "right")), None)
    limb = next((token.text for token in run if token.kind == "side_noun"), None)
    if limb is not None and not sites:
        return None
    value = Pain(score, next(iter(sites), None), side, sharp)  # type: ignore[arg-type]  # "left" or "right"
    return item("pain", value, run)


def beside_pain(run: Sequence[Token], line: Line) -> Item | None:
    """`knee pain 6 weeks`: since when it hurts, or in how many sets, is a note and no set.

    None where more numbers follow, or the pain has its score and reps may be sets again.
    """
    told = [one.value for one in line.items if one.kind == "pain"] if line.has_sets() else []
    rest = line.tokens[line.at :] if told else []
    more = any(token.kind in ("int", "ten", "decimal", "clock") for token in rest[len(run) :])
    if not told or more:
        return None
    beside = line.items[-1].kind == "pain" and told[-1].score is None
    if run[-1].kind not in _LONG and not beside:
        return None
    return Item("note", run[0].start, run[0].start, rest[-1].end, len(rest))


def _check_scored(run: Sequence[Token], kinds: list[str]) -> None:
    """Words of pain without a score are asked; soreness alone is only a note."""
    if {"pain", "sore_site", "pulling"}.isdisjoint(kinds):
        return
    shown = " ".join(token.text for token in run)
    raise UnreadError(
        "missing", run[0].start, run[-1].end, "pain_score", instead=(f"{shown} 3/10",)
    )


def _score(run: Sequence[Token]) -> int | None:
    number = next((t for t in run if t.kind in ("int", "ten", "decimal")), None)
    if number is None or any(token.kind == "question" for token in run):
        return None
    value = Decimal(str(number.value))
    check(value, PAIN, number)
    if value != value.to_integral_value():
        raise UnreadError("absurd", number.start, number.end, "fraction", PAIN)
    return int(value)


def _trimmed(run: Sequence[Token]) -> Sequence[Token]:
    """Without the small words at its end, which may belong to what follows."""
    end = len(run)
    while end > 1 and run[end - 1].kind in _EDGES:
        end -= 1
    return run[:end]
