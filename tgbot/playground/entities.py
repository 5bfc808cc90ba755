"""What is marked in a text: entities that were sent along, and those that Telegram finds itself."""

from __future__ import annotations

import re
from typing import Any

from tgbot.playground.formatting import DATE_FORMAT, Entity, Formatted, width
from tgbot.playground.links import checked_link
from tgbot.playground.refusal import bad_request

MOST = 100
WRITTEN = {
    "bold",
    "italic",
    "underline",
    "strikethrough",
    "spoiler",
    "blockquote",
    "expandable_blockquote",
    "code",
    "pre",
    "text_link",
    "date_time",
}
FOUND = {
    "bot_command": re.compile(
        r"(?<![\w/<>])/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"
    ),
    "url": re.compile(r"\bhttps?://[^\s<>\"]*[^\s<>\".,;:!?)]"),
    "mention": re.compile(r"(?<![\w/@])@[A-Za-z0-9_]{4,32}\b"),
}
_OPAQUE = {"code", "pre", "text_link", "date_time"}


def checked(text: str, raw: Any) -> Formatted:
    """Checks entities that came as a list of objects.

    Raises:
        RefusalError: 400, where one has an unknown type or lies outside the text.
    """
    if not isinstance(raw, list):
        raise bad_request("can't parse MessageEntity: Expected an Array of MessageEntity")
    kept = []
    for entity in raw:
        if not isinstance(entity, dict):
            raise bad_request("can't parse MessageEntity: expected an Object")
        if entity.get("type") in FOUND:
            continue
        kept.append(_checked_one(entity, width(text)))
    return Formatted(text, tuple(sorted(kept, key=lambda e: (e["offset"], -e["length"]))))


def _checked_one(entity: Entity, end: int) -> Entity:
    if entity.get("type") not in WRITTEN:
        raise bad_request("can't parse MessageEntity: Unsupported type specified")
    for field in ("offset", "length"):
        if not isinstance(entity.get(field), int):
            raise bad_request(f'can\'t parse MessageEntity: Field "{field}" must be of type Number')
    offset, length = entity["offset"], entity["length"]
    if offset < 0 or length <= 0 or offset + length > end:
        raise bad_request(
            f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
            f"at UTF-16 offset {end}"
        )
    if entity["type"] == "text_link":
        link = checked_link(str(entity.get("url", "")))
        if link is None:
            raise bad_request(f"entity URL '{entity.get('url', '')}' is invalid: Wrong HTTP URL")
        return entity | {"url": link}
    if entity["type"] == "date_time" and not (
        isinstance(entity.get("unix_time"), int)
        and DATE_FORMAT.fullmatch(str(entity.get("date_time_format", "")))
    ):
        raise bad_request("can't parse MessageEntity: Invalid date-time format specified")
    return entity


def trimmed(formatted: Formatted) -> Formatted:
    """The text without the blank edges that Telegram cuts off, entities moved along."""
    text = formatted.text.strip()
    cut = width(formatted.text) - width(formatted.text.lstrip())
    end = width(text)
    kept = []
    for entity in formatted.entities:
        first = max(entity["offset"] - cut, 0)
        last = min(entity["offset"] - cut + entity["length"], end)
        if last > first:
            kept.append(entity | {"offset": first, "length": last - first})
    return Formatted(text, tuple(kept[:MOST]))


def with_found(formatted: Formatted) -> Formatted:
    """Adds what Telegram marks by itself: commands, addresses and @names."""
    taken = [_span(e) for e in formatted.entities if e["type"] in _OPAQUE]
    entities = list(formatted.entities)
    for kind, pattern in FOUND.items():
        for match in pattern.finditer(formatted.text):
            offset = width(formatted.text[: match.start()])
            end = offset + width(match[0])
            if not any(first < end and offset < last for first, last in taken):
                entities.append({"type": kind, "offset": offset, "length": end - offset})
                taken.append((offset, end))
    entities.sort(key=lambda e: (e["offset"], -e["length"]))
    return Formatted(formatted.text, tuple(entities[:MOST]))


def _span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]
