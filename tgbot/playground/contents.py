"""Is this a text that Telegram takes: markup read, blank edges cut, length checked."""

from __future__ import annotations

from tgbot.playground.entities import checked, trimmed, with_found
from tgbot.playground.formatting import Formatted, parse_html
from tgbot.playground.parameters import Parameters
from tgbot.playground.refusal import bad_request

MOST_TEXT = 4096
MOST_CAPTION = 1024
TEXT = {"text", "parse_mode", "entities", "link_preview_options"}
CAPTION = {"caption", "parse_mode", "caption_entities"}


def text_of(asked: Parameters) -> Formatted:
    """The text of a call, 1 to 4096 characters once its markup is read.

    Raises:
        RefusalError: 400 with Telegram's reason.
    """
    formatted = _formatted(asked, "text", "entities")
    if not formatted.text:
        raise bad_request("message text is empty")
    if len(formatted.text) > MOST_TEXT:
        raise bad_request("message is too long")
    return formatted


def caption_of(asked: Parameters) -> Formatted:
    """The caption of a call, at most 1024 characters once its markup is read.

    Raises:
        RefusalError: 400 with Telegram's reason.
    """
    formatted = _formatted(asked, "caption", "caption_entities")
    if len(formatted.text) > MOST_CAPTION:
        raise bad_request("message caption is too long")
    return formatted


def _formatted(asked: Parameters, text: str, entities: str) -> Formatted:
    mode = asked.text("parse_mode").lower()
    if mode not in {"", "html"}:
        raise bad_request("unsupported parse_mode")
    if mode == "html":
        read = parse_html(asked.text(text))
    else:
        raw = asked.json(entities, "can't parse entities JSON object")
        read = checked(asked.text(text), raw or [])
    return with_found(trimmed(read))
