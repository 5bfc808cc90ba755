"""Less of the session that comes next: offered on a rest day, and what was chosen for its day."""

from datetime import date, time
from typing import Literal

from tgbot.cards import when
from tgbot.cards.card import Button, Card
from tgbot.cards.session_buttons import lengths
from tgbot.cards.session_shown import Shown
from tgbot.wording import Words, joined

Less = Literal["lighter", "shorter"]


def rest_day(words: Words, less: Less, following: tuple[date, time, Shown] | None) -> Card:
    """Today is a rest day; the next session with its shorter or lighter version, or today's."""
    today = Button(words.label("button-train-today"), "anyway")
    if following is None:
        return Card(words.t("today-rest"), ((today,),))
    day, at, shown = following
    text = words.t("less-rest-day", day=when.day(words, day), time=when.clock(at))
    data = f"version:{shown.appointment}" + (":light" if less == "lighter" else "")
    label = words.label(f"button-less-{less}", day=when.day(words, day))
    row = (Button(label, data),) if less == "lighter" or shown.short else ()
    return Card(text, (*((row,) if row else ()), (today,)))


def nothing_due(words: Words, reason: str, following: tuple[date, time] | None) -> Card:
    """Nothing is to be done today anyway; on a rest day also when the next session is."""
    lines = [words.t(f"nothing-due-{reason}")]
    if following is not None:
        day, at = following
        lines.append(words.t("less-rest-day", day=when.day(words, day), time=when.clock(at)))
    return Card(joined(lines))


def how_long(words: Words, shown: Shown) -> Card:
    """How long there will be on that day."""
    page = lengths(words, shown)
    text = words.t("ahead-session-of", day=when.day(words, shown.day))
    return Card(joined([text, page.question]), page.rows)


def chosen(words: Words, shown: Shown) -> Card:
    """What the session of that day is now, and the way back."""
    day, of = when.day(words, shown.day), shown.appointment
    if shown.version is None:
        shorter = Button(words.label("button-shorter"), f"version:{of}")
        return Card(words.t("less-whole-again", day=day), ((shorter,),))
    kind = "light" if shown.version == "light" else "short"
    whole = Button(words.label("button-all-of-it"), f"version:{of}:all")
    return Card(words.t(f"less-chosen-{kind}", day=day, minutes=shown.minutes), ((whole,),))
