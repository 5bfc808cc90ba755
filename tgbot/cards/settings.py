"""The settings on one screen, each a tap away, and what is said where one is not understood."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime, time

from tgbot.cards import pickers, when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.training.notation import write_resistance
from tgbot.training.quiet_hours import QuietHours
from tgbot.training.resistance import Resistance
from tgbot.wording import Html, Words, bold, joined

FORMS = (
    "zone", "units", "days", "time", "week", "equipment", "hurts", "sound", "quiet",
    "detail", "language",
)  # fmt: skip
"""What can be set in words, in the order in which the forms are shown."""

LINES = {
    "zone": ("zone",),
    "units": ("units", "hurts"),
    "days": ("days",),
    "week": ("week",),
    "equipment": ("equipment",),
    "reminders": ("sound", "quiet"),
    "words": ("detail", "language"),
}
"""Which settings each line shows; the time of reminders stands with the days."""


@dataclass(frozen=True, slots=True)
class Shown:
    """The settings as they are; `now` is on the person's clock, `equipment` None for all.

    `own` are the bands and weights that were named one by one, `languages` the one in which the
    bot writes and the one whose words it reads first.
    """

    zone: str
    now: datetime
    units: str
    slots: Mapping[int, time]
    week_day: int
    week_time: time
    equipment: AbstractSet[str] | None
    hurts: AbstractSet[str] = frozenset()
    own: tuple[Resistance, ...] = ()
    sound: bool = True
    quiet: QuietHours | None = None
    short: bool = False
    languages: tuple[str, str] = ("en", "en")


def settings(words: Words, shown: Shown, *, changed: str | None = None) -> Card:
    """All settings, a button each; `changed` names the one of `FORMS` that was just changed."""
    lines = [words.t("settings-head" if changed is None else "settings-changed")]
    values = {name: bold(value) for name, value in _values(words, shown).items()}
    for line, names in LINES.items():
        text = words.t(f"settings-line-{line}", **{name: values[name] for name in names})
        lines.append(Html(f"✓ {text}") if changed in names else text)
    at_night = asked_at_night(shown)
    if at_night:
        times = ", ".join(when.clock(at) for at in at_night)
        lines.append(words.t("settings-at-night", times=times))
    lines.append(_folded_forms(words))
    return Card(joined(lines), _buttons(words, shown))


def asked_at_night(shown: Shown) -> list[time]:
    """The times within the quiet hours that the person set all the same."""
    times = {*shown.slots.values(), shown.week_time} if shown.slots else set[time]()
    return sorted(at for at in times if shown.quiet is not None and shown.quiet.covers(at))


def not_understood(
    words: Words, part: str, name: str | None, shown: Shown, suggested: Sequence[Button] = ()
) -> Card:
    """Names what was not understood, and the setting that was meant; nothing changed.

    `name` is that of the nearest setting, None where none is near; `suggested` are values of it,
    to be set with a tap.
    """
    lines = [words.t("settings-not-understood", part=part)]
    lines.append(words.t("settings-no-such" if name is None else f"settings-hint-{name}"))
    if suggested:
        lines.append(words.t("settings-did-you-mean"))
    rows = tuple((button,) for button in suggested)
    mine = [] if name is None else [button_of(words, name, shown)]
    buttons = (*mine, Button(words.label("button-all-settings"), "settings"))
    return Card(joined([*lines, _folded_forms(words)]), (*rows, buttons))


def button_of(words: Words, name: str, shown: Shown) -> Button:
    """The button that changes a setting, or leads to where it is changed."""
    match name:
        case "units":
            other = "lb" if shown.units == "kg" else "kg"
            return Button(words.label("button-units", unit=other), f"units:{other}")
        case "sound":
            key, to = ("button-sound-off", "off") if shown.sound else ("button-sound-on", "on")
            return Button(words.label(key), f"sound:{to}")
        case "detail":
            key, to = (
                ("button-detail-full", "full") if shown.short else ("button-detail-short", "short")
            )
            return Button(words.label(key), f"detail:{to}")
    key, verb = _LEADS_TO[name]
    return Button(words.label(key), verb)


_LEADS_TO = {
    "zone": ("button-time-zone", "zone"),
    "days": ("button-days", "set-days"),
    "time": ("button-time", "set-time"),
    "week": ("button-week-end", "week-end"),
    "equipment": ("button-equipment", "equipment"),
    "hurts": ("button-hurts", "set-hurts"),
    "quiet": ("button-quiet", "quiet"),
    "language": ("button-language", "language"),
}


def _buttons(words: Words, shown: Shown) -> Rows:
    buttons = [button_of(words, name, shown) for name in FORMS]
    return (*rows_of(buttons, 2), (Button(words.label("button-my-plan"), "plan"),))


def _folded_forms(words: Words) -> Html:
    forms = [words.t(f"settings-form-{name}") for name in FORMS]
    told = joined([words.t("settings-in-words"), *forms])
    return Html(f"<blockquote expandable>{told}</blockquote>")


def _values(words: Words, shown: Shown) -> dict[str, str]:
    """What the lines say of each setting."""
    quiet = shown.quiet
    return {
        "zone": words.label(
            "settings-city-now", city=when.city(words, shown.zone), time=when.clock(shown.now)
        ),
        "units": shown.units,
        "days": when.slots(words, shown.slots) or words.label("settings-no-plan"),
        "week": f"{when.full_weekday(words, shown.week_day)}, {when.clock(shown.week_time)}",
        "equipment": trains_with(words, shown),
        "hurts": pickers.sites(words, shown.hurts),
        "sound": words.label("settings-with-sound" if shown.sound else "settings-silent"),
        "quiet": words.label("settings-no-quiet")
        if quiet is None
        else f"{when.clock(quiet.start)}–{when.clock(quiet.end)}",
        "detail": words.label("settings-short" if shown.short else "settings-full"),
        "language": _language(words, *shown.languages),
    }


def trains_with(words: Words, shown: Shown) -> str:
    """The pieces of equipment, with the bands and weights that were named."""
    if shown.equipment is None:
        return words.label("settings-everything")
    mine = pickers.pieces(words, shown.equipment)
    if not shown.own:
        return mine
    named = ", ".join(write_resistance(one, words.language) for one in shown.own)
    return words.label("settings-named", pieces=mine, named=named)


def _language(words: Words, written: str, read: str) -> str:
    name = when.language(words, written)
    if written == read:
        return name
    return words.label("settings-reads-too", written=name, read=when.language(words, read))
