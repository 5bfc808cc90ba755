"""What people say of their plan: that they look ahead, go away or are back, or change exercises."""

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any, Literal

_POLITE = re.compile(r"^(?:please|bitte) |,? (?:please|bitte)$", re.IGNORECASE)

Part = Literal["about_plan", "exercises", "alone", "behind"]


def looks_ahead(said: str) -> bool:
    """Whether the words behind /plan ask for what comes."""
    return said.casefold() in _table()["ahead"]


def goes_away(word: str) -> bool:
    """Whether the first word behind /plan says that somebody is away."""
    return word.casefold() in _table()["away"]


def is_back(said: str) -> bool:
    """Whether the words behind /plan say that somebody is back."""
    return said.casefold() in _table()["back"]


def changed_exercises(text: str, *parts: Part) -> str | None:
    """“Add dead bug to my plan” as /plan would be told it; None where a text says no such.

    `parts` of the table are looked through: "about_plan" speaks of the plan, "exercises" means
    it only where it names exercises, "alone" needs the same and no command, "behind" is said
    behind /plan.
    """
    said = _POLITE.sub("", text.replace("’", "'").strip(" .!"))
    for pattern, value in (row for part in parts for row in _rows(part)):
        found = pattern.fullmatch(said)
        if found is not None:
            return found.expand(value)
    return None


@cache
def _rows(part: Part) -> list[tuple[re.Pattern[str], str]]:
    pieces = _table()["pieces"]

    def whole(said: str) -> re.Pattern[str]:
        for name, piece in pieces.items():
            said = said.replace(f"<{name}>", piece)
        return re.compile(said, re.IGNORECASE)

    return [(whole(row["said"]), row["value"]) for row in _table()[part]]


@cache
def _table() -> dict[str, Any]:
    file = resources.files("tgbot.chat.typed") / "plan.toml"
    return tomllib.loads(file.read_text("utf-8"))
