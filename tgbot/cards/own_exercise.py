"""What is asked about an exercise of one's own that hurt."""

from collections.abc import Sequence

from tgbot.cards.card import Button, Card, rows_of
from tgbot.wording import Words


def how_much(words: Words, name: str, log: str, levels: Sequence[str]) -> Card:
    """Asks how much it hurt, a button for each level."""
    buttons = [
        Button(words.label(f"button-pain-{level}"), f"own-pain:{level}:{log}") for level in levels
    ]
    return Card(words.t("pain-how-much", name=name), rows_of(buttons, 2))
