"""Friendly answers to what is no command and no log."""

from tgbot.cards.card import Button, Card
from tgbot.training.exercise import Exercise
from tgbot.wording import Words


def anything(words: Words) -> Card:
    """Says what I understand, with the usual next steps."""
    return Card(words.t("talk-anything"), _next_steps(words))


def not_text(words: Words) -> Card:
    """For voice, stickers and pictures."""
    return Card(words.t("talk-not-text"), _next_steps(words))


def about_exercise(words: Words, exercise: Exercise) -> Card:
    """Somebody named an exercise and nothing more."""
    name = exercise.text(words.language).name
    howto = Button(words.label("button-howto"), f"howto:{exercise.slug}")
    return Card(words.t("talk-exercise", name=name), ((howto,),))


def unknown_command(words: Words, said: str, near: str | None) -> Card:
    """Offers the command that was nearly typed."""
    if near is None:
        return Card(words.t("talk-unknown-command", said=said), _next_steps(words))
    return Card(words.t("talk-nearly-command", said=said, near=near))


def nearly_command(words: Words, said: str, near: str) -> Card:
    """Offers the command that was nearly said, without its slash."""
    return Card(words.t("talk-nearly", said=said, near=near), _next_steps(words))


def _next_steps(words: Words) -> tuple[tuple[Button, ...], ...]:
    return (
        (
            Button(words.label("button-today"), "today"),
            Button(words.label("button-help"), "help"),
        ),
    )
