"""Quiet hours as they are typed: "22:00-06:00", "from 10 pm to 6", "22 bis 6", "off"."""

import re
from typing import Literal

from tgbot.chat.typed.times import time_in
from tgbot.chat.typed.words import LONGEST_TEXT, folded, pieces_of, words
from tgbot.training.quiet_hours import QuietHours

_DASH = re.compile(r"(?<=\S)-(?=\S)")


def quiet_in(text: str) -> QuietHours | Literal["off"] | None:
    """The hours that the whole text means; None where it means none, or a night without end."""
    if len(text) > LONGEST_TEXT:
        return None
    asked = _DASH.sub(" - ", folded(text)).strip(" \t\n,;.!")
    if asked in words().phrases["off"]:
        return "off"
    pieces = pieces_of(asked)
    start = words().at(pieces, 0, "from")
    for at in range(start + 1, len(pieces) - 1):
        between = words().at(pieces, at, "through")
        if not between or at + between >= len(pieces):
            continue
        first = time_in(asked[pieces[start].start : pieces[at - 1].end])
        last = time_in(asked[pieces[at + between].start :])
        if first is not None and last is not None and first != last:
            return QuietHours(first, last)
    return None
