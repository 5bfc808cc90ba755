"""Friendly answers to what is no command and no log."""

from tgbot.cards.card import Button, Card
from tgbot.training.exercise import Exercise
from tgbot.wording import Words

LONGEST_COPY = 60


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


def courtesy(words: Words, kind: str) -> Card:
    """A kind word back to thanks or a hello, with the usual next steps."""
    return Card(words.t(f"talk-{kind}"), _next_steps(words))


def unknown_command(words: Words, said: str, near: str | None, rest: str) -> Card:
    """Offers the command that was nearly typed, with all that stood behind it to be copied."""
    if near is None:
        return Card(words.t("talk-unknown-command", said=said), _next_steps(words))
    meant = f"/{near} {rest}".strip()
    rows = (
        ((Button(f"📋 {meant}", copy=meant),),)
        if rest and meant.isprintable() and len(meant) <= LONGEST_COPY
        else ()
    )
    return Card(words.t("talk-nearly-command", said=said, near=near), rows)


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
