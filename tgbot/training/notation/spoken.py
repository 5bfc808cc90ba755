"""Numbers in words where they count: `four sets of ten at sixty kilos`, `drei mal zehn`.

Elsewhere a number in words is a word: `one arm row 3x10`.
"""

from tgbot.training.notation.scan import Token

_UNITS = ("wunit", "tunit", "long", "hours", "dunit", "metre")
_JOINTS = ("comma", "and")
_NUMERIC = ("int", "ten", "decimal", "number")
_LEAST_OF_LIST = 3


def counted(found: list[Token]) -> list[Token]:
    """The tokens with the words that count as the numbers that they are."""
    if not any(token.kind == "number" for token in found):
        return found
    found = _added_up(found)
    listed = _listed(found)
    for at, token in enumerate(found):
        if token.kind == "number" and (at in listed or _counts(found, at)):
            kind, text = "ten" if token.value == 10 else "int", str(token.value)
            found[at] = token._replace(kind=kind, text=text, wordy=False)
    return found


def at_weights(found: list[Token]) -> list[Token]:
    """The tokens with Spanish `a 40 kg` as `at 40 kg`; `8 a 10 kg` stays a range."""
    for at, token in enumerate(found):
        if token.kind != "to" or token.text != "a":
            continue
        behind = [one.kind for one in found[at + 1 : at + 3]]
        before = [one.kind for one in found[max(0, at - 2) : at]]
        weighs = behind[:1] and behind[0] in _NUMERIC and behind[1:] == ["wunit"]
        ranged = before[-1:] and before[-1] in _NUMERIC and before[:1] != ["times"]
        if weighs and not ranged:
            found[at] = token._replace(kind="at")
    return found


def _added_up(found: list[Token]) -> list[Token]:
    """`twenty five`, `sixty-two` as one number."""
    out: list[Token] = []
    for token in found:
        before = out[-2:] if out and out[-1].kind == "dash" and token.glued else out[-1:]
        tens = before[0] if before else None
        single = token.kind == "number" and 0 < token.value < 10
        if single and tens is not None and tens.kind == "number" and _is_tens(tens.value):
            value = tens.value + token.value
            out[len(out) - len(before) :] = [tens._replace(value=value, end=token.end)]
        else:
            out.append(token)
    return out


def _is_tens(value: int) -> bool:
    return value % 10 == 0 and 20 <= value <= 90


def _counts(found: list[Token], at: int) -> bool:
    """Whether a unit stands behind a number, or a cross with another number beside it."""
    behind, before = found[at + 1 : at + 3], found[max(0, at - 2) : at]
    if behind and behind[0].kind in _UNITS:
        return True
    if found[at].value > 1 and len(behind) == 2 and behind[0].kind == "times":
        return behind[1].kind in _NUMERIC
    counted = len(before) == 2 and before[1].kind == "times" and before[0].kind in ("int", "ten")
    return counted and not found[at].glued


def _listed(found: list[Token]) -> set[int]:
    """The places of three numbers or more in words, with commas or "and" between them."""
    places: set[int] = set()
    run: list[int] = []
    for at, token in enumerate(found):
        follows = bool(run) and 2 <= at - run[-1] <= 3
        joined = follows and all(one.kind in _JOINTS for one in found[run[-1] + 1 : at])
        if token.kind == "number":
            run = [*run, at] if joined else [at]
            places |= set(run) if len(run) == _LEAST_OF_LIST else {at} & set(run[3:])
    return places
