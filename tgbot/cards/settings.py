"""The settings on one screen, and the question for each of them."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, time

from tgbot.cards import pickers, place, when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.training.notation import write_resistance
from tgbot.training.resistance import Resistance
from tgbot.wording import Html, Words, bold, joined

FORMS = ("zone", "units", "days", "time", "week", "equipment")
"""What can be set in words, in the order in which the forms are shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The settings as they are; `now` is on the person's clock, `equipment` None for all.

    `own` are the bands and weights that were named one by one.
    """

    zone: str
    now: datetime
    units: str
    slots: Mapping[int, time]
    week_day: int
    week_time: time
    equipment: AbstractSet[str] | None
    own: tuple[Resistance, ...] = ()


def settings(words: Words, shown: Shown, *, changed: str | None = None) -> Card:
    """All settings, a button each; `changed` names the one of `FORMS` that was just changed."""
    lines = [words.t("settings-head" if changed is None else "settings-changed")]
    values = _values(words, shown)
    for name in FORMS:
        if name in values:
            line = words.t(f"settings-line-{name}", value=bold(values[name]))
            lines.append(Html(f"✓ {line}") if name == changed else line)
    lines.append(Html(f"<blockquote expandable>{_forms(words)}</blockquote>"))
    return Card(joined(lines), _buttons(words, shown))


def not_understood(words: Words, part: str, shown: Shown) -> Card:
    """Names what was not understood and shows the forms that are; nothing changed."""
    head = words.t("settings-not-understood", part=part)
    return Card(joined([head, _forms(words)]), _buttons(words, shown))


def _values(words: Words, shown: Shown) -> dict[str, str]:
    """What each line of the settings says; training days and time share the line `days`."""
    week = f"{when.full_weekday(words, shown.week_day)}, {when.clock(shown.week_time)}"
    everything = words.label("settings-everything")
    mine = None if shown.equipment is None else pickers.pieces(words, shown.equipment)
    if mine is not None and shown.own:
        named = ", ".join(write_resistance(one) for one in shown.own)
        mine = words.label("settings-named", pieces=mine, named=named)
    return {
        "zone": words.label(
            "settings-city-now", city=when.city(shown.zone), time=when.clock(shown.now)
        ),
        "units": shown.units,
        "days": when.slots(words, shown.slots) or words.label("settings-no-plan"),
        "week": week,
        "equipment": everything if mine is None else mine,
    }


def _forms(words: Words) -> Html:
    examples = [words.t(f"settings-form-{name}") for name in FORMS]
    return joined([words.t("settings-in-words"), *examples])


def _buttons(words: Words, shown: Shown) -> Rows:
    other = "lb" if shown.units == "kg" else "kg"
    buttons = [
        Button(words.label("button-time-zone"), "zone"),
        Button(words.label("button-units", unit=other), f"units:{other}"),
        Button(words.label("button-days"), "plan-days"),
        Button(words.label("button-time"), "plan-time"),
        Button(words.label("button-week-end"), "week-end"),
        Button(words.label("button-equipment"), "equipment"),
    ]
    return (*rows_of(buttons, 2), (Button(words.label("button-my-plan"), "plan"),))


def zones(words: Words, choices: Sequence[str], now: datetime) -> Card:
    """Asks where the person is; `choices` are zones that are likely."""
    other = (Button(words.label("button-other-place"), "zone:other"),)
    rows = (*_zone_rows(words, choices, now), other, _back(words))
    return Card(words.t("settings-which-zone"), rows)


def moved_there(words: Words, zone: str, now: datetime) -> Card:
    """A place was shared unasked: asks whether the person's clock is to follow."""
    head = words.t("settings-moved", city=when.city(zone))
    return Card(head, (*_zone_rows(words, [zone], now), _back(words)))


def _zone_rows(words: Words, choices: Sequence[str], now: datetime) -> Rows:
    return tuple((place.button(words, zone, now, "zone"),) for zone in choices)


def week_end(words: Words, shown: Shown) -> Card:
    """Asks for the day of the weekly summary, with a way to its time."""
    days = [
        Button(
            ("✓ " if day == shown.week_day else "") + when.weekday(words, day),
            f"week-end:{day}",
        )
        for day in range(7)
    ]
    at = Button(words.label("button-at-time", time=when.clock(shown.week_time)), "week-time")
    return Card(words.t("settings-which-week-end"), (*rows_of(days, 4), (at,), _back(words)))


def week_time(words: Words) -> Card:
    """Asks for the time of the weekly summary."""
    pick = pickers.time_picker(words, "week-time").buttons
    return Card(words.t("settings-which-week-time"), (*pick, _back(words)))


def equipment(words: Words, chosen: frozenset[str]) -> Card:
    """Asks what the person trains with."""
    card = pickers.equipment_picker(words, chosen, "equipment")
    return Card(card.text, (*card.buttons, _back(words)))


def _back(words: Words) -> tuple[Button, ...]:
    return (Button(words.label("button-back"), "settings"),)
