"""Names of exercises that are not in the content: who writes `3x10 pushups` means no note."""

import tomllib
from functools import cache, lru_cache
from importlib import resources


@lru_cache(maxsize=8)
def with_other_names(names: frozenset[str]) -> frozenset[str]:
    """Names of the content, with what people call other exercises, for the notation's reader."""
    return names | _names()


@cache
def _names() -> frozenset[str]:
    file = resources.files("tgbot.coach") / "said.toml"
    return frozenset(tomllib.loads(file.read_text("utf-8"))["names"])
