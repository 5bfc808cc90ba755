"""A time to be reminded at: for once, or for every training day."""

from collections.abc import Mapping
from datetime import date, time

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.pickers import days_code, time_code
from tgbot.wording import Words


def once_or_daily(
    words: Words,
    at: time,
    slots: Mapping[int, time],
    today: tuple[int, time] | None,
    once: date | None,
    instead: time | None,
) -> Card:
    """Asks what a time is for.

    Args:
        words: of the person.
        at: the time that was said.
        slots: the training days as they are.
        today: today's session and the time at which its card can come again.
        once: the training day that may have this time alone.
        instead: another time that may have been meant.
    """
    rows = [(Button(words.label("button-every-training-day"), f"set-time:{time_code(at)}"),)]
    if once is not None:
        label = words.label("button-only-on", day=when.day(words, once))
        rows.append((Button(label, f"once:{once:%Y%m%d}:{time_code(at)}"),))
    if today is not None:
        of, until = today
        label = words.label("button-today-at", time=when.clock(until))
        rows.append((Button(label, f"later:{of}:{time_code(until)}"),))
    if instead is not None:
        label = words.label("button-time-instead", time=when.clock(instead))
        rows.append((Button(label, f"remind:{time_code(instead)}"),))
    rows.append((Button(words.label("button-gear-as-it-is"), "settings"),))
    text = words.t("remind-when", time=when.clock(at), slots=when.slots(words, slots))
    return Card(text, tuple(rows))


def once(words: Words, day: date, at: time | None, *, usual: bool) -> Card:
    """The day whose card comes at another time, and the way back."""
    shown = {"day": when.day(words, day), "time": "" if at is None else when.clock(at)}
    if usual:
        return Card(words.t("remind-usual", **shown))
    back = Button(words.label("button-usual-time"), f"once:{day:%Y%m%d}:usual")
    return Card(words.t("remind-once", **shown), ((back,),))


def no_training_day(words: Words, day: int, at: time, slots: Mapping[int, time]) -> Card:
    """A day that is none of the plan's: to be added, or others chosen."""
    name = when.weekday(words, day)
    add = Button(
        words.label("button-add-day", day=name, time=when.clock(at)),
        f"plan-more:{days_code([day])}:{time_code(at)}",
    )
    choose = Button(words.label("button-days"), "set-days")
    text = words.t("remind-no-training-day", day=name, slots=when.slots(words, slots))
    return Card(text, ((add, choose),))
