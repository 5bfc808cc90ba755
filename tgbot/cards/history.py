"""What was logged, newest first, a page at a time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from tgbot.cards import activity as activities
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
from tgbot.cards.fit import LONGEST, fitted, length
from tgbot.training.activity import Activity
from tgbot.training.body_weight import BodyWeight
from tgbot.training.exercise import Mode
from tgbot.training.notation import write_pain, write_sets
from tgbot.training.notation.writer import number
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, joined, plain

ROOMY, TIGHT = (300, 200), (90, 40)
"""The most characters of a workout's sets and of its note; tight where the page is full."""

EVERYTHING = "all"
"""Stands for no exercise in a button's data."""


@dataclass(frozen=True, slots=True)
class Line:
    """One workout, with the name of its exercise and how its amounts are written.

    `guided` says that there is a how-to for it.
    """

    name: str
    mode: Mode
    workout: Workout
    guided: bool = False

    @property
    def date(self) -> date:
        """The local date it is for."""
        return self.workout.date


@dataclass(frozen=True, slots=True)
class Of:
    """The one exercise, or activity, that a history is of; `guided`: there is a how-to for it."""

    slug: str
    name: str
    guided: bool = False


AnyLine = Line | Activity | BodyWeight


@dataclass(frozen=True, slots=True)
class Page:
    """One page, newest first; `number` counts from 0, `of` is the one exercise it shows."""

    lines: tuple[AnyLine, ...]
    number: int
    pages: int
    of: Of | None
    today: date


def history(words: Words, page: Page) -> Card:
    """The page, grouped by date, with buttons to older and newer ones."""
    for bounds in (ROOMY, TIGHT):
        text = joined([_head(words, page), *_lines(words, page, bounds)])
        if length(text) <= LONGEST:
            return Card(text, _buttons(words, page))
    head = _head(words, page)
    room = LONGEST - length(head) - 1
    return Card(
        joined([head, fitted(words, _lines(words, page, TIGHT), room)]), _buttons(words, page)
    )


def _lines(words: Words, page: Page, bounds: tuple[int, int]) -> list[Html]:
    """What was done, below the date of its day."""
    shown: list[Html] = []
    for day, lines in groupby(page.lines, lambda line: line.date):
        first, *rest = (_line(words, line, bounds, named=page.of is None) for line in lines)
        shown += [Html(f"\n{joined([_day(words, day, page.today), first])}"), *rest]
    return shown


def empty(words: Words, of: Of | None) -> Card:
    """Nothing was logged yet: the way to the first log."""
    today = Button(words.label("button-today"), "today")
    if of is None:
        return Card(words.t("history-empty"), ((today,),))
    howto = [Button(words.label("button-howto"), f"howto:{of.slug}")] if of.guided else []
    everything = Button(words.label("history-all"), f"history:{EVERYTHING}:0")
    return Card(words.t("history-empty-of", name=of.name), ((*howto, everything),))


def which(words: Words, name: str, near: Sequence[Of]) -> Card:
    """Offers the exercises that were nearly named, or the whole history."""
    buttons = tuple((Button(one.name[:40], f"history:{one.slug}:0"),) for one in near)
    everything = Button(words.label("history-all"), f"history:{EVERYTHING}:0")
    key = "howto-did-you-mean" if near else "history-unknown"
    return Card(words.t(key, name=name), (*buttons, (everything,)))


def _head(words: Words, page: Page) -> Html:
    counted = {"page": page.number + 1, "pages": page.pages}
    if page.of is None:
        return words.t("history-head", **counted)
    return words.t("history-head-of", name=page.of.name, **counted)


def _day(words: Words, day: date, today: date) -> Html:
    if day.year == today.year:
        return words.t("history-day", day=when.day(words, day))
    return words.t("history-day-of-year", day=when.day(words, day), year=f"{day.year}")


def _line(words: Words, line: AnyLine, bounds: tuple[int, int], *, named: bool) -> Html:
    match line:
        case Line():
            return _workout(words, line, bounds, named=named)
        case Activity():
            return _activity(words, line, bounds, named=named)
        case BodyWeight():
            done = f"{number(line.value, words.language)} {line.unit}"
            name = words.t("weight-name")
            return words.t("history-line", name=name, done=done) if named else plain(done)


def _activity(words: Words, activity: Activity, bounds: tuple[int, int], *, named: bool) -> Html:
    done = activities.done(words, activity)
    if named:
        name = activities.name(words, activity.kind)
        done = words.t("history-line", name=name, done=done)
    return joined([done, *_note(words, activity.note, bounds)])


def _note(words: Words, note: str | None, bounds: tuple[int, int]) -> list[Html]:
    return [words.t("receipt-note", note=_clipped(note, bounds[1]))] if note else []


def _workout(words: Words, line: Line, bounds: tuple[int, int], *, named: bool) -> Html:
    workout = line.workout
    sets = write_sets(workout.sets, line.mode, words.language) if workout.sets else ""
    said = [_clipped(sets, bounds[0])] if sets else []
    if workout.pain is not None:
        said.append(write_pain(workout.pain, words.language))
    done = " · ".join(said)
    text = words.t("history-line", name=line.name, done=done) if named else plain(done)
    return joined([text, *_note(words, workout.note, bounds)])


def _clipped(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _buttons(words: Words, page: Page) -> Rows:
    of = EVERYTHING if page.of is None else page.of.slug
    row = []
    if page.number > 0:
        row.append(Button(words.label("history-newer"), f"history:{of}:{page.number - 1}"))
    if page.number + 1 < page.pages:
        row.append(Button(words.label("history-older"), f"history:{of}:{page.number + 1}"))
    if page.of is not None and page.of.guided:
        row.append(Button(words.label("button-howto"), f"howto:{page.of.slug}"))
    elif page.of is None and any(isinstance(line, Line) and line.guided for line in page.lines):
        row.append(Button(words.label("button-howto"), f"howpage:{page.number}"))
    return (tuple(row),) if row else ()
