"""How a refusal helps: an example that is accepted, and each way in which a text can be read.

Every proposal is read before it is made, so none is refused in its turn.
"""

from collections.abc import Iterator

from tgbot.training.notation.context import Context
from tgbot.training.notation.limits import MESSAGE_SETS, SETS, TEXT
from tgbot.training.notation.lookalikes import Plain
from tgbot.training.notation.pieces import LineError, Piece
from tgbot.training.notation.reader import parse
from tgbot.training.notation.reading import Entry, Refusal, UnreadError
from tgbot.training.notation.weights_first import with_units

_SENSIBLE = {
    "sets": "3", "reps": "12", "load": "40 kg", "seconds": "45 s", "distance": "40 m", "rpe": "8",
    "rir": "2", "tempo": "3-1-1-0", "pause": "2 s", "pain": "3",
}  # fmt: skip
_USUAL = {"reps": "3x12", "hold": "3x45 s", "distance": "3x40 m"}


def refusal(text: str, located: LineError, context: Context) -> Refusal:
    """The refusal of a text, made of where and why it could not be read."""
    fault, piece, shown = located.fault, located.piece, located.shown
    span = _span(text, shown, fault)
    readings = tuple(dict.fromkeys(_readings(text, shown, fault, context)))
    readings = readings or _weights_first(text, fault, context)
    example = readings[0] if readings else _example(text, shown, fault, piece, context)
    return Refusal(
        fault.kind, span, text[span[0] : span[1]], example, fault.why, fault.limit,
        readings if fault.kind in _ASKED else (),
        located.line, fault.lone,
    )  # fmt: skip


_ASKED = ("ambiguous", "date", "range", "missing", "no_last_time", "leftover", "absurd")


def _span(text: str, shown: Plain, fault: UnreadError) -> tuple[int, int]:
    """The span in the raw text, without the blanks around it; all of it where there is none."""
    if fault.kind == "too_long" and fault.limit is TEXT:
        return TEXT.most, len(text)
    start, end = shown.span(fault.start, fault.end)
    if fault.kind == "missing" and fault.why == "nothing" and "\n" not in text and ";" not in text:
        return 0, len(text)
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return (start, end) if start < end else (0, len(text))


def _readings(text: str, shown: Plain, fault: UnreadError, context: Context) -> Iterator[str]:
    """The message in canonical form, once for each text that could stand in the part's place."""
    start, end = shown.span(*(fault.region or (fault.start, fault.end)))
    for instead in fault.instead:
        found = _accepted(f"{text[:start]} {instead} {text[end:]}", context)
        if found is not None:
            yield "\n".join(entry.canonical for entry in found)


def _weights_first(text: str, fault: UnreadError, context: Context) -> tuple[str, ...]:
    """More sets than anybody does, several times: a list of weights, as in `60x5 70x5 80x3`."""
    if fault.limit not in (SETS, MESSAGE_SETS) or context.mode != "reps":
        return ()
    said = with_units(text, context.unit, fewest=2)
    read = None if said is None else _accepted(said, context)
    return () if read is None else ("\n".join(entry.canonical for entry in read),)


def _accepted(text: str, context: Context) -> tuple[Entry, ...] | None:
    try:
        return parse(text, context).entries
    except LineError:
        return None


def _example(text: str, shown: Plain, fault: UnreadError, piece: Piece, context: Context) -> str:
    """A text near to what was sent that is accepted."""
    begin, stop = shown.span(piece.start, piece.end)
    start, end = shown.span(fault.start, fault.end)
    usual = _USUAL[context.mode]
    before, after = text[begin:start], text[end:stop]
    proposals = []
    if fault.limit is not None and fault.limit.name in _SENSIBLE:
        proposals.append(f"{before}{_SENSIBLE[fault.limit.name]}{after}")
    if fault.kind == "missing":
        sent = text[begin:stop].strip()
        proposals += [] if sent.endswith(("!", "?", ".")) else [f"{sent} {usual}"]
    if fault.kind not in ("too_long", "empty", "ambiguous"):
        proposals += [f"{before}{after}", f"{before} {after}"]
    for proposal in proposals:
        tidy = " ".join(proposal.split()).strip(" ,;/")
        if len(tidy) <= TEXT.most and _accepted(tidy, context) is not None:
            return tidy
    return usual
