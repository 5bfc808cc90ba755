"""The plan: programme, days, times and the next session; choosing each of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time

from tgbot.cards import pickers, when
from tgbot.cards.card import Button, Card, Rows, rows_of
from tgbot.training.breaks import Break
from tgbot.training.programme import Programme
from tgbot.wording import Html, Words, joined, plain

PRESETS = ((0, 2, 4), (1, 3), (1, 3, 5))
"""Training days that suit most people, 0 for Monday."""

HOLIDAYS = 3
"""So many of the breaks ahead are named on the plan."""

NO_DAYS: Mapping[int, time] = {}


@dataclass(frozen=True, slots=True)
class Shown:
    """A plan as it is shown; `next` is the local date and time of the next reminder.

    `away` is the break that goes on, `holidays` those that lie ahead; `at_night` are its times
    within the person's quiet hours.
    """

    programme: Programme
    exercises: tuple[str, ...]
    slots: Mapping[int, time]
    next: tuple[date, time] | None
    away: Break | None = None
    holidays: tuple[Break, ...] = ()
    at_night: tuple[time, ...] = ()


def meant_for(words: Words, programme: Programme, days: int) -> list[Html]:
    """On how many days a week a programme is made to be trained, where it is on others."""
    least, most = programme.days_a_week
    return [] if least <= days <= most else [words.t("plan-meant-for", least=least, most=most)]


def plan(
    words: Words,
    shown: Shown,
    *,
    changed: bool = False,
    fewer: Mapping[int, time] = NO_DAYS,
    undoes: bool = False,
) -> Card:
    """The plan with a button for each part of it.

    `fewer` are days that a tap brings back; `undoes` says that the exercises were changed, and
    a tap takes that back.
    """
    lines = [_head(words, shown), words.t("plan-exercises", names=", ".join(shown.exercises))]
    if changed:
        lines.insert(0, words.t("plan-changed"))
    lines += meant_for(words, shown.programme, len(shown.slots))
    lines += coming(words, shown)
    if shown.at_night:
        times = ", ".join(when.clock(at) for at in shown.at_night)
        lines.append(words.t("settings-at-night", times=times))
    pause = ("button-resume", "resume") if shown.away else ("button-plan-pause", "pause")
    buttons = (
        *_bring_back(words, fewer),
        *([row(words, ("button-as-before", "plan-as-before"))] if undoes else []),
        row(
            words,
            ("button-programme", "plan-programme"),
            ("button-days", "plan-days"),
            ("button-time", "plan-time"),
        ),
        row(
            words,
            ("button-exercises", "plan-parts"),
            ("button-two-weeks", "plan-ahead"),
            pause,
        ),
        row(words, ("button-howto", "howplan")),
    )
    return Card(joined(lines), buttons)


def _bring_back(words: Words, fewer: Mapping[int, time]) -> Rows:
    if not fewer:
        return ()
    label = words.label("button-days-too", days=when.weekdays(words, sorted(fewer)))
    at = pickers.time_code(min(fewer.values()))
    return ((Button(label, f"plan-more:{pickers.days_code(fewer)}:{at}"),),)


def coming(words: Words, shown: Shown) -> list[Html]:
    """Breaks where there are any, and the next session where one is in sight."""
    lines = []
    if shown.away is not None and shown.away.last is None:
        lines.append(words.t("plan-paused-open"))
    elif shown.away is not None and shown.away.last is not None:
        lines.append(words.t("plan-paused", day=when.day(words, shown.away.last)))
    lines += [holiday(words, one) for one in shown.holidays[:HOLIDAYS]]
    if shown.next is not None:
        lines.append(next_line(words, *shown.next))
    return lines


def holiday(words: Words, one: Break) -> Html:
    """A break that lies ahead, with its first and last day."""
    last = when.day(words, one.last or one.first)
    return words.t("plan-holiday", **{"from": when.day(words, one.first), "day": last})


def next_line(words: Words, day: date, at: time) -> Html:
    """“Next: Wed 25 Nov, 07:30”."""
    return words.t("plan-next", day=when.day(words, day), time=when.clock(at))


def programmes(words: Words, choices: Iterable[Programme], chosen: str | None) -> Card:
    """The programmes, each with whom it is for and what it takes, a button each."""
    blocks, buttons = [words.t("plan-programmes")], []
    for one in choices:
        text = one.text(words.language)
        least, most = one.days_a_week
        blocks.append(
            words.t(
                "plan-programme",
                name=text.name,
                suits=text.suits,
                minutes=one.minutes,
                least=least,
                most=most,
                equipment=_equipment(words, one),
            )
        )
        mark = "✓ " if one.slug == chosen else ""
        buttons.append((Button(f"{mark}{text.name}", f"plan-programme:{one.slug}"),))
    return Card(joined(blocks, "\n\n"), (*buttons, back(words)))


def _equipment(words: Words, programme: Programme) -> str:
    pieces = [pickers.piece(words, name) for name in programme.equipment]
    return ", ".join(pieces) or words.label("plan-no-equipment")


def first(words: Words, suggested: Programme, pick: Rows = ()) -> Card:
    """There is no plan yet: suggests a programme and asks for the days.

    `pick` are the buttons to choose any days with; without them stand those that suit most.
    """
    text = suggested.text(words.language)
    lines = [
        words.t("plan-none"),
        words.t("plan-suggested", name=text.name, minutes=suggested.minutes, summary=text.summary),
        words.t("plan-which-days"),
    ]
    choose = (Button(words.label("button-choose"), f"plan-days:pick:{pickers.NONE}"),)
    other = row(words, ("button-other-programme", "plan-programme"))
    return Card(joined(lines), (*(pick or (*_presets(words), choose)), other))


def days(words: Words, shown: Shown, pick: Rows) -> Card:
    """Asks for the training days, with the plan as it is by now."""
    lines = [words.t("plan-which-days"), _head(words, shown), *coming(words, shown)]
    return Card(joined(lines), (*pick, *_presets(words), back(words)))


def _presets(words: Words) -> Rows:
    buttons = [
        Button(when.weekdays(words, preset), f"plan-days:{pickers.days_code(preset)}")
        for preset in PRESETS
    ]
    return (tuple(buttons),)


def times(words: Words, slots: Mapping[int, time], pick: Rows, *, only: int | None = None) -> Card:
    """Asks for the time of all days, or `only` of one; the days have a button each."""
    if only is not None:
        question = words.t("plan-which-time-day", day=when.full_weekday(words, only))
        return Card(question, (*pick, back(words)))
    lines, rows = [words.t("plan-which-time", now=when.slots(words, slots))], list(pick)
    if len(slots) > 1:
        lines.append(words.t("plan-one-day-only"))
        rows.append(
            tuple(Button(when.weekday(words, day), f"plan-day-time:{day}") for day in sorted(slots))
        )
    return Card(joined(lines), (*rows, back(words)))


HOURS = {
    "mornings": ("06:00", "06:30", "07:00", "07:30", "08:00", "09:00"),
    "afternoons": ("13:00", "14:00", "15:00", "16:00"),
    "evenings": ("17:00", "18:00", "18:30", "19:00", "20:00", "21:00"),
}
"""The hours of a part of the day that are offered; any other can be typed."""


def hours(
    words: Words, part: str, days: frozenset[int], stay: Mapping[int, time], programme: str
) -> Card:
    """Asks for the hour of a part of the day, for those days; `stay` are the others' times."""
    lines = [words.t(f"plan-hour-{part}", days=when.weekdays(words, sorted(days)))]
    if stay:
        lines.append(words.t("plan-others-stay", slots=when.slots(words, stay)))
    verb = f"plan-hour:{pickers.days_code(days)}"
    behind = f":{programme}" if programme else ""
    buttons = [
        Button(when.clock(at), f"{verb}:{pickers.time_code(at)}{behind}")
        for at in map(time.fromisoformat, HOURS[part])
    ]
    return Card(joined(lines), (*rows_of(buttons, 3), back(words)))


def from_now_on(
    words: Words, days: frozenset[int], at: time | None, slots: Mapping[int, time]
) -> Card:
    """Asks whether days that were named are to be the training days."""
    code = pickers.days_code(days)
    if at is None:
        take = Button(when.weekdays(words, sorted(days)), f"plan-days:{code}")
    else:
        label = when.slots(words, dict.fromkeys(sorted(days), at))
        take = Button(label, f"plan-hour:{code}:{pickers.time_code(at)}")
    text = words.t("plan-from-now-on", slots=when.slots(words, slots))
    return Card(text, ((take,), back(words)))


def not_understood(words: Words, part: str, slots: Mapping[int, time]) -> Card:
    """Names the part of a typed plan that was not understood, with examples; nothing changed."""
    lines = [words.t("plan-not-understood", part=part), words.t("plan-examples")]
    if slots:
        lines.append(words.t("plan-unchanged", slots=when.slots(words, slots)))
    choose = row(
        words,
        ("button-programme", "plan-programme"),
        ("button-days", "plan-days"),
        ("button-time", "plan-time"),
    )
    return Card(joined(lines), (choose,))


def back(words: Words) -> tuple[Button, ...]:
    """The button that leads back to the plan."""
    return (Button(words.label("button-back"), "plan"),)


def _head(words: Words, shown: Shown) -> Html:
    return words.t(
        "plan-head",
        programme=shown.programme.text(words.language).name,
        minutes=shown.programme.minutes,
        slots=plain(when.slots(words, shown.slots)),
    )


def row(words: Words, *buttons: tuple[str, str]) -> tuple[Button, ...]:
    """Buttons beside each other, each a key of the catalogue and what it does."""
    return tuple(Button(words.label(key), verb) for key, verb in buttons)
