"""A session of a day ahead: let go, brought back, or to go to another day.

These are no session cards: nothing can be done of it, or logged for it, before its day.
"""

from collections.abc import Sequence
from datetime import date, time
from typing import Literal

from tgbot.cards import when
from tgbot.cards.card import Button, Card, rows_of
from tgbot.wording import Html, Words, joined

Verb = Literal["skip", "move"]
When = tuple[date, time]


def skipped(words: Words, of: int, day: date, following: When | None) -> Card:
    """It is let go; which is the next, and the way back."""
    lines = [words.t("ahead-skipped", day=when.day(words, day))]
    if following is not None:
        lines.append(next_line(words, following))
    row = (
        Button(words.label("button-train-anyway"), f"unskip:{of}"),
        Button(words.label("button-another-day"), f"move:{of}"),
    )
    return Card(joined(lines), (row,))


def back_on(words: Words, of: int, day: date, at: time | None) -> Card:
    """It is on its day again."""
    skip = Button(words.label("button-skip"), f"skip:{of}")
    text = words.t("ahead-back-on", day=when.day_and_time(words, day, at))
    return Card(text, ((skip,),))


def which_day(words: Words, of: int, day: date, free: Sequence[date]) -> Card:
    """To which of the coming days it goes."""
    choices = [Button(when.day(words, one), f"move:{of}:{one:%Y%m%d}") for one in free]
    question = words.t("move-which-day" if free else "move-no-day")
    text = joined([words.t("ahead-session-of", day=when.day(words, day)), question])
    return Card(text, rows_of(choices, 3))


def which_of_two(words: Words, today: int, of: int, day: date) -> Card:
    """Whether today's is to be skipped, or that of the same weekday a week ahead."""
    row = (
        Button(words.label("button-ahead-today"), f"skip:{today}"),
        Button(when.day(words, day), f"skip:{of}"),
    )
    return Card(words.t("ahead-which", day=when.day(words, day)), (row,))


def away(words: Words, day: date) -> Card:
    """A break covers that day, so there is nothing to let go or to move."""
    return Card(words.t("ahead-away", day=when.day(words, day)))


def no_session(words: Words, day: date, verb: Verb, following: tuple[int, When] | None) -> Card:
    """That day has no session; the same may be meant for the next."""
    lines, rows = [words.t("ahead-no-session", day=when.day(words, day))], []
    if following is not None:
        of, (next_day, at) = following
        lines.append(next_line(words, (next_day, at)))
        label = words.label(f"button-ahead-{verb}", day=when.day(words, next_day))
        rows.append((Button(label, f"{verb}:{of}"),))
    rows.append((Button(words.label("button-my-plan"), "plan"),))
    return Card(joined(lines), tuple(rows))


def next_line(words: Words, following: When) -> Html:
    """Which session comes next."""
    day, at = following
    return words.t("plan-next", day=when.day(words, day), time=when.clock(at))
