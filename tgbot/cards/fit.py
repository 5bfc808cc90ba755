"""Long messages: shortened at whole blocks, so that Telegram takes them and no tag is cut."""

import html
import re
from collections.abc import Sequence

from tgbot.wording import Html, Words, joined

LONGEST = 4000
"""Telegram takes 4,096 units of UTF-16 as shown; a little room is left for what is added."""

_TAG = re.compile(r"<[^>]+>")


def length(text: Html) -> int:
    """How long a text is for Telegram: without its tags, in units of UTF-16."""
    return len(html.unescape(_TAG.sub("", text)).encode("utf-16-le")) // 2


def fitted(words: Words, blocks: Sequence[Html], room: int = LONGEST) -> Html:
    """Blocks one below the other, as many as fit; of the others it says how many there are."""
    if length(joined(blocks)) <= room:
        return joined(blocks)
    shown: list[Html] = []
    room -= length(words.t("and-more", count=len(blocks))) + 1
    for block in blocks:
        room -= length(block) + 1
        if room < 0:
            break
        shown.append(block)
    return joined([*shown, words.t("and-more", count=len(blocks) - len(shown))])
