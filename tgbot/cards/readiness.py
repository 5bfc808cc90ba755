"""What is still missing before an exercise opens, and the person's word that they have it."""

from collections.abc import Mapping, Sequence

from tgbot.cards.card import Button, Card
from tgbot.training.exercise import Exercise, Prerequisite
from tgbot.wording import Words, joined


def asks(
    words: Words, exercise: Exercise, missing: Sequence[Prerequisite], names: Mapping[str, str]
) -> Card:
    """What is missing, the safety line, and the question; asked once, with a way back."""
    text = exercise.text(words.language)
    needed = [
        words.t("basics-needed", name=names[one.exercise], sets=one.sets, reps=one.reps)
        for one in missing
    ]
    blocks = [
        words.t("basics-ask", name=text.name),
        *needed,
        words.t("session-safety", line=text.safety_line),
    ]
    yes = Button(words.label("button-basics-yes"), f"basics:{exercise.slug}:yes")
    no = Button(words.label("button-basics-no"), "today")
    howto = Button(words.label("button-howto"), f"howto:{exercise.slug}")
    return Card(joined(blocks), ((no, yes), (howto,)))


def confirmed(words: Words, exercise: Exercise) -> Card:
    """The full movement is open."""
    text = exercise.text(words.language)
    blocks = [
        words.t("basics-open", name=text.name),
        words.t("session-safety", line=text.safety_line),
    ]
    howto = Button(words.label("button-howto"), f"howto:{exercise.slug}")
    today = Button(words.label("button-today"), "today")
    return Card(joined(blocks), ((today, howto),))
