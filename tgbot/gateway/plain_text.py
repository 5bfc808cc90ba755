"""A message without its finery, for when the server refuses it: the words still arrive."""

import html
import re
from typing import Any

LONGEST = 4096
_FINERY = ("reply_parameters", "message_effect_id")
_TAG = re.compile(r"</?[a-z][^>]*>")


def can_be_plainer(payload: dict[str, Any]) -> bool:
    """Whether there is anything left to leave out."""
    return any(key in payload for key in (*_FINERY, "parse_mode"))


def plainer(payload: dict[str, Any]) -> dict[str, Any]:
    """The payload without quote and effect; where it has none, without its markup."""
    kept = {key: value for key, value in payload.items() if key not in _FINERY}
    return kept if len(kept) < len(payload) else without_markup(payload)


def without_markup(payload: dict[str, Any]) -> dict[str, Any]:
    """The payload as plain text, cut at a line where it is too long."""
    bare = {key: value for key, value in payload.items() if key != "parse_mode"}
    for key, longest in (("text", LONGEST), ("caption", 1024)):
        if key in bare:
            bare[key] = _cut(html.unescape(_TAG.sub("", bare[key])), longest)
    return bare


def _cut(text: str, longest: int) -> str:
    if len(text) <= longest:
        return text
    whole_lines = text[: longest - 1].rpartition("\n")[0] or text[: longest - 1]
    return whole_lines + "…"
