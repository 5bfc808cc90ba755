"""A band of a new colour: the question where it stands among the others."""

from collections.abc import Sequence
from itertools import pairwise

from tgbot.cards.card import Button, Card
from tgbot.training.notation import write_resistance
from tgbot.training.notation.tongue import colour as colour_in
from tgbot.training.resistance import Band
from tgbot.wording import Words


def where(words: Words, colour: str, known: Sequence[str]) -> Card:
    """Asks where a colour stands; `known` are the person's others, light to heavy."""
    shown = [colour_in(one, words.language) for one in known]
    places = [words.label("button-band-lightest", first=shown[0])]
    places += [
        words.label("button-band-between", lighter=lighter, heavier=heavier)
        for lighter, heavier in pairwise(shown)
    ]
    places.append(words.label("button-band-heaviest", last=shown[-1]))
    buttons = [(Button(label, f"band:{colour}:{place}"),) for place, label in enumerate(places)]
    not_mine = (Button(words.label("button-band-not-mine"), f"band:{colour}:none"),)
    return Card(words.t("band-where", band=_band(words, colour)), (*buttons, not_mine))


def placed(words: Words, order: Sequence[str]) -> Card:
    """The order of colours as it is now."""
    return Card(
        words.t("band-placed", order=", ".join(colour_in(one, words.language) for one in order))
    )


def not_mine(words: Words, colour: str) -> Card:
    """Somebody else's band: nothing was changed."""
    return Card(words.t("band-not-mine", band=_band(words, colour)))


def _band(words: Words, colour: str) -> str:
    return write_resistance(Band(colour), words.language)
