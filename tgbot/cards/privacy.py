"""What is kept of a person, and the two questions before all of it is erased."""

from dataclasses import dataclass
from datetime import timedelta

from tgbot.cards.card import Button, Card
from tgbot.wording import Html, Words, joined


@dataclass(frozen=True, slots=True)
class Kept:
    """For how long things are kept that are not kept until they are erased."""

    texts: timedelta
    keys: timedelta
    rows: timedelta


def privacy(words: Words, kept: Kept) -> Card:
    """What is kept, where, how long, who reads it and how to erase it."""
    more = words.t(
        "privacy-more",
        hours=kept.texts // timedelta(hours=1),
        days=kept.keys.days,
        rows=kept.rows.days,
    )
    erase = Button(words.label("privacy-erase"), "erase:ask")
    folded = Html(f"<blockquote expandable>{more}</blockquote>")
    return Card(joined([words.t("privacy"), folded]), ((erase,),))


def first_question(words: Words, count: int) -> Card:
    """Explains what would be gone; `count` is how many workouts were logged."""
    erase = Button(words.label("button-erase"), "erase:again", style="danger")
    return Card(words.t("erase-ask", count=count), ((_keep(words),), (erase,)))


def last_question(words: Words) -> Card:
    """Asks a second time."""
    now = Button(words.label("button-erase-now"), "erase:now", style="danger")
    return Card(words.t("erase-ask-again"), ((_keep(words),), (now,)))


def _keep(words: Words) -> Button:
    return Button(words.label("button-keep"), "erase:keep")
