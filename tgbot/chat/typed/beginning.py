"""How a text answers how to begin: gently, experienced, or which part of the body hurts."""

import tomllib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from tgbot.chat.typed.words import LANGUAGES, LONGEST_TEXT, folded, pieces_of
from tgbot.training.notation.lexicon import lexicon

_LONGEST_PHRASE = 3
# Who only says that their back hurts means the part of it that this training loads; a hip that is
# pinched is felt in the groin.
_MEANT = {"back": "low back", "groin": "hip"}


def beginning_in(text: str) -> str | None:
    """One of "gently", "experienced" and "hurts"; None where the text means none of them."""
    return next((how for how in ("gently", "experienced", "hurts") if _says(text, how)), None)


def agrees(text: str) -> bool:
    """Whether a text takes what was suggested: "yes", "ok"."""
    return _says(text, "agrees")


def wants_others(text: str) -> bool:
    """Whether a text asks for other suggestions."""
    return _says(text, "others")


def goes_back(text: str) -> bool:
    """Whether a text asks for the step before."""
    return _says(text, "back")


def sites_in(text: str) -> frozenset[str]:
    """The parts of the body that a text names ("knee", "low back"); none where it denies pain."""
    if len(text) > LONGEST_TEXT:
        return frozenset()
    said = [piece.text for piece in pieces_of(text)]
    found: set[str] = set()
    at = 0
    while at < len(said):
        kind, value, count = _meaning(said, at)
        if kind in ("no", "pain_free"):
            return frozenset()
        if kind in ("site", "sore_site"):
            found.add(_MEANT.get(value, value))
        at += count
    return frozenset(found)


def _meaning(said: list[str], at: int) -> tuple[str, str, int]:
    for count in range(min(_LONGEST_PHRASE, len(said) - at), 0, -1):
        phrase = " ".join(said[at : at + count])
        for language in LANGUAGES:
            kind, value = lexicon(language).meanings.get(phrase, ("", None))
            if kind in ("site", "sore_site", "no", "pain_free"):
                return kind, str(value), count
    return "", "", 1


def _says(text: str, kind: str) -> bool:
    return _spoken(text) in _phrases()[kind]


def _spoken(text: str) -> str:
    return " ".join(folded(text[:LONGEST_TEXT]).replace(",", " ").strip(" .!?").split())


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, frozenset[str]]:
    page = files("tgbot.chat.typed") / "beginning.toml"
    table: dict[str, list[str]] = tomllib.loads(page.read_text(encoding="utf-8"))
    return {kind: frozenset(map(_spoken, phrases)) for kind, phrases in table.items()}
