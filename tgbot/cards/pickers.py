"""Several days, a time, what one has: the keyboards on which a person puts an answer together.

All that was chosen so far stands in the data of the buttons themselves, so a keyboard of any age
still does what it shows. `verb:pick:<code>` shows the keyboard with another choice, `verb:<code>`
is the answer; `days_said` and the like read a code and give None for one that nobody can mean.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import time
from typing import Any

from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.training.notation.tongue import site as site_in
from tgbot.wording import Words, capital

PIECES = ("bands", "ankle weights", "dumbbells", "kettlebells", "barbell", "gym")
"""What people train with; who has a gym has everything."""

SITES = ("knee", "hip", "low back")
"""Where it hurts most people who ask for this training."""

NONE = "-"
_FIRST_HOUR, _LAST_HOUR = 6, 21


def days_picker(words: Words, chosen: frozenset[int], verb: str) -> Card:
    """The seven weekdays as toggles; it can be answered once there is one."""
    labels = [when.weekday(words, day) for day in range(7)]
    rows = _toggles(labels, chosen, verb, across=4)
    done = Button(words.label("button-thats-it"), f"{verb}:{days_code(chosen)}", style="success")
    return Card(words.t("pick-days"), (*rows, (done,)) if chosen else rows)


def time_picker(words: Words, verb: str) -> Card:
    """The half hours of a day, from six in the morning; any other time can be typed."""
    hours = range(_FIRST_HOUR, _LAST_HOUR + 1)
    times = [time(hour, minute) for hour in hours for minute in (0, 30)]
    buttons = [Button(when.clock(at), f"{verb}:{time_code(at)}") for at in times]
    return Card(words.t("pick-time"), rows_of(buttons, 4))


def equipment_picker(words: Words, chosen: frozenset[str], verb: str) -> Card:
    """What one may have at hand as toggles; nothing at all is an answer too."""
    return Card(words.t("pick-equipment"), _named(words, PIECES, chosen, verb, "equipment"))


def sites_picker(words: Words, chosen: frozenset[str], verb: str) -> Card:
    """The body parts that may hurt as toggles."""
    return Card(words.t("pick-sites"), _named(words, SITES, chosen, verb, "site"))


def piece(words: Words, name: str) -> str:
    """A piece of equipment in words: “ankle weights”."""
    return words.label(f"equipment-{name.replace(' ', '-')}")


def pieces(words: Words, names: Iterable[str]) -> str:
    """Equipment in words, in a stable order: “bands, dumbbells”; nothing: “just me”."""
    mine = set(names)
    shown = [piece(words, name) for name in PIECES if name in mine]
    return ", ".join(shown) or words.label("equipment-none")


def sites(words: Words, names: Iterable[str]) -> str:
    """Parts of the body in words; none: “nothing”."""
    shown = sorted(site(words, name) for name in names)
    return ", ".join(shown) or words.label("site-none")


def site(words: Words, name: str) -> str:
    """A part of the body in words; one without a text of its own as a log line names it."""
    key = f"site-{name.replace(' ', '-')}"
    return words.label(key) if words.has(key) else site_in(name, words.language)


def toggled(words: Words, name: str, was: str, now: str) -> tuple[str, bool]:
    """What differs between two codes of a keyboard, in words, and whether it is ticked now."""
    before, after = ticked(name, was), ticked(name, now)
    return capital(_NAMED[name](words, before ^ after)), after > before


def ticked(name: str, code: str) -> frozenset[Any]:
    """What a code of the keyboard of that name ticks."""
    return _SAID[name](code) or frozenset()


def days_code(days: Iterable[int]) -> str:
    """Weekdays as they stand in a button: "024"."""
    return "".join(str(day) for day in sorted(days)) or NONE


def days_said(code: str) -> frozenset[int] | None:
    """The weekdays of a code, maybe none at all; None for what is no code."""
    return _places(code, 7)


def time_code(at: time) -> str:
    """A time as it stands in a button, where a colon separates: "0730"."""
    return at.strftime("%H%M")


def time_said(code: str) -> time | None:
    """The time of a code; None for what is none."""
    if len(code) != 4 or not (code.isascii() and code.isdecimal()):
        return None
    hour, minute = int(code[:2]), int(code[2:])
    return time(hour, minute) if hour < 24 and minute < 60 else None


def equipment_code(names: Iterable[str]) -> str:
    """Equipment as it stands in a button, by its places in `PIECES`: "02"."""
    return _code(PIECES, names)


def equipment_said(code: str) -> frozenset[str] | None:
    """The equipment of a code, maybe none at all; None for what is no code."""
    return _said(PIECES, code)


def sites_code(names: Iterable[str]) -> str:
    """Body parts as they stand in a button, by their places in `SITES`."""
    return _code(SITES, names)


def sites_said(code: str) -> frozenset[str] | None:
    """The body parts of a code, maybe none at all; None for what is no code."""
    return _said(SITES, code)


def _code(known: Sequence[str], names: Iterable[str]) -> str:
    return days_code(known.index(name) for name in names)


def _said(known: Sequence[str], code: str) -> frozenset[str] | None:
    places = _places(code, len(known))
    return None if places is None else frozenset(known[place] for place in places)


def _places(code: str, count: int) -> frozenset[int] | None:
    if code == NONE:
        return frozenset()
    known = {str(place) for place in range(count)}
    return frozenset(map(int, code)) if code and set(code) <= known else None


def _named(
    words: Words, known: Sequence[str], chosen: frozenset[str], verb: str, kind: str
) -> Rows:
    """Toggles, and below them, so that they never move under the thumb, the button that answers."""
    places = frozenset(known.index(name) for name in chosen)
    labels = [capital(words.label(f"{kind}-{name.replace(' ', '-')}")) for name in known]
    key = "button-thats-it" if chosen else f"button-no-{kind}"
    done = Button(words.label(key), f"{verb}:{days_code(places)}", style="success")
    return (*_toggles(labels, places, verb, across=2), (done,))


def _toggles(labels: Sequence[str], chosen: frozenset[int], verb: str, across: int) -> Rows:
    buttons = []
    for place, label in enumerate(labels):
        shown = f"✓ {label}" if place in chosen else label
        buttons.append(Button(shown, f"{verb}:pick:{days_code(chosen ^ {place})}"))
    return rows_of(buttons, across)


_SAID: Mapping[str, Callable[[str], frozenset[Any] | None]] = {
    "days": days_said,
    "equipment": equipment_said,
    "sites": sites_said,
}
_NAMED: Mapping[str, Callable[[Words, frozenset[Any]], str]] = {
    "days": when.weekdays,
    "equipment": pieces,
    "sites": sites,
}
