"""Whether somebody says what a bot must not coach through: chest pain, dizziness, a broken bone."""

import re
import tomllib
from functools import cache
from importlib import resources

from tgbot.chat.typed.wishes import plain
from tgbot.chat.typed.words import LONGEST_TEXT


def alarms(text: str) -> bool:
    """Whether a text says such a thing, and does not say that it isn't so."""
    said = plain(text[:LONGEST_TEXT])
    return not _telling().isdisjoint(said.split()) and _pattern().search(said) is not None


@cache
def _table() -> dict[str, list[str]]:
    page = resources.files("tgbot.chat.typed") / "alarms.toml"
    return tomllib.loads(page.read_text(encoding="utf-8"))


@cache
def _telling() -> frozenset[str]:
    """Of each phrase the longest word: nearly every log has none of them."""
    return frozenset(max(phrase.split(), key=len) for phrase in _table()["alarm"])


@cache
def _pattern() -> re.Pattern[str]:
    table = _table()
    # Each look behind has one length, so each word that denies has its own.
    denied = "".join(rf"(?<!\b{word} )" for word in table["denied"])
    said = "|".join(map(re.escape, table["alarm"]))
    return re.compile(rf"{denied}\b(?:{said})(?!\w)")
