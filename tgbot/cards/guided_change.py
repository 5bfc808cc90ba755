"""Changing the set just done, one tap away while the next one is before somebody."""

from collections.abc import Sequence
from dataclasses import replace

from tgbot.cards.card import Button, Card, rows_of
from tgbot.cards.guided import A_ROW, in_unit
from tgbot.cards.guided_between import Newest, back, logged
from tgbot.wording import Words, joined


def with_change(words: Words, card: Card, guided: int, newest: Newest) -> Card:
    """A card of the next set, with a way to change the one before it."""
    label = words.label("button-change-last-set")
    row = (Button(label, f"led:{guided}:fix:{newest.row}"),)
    return replace(card, buttons=(*card.buttons, row))


def change(words: Words, guided: int, newest: Newest, numbers: Sequence[int], is_now: int) -> Card:
    """How many it was; Undo takes the set back."""
    mode = newest.exercise.ladder.mode
    buttons = [
        Button(
            in_unit(mode, amount),
            f"led:{guided}:was:{newest.row}:{amount}",
            style="success" if amount == is_now else None,
        )
        for amount in numbers
    ]
    last = (
        Button(words.label("button-undo"), f"led:{guided}:unset:{newest.row}"),
        back(words, guided),
    )
    lines = [logged(words, newest), words.t("guided-change")]
    return Card(joined(lines), (*rows_of(buttons, A_ROW), last))
