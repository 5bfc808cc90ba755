"""The question for each setting: a panel of its own that leads back to all of them."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from tgbot.cards import pickers, place, when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.cards.settings import Shown
from tgbot.training.notation.tongue import colour as colour_in
from tgbot.training.notation.tongue import tongue_of
from tgbot.training.quiet_hours import QuietHours
from tgbot.wording import Words, joined

COLOURS = (
    "yellow", "red", "green", "blue", "black", "orange", "purple", "pink", "grey", "silver",
    "gold", "white",
)  # fmt: skip
"""The colours in which bands are sold most."""

WEIGHTS = {
    "dumbbells": ("1", "2", "3", "4", "5", "6", "7.5", "8", "10", "12", "12.5", "15", "17.5", "20"),
    "kettlebells": ("4", "6", "8", "10", "12", "16", "20", "24"),
    "ankle weights": ("0.5", "1", "1.5", "2", "2.5", "3"),
    "barbell": ("10", "15", "20", "30", "40", "50", "60"),
    "plates": ("1.25", "2.5", "5", "7.5", "10", "15", "20"),
}
POUNDS = {
    "dumbbells": ("3", "5", "8", "10", "12", "15", "20", "25", "30", "35", "40", "45", "50"),
    "kettlebells": ("10", "15", "20", "25", "30", "35", "45", "53"),
    "ankle weights": ("1", "2", "2.5", "3", "4", "5"),
    "barbell": ("25", "35", "45", "65", "85", "95", "115", "135"),
    "plates": ("2.5", "5", "10", "15", "25", "35", "45"),
}
"""What is sold most of each, so that a tap will do; any other weight can be typed."""

NIGHTS = ("22:00-06:00", "21:00-07:00", "23:00-08:00")
LONGEST_PART = 60


def zones(words: Words, choices: Sequence[str], now: datetime) -> Card:
    """Asks where the person is; `choices` are zones that are likely."""
    rows = (
        *_zone_rows(words, choices, now),
        (
            Button(words.label("button-other-place"), "zone:other"),
            Button(words.label("button-by-the-clock"), "zone-clock"),
        ),
        _back(words),
    )
    return Card(words.t("settings-which-zone"), rows)


def by_the_clock(words: Words, offsets: Sequence[timedelta], now: datetime) -> Card:
    """Asks what time it is for the person: the zones are those where it is that late now."""
    buttons = [
        Button(when.clock(now + offset), f"zone-clock:{offset // timedelta(minutes=1)}")
        for offset in offsets
    ]
    return Card(words.t("settings-which-clock"), (*rows_of(buttons, 4), _back(words)))


def where_so_late(words: Words, choices: Sequence[str], now: datetime) -> Card:
    """The zones in which it is as late as the person said."""
    return Card(words.t("place-which"), (*_zone_rows(words, choices, now), _back(words)))


def nearly(words: Words, said: str, choices: Sequence[str], now: datetime) -> Card:
    """A city that is nearly one: suggested, for nobody's clock moves on a guess."""
    text = words.t("settings-nearly", said=said[:LONGEST_PART])
    return Card(text, (*_zone_rows(words, choices, now), _back(words)))


def moved_there(words: Words, zone: str, now: datetime) -> Card:
    """A place was shared unasked: asks whether the person's clock is to follow."""
    head = words.t("settings-moved", city=when.city(words, zone))
    return Card(head, (*_zone_rows(words, [zone], now), _back(words)))


def _zone_rows(words: Words, choices: Sequence[str], now: datetime) -> Rows:
    return tuple((place.button(words, zone, now, "zone"),) for zone in choices)


def days(words: Words, chosen: frozenset[int]) -> Card:
    """Asks for the training days as toggles."""
    pick = pickers.days_picker(words, chosen, "set-days").buttons
    return Card(words.t("plan-which-days"), (*pick, _back(words)))


def time_of_day(words: Words, shown: Shown) -> Card:
    """Asks for the time of all training days."""
    pick = pickers.time_picker(words, "set-time").buttons
    now = when.slots(words, shown.slots)
    return Card(words.t("plan-which-time", now=now), (*pick, _back(words)))


def week_end(words: Words, shown: Shown) -> Card:
    """Asks for the day of the weekly summary, with a way to its time."""
    days = [
        Button(_marked(when.weekday(words, day), day == shown.week_day), f"week-end:{day}")
        for day in range(7)
    ]
    at = Button(words.label("button-at-time", time=when.clock(shown.week_time)), "week-time")
    return Card(words.t("settings-which-week-end"), (*rows_of(days, 4), (at,), _back(words)))


def week_time(words: Words) -> Card:
    """Asks for the time of the weekly summary."""
    pick = pickers.time_picker(words, "week-time").buttons
    return Card(words.t("settings-which-week-time"), (*pick, _back(words)))


def quiet(words: Words, now: QuietHours | None) -> Card:
    """Asks for the quiet hours, and says what they do."""
    mine = None if now is None else now.as_text()
    nights = [
        Button(_marked(night.replace("-", "–"), night == mine), f"quiet:{night.replace(':', '')}")
        for night in NIGHTS
    ]
    off = Button(_marked(words.label("button-quiet-off"), now is None), "quiet:off")
    return Card(
        words.t("settings-which-quiet"), (tuple(nights[:2]), (nights[2], off), _back(words))
    )


def language(words: Words, read: str, known: Sequence[str]) -> Card:
    """Says what there is in which language, and asks whose words are to be read first."""
    buttons = [
        Button(_marked(when.language(words, code), code == read), f"language:{code}")
        for code in known
    ]
    return Card(words.t("settings-which-language"), (*rows_of(buttons, 2), _back(words)))


def equipment(words: Words, chosen: frozenset[str]) -> Card:
    """Asks what the person trains with, with a way to what exactly that is."""
    card = pickers.equipment_picker(words, chosen, "equipment")
    closer = (
        Button(words.label("button-my-bands"), "my-bands"),
        Button(words.label("button-my-weights"), "my-weights"),
    )
    return Card(card.text, (*card.buttons, closer, _back(words)))


def hurts(words: Words, chosen: frozenset[str]) -> Card:
    """Asks which parts of the body hurt for longer."""
    card = pickers.sites_picker(words, chosen & {*pickers.SITES}, "set-hurts")
    return Card(joined([card.text, words.t("settings-hurts-means")]), (*card.buttons, _back(words)))


def bands(words: Words, mine: Sequence[str], usual: Sequence[str]) -> Card:
    """Asks for the bands in their order, from light to heavy: a tap adds one at its end."""
    text = words.t("settings-which-bands")
    if mine:
        order = words.t("settings-bands-are", order=_colours(words, mine))
    else:
        order = words.t("settings-bands-usual", order=_colours(words, usual))
    colours = [*COLOURS, *(one for one in mine if one not in COLOURS)]
    buttons = [
        Button(
            f"{mine.index(one) + 1} {colour_in(one, words.language)}"
            if one in mine
            else colour_in(one, words.language),
            f"my-bands:{one}",
        )
        for one in colours
    ]
    return Card(joined([text, order]), (*rows_of(buttons, 3), _done(words)))


def weights(words: Words) -> Card:
    """Asks of which weights to say what exactly is there."""
    buttons = [
        Button(words.label(f"weights-{name.replace(' ', '-')}"), f"my-weights:{name}")
        for name in WEIGHTS
    ]
    return Card(words.t("settings-which-weights"), (*rows_of(buttons, 2), _done(words)))


def weights_of(words: Words, name: str, unit: str, mine: Collection[str]) -> Card:
    """Asks which weights of a kind are there; `mine` may hold others than are sold most."""
    sold = (POUNDS if unit == "lb" else WEIGHTS)[name]
    values, tongue = sorted({*sold, *mine}, key=float), tongue_of(words.language)
    buttons = [
        Button(
            _marked(f"{tongue.number(value)} {unit}", value in mine), f"my-weights:{name}:{value}"
        )
        for value in values
    ]
    of = words.label(f"weights-{name.replace(' ', '-')}")
    text = words.t("settings-weights-of", name=of)
    done = Button(words.label("button-thats-it"), "my-weights", style="success")
    return Card(text, (*rows_of(buttons, 4), (done,)))


def _colours(words: Words, names: Sequence[str]) -> str:
    return ", ".join(colour_in(one, words.language) for one in names)


def _marked(label: str, chosen: bool) -> str:
    return f"✓ {label}" if chosen else label


def _done(words: Words) -> tuple[Button, ...]:
    return (Button(words.label("button-thats-it"), "equipment", style="success"),)


def _back(words: Words) -> tuple[Button, ...]:
    return (Button(words.label("button-back"), "settings"),)


def units(words: Words, unit: str) -> Card:
    """Tells the unit, and offers the other one."""
    other = "lb" if unit == "kg" else "kg"
    use = Button(words.label("button-units", unit=other), f"units:{other}")
    return Card(words.t("settings-units-now", unit=unit), ((use,), _back(words)))


def gear(words: Words, now: str, said: str, *, known: bool, may_be_sets: bool) -> Card:
    """Asks whether what somebody has is all there is; `known`: it is among what is there.

    `may_be_sets` offers to log it as well.
    """
    key = "settings-gear-known" if known else "settings-gear"
    add = (
        Button(words.label("button-gear-as-it-is"), "settings")
        if known
        else Button(words.label("button-gear-add"), "gear:add")
    )
    only = Button(words.label("button-gear-only"), "gear:only")
    log = (Button(words.label("button-gear-set"), "gear:set"),)
    return Card(words.t(key, now=now, said=said), ((add, only), *([log] if may_be_sets else [])))
