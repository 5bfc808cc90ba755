"""What people say of their plan: that they look ahead, go away or are back, or change exercises."""

import re
import tomllib
from functools import cache
from importlib import resources


def looks_ahead(said: str) -> bool:
    """Whether the words behind /plan ask for what comes."""
    return said.casefold() in _table()["ahead"]


def goes_away(word: str) -> bool:
    """Whether the first word behind /plan says that somebody is away."""
    return word.casefold() in _table()["away"]


def is_back(said: str) -> bool:
    """Whether the words behind /plan say that somebody is back."""
    return said.casefold() in _table()["back"]


def changed_exercises(text: str) -> str | None:
    """“Add dead bug to my plan” as /plan would be told it; None where a text says no such."""
    said = text.strip(" .!")
    for pattern in _table()["exercises"]:
        found = re.fullmatch(pattern, said, re.IGNORECASE)
        if found is not None:
            return found[1]
    return None


@cache
def _table() -> dict[str, list[str]]:
    file = resources.files("tgbot.chat.typed") / "plan.toml"
    return tomllib.loads(file.read_text("utf-8"))
