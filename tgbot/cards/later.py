"""When to come again: a time that is typed, that it is set, and that it is over for today."""

from datetime import datetime, time

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.session_shown import Page
from tgbot.wording import Words


def which_time(words: Words) -> Page:
    """Asks for a time that is typed."""
    return Page(words.t("later-which-time"), ())


def snoozed(words: Words, moment: datetime) -> Card:
    """Says when it comes again."""
    return Card(words.t("later-set", time=when.exactly(clock(moment), moment, "t")))


def over_for_today(words: Words, session: int, at: time) -> Card:
    """A time that has passed: another one, or another day."""
    row = (
        Button(words.label("button-later-60"), f"later:{session}:60"),
        Button(words.label("button-another-day"), f"move:{session}"),
    )
    return Card(words.t("later-over", time=when.clock(at)), (row,))


def once_or_daily(words: Words, session: int, at: time, today: time | None) -> Page:
    """Asks whether a time is for today or for every training day; `today`: None, it is over."""
    rows = [(Button(words.label("button-every-training-day"), f"set-time:{at:%H%M}"),)]
    if today is not None:
        label = words.label("button-today-at", time=when.clock(today))
        rows.insert(0, (Button(label, f"later:{session}:{today:%H%M}"),))
    return Page(words.t("later-once-or-daily", time=when.clock(at)), tuple(rows))


def clock(moment: datetime) -> str:
    """A moment as its time of the day."""
    return when.clock(moment)
