"""The session card: the reminder and /today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from tgbot.cards import target as targets
from tgbot.cards import when
from tgbot.cards.card import Button, Card, Rows
from tgbot.training.exercise import Exercise
from tgbot.training.notation import write_sets
from tgbot.training.programme import Programme
from tgbot.training.progression import Reason, Target
from tgbot.training.workout import Workout
from tgbot.wording import Html, Words, bold, joined, plain


@dataclass(frozen=True, slots=True)
class Away:
    """The span in which the bot was not there, on the person's clock."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise: what to do and why, or what was done; `meant` is what it stands in for."""

    exercise: Exercise
    target: Target
    reason: Reason
    meant: Exercise
    done: tuple[Workout, ...]
    warns: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """A session as it is to be shown."""

    appointment: int
    day: date
    programme: Programme
    lines: tuple[Line, ...]
    names: dict[str, str]
    units: str
    is_today: bool
    skipped: bool = False
    late: Away | None = None
    missed: tuple[date, ...] = ()

    @property
    def left(self) -> list[Line]:
        """What is still to do."""
        return [line for line in self.lines if not line.done and line.target.sets]


def session(words: Words, shown: Shown) -> Card:
    """The card with its buttons; without them once all is done or the day is skipped."""
    return Card(_text(words, shown), _buttons(words, shown))


def missed(words: Words, days: Sequence[date]) -> Card:
    """Sessions that were missed while the bot was away, and the next step."""
    shown = ", ".join(when.day(words, day) for day in days)
    text = words.t("session-missed", days=shown, count=len(days))
    return Card(text, ((Button(words.label("button-today"), "today"),),))


def _text(words: Words, shown: Shown) -> Html:
    blocks = [_head(words, shown)]
    for number, line in enumerate(shown.lines, 1):
        blocks += _line(words, shown, number, line)
    if shown.left and not shown.skipped:
        blocks += [_safety(words, line) for line in shown.left[:1]]
        blocks += [_stands_in(words, shown, line) for line in shown.left if line.warns]
    elif not shown.skipped:
        blocks.append(words.t("session-all-done"))
    return joined(blocks)


def _head(words: Words, shown: Shown) -> Html:
    name = shown.programme.text(words.language).name
    day = (
        when.full_weekday(words, shown.day.weekday())
        if shown.is_today
        else when.day(words, shown.day)
    )
    head = [words.t("session-head", day=day, programme=name, minutes=shown.programme.minutes)]
    if shown.late is not None:
        since, until = when.clock(shown.late.since), when.clock(shown.late.until)
        head.append(words.t("session-late", since=since, until=until))
    if shown.missed:
        days = ", ".join(when.day(words, day) for day in shown.missed)
        head.append(words.t("session-missed", days=days, count=len(shown.missed)))
    if shown.skipped:
        head.append(words.t("session-skipped"))
    return joined(head)


def _line(words: Words, shown: Shown, number: int, line: Line) -> list[Html]:
    name = bold(f"{number} {line.exercise.text(words.language).name}")
    if line.done:
        sets = [done for workout in line.done for done in workout.sets]
        return [Html(f"✓ {name} {plain(write_sets(sets, line.exercise.ladder.mode))}")]
    why = targets.reason(words, line.reason, line.meant, shown.names, shown.units)
    if not line.target.sets:
        return [Html(f"{name} · {words.t('session-rests')}"), Html(f" ↳ {why}")]
    aim = targets.line(words, line.exercise, line.target, shown.units)
    return [Html(f"{name}\n{aim}"), Html(f" ↳ {why}")]


def _safety(words: Words, line: Line) -> Html:
    return words.t("session-safety", line=line.exercise.text(words.language).safety_line)


def _stands_in(words: Words, shown: Shown, line: Line) -> Html:
    return words.t("session-see-a-professional", exercise=shown.names[line.meant.slug])


def _buttons(words: Words, shown: Shown) -> Rows:
    of = shown.appointment
    howto = Button(words.label("button-howto"), f"howtos:{of}")
    if not shown.left:
        return ((howto,),)
    if shown.skipped:
        return ((Button(words.label("button-train-anyway"), f"unskip:{of}"), howto),)
    first = (
        Button(words.label("button-done-as-planned"), f"done:{of}", style="success"),
        Button(words.label("button-one-less"), f"less:{of}"),
    )
    second = (
        Button(words.label("button-start"), f"start:{of}"),
        howto,
        Button(words.label("button-later"), f"later:{of}"),
        Button(words.label("button-skip"), f"skip:{of}"),
    )
    return (first, second)
