"""Sessions of several days: let go at once, brought back at once."""

from collections.abc import Sequence
from datetime import date, time

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.day_ahead import When, next_line
from tgbot.wording import Words, joined


def named(words: Words, days: Sequence[date]) -> str:
    """As in “Wed 4 Mar, Fri 6 Mar”."""
    return ", ".join(when.day(words, day) for day in days)


def skipped(
    words: Words, days: Sequence[date], others: Sequence[date], following: When | None
) -> Card:
    """They are let go; which of the days named have none, which comes next, and the way back."""
    lines = [words.t("ahead-skipped-several", days=named(words, days), count=len(days))]
    if others:
        lines.append(words.t("ahead-others-have-none", days=named(words, others)))
    if following is not None:
        lines.append(next_line(words, following))
    return Card(joined(lines), ((bring_back(words, days),),))


def bring_back(words: Words, days: Sequence[date]) -> Button:
    """The way back for all of them."""
    key = "button-train-anyway" if len(days) == 1 else "button-bring-them-back"
    return Button(words.label(key), "unskips")


def back_on(words: Words, days: Sequence[tuple[date, time | None]]) -> Card:
    """They are on their days again."""
    shown = " · ".join(when.day_and_time(words, day, at) for day, at in days)
    again = Button(words.label("button-skip"), "skips:0")
    return Card(words.t("ahead-back-on", day=shown), ((again,),))


def none_left(words: Words, following: When | None) -> Card:
    """There is no session on any of the days."""
    lines = [words.t("ahead-none-left")]
    if following is not None:
        lines.append(next_line(words, following))
    return Card(joined(lines), ((Button(words.label("button-my-plan"), "plan"),),))


def which(words: Words, ways: Sequence[Sequence[date]], today: date, later: date) -> Card:
    """Whether today is one of the days, or the same weekday a week ahead."""
    row = []
    for number, days in enumerate(ways):
        names = [
            words.label("button-ahead-today") if day == today else when.day(words, day)
            for day in days
        ]
        row.append((Button(", ".join(names), f"skips:{number}"),))
    return Card(words.t("ahead-which-several", day=when.day(words, later)), tuple(row))
