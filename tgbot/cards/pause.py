"""A break: how long it may last, what it means, and the way back."""

from collections.abc import Sequence
from datetime import date, time, timedelta

from tgbot.cards import plan, when
from tgbot.cards.card import Button, Card, Rows
from tgbot.training.breaks import Break
from tgbot.wording import Html, Words, joined

Coming = tuple[date, time] | None
Holidays = Sequence[Break]

CHOICES = ("3", "7", "14", "open")
"""Days from today, as the buttons offer them, or until the person says so."""


def how_long(words: Words) -> Card:
    """Asks how long the break is to last."""
    return Card(words.t("pause-how-long"), _choices(words))


def not_understood(words: Words, part: str) -> Card:
    """Names what was not understood as a length or a day; nothing changed."""
    return Card(words.t("pause-not-understood", part=part), _choices(words))


def paused(words: Words, until: date | None, next_session: Coming) -> Card:
    """The break with its last day, the first day back and the next session behind it."""
    if until is None:
        lines = [words.t("pause-open")]
    else:
        back = when.day(words, until + timedelta(days=1))
        lines = [words.t("pause-until", day=when.day(words, until), back=back)]
    return Card(
        joined([*lines, *_next(words, next_session)]), _after(words, "button-resume", "resume")
    )


def goes_away(words: Words, first: date, last: date, next_session: Coming) -> Card:
    """A break that lies ahead: its first and last day."""
    shown = {"from": when.day(words, first), "day": when.day(words, last)}
    lines = [words.t("pause-from-until", **shown), *_next(words, next_session)]
    return Card(joined(lines), _after(words, "button-no-break", f"resume:{first:%Y%m%d}"))


def resumed(words: Words, coming: Coming, holidays: Holidays, *, was_away: bool) -> Card:
    """The break is over, or there was none; what lies ahead stays, and can be called off."""
    return _back(words, words.t("pause-over" if was_away else "pause-none"), coming, holidays)


def called_off(words: Words, coming: Coming, holidays: Holidays, first: date) -> Card:
    """The break that was to begin on that day is none."""
    said = words.t("pause-called-off", **{"from": when.day(words, first)})
    return _back(words, said, coming, holidays)


def _back(words: Words, said: Html, coming: Coming, holidays: Holidays) -> Card:
    ahead = holidays[: plan.HOLIDAYS]
    lines = [said, *(plan.holiday(words, one) for one in ahead), *_next(words, coming)]
    off = [
        Button(
            words.label("button-no-holiday", **{"from": when.day_of_month(words, one.first)}),
            f"resume:{one.first:%Y%m%d}",
        )
        for one in ahead
    ]
    return Card(joined(lines), (*((one,) for one in off), *_after(words, "button-today", "today")))


def _next(words: Words, session: Coming) -> list[Html]:
    return [] if session is None else [plan.next_line(words, *session)]


def _choices(words: Words) -> Rows:
    buttons = [Button(words.label(f"button-pause-{one}"), f"pause:{one}") for one in CHOICES]
    return (tuple(buttons[:3]), tuple(buttons[3:]), plan.back(words))


def _after(words: Words, label: str, verb: str) -> Rows:
    first = Button(words.label(label), verb)
    return ((first, Button(words.label("button-my-plan"), "plan")),)
