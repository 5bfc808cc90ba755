"""A session that goes to another day."""

from datetime import date, time
from typing import Literal

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.wording import Words

WhyNot = Literal["taken", "far", "away"]


def moved(words: Words, appointment: int, day: date, at: time | None) -> Card:
    """Where the session went, and the way back."""
    back = Button(words.label("button-bring-back"), f"unmove:{appointment}")
    return Card(words.t("session-moved-to", day=when.day_and_time(words, day, at)), ((back,),))


def not_there(words: Words, day: date, why: WhyNot) -> Card:
    """A day to which nothing can be moved, and what stands in the way."""
    return Card(words.t(f"move-{why}", day=when.day(words, day)))
