"""How much it hurt, where, and what follows."""

from collections.abc import Sequence

from tgbot.cards.card import Button, Card, rows_of
from tgbot.training.workout import Pain
from tgbot.wording import Words, joined

STOPS_AT = 5


def how_much(words: Words, log: str) -> Card:
    """A little, noticeably, a lot, sharp."""
    buttons = [
        Button(words.label(f"button-pain-{level}"), f"ouch:{level}:{log}")
        for level in ("2", "4", "6", "sharp")
    ]
    return Card(words.t("pain-how-much"), rows_of(buttons, 2))


def where(words: Words, log: str, sites: Sequence[str]) -> Card:
    """The sites that matter, or elsewhere."""
    buttons = [
        Button(words.label(f"site-{site.replace(' ', '-')}").capitalize(), f"site:{site}:{log}")
        for site in sites
    ]
    buttons.append(Button(words.label("button-elsewhere"), f"site:other:{log}"))
    return Card(words.t("pain-where"), rows_of(buttons, 2))


def noted(words: Words, pain: Pain, safety: str) -> Card:
    """What follows: carry on with care, or stop for today."""
    stop = pain.sharp or (pain.score or 0) >= STOPS_AT
    key = "pain-stop" if stop else "pain-noted"
    today = Button(words.label("button-today"), "today")
    return Card(joined([words.t(key), words.t("session-safety", line=safety)]), ((today,),))
