"""Which equipment a text means: "just bands", "dumbbells and ankle weights", "the gym"."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from tgbot.chat.typed.words import LANGUAGES, LONGEST_TEXT, Piece, pieces_of
from tgbot.training.notation.lexicon import lexicon

NOTHING, FILLER = "none", "filler"
_LONGEST_PHRASE = 4
# "bands yellow red; ankle 0.5 1 kg": what it is like does not change what it is.
_DESCRIBES = frozenset({"colour", "level", "wunit", "number"})


def equipment_in(text: str) -> frozenset[str] | None:
    """The pieces that the whole text means, "gym" among them where it is all there is.

    An empty set says that there is nothing but the person. None where it names none, or where
    something is left over that is not understood.
    """
    if len(text) > LONGEST_TEXT:
        return None
    pieces, found, at = pieces_of(text), set[str](), 0
    while at < len(pieces):
        kind, count = _phrase(pieces, at)
        if kind is None and not _describes(pieces[at].text):
            return None
        found |= {kind} if kind not in (None, FILLER) else set()
        at += count
    return frozenset(found) - {NOTHING} if found else None


def _phrase(pieces: list[Piece], at: int) -> tuple[str | None, int]:
    """The kind of the longest phrase that begins here, and its length in pieces."""
    for count in range(min(_LONGEST_PHRASE, len(pieces) - at), 0, -1):
        phrase = " ".join(piece.text for piece in pieces[at : at + count])
        if phrase in _kinds():
            return _kinds()[phrase], count
    return None, 1


def _describes(word: str) -> bool:
    if word.replace(".", "").isdecimal():
        return True
    return any(lexicon(code).meanings.get(word, ("",))[0] in _DESCRIBES for code in LANGUAGES)


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    page = files("tgbot.chat.typed") / "equipment.toml"
    table: dict[str, list[str]] = tomllib.loads(page.read_text(encoding="utf-8"))
    return {
        " ".join(piece.text for piece in pieces_of(phrase)): kind
        for kind, phrases in table.items()
        for phrase in phrases
    }
