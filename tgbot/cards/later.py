"""When to come again, why a day is let go, and what follows."""

from datetime import date, datetime

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.wording import Words, joined


def when_again(words: Words, session: int) -> Card:
    """10 minutes, an hour, tonight."""
    choices = tuple(
        Button(words.label(f"button-later-{choice}"), f"later:{session}:{choice}")
        for choice in ("10", "60", "tonight")
    )
    return Card(words.t("later-when"), (choices,))


def snoozed(words: Words, moment: datetime) -> Card:
    """Says when it comes again."""
    return Card(words.t("later-set", time=when.clock(moment)))


def why_skip(words: Words, session: int) -> Card:
    """Tired, ill, pain, no time."""
    choices = [
        Button(words.label(f"button-skip-{reason}"), f"skip:{session}:{reason}")
        for reason in ("tired", "ill", "pain", "no-time")
    ]
    return Card(words.t("skip-why"), (tuple(choices[:2]), tuple(choices[2:])))


def skipped(words: Words, session: int, reason: str, next_date: date | None, safety: str) -> Card:
    """What a skip means, when the next session is, and a break where one may be wanted.

    Pain that is the reason is asked about: the plan can only follow what it knows.
    """
    lines = [words.t(f"skip-{reason}", safety=safety)]
    if next_date is not None:
        lines.append(words.t("skip-next", day=when.day(words, next_date)))
    buttons = []
    if reason == "pain":
        buttons.append(Button(words.label("button-say-where"), f"hurts:{session}"))
    if reason in ("ill", "pain"):
        buttons.append(Button(words.label("button-pause"), "pause"))
    return Card(joined(lines), (tuple(buttons),) if buttons else ())
