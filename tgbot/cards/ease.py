"""Ways to make training fit again: another time, fewer days, something shorter, a break."""

from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import pickers, plan, when
from tgbot.cards.card import Button, Card, Rows
from tgbot.training.programme import Programme
from tgbot.wording import Words, joined

A_BREAK = 7
"""Days of the break that one tap begins."""


@dataclass(frozen=True, slots=True)
class Ways:
    """What there is to offer; what is None is not: one day a week has none fewer."""

    at: time
    days: frozenset[int] | None
    shorter: Programme | None = None


def instead_of_a_reminder(words: Words, ways: Ways) -> Card:
    """Comes after reminders that nobody answered; each button does at once what it says."""
    at = Button(words.label("button-ease-time", time=when.clock(ways.at)), _time(ways.at))
    rest = Button(words.label("button-ease-break"), f"ease:break:{A_BREAK}")
    keep = Button(words.label("button-ease-keep"), "ease:keep")
    return Card(words.t("ease-unanswered"), ((at,), *_fewer(words, ways), (rest,), (keep,)))


def lighter(words: Words, ways: Ways) -> Card:
    """What would make the plan lighter; where nothing would, a break remains."""
    rows: Rows = (*_fewer(words, ways), *_shorter(words, ways))
    text = words.t("ease-lighter" if rows else "ease-lightest")
    rest = (Button(words.label("week-break"), "pause"),)
    return Card(text, (*rows, *(() if rows else (rest,)), plan.back(words)))


def kept(words: Words, coming: tuple[date, time] | None) -> Card:
    """All stays as it is; names the next reminder."""
    lines = [words.t("ease-kept")]
    if coming is not None:
        lines.append(plan.next_line(words, *coming))
    return Card(joined(lines), _onwards(words))


def welcome(words: Words, coming: tuple[date, time] | None) -> Card:
    """Somebody is back after reminders had gone quiet: they go on, and one tap begins."""
    lines = [words.t("ease-welcome")]
    if coming is not None:
        lines.append(plan.next_line(words, *coming))
    return Card(joined(lines), _onwards(words))


def _fewer(words: Words, ways: Ways) -> Rows:
    if ways.days is None:
        return ()
    label = words.label("button-ease-days", days=when.weekdays(words, ways.days))
    return ((Button(label, f"ease:days:{pickers.days_code(ways.days)}"),),)


def _shorter(words: Words, ways: Ways) -> Rows:
    if ways.shorter is None:
        return ()
    of = ways.shorter
    name = of.text(words.language).name
    label = words.label("button-ease-shorter", name=name, minutes=of.minutes)
    return ((Button(label, f"plan-programme:{of.slug}"),),)


def _time(at: time) -> str:
    return f"ease:time:{pickers.time_code(at)}"


def _onwards(words: Words) -> Rows:
    today = Button(words.label("button-today"), "today")
    return ((today, Button(words.label("button-my-plan"), "plan")),)
